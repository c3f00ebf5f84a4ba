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
            try write(bytes, to: path, flags: O_WRONLY)
            return
        }
        if exists, unsafe access(path, W_OK) != 0 { throw failure() }
        let path = try target(of: path)
        let beside = "\(path).\(getpid()).part"
        do throws(Failure) {
            // What a killed run of this number left.
            _ = unsafe unlink(beside)
            try write(bytes, to: beside, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, rights: exists ? status : nil)
            guard unsafe rename(beside, path) == 0 else { throw failure() }
        } catch {
            _ = unsafe unlink(beside)
            throw error
        }
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

    /// - Parameter rights: Of the file that is replaced. Its owner stays where that is allowed.
    private static func write(
        _ bytes: [UInt8], to path: String, flags: Int32, rights: stat? = nil
    ) throws(Failure) {
        let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        if let rights {
            _ = fchown(descriptor, rights.st_uid, rights.st_gid)
            guard fchmod(descriptor, rights.st_mode & 0o7777) == 0 else { throw failure() }
        }
        guard Descriptor.write(bytes, to: descriptor) == 0 else { throw failure() }
        // Pipes and devices can't be synced, and need not be.
        if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw failure() }
    }

    private static func failure() -> Failure {
        Failure(description: unsafe String(cString: strerror(errno)))
    }
}
