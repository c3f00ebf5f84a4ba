public import Timeline

/// JSON Feed 1.0 and 1.1, and RSS 2.0 written as JSON.
///
/// https://www.jsonfeed.org/version/1.1/; https://github.com/scripting/Scripting-News/blob/master/rss-in-json/README.md
public struct JSONFeedPlugin: SourcePlugin {
    public let name = "jsonfeed"
    public let summary = "JSON Feed 1.0 and 1.1, and RSS-in-JSON"
    public let readsFeeds = true

    public init() {}

    public func claim(on document: FetchedDocument) -> Claim {
        let claim = JSONFeedSigns.claim(on: document)
        guard claim == .none, document.mediaType == "application/feed+json" else { return claim }
        // Something may stand before the JSON.
        switch ReadError.Kind(sniffing: document.body.head) {
        case .json, .text: return .likely
        default: return .none
        }
    }

    /// - Throws: `ReadError.empty`; `.wrongKind` for what is no JSON; `.noItems` for JSON that is no feed; what the body says.
    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        try withoutActuallyEscaping(entries) { (entries) throws(ReadError) in
            let handler = JSONFeedHandler(FeedReading(base: document.url, entries: entries))
            let warnings = try JSONReader.read(document, with: handler)
            guard handler.feed.isFeed else { throw reason(document, handler) }
            var result = handler.feed.result
            result.warnings = warnings + result.warnings
            return result
        }
    }

    private func reason(_ document: FetchedDocument, _ handler: JSONFeedHandler) -> ReadError {
        let head = document.body.head
        if head.allSatisfy(\.isBlank) { return .empty }
        let kind = ReadError.Kind(sniffing: head)
        return kind == .json || JSONFeedSigns.isObject(document)
            ? .noItems(members: handler.members) : .wrongKind(plugin: name, found: kind)
    }
}
