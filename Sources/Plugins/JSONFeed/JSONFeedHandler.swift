import Timeline

/// Follows a feed in JSON and hands over each item as soon as it ends.
///
/// What the feed says of itself may stand before its items or behind them; what stands behind comes too late for their
/// authors and links.
final class JSONFeedHandler: JSONHandler {
    /// There was a sign of a feed: a version, a channel, a list of items.
    private(set) var isFeed = false
    private(set) var title: String?
    private(set) var language: String?
    private(set) var warnings: [ReadWarning] = []
    /// The first names in the document, for the words of an error.
    private(set) var members: [String] = []

    private let entries: (Entry) -> Void
    private var bases: BaseStack
    /// Of all items that name none (JSON Feed 1.1, "Items").
    private var authors: [String] = []
    private var items = 0

    /// - Parameter base: The document's URL.
    init(base: String?, entries: @escaping (Entry) -> Void) {
        bases = BaseStack(document: base)
        self.entries = entries
    }

    func content(at path: [String], isArray: Bool) -> JSONContent {
        note(path)
        switch path {
        case []: return isArray ? .skipped : .parts
        case JSONFeedPath.rss: return .parts
        case JSONFeedPath.channel:
            isFeed = true
            return .parts
        case JSONFeedPath.items, JSONFeedPath.item, JSONFeedPath.outerItem:
            isFeed = true
            return isArray ? .parts : .whole
        case ["author"], ["authors"]: return .whole
        default:
            // RSS has a value as an object where it has attributes.
            return path.starts(with: JSONFeedPath.channel) ? .whole : .skipped
        }
    }

    func take(_ value: JSONValue, at path: [String]) {
        note(path)
        switch path {
        case JSONFeedPath.items: item(value) { JSONFeedItem($0).feedItem(base: $1, authors: authors) }
        case JSONFeedPath.item, JSONFeedPath.outerItem: item(value) { RSSInJSONItem($0).feedItem(base: $1) }
        case JSONFeedPath.version: isFeed = isFeed || JSONFeedPath.isVersion(value)
        default: takeOfFeed(value, at: path)
        }
    }

    func cutOff(_ value: JSONValue, at path: [String]) {
        let part: FeedItem
        switch path {
        case JSONFeedPath.items: part = JSONFeedItem(value).partOfFeedItem(base: bases.current)
        case JSONFeedPath.item, JSONFeedPath.outerItem: part = RSSInJSONItem(value).partOfFeedItem(base: bases.current)
        default: return
        }
        items += 1
        if part.isTold { finish(part) }
    }

    // MARK: The feed

    private func takeOfFeed(_ value: JSONValue, at path: [String]) {
        switch path {
        case ["title"], ["rss", "channel", "title"]:
            if title == nil { title = RSSInJSONItem.text(of: value).flatMap(JSONFeedItem.line) }
        case ["language"], ["rss", "channel", "language"], ["rss", "channel", "dc:language"]:
            let text = HTMLText.folded(RSSInJSONItem.text(of: value) ?? "")
            if language == nil, !text.isEmpty { language = text }
        case ["home_page_url"], ["rss", "channel", "link"]: name(RSSInJSONItem.text(of: value), isSite: true)
        case ["feed_url"]: name(value.text, isSite: false)
        case ["authors"]:
            let named = JSONFeedItem.names(of: value)
            if !named.isEmpty { authors = named }
        // The older name, for feeds without the newer one.
        case ["author"]: if authors.isEmpty { authors = JSONFeedItem.names(of: value) }
        default: break
        }
    }

    private func name(_ link: String?, isSite: Bool) {
        if let link { bases.name(link, isSite: isSite) }
    }

    private func note(_ path: [String]) {
        guard path.count == 1, let name = path.first, members.count < 8, members.last != name else { return }
        members.append(String(name.prefix(40)))
    }

    // MARK: Items

    private func item(_ value: JSONValue, read: (JSONValue, String?) -> FeedItem) {
        items += 1
        guard value.isObject else {
            warnOfEmptyItem()
            return
        }
        finish(read(value, bases.current))
    }

    private func finish(_ item: FeedItem) {
        var entry = item.entry(base: bases.current)
        entry.language = entry.language ?? language
        if entry.isEmpty { warnOfEmptyItem() }
        entries(entry)
    }

    private func warnOfEmptyItem() {
        if warnings.count < 20 { warnings.append(.emptyItem(number: items)) }
    }
}
