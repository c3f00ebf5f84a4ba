import Timeline

/// Follows a feed in JSON and hands over each item as soon as it ends.
///
/// What the feed says of itself may stand before its items or behind them; what stands behind comes too late for their
/// authors and links.
final class JSONFeedHandler: JSONHandler {
    private(set) var feed: FeedReading
    /// The first names in the document, for the words of an error.
    private(set) var members: [String] = []
    /// Of all items that name none (JSON Feed 1.1, "Items").
    private var authors: [String] = []

    init(_ feed: FeedReading) {
        self.feed = feed
    }

    func content(at path: [String], isArray: Bool) -> JSONContent {
        note(path)
        switch path {
        case []: return isArray ? .skipped : .parts
        case JSONFeedPath.rss: return .parts
        case JSONFeedPath.channel:
            feed.isFeed = true
            return .parts
        case JSONFeedPath.items, JSONFeedPath.item, JSONFeedPath.outerItem:
            feed.isFeed = true
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
        // PHP writes a list with gaps as an object: {"0": {…}, "2": {…}}.
        case JSONFeedPath.items where value.isMapOfObjects:
            for member in value.members { take(member.value, at: path) }
        case JSONFeedPath.items: item(value) { JSONFeedItem($0).feedItem(base: $1, authors: authors) }
        case JSONFeedPath.item, JSONFeedPath.outerItem: item(value) { RSSInJSONItem($0).feedItem(base: $1) }
        case JSONFeedPath.version: if JSONFeedPath.isVersion(value) { feed.isFeed = true }
        default: takeOfFeed(value, at: path)
        }
    }

    func cutOff(_ value: JSONValue, at path: [String]) {
        let part: FeedItem
        switch path {
        case JSONFeedPath.items: part = JSONFeedItem(value).partOfFeedItem(base: feed.bases.current)
        case JSONFeedPath.item, JSONFeedPath.outerItem: part = RSSInJSONItem(value).partOfFeedItem(base: feed.bases.current)
        default: return
        }
        feed.item = part
        feed.cutOffItem()
    }

    // MARK: The feed

    private func takeOfFeed(_ value: JSONValue, at path: [String]) {
        switch path {
        case ["title"], ["rss", "channel", "title"]:
            if feed.title == nil { feed.title = RSSInJSONItem.text(of: value).flatMap(JSONFeedItem.line) }
        case ["language"], ["rss", "channel", "language"], ["rss", "channel", "dc:language"]:
            let text = HTMLText.folded(RSSInJSONItem.text(of: value) ?? "")
            if feed.language == nil, !text.isEmpty { feed.language = text }
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
        if let link { feed.bases.name(link, isSite: isSite) }
    }

    private func note(_ path: [String]) {
        guard path.count == 1, let name = path.first, members.count < 8, members.last != name else { return }
        members.append(String(name.prefix(40)))
    }

    // MARK: Items

    private func item(_ value: JSONValue, read: (JSONValue, String?) -> FeedItem) {
        guard value.isObject else {
            feed.skipItem()
            return
        }
        feed.item = read(value, feed.bases.current)
        feed.endItem()
    }
}
