/// Why a source could not be fetched.
public enum FetchError: Error, Hashable, Sendable {
    case invalidURL(String)
    /// Neither http, https nor file.
    case unsupportedScheme(String)
    case fileNotFound(path: String)
    case fileUnreadable(path: String, reason: String)
    /// Any status that is neither 2xx, 304, 429, 503 nor a redirect.
    case status(Int)
    /// 429 or 503: the server, by host and port, wants to be left alone for so long.
    case busy(status: Int, server: String, waitInSeconds: Int64)
    /// A redirect leads to a server that wants to be left alone until then.
    case mustWait(server: String, until: Instant)
    case tooManyRedirects(limit: Int)
    /// A redirect without a place to go, or to one that is no web address.
    case badRedirect(String?)
    case unresolvable(host: String)
    /// A private, loopback or otherwise internal address, which only the user can allow.
    case privateAddress(host: String, port: Int, address: String)
    /// As `privateAddress`, where the server, and not the user, named it.
    case redirectedInside(url: String, address: String)
    /// The server itself answered; the one that it leads to does not.
    indirect case redirectedToSilence(url: String, FetchError)
    case cannotConnect(reason: String)
    /// Which limit, and how long it is.
    case timedOut(Deadline, seconds: Int64)
    /// More bytes than the limit, unpacked.
    case tooLarge(limitInBytes: Int)
    /// What went wrong with TLS.
    case tls(TLSProblem)
    /// The body is packed in a way that can't be unpacked.
    case undecodable
    /// "Not modified", though nothing was asked about a modification.
    case unexpectedNotModified
    /// The environment lacks a variable that a header needs.
    case missingVariable(String)
    /// The source's program gave nothing.
    case commandFailed(CommandProblem)
    /// Anything else on the way, in the library's words.
    case network(reason: String)

    public enum CommandProblem: Hashable, Sendable {
        case notFound(String)
        case notStarted(String)
        /// How it ended, and the end of what it wrote to stderr.
        case status(Int32, said: String)
        case signal(Int32, said: String)
        case tookTooLong(seconds: Int64)
    }

    public enum TLSProblem: String, Hashable, Sendable {
        /// The certificate is not valid, for a reason that is not known.
        case badCertificate
        case expired, notYetValid
        /// It is signed by itself, or by nobody who is trusted.
        case untrustedSigner
        /// The certificate is for another host.
        case otherHost
        /// The other side does not speak TLS.
        case noTLS
        case failed
    }

    public enum Deadline: String, Hashable, Sendable {
        case connect, idle, total
    }
}

extension FetchError {
    /// The server could not be reached, or said nothing in time.
    var isSilence: Bool {
        switch self {
        case .unresolvable, .cannotConnect, .timedOut: true
        default: false
        }
    }
}
