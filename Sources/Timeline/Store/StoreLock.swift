#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Holds the store for one run. The lock is the system's and dies with its process, so no stale one is ever left.
public final class StoreLock: Sendable {
    private let descriptor: Int32

    /// - Parameter path: The store's; the lock file stands beside it and stays.
    /// - Throws: `StoreError.locked` where another process holds it, `.cannotOpen`.
    public init(store path: String) throws(StoreError) {
        let file = path + ".lock"
        descriptor = unsafe open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotOpen(path: file, reason: Self.reason()) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let reason = Self.reason()
            close(descriptor)
            throw isHeld ? .locked(path: path) : .cannotOpen(path: file, reason: reason)
        }
    }

    deinit {
        close(descriptor)
    }

    private static func reason() -> String {
        unsafe String(cString: strerror(errno))
    }
}
