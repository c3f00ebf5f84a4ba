#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Holds the store for one run. The lock is the system's and dies with its process, so no stale one is ever left.
public final class StoreLock: Sendable {
    private let descriptor: Int32

    /// - Parameter path: The store's; the lock file stands beside it and stays. Its text names the process, for people.
    /// - Throws: `StoreError.locked` where another process holds it, `.diskFull`, `.cannotOpen`.
    public init(store path: String) throws(StoreError) {
        let file = path + ".lock"
        while true {
            let descriptor = unsafe open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw Self.error(path, file) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let isHeld = errno == EWOULDBLOCK
                let error = isHeld ? StoreError.locked(path: path, process: Self.process(descriptor)) : Self.error(path, file)
                close(descriptor)
                throw error
            }
            var held = stat()
            var named = stat()
            // A file that somebody removed meanwhile keeps nobody away.
            if unsafe fstat(descriptor, &held) == 0, unsafe stat(file, &named) == 0, held.st_ino == named.st_ino {
                self.descriptor = descriptor
                break
            }
            close(descriptor)
        }
        var number = Array("\(getpid())\n".utf8)
        // Where the disk is full the number is missing, and the lock holds all the same.
        if ftruncate(descriptor, 0) == 0 { _ = unsafe pwrite(descriptor, &number, number.count, 0) }
    }

    deinit {
        close(descriptor)
    }

    /// Who holds a store at this moment.
    ///
    /// - Returns: `nil` where nobody does, or there is no store.
    public static func holder(ofStore path: String) -> Holder? {
        let descriptor = unsafe open(path + ".lock", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        // Shared, and given up at once: a run that begins in this moment would be sent away by it.
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
        return Holder(process: process(descriptor))
    }

    /// A run that holds a store.
    public struct Holder: Hashable, Sendable {
        /// Its number, where it is known.
        public var process: Int32?
    }

    private static func process(_ descriptor: Int32) -> Int32? {
        var text = [UInt8](repeating: 0, count: 16)
        let count = unsafe pread(descriptor, &text, text.count, 0)
        guard count > 0, let number = Int32(String(decoding: text.prefix(count).prefix { $0 > 0x20 }, as: UTF8.self)), number > 0
        else { return nil }
        // Who could not write its number, on a full disk, leaves that of an earlier run.
        return kill(number, 0) == 0 || errno == EPERM ? number : nil
    }

    private static func error(_ path: String, _ file: String) -> StoreError {
        errno == ENOSPC || errno == EDQUOT
            ? .diskFull(path: path) : .cannotOpen(path: file, reason: unsafe String(cString: strerror(errno)))
    }
}
