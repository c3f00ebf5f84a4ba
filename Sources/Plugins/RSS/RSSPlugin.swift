public import Timeline

/// RSS 0.90 to 0.92, 1.0 (RDF) and 2.0.
///
/// https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec
public struct RSSPlugin: SourcePlugin {
    public let name = "rss"
    public let summary = "RSS 0.9x, 1.0 (RDF) and 2.0"
    public let readsFeeds = true

    public init() {}

    public func claim(on document: FetchedDocument) -> Claim {
        switch DocumentRoot.name(of: document)?.lowercased().split(separator: ":").last {
        case "rss", "rdf": .certain
        case "channel", "item": .likely
        default: .none
        }
    }

    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        try RSSDecoder.read(document, into: entries)
    }
}
