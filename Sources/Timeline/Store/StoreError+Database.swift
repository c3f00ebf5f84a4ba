import GRDB

extension StoreError {
    /// What the database says, as a fact of the store.
    ///
    /// - Parameter isOpening: Else a store that was open failed.
    init(_ error: any Error, path: String, isOpening: Bool = false) {
        let reason = (error as? DatabaseError).map { $0.message ?? "\($0.resultCode)" } ?? "\(error)"
        switch (error as? DatabaseError)?.resultCode {
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: reason)
        // SQLite can't make its files on a full disk either, and does not say why.
        case .SQLITE_IOERR, .SQLITE_CANTOPEN:
            let isFull = DiskSpace.available(at: path).map { $0 < Self.minimalRoomInBytes } ?? false
            self = isFull ? .diskFull(path: path) : Self.other(path, reason, isOpening)
        default: self = Self.other(path, reason, isOpening)
        }
    }

    /// Of the index of a write-ahead log (https://sqlite.org/walformat.html), without which nothing can be written.
    private static let minimalRoomInBytes: Int64 = 32_768

    private static func other(_ path: String, _ reason: String, _ isOpening: Bool) -> StoreError {
        isOpening ? .cannotOpen(path: path, reason: reason) : .failed(path: path, reason: reason)
    }
}
