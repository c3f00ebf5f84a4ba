/// Why the store can't be used.
public enum StoreError: Error, Hashable, Sendable {
    /// Another run holds it.
    case locked(path: String)
    /// The file or its folder can't be opened or made, in the system's words.
    case cannotOpen(path: String, reason: String)
    /// A read or write failed: disk full, file damaged, in the system's words.
    case failed(path: String, reason: String)
    /// A newer version of the program has written it.
    case newerVersion(path: String)
}
