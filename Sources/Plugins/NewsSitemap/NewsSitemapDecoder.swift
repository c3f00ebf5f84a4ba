import Timeline

/// Follows a sitemap: an address with a title is an item, and an index names other sitemaps.
struct NewsSitemapDecoder: FeedDecoder {
    /// An index may have 50,000 (https://www.sitemaps.org/protocol.html#index); nobody fetches so many.
    private static let maximalParts = 1_000

    var feed: FeedReading
    /// The sitemap that an index is telling of.
    private var part: DocumentPart?

    init(_ feed: FeedReading) {
        self.feed = feed
    }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent {
        switch (name.namespace, name.word) {
        case (.news, .news), (.news, .publication): return feed.item == nil ? .skipped : .elements
        case (.news, .title): return feed.item == nil ? .skipped : .markup
        case (.news, .language), (.news, .publicationDate), (.news, .keywords), (.news, .name):
            return feed.item == nil ? .skipped : .text
        case (.news, _): return .skipped
        case (_, .urlset), (_, .sitemapindex):
            feed.isFeed = true
            return .elements
        case (.sitemap, .url), (.rss, .url):
            return feed.beginItem() ? .elements : .skipped
        case (.sitemap, .sitemap), (.rss, .sitemap):
            feed.isFeed = true
            part = DocumentPart(url: "")
            return .elements
        case (.sitemap, .loc), (.rss, .loc), (.sitemap, .lastmod), (.rss, .lastmod): return .text
        default: return .skipped
        }
    }

    mutating func end(_ name: XMLName, content: [UInt8]) {
        switch name.word {
        case .loc:
            let link = Link.resolved(HTMLText.folded(content), base: feed.bases.current)
            if part != nil { part?.url = link ?? "" } else if feed.item?.link == nil { feed.item?.link = link }
        case .lastmod:
            if part != nil {
                part?.changed = HTMLText.folded(content).nilIfEmpty.map { DateText($0, field: "lastmod", role: .updated) }
            } else {
                feed.item?.add(date: content, field: "lastmod", role: .updated, rank: 0)
            }
        case .title: if feed.item?.title == nil { feed.item?.title = HTMLText.line(content).nilIfEmpty }
        case .language where name.namespace == .news:
            if feed.item?.language == nil { feed.item?.language = HTMLText.folded(content).nilIfEmpty }
        case .publicationDate: feed.item?.add(date: content, field: "news:publication_date", role: .published, rank: 0)
        case .keywords: feed.item?.add(tags: content)
        case .name: if feed.title == nil { feed.title = HTMLText.line(content).nilIfEmpty }
        case .url where name.namespace != .news: endItem()
        case .sitemap:
            if let part, !part.url.isEmpty, feed.parts.count < Self.maximalParts { feed.parts.append(part) }
            part = nil
        default: break
        }
    }

    /// An address without a title tells of nothing that happened.
    private mutating func endItem() {
        if feed.item != nil, feed.item?.title == nil { feed.leaveOutItem() } else { feed.endItem() }
    }

    mutating func cutOff(inside name: XMLName) {
        if name.word == .url { feed.cutOffItem() }
    }
}
