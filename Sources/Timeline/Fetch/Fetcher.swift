/// What a fetch brought.
public enum FetchOutcome: Sendable {
    case document(FetchedDocument, Validators)
    /// The server, or the file's own time, says that nothing changed.
    case notModified
}

/// What a server says to ask with the next time (RFC 9110, section 8.8), and who says it.
public struct Validators: Hashable, Sendable {
    public var entityTag: String?
    public var lastModified: String?
    /// The URL that gave the document, after redirects.
    public var url: String?

    public init(entityTag: String? = nil, lastModified: String? = nil, url: String? = nil) {
        self.entityTag = entityTag
        self.lastModified = lastModified
        self.url = url
    }
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

    public init(limits: FetchLimits, addresses: AddressPolicy) {
        http = HTTPFetcher(limits: limits, addresses: addresses)
        files = FileFetcher(limitInBytes: limits.bodyInBytes)
    }

    public func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome {
        if let variable = source.missingVariable { throw .missingVariable(variable) }
        guard let colon = source.url.firstIndex(of: ":") else { throw .invalidURL(source.url) }
        switch source.url[..<colon].lowercased() {
        case "file": return try await files.fetch(source, state: state, now: now)
        case "http", "https": return try await http.fetch(source, state: state, now: now)
        case let scheme: throw .unsupportedScheme(scheme)
        }
    }
}
