import Timeline
import TimelinePlugins

/// Finds the source behind an address: a feed, the feed of a page, or the page itself.
struct SourceFinder {
    struct Result {
        var found: SourceTrial.Found
        /// The page that named the feed, where the address is not the feed's own.
        var page: String?
        /// Nobody names the feed: it stands where many sites have theirs.
        var isGuessed = false
        /// What else the page names, best first; not tried.
        var others: [FeedCandidate] = []
    }

    enum Failure: Error {
        case unreachable(url: String, FetchError)
        case unreadable(url: String, ReadError)
        /// A page without a feed and without an article; so many addresses were tried.
        case nothing(url: String, DocumentDescription, tried: Int)
    }

    /// Of the addresses that a page names, so many are tried.
    private static let maximalCandidates = 8
    /// Hosts that don't answer are not asked on and on.
    private static let maximalUnreachable = 3

    let limits: FetchLimits
    /// The config's `allow_private`.
    let allowPrivate: [String]
    let now: Instant
    /// Settings that the user gave: plugin and zone.
    let settings: Source
    /// Told of each address that is tried in search of a feed, and what came of it.
    let tell: (String) -> Void

    func find(_ address: SourceAddress) async throws(Failure) -> Result {
        var url = address.url
        var outcome = await trial(AddressPolicy(allowed: allowPrivate), limits).run(url)
        if address.isSchemeGuessed, case .unreachable(let error) = outcome, Self.mayBePlain(error) {
            let plain = "http" + url.dropFirst("https".count)
            tell("\(url): \(Words.of(error))")
            let second = await trial(AddressPolicy(allowed: allowPrivate), limits).run(plain)
            // Where neither answers, the first reason is the one to tell.
            if case .unreachable = second {} else { (url, outcome) = (plain, second) }
        }
        switch outcome {
        case .unreachable(let error): throw .unreachable(url: url, error)
        case .found(let found, let document):
            if found.readsFeeds || settings.plugin != nil || ReadError.Kind(sniffing: document.body.head) != .htmlPage {
                return Result(found: found)
            }
            return try await behind(document, at: found.answered, page: found)
        case .unread(let unread):
            let description = PluginCatalog.inUse.description(of: unread.document)
            guard description.kind == .htmlPage else { throw .unreadable(url: url, unread.reason) }
            return try await behind(unread.document, at: unread.document.url ?? url, page: nil)
        }
    }

    // MARK: Behind a page

    /// - Parameter page: What the page itself gives, where it gives something.
    private func behind(
        _ document: FetchedDocument, at url: String, page: SourceTrial.Found?
    ) async throws(Failure) -> Result {
        let named = FeedDiscovery.candidates(in: document).filter { SourceAddress.isWeb($0.url) }
        // What a page names leads outside, or to the page's own host: never to another private one.
        let trial = trial(
            AddressPolicy(allowed: allowPrivate.filter { $0.lowercased() == SourceAddress.hostAndPort(url) }), brief)
        let end = ContinuousClock().now + limits.total
        var tried: Set<String> = []
        var empty: Result?
        var unreachable = 0
        for candidate in named.prefix(Self.maximalCandidates) + FeedDiscovery.wellKnown(near: url)
        where candidate.origin != .wellKnown || (empty == nil && unreachable < Self.maximalUnreachable) {
            if ContinuousClock().now > end { break }
            tried.insert(candidate.url)
            switch await trial.run(candidate.url) {
            case .found(var found, _) where found.readsFeeds:
                tell("\(candidate.url): \(found.plugin), \(TimelineView.count(found.entries, "item"))")
                found.title = found.title ?? candidate.title
                let result = Result(
                    found: found, page: url, isGuessed: candidate.origin == .wellKnown,
                    others: named.filter { !tried.contains($0.url) })
                if found.entries > 0 { return result }
                empty = empty ?? result
            case .found: tell("\(candidate.url): no feed")
            case .unread(let unread): tell("\(candidate.url): \(Words.of(unread.reason))")
            case .unreachable(let error):
                tell("\(candidate.url): \(Words.of(error))")
                if case .status = error {} else { unreachable += 1 }
            }
        }
        if let empty { return empty }
        let description = PluginCatalog.inUse.description(of: document)
        if let page, !description.isErrorPage { return Result(found: page) }
        throw .nothing(url: url, description, tried: tried.count)
    }

    private func trial(_ addresses: AddressPolicy, _ limits: FetchLimits) -> SourceTrial {
        SourceTrial(fetcher: SourceFetcher(limits: limits, addresses: addresses), now: now, settings: settings)
    }

    /// For addresses that may not exist.
    private var brief: FetchLimits {
        var limits = limits
        limits.connect = min(limits.connect, .seconds(5))
        limits.idle = min(limits.idle, .seconds(10))
        limits.total = min(limits.total, .seconds(20))
        return limits
    }

    /// Whether a host that does not answer over TLS may answer without.
    private static func mayBePlain(_ error: FetchError) -> Bool {
        switch error {
        case .cannotConnect, .tls(.noTLS), .tls(.failed), .timedOut(.connect, _): true
        default: false
        }
    }
}
