#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The room that is left on a disk.
public enum DiskSpace {
    /// - Parameter path: A file or folder on it; where it is not there, the folder that is to hold it.
    /// - Returns: In bytes, for a user without special rights; `nil` where the system does not say.
    public static func available(at path: String) -> Int64? {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else {
            guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
            return available(at: slash == path.startIndex ? "/" : String(path[..<slash]))
        }
        // `f_bavail` is a number of `f_frsize` blocks; a made-up file system may say anything.
        let (bytes, overflow) = Int64(clamping: status.f_bavail).multipliedReportingOverflow(by: Int64(clamping: status.f_frsize))
        return overflow ? .max : bytes
    }
}
