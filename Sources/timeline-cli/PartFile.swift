#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The file that stands beside another, `NAME.part`, until it takes its place.
///
/// Held by a lock that dies with its process: what a killed run left is taken up by the next one, so that there is never more
/// than one, and two runs that write one file do so one after the other.
struct PartFile: ~Copyable {
    let path: String
    private let target: String
    private let descriptor: Int32
    private var isInPlace = false

    /// Waits for others that write the same file.
    init(beside target: String) throws(WholeFile.Failure) {
        self.target = target
        path = target + ".part"
        descriptor = try Self.opened(path)
    }

    deinit {
        // Before the lock is given up: who waits for it sees that the file is gone, and begins anew.
        if !isInPlace { _ = unsafe unlink(path) }
        close(descriptor)
    }

    /// - Parameter rights: Of the file that is replaced. Its owner stays where that is allowed.
    func write(_ bytes: [UInt8], rights: stat?) throws(WholeFile.Failure) {
        try begin(rights: rights)
        try add(bytes)
        try sync()
    }

    /// Empties it, for what is written piece by piece.
    func begin(rights: stat?) throws(WholeFile.Failure) {
        if let rights {
            _ = fchown(descriptor, rights.st_uid, rights.st_gid)
            guard fchmod(descriptor, rights.st_mode & 0o7777) == 0 else { throw WholeFile.failure() }
        }
        guard ftruncate(descriptor, 0) == 0 else { throw WholeFile.failure() }
    }

    func add(_ bytes: [UInt8]) throws(WholeFile.Failure) {
        guard Descriptor.write(bytes, to: descriptor) == 0 else { throw WholeFile.failure() }
    }

    func sync() throws(WholeFile.Failure) {
        guard fsync(descriptor) == 0 else { throw WholeFile.failure() }
    }

    /// Takes the target's place, whether there is one or not.
    mutating func replaceTarget() throws(WholeFile.Failure) {
        guard unsafe rename(path, target) == 0 else { throw WholeFile.failure() }
        isInPlace = true
        syncFolder()
    }

    /// Becomes the target, where there is none.
    ///
    /// - Returns: Whether there was none.
    mutating func becomeTarget() throws(WholeFile.Failure) -> Bool {
        if unsafe link(path, target) == 0 {
            syncFolder()
            return true
        }
        if errno == EEXIST { return false }
        // Some file systems have no second names; there the moment between the two calls is left open.
        guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK else { throw WholeFile.failure() }
        var status = stat()
        if unsafe lstat(target, &status) == 0 { return false }
        try replaceTarget()
        return true
    }

    /// So that a power cut does not take the new name back. A folder that can't be read can't be synced; what is in it is whole
    /// all the same.
    private func syncFolder() {
        let name = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
        let folder = unsafe open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        _ = fsync(folder)
        close(folder)
    }

    private static func opened(_ path: String) throws(WholeFile.Failure) -> Int32 {
        // Who else writes here puts the file away or in its place; each time it is another one.
        for _ in 0..<1_000 {
            let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else {
                guard errno == ELOOP, unsafe unlink(path) == 0 else { throw WholeFile.failure() }
                continue
            }
            var result = flock(descriptor, LOCK_EX)
            while result != 0, errno == EINTR { result = flock(descriptor, LOCK_EX) }
            var held = stat()
            var named = stat()
            let isNamed = unsafe fstat(descriptor, &held) == 0 && lstat(path, &named) == 0
            if isNamed, held.st_ino == named.st_ino, held.st_dev == named.st_dev {
                if held.st_mode & S_IFMT == S_IFREG, held.st_uid == geteuid(), held.st_nlink == 1 { return descriptor }
                // Somebody else's, which would become the target and stay theirs.
                guard unsafe unlink(path) == 0 else {
                    let failure = WholeFile.failure()
                    close(descriptor)
                    throw failure
                }
            }
            close(descriptor)
        }
        throw WholeFile.Failure(description: "too many others write it")
    }
}
