/// Why the store can't be used.
public enum StoreError: Error, Hashable, Sendable {
    /// Another run holds it; its process, where that is known.
    case locked(path: String, process: Int32? = nil)
    /// The file or its folder can't be opened or made, in the system's words.
    case cannotOpen(path: String, reason: String)
    /// There is no room left where the store is. What was stored is as it was.
    case diskFull(path: String)
    /// The file is no store, or something has written into it, in SQLite's words.
    case damaged(path: String, reason: String)
    /// A read or write failed in another way, in the system's words.
    case failed(path: String, reason: String)
    /// An older version of the program has written it, and it is opened only for looking.
    case olderVersion(path: String)
    /// A newer version of the program has written it.
    case newerVersion(path: String)
}
