#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes a file in one step or not at all: beside it, to the disk, then in its place.
enum WholeFile {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// A link stays one, and what it leads to is replaced; a file that was there keeps its rights.
    ///
    /// - Throws: `Failure`; what was there is unchanged.
    static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
        // A device or pipe is written to, and not replaced.
        var status = stat()
        let exists = unsafe stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            try write(bytes, through: path)
            return
        }
        if exists, unsafe access(path, W_OK) != 0 { throw failure() }
        var part = try PartFile(beside: try target(of: path))
        try part.write(bytes, rights: exists ? status : nil)
        try part.replaceTarget()
    }

    /// The same, piece by piece.
    ///
    /// - Parameter writing: Is given where to put the pieces.
    /// - Throws: `Failure`, and what `writing` throws; what was there is unchanged.
    static func replace(_ path: String, by writing: (_ put: ([UInt8]) throws -> Void) throws -> Void) throws {
        var status = stat()
        let exists = unsafe stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            return try writing { try write($0, through: path) }
        }
        if exists, unsafe access(path, W_OK) != 0 { throw failure() }
        var part = try PartFile(beside: try target(of: path))
        try part.begin(rights: exists ? status : nil)
        try writing { try part.add($0) }
        try part.sync()
        try part.replaceTarget()
    }

    /// The same, by somebody who opens the file himself.
    ///
    /// - Parameter making: Is given the path of an empty file.
    /// - Throws: `Failure`, and what `making` throws; what was there is unchanged.
    static func replace(_ path: String, making: (_ path: String) throws -> Void) throws {
        var part = try PartFile(beside: try target(of: path))
        try part.begin(rights: nil)
        try making(part.path)
        try part.sync()
        try part.replaceTarget()
    }

    /// Makes a file that is not there yet.
    ///
    /// - Returns: Whether it was not; else it is as it was.
    /// - Throws: `Failure`; there is no file then.
    static func create(_ path: String, with bytes: [UInt8]) throws(Failure) -> Bool {
        var part = try PartFile(beside: path)
        try part.write(bytes, rights: nil)
        return try part.becomeTarget()
    }

    /// Where a link leads in the end.
    private static func target(of path: String) throws(Failure) -> String {
        var status = stat()
        guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
        guard let real = unsafe realpath(path, nil) else {
            throw Failure(description: "it is a link to a file that is not there")
        }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    private static func write(_ bytes: [UInt8], through path: String) throws(Failure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        guard Descriptor.write(bytes, to: descriptor) == 0 else { throw failure() }
        // Pipes and devices can't be synced, and need not be.
        if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw failure() }
    }

    /// What the system says of the last call.
    static func failure() -> Failure {
        Failure(description: unsafe String(cString: strerror(errno)))
    }
}
