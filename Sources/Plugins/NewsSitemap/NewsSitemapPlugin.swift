public import Timeline

/// Google News sitemaps, and indexes of sitemaps.
///
/// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap; https://www.sitemaps.org/protocol.html
public struct NewsSitemapPlugin: SourcePlugin {
    public let name = "sitemap"
    public let summary = "Google News sitemaps and sitemap indexes"
    public let readsFeeds = true

    public init() {}

    public func claim(on document: FetchedDocument) -> Claim {
        switch DocumentRoot.name(of: document)?.lowercased().split(separator: ":").last {
        case "urlset", "sitemapindex": .certain
        default: .none
        }
    }

    /// - Throws: `ReadError.noNews` for a map of addresses alone; `.noFeed`; what the body says.
    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        var count = 0
        let result = try NewsSitemapDecoder.read(document) { entry in
            count += 1
            entries(entry)
        }
        for case .withoutTitle(let items) in result.warnings where count == 0 { throw .noNews(addresses: items) }
        return result
    }
}
