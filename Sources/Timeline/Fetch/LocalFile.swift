import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files and standard input as documents' bodies.
public enum LocalFile {
    /// A file whole.
    ///
    /// - Parameter onlyRegular: Refuse pipes, devices and folders, which may have no end.
    /// - Throws: `FetchError.fileNotFound`, `.fileUnreadable`, `.tooLarge`.
    public static func bytes(path: String, limitInBytes: Int = .max, onlyRegular: Bool = false) throws -> [UInt8] {
        try body(path: path, limitInBytes: limitInBytes, onlyRegular: onlyRegular).allBytes()
    }

    /// A file piece by piece, so that it need not fit in memory.
    ///
    /// - Parameter path: `-` is standard input.
    /// - Throws: `FetchError.fileNotFound`, `.fileUnreadable`, `.tooLarge`; the body throws the last two as well.
    public static func body(path: String, limitInBytes: Int = .max, onlyRegular: Bool = false) throws -> DocumentBody {
        let file = try OpenFile(path: path, limitInBytes: limitInBytes, onlyRegular: onlyRegular)
        var head: [UInt8] = []
        while head.count < 262_144 {
            let piece = try file.next()
            if piece.isEmpty { return DocumentBody(head) }
            head += piece
        }
        return DocumentBody(head: head) { try file.next() }
    }
}

/// An open file, closed with its last reference.
///
/// `@unchecked` because a body is read by one reader at a time, from its beginning to its end: `DocumentBody` says so.
private final class OpenFile: @unchecked Sendable {
    private let path: String
    private let descriptor: Int32
    private let limitInBytes: Int
    private var total = 0

    init(path: String, limitInBytes: Int, onlyRegular: Bool) throws {
        self.path = path
        self.limitInBytes = limitInBytes
        descriptor = unsafe path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC | (onlyRegular ? O_NONBLOCK : 0))
        if descriptor < 0 {
            throw errno == ENOENT
                ? FetchError.fileNotFound(path: path) : FetchError.fileUnreadable(path: path, reason: Self.reason())
        }
        var status = stat()
        if onlyRegular, unsafe fstat(descriptor, &status) != 0 || status.st_mode & S_IFMT != S_IFREG {
            throw FetchError.fileUnreadable(path: path, reason: "not a regular file")
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Empty at the end.
    func next() throws -> [UInt8] {
        var interrupted = false
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            repeat { unsafe count = read(descriptor, buffer.baseAddress, 65_536) } while count < 0 && errno == EINTR
            if count < 0 {
                interrupted = true
                count = 0
            }
        }
        if interrupted { throw FetchError.fileUnreadable(path: path, reason: Self.reason()) }
        total += piece.count
        if total > limitInBytes { throw FetchError.tooLarge(limitInBytes: limitInBytes) }
        return piece
    }

    private static func reason() -> String {
        unsafe String(cString: strerror(errno))
    }
}
