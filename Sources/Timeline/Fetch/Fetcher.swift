/// What a fetch brought.
public enum FetchOutcome: Sendable {
    case document(FetchedDocument, FetchAnswer)
    /// The server, or the file's own time, says that nothing changed.
    case notModified(FetchAnswer)
}

/// What a server says about a document besides its content.
public struct FetchAnswer: Hashable, Sendable {
    /// To ask with the next time (RFC 9110, section 8.8).
    public var entityTag: String?
    /// To ask with the next time, letter by letter.
    public var lastModified: String?
    /// The URL that gave the document, after redirects.
    public var url: String?
    /// Where permanent redirects led to, from the first hop on; `nil` where the first is none.
    public var movedTo: String?
    /// How long it stays as it is.
    public var freshnessInSeconds: Int64?

    public init() {}
}

/// Brings a source's document.
public protocol Fetcher: Sendable {
    /// - Parameters:
    ///   - state: With the validators of the last document, for a conditional request.
    ///   - now: What the document's `fetched` says.
    func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome
}

/// Chooses between the network and the disk by the URL's scheme.
public struct SourceFetcher: Fetcher {
    private let http: HTTPFetcher
    private let files: FileFetcher
    private let limits: FetchLimits

    /// - Parameter busy: Servers that want to be left alone until then, by host and port: no redirect leads there before.
    public init(limits: FetchLimits, addresses: AddressPolicy, busy: [String: Instant] = [:]) {
        http = HTTPFetcher(limits: limits, addresses: addresses, busy: busy)
        self.limits = limits
        files = FileFetcher(limitInBytes: limits.bodyInBytes)
    }

    public func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome {
        if let variable = source.missingVariable { throw .missingVariable(variable) }
        if let command = source.command {
            return try await CommandFetcher(limits: limits, command: command).fetch(source, state: state, now: now)
        }
        guard let colon = source.url.firstIndex(of: ":") else { throw .invalidURL(source.url) }
        switch source.url[..<colon].lowercased() {
        case "file": return try await files.fetch(source, state: state, now: now)
        case "http", "https": return try await http.fetch(source, state: state, now: now)
        case let scheme: throw .unsupportedScheme(scheme)
        }
    }
}
