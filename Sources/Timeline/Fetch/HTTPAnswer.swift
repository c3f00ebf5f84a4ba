import NIOCore
import NIOHTTP1

/// What came for a request.
struct HTTPAnswer: Sendable {
    var status: Int
    var headers: HTTPHeaders
    /// Unpacked; empty where there is none that counts.
    private(set) var body: [UInt8] = []
    /// Held as long as a large body is.
    private(set) var share: BodyMemory.Share?

    init(status: Int, headers: HTTPHeaders) {
        self.status = status
        self.headers = headers
    }

    /// The body of an error is for people with browsers.
    var hasBody: Bool { (200..<300).contains(status) }

    /// - Parameters:
    ///   - memory: Where a large body gets its share.
    ///   - end: When it must be done.
    /// - Throws: `FetchError.tooLarge`, `.timedOut`.
    mutating func add(
        _ piece: ByteBuffer, _ limits: FetchLimits, _ memory: BodyMemory, until end: ContinuousClock.Instant
    ) async throws(FetchError) {
        let said = headers.first(name: "Content-Length").flatMap { Int($0) }
        let isPacked = headers.contains(name: "Content-Encoding")
        let count = body.count + piece.readableBytes
        if max(count, isPacked ? 0 : said ?? 0) > limits.bodyInBytes { throw .tooLarge(limitInBytes: limits.bodyInBytes) }
        if let said, said > 0, body.isEmpty { body.reserveCapacity(min(said, BodyMemory.freeInBytes)) }
        if count > BodyMemory.freeInBytes, share == nil {
            share = await memory.share(bytes: Self.expectedInBytes(said, isPacked: isPacked, limits))
        }
        body += piece.readableBytesView
        if ContinuousClock().now > end { throw .isLate(limits) }
    }

    /// How large a body will be: news packs to a tenth or so; of what says nothing, half of the limit is more than most need.
    private static func expectedInBytes(_ said: Int?, isPacked: Bool, _ limits: FetchLimits) -> Int {
        guard let said else { return limits.bodyInBytes / 2 }
        return min(isPacked ? min(said, limits.bodyInBytes) * 16 : said, limits.bodyInBytes)
    }
}
