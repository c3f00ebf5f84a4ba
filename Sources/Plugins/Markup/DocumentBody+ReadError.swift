public import Timeline

extension DocumentBody {
    /// The whole document in memory.
    ///
    /// - Throws: `ReadError.tooLarge` or `.interrupted` where the body says so.
    public func wholeBytes() throws(ReadError) -> [UInt8] {
        do {
            return try allBytes()
        } catch {
            throw ReadError(ofBody: error)
        }
    }
}

extension ReadError {
    /// What a body threw.
    init(ofBody error: any Error) {
        self =
            switch error {
            case let error as ReadError: error
            case FetchError.tooLarge(let limit): .tooLarge(limitInBytes: limit)
            default: .interrupted("\(error)")
            }
    }
}
