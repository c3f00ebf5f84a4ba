import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How a store's file is opened.
enum StoreOpening {
    /// Looking needs a small file beside the store. Where none can be made, on a full disk or in a folder that may not be
    /// written, a store that nobody writes is read as it stands (https://sqlite.org/uri.html#uriimmutable).
    static func queue(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            if configuration.readonly { try queue.read { try $0.execute(sql: "SELECT 1 FROM sqlite_schema") } }
            return queue
        } catch let error as DatabaseError {
            let codes: [ResultCode] = [.SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_FULL]
            guard configuration.readonly, codes.contains(error.resultCode), isAtRest(path),
                let queue = try? DatabaseQueue(path: uri(of: path) + "?immutable=1", configuration: configuration)
            else { throw error }
            return queue
        }
    }

    /// All that was written is in the file itself, and no run is at it.
    private static func isAtRest(_ path: String) -> Bool {
        var log = stat()
        let isEmpty = unsafe stat(path + "-wal", &log) != 0 || log.st_size == 0
        return isEmpty && StoreLock.holder(ofStore: path) == nil
    }

    private static func uri(of path: String) -> String {
        let isPlain = { (byte: UInt8) in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "/._-".utf8.contains(byte)
        }
        return "file:" + path.utf8.map { isPlain($0) ? String(UnicodeScalar($0)) : "%" + hexadecimal($0) }.joined()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
