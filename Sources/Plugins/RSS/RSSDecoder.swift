import Timeline

/// Follows an RSS document and hands over each item as soon as it ends.
struct RSSDecoder: FeedDecoder {
    var feed: FeedReading
    /// What the start tag said of the element whose text is awaited.
    private var isPermaLink = true
    private var saysPermaLink = false
    private var mediaTitleIsHTML = true
    private var target: String?

    init(_ feed: FeedReading) {
        self.feed = feed
    }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent {
        if feed.item != nil { return startInItem(name, attributes) }
        if UpdateInterval.isSaid(by: name) { return .text }
        switch (name.namespace, name.word) {
        case (_, .rss), (_, .rdf): return .elements
        case (.rss, .channel):
            feed.isFeed = true
            return .elements
        // RSS 1.1 has its items in one (http://inamidst.com/rss1.1/); that of RSS 1.0 lists them.
        case (.rss, .items) where attributes.isEmpty: return .elements
        case (.rss, .item), (.atom, .entry):
            _ = feed.beginItem(language: attributes.language)
            if let about = attributes.value(XMLName(.rdf, .about)) { feed.item?.guid = HTMLText.folded(about).nilIfEmpty }
            return .elements
        case (.rss, .title), (.rss, .link), (.rss, .language), (.dublinCore, .language): return .text
        case (.atom, .link):
            let relation = attributes.value(.rel) ?? "alternate"
            if relation == "alternate" || relation == "self", let target = attributes.value(.href) {
                feed.bases.name(target, isSite: relation == "alternate")
            }
            return .skipped
        default: return .skipped
        }
    }

    private mutating func startInItem(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent {
        switch (name.namespace, name.word) {
        case (.rss, .item), (.atom, .entry): return feed.beginItem() ? .elements : .skipped
        case (.media, .group), (.atom, .author): return .elements
        case (.media, .content), (.media, .thumbnail), (.other, _), (_, .other), (.iTunes, .image), (.rss, .image),
            (.rss, .enclosure):
            return .skipped
        case (.atom, .link):
            let relation = attributes.value(.rel) ?? "alternate"
            if relation == "alternate", feed.item?.alternate == nil, let target = attributes.value(.href) {
                let link = Link.resolved(target, base: feed.bases.current)
                feed.item?.alternate = link
            }
            return .skipped
        case (.rss, .description), (.content, .encoded), (.rss, .title), (.atom, .summary), (.atom, .content), (.rss, .body),
            (.xhtml, .body):
            return .markup
        case (.rss, .guid):
            isPermaLink = !attributes.says(.isPermaLink, "false")
            saysPermaLink = attributes.says(.isPermaLink, "true")
            return .text
        case (.rss, .link):
            target = attributes.value(.href)
            return .text
        case (.media, .title):
            mediaTitleIsHTML = attributes.value(.type) == "html"
            return .text
        default: return .text
        }
    }

    mutating func end(_ name: XMLName, content: [UInt8]) {
        switch (name.namespace, name.word) {
        case (.rss, .item), (.atom, .entry): feed.endItem()
        case _ where feed.item != nil: endInItem(name, content)
        case _ where feed.interval.note(name, content): break
        case (.rss, .title): if feed.title == nil { feed.title = HTMLText.line(content).nilIfEmpty }
        case (.rss, .link): feed.bases.name(String(decoding: content, as: UTF8.self), isSite: true)
        case (_, .language): if feed.language == nil { feed.language = HTMLText.folded(content).nilIfEmpty }
        default: break
        }
    }

    mutating func cutOff(inside name: XMLName) {
        if name == XMLName(.rss, .item) || name == XMLName(.atom, .entry) { feed.cutOffItem() }
    }

    private mutating func endInItem(_ name: XMLName, _ content: [UInt8]) {
        if let date = ItemDates.field(of: name) {
            feed.item?.add(date: content, field: date.field, role: date.role, rank: date.rank)
            return
        }
        switch name.namespace {
        case .rss: endOwn(name.word, content)
        case .dublinCore, .dublinCoreTerms: endDublinCore(name, content)
        case .atom: endAtom(name.word, content)
        case .content where name.word == .encoded, .xhtml where name.word == .body:
            if feed.item?.content == nil { feed.item?.content = HTMLText.paragraphs(content).nilIfEmpty }
        case .media where name.word == .title:
            if feed.item?.otherTitle == nil {
                feed.item?.otherTitle = (mediaTitleIsHTML ? HTMLText.line(content) : HTMLText.folded(content)).nilIfEmpty
            }
        case .media where name.word == .description, .iTunes where name.word == .summary || name.word == .subtitle:
            if feed.item?.otherSummary == nil { feed.item?.otherSummary = HTMLText.paragraphs(content).nilIfEmpty }
        case .media where name.word == .keywords, .geo where name.word == .featureName: feed.item?.add(tags: content)
        case .feedBurner where name.word == .origLink:
            if feed.item?.otherLink == nil { feed.item?.otherLink = HTMLText.folded(content).nilIfEmpty }
        case .iTunes where name.word == .author: feed.item?.add(author: content)
        case .iTunes where name.word == .title:
            if feed.item?.otherTitle == nil { feed.item?.otherTitle = HTMLText.line(content).nilIfEmpty }
        default: break
        }
    }

    /// Elements of RSS itself.
    private mutating func endOwn(_ word: XMLWord, _ content: [UInt8]) {
        switch word {
        case .title: if feed.item?.title == nil { feed.item?.title = HTMLText.line(content).nilIfEmpty }
        case .link:
            guard feed.item?.link == nil else { return }
            let text = content.isEmpty ? target ?? "" : String(decoding: content, as: UTF8.self)
            let link = Link.resolved(text, base: feed.bases.current)
            feed.item?.link = link
        case .guid:
            guard feed.item?.guid == nil, let text = HTMLText.folded(content).nilIfEmpty else { return }
            feed.item?.guid = text
            // A guid is a link unless it says otherwise.
            feed.item?.guidIsLink = isPermaLink && (saysPermaLink || Link.isWeb(text))
        case .description, .summary:
            if feed.item?.summary == nil { feed.item?.summary = HTMLText.paragraphs(content).nilIfEmpty }
        case .body, .content, .fulltext:
            if feed.item?.content == nil { feed.item?.content = HTMLText.paragraphs(content).nilIfEmpty }
        case .author: feed.item?.add(author: content)
        case .category: feed.item?.add(tag: content)
        default: break
        }
    }

    private mutating func endDublinCore(_ name: XMLName, _ content: [UInt8]) {
        switch name.word {
        case .creator, .author: feed.item?.add(author: content)
        case .subject: feed.item?.add(tag: content)
        case .title: if feed.item?.otherTitle == nil { feed.item?.otherTitle = HTMLText.line(content).nilIfEmpty }
        case .description: if feed.item?.summary == nil { feed.item?.summary = HTMLText.paragraphs(content).nilIfEmpty }
        case .identifier: if feed.item?.guid == nil { feed.item?.guid = HTMLText.folded(content).nilIfEmpty }
        case .language: if let language = HTMLText.folded(content).nilIfEmpty { feed.item?.language = language }
        default: break
        }
    }

    /// Elements of Atom in an RSS item.
    private mutating func endAtom(_ word: XMLWord, _ content: [UInt8]) {
        switch word {
        case .summary: if feed.item?.summary == nil { feed.item?.summary = HTMLText.paragraphs(content).nilIfEmpty }
        case .content: if feed.item?.content == nil { feed.item?.content = HTMLText.paragraphs(content).nilIfEmpty }
        case .title: if feed.item?.otherTitle == nil { feed.item?.otherTitle = HTMLText.line(content).nilIfEmpty }
        case .name: feed.item?.add(author: content)
        case .id: if feed.item?.guid == nil { feed.item?.guid = HTMLText.folded(content).nilIfEmpty }
        default: break
        }
    }
}
