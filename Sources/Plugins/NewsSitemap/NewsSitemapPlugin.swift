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

    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        try NewsSitemapDecoder.read(document, into: entries)
    }
}
