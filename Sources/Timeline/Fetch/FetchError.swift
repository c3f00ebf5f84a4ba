/// Why a source could not be fetched.
public enum FetchError: Error, Hashable, Sendable {
    case invalidURL(String)
    /// Neither http, https nor file.
    case unsupportedScheme(String)
    case fileNotFound(path: String)
    case fileUnreadable(path: String, reason: String)
    /// Any status that is neither 2xx, 304 nor a redirect.
    case status(Int)
    case tooManyRedirects(limit: Int)
    /// A redirect without a place to go, or to one that is no web address.
    case badRedirect(String?)
    case unresolvable(host: String)
    /// A private, loopback or otherwise internal address, which only the user can allow.
    case privateAddress(host: String, port: Int, address: String)
    case cannotConnect(reason: String)
    /// Which limit, and how long it is.
    case timedOut(Deadline, seconds: Int64)
    /// More bytes than the limit, unpacked.
    case tooLarge(limitInBytes: Int)
    /// TLS or anything else on the way, in the library's words.
    case network(reason: String)

    public enum Deadline: String, Hashable, Sendable {
        case connect, idle, total
    }
}
