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

    /// - Throws: `Failure`; what was there is unchanged.
    static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
        // A device or pipe is written to, and not replaced.
        var status = stat()
        if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            try write(bytes, to: path, flags: O_WRONLY)
            return
        }
        let beside = "\(path).\(getpid()).part"
        do throws(Failure) {
            try write(bytes, to: beside, flags: O_WRONLY | O_CREAT | O_TRUNC)
            guard unsafe rename(beside, path) == 0 else { throw failure() }
        } catch {
            _ = unsafe unlink(beside)
            throw error
        }
    }

    private static func write(_ bytes: [UInt8], to path: String, flags: Int32) throws(Failure) {
        let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        guard Descriptor.write(bytes, to: descriptor) == 0 else { throw failure() }
        // Pipes and devices can't be synced, and need not be.
        if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw failure() }
    }

    private static func failure() -> Failure {
        Failure(description: unsafe String(cString: strerror(errno)))
    }
}
