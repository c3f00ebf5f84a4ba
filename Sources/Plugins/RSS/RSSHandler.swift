import Timeline

/// Follows an RSS document and hands over each item as soon as it ends.
final class RSSHandler: FeedHandler {
    /// The outermost element.
    private(set) var root: String?
    /// There was a channel or an item.
    private(set) var isFeed = false
    private(set) var title: String?
    private(set) var language: String?
    private(set) var warnings: [ReadWarning] = []

    private let entries: (Entry) -> Void
    private var bases: BaseStack
    private var item: FeedItem?
    private var items = 0
    /// The attributes of the element whose text is awaited.
    private var attributes: [XMLAttribute] = []

    init(base: String?, entries: @escaping (Entry) -> Void) {
        bases = BaseStack(document: base)
        self.entries = entries
    }

    func start(_ name: XMLName, _ attributes: [XMLAttribute]) -> XMLContent {
        bases.push(attributes)
        self.attributes = attributes
        if root == nil {
            // A server's warning may stand before the feed, and may not be closed.
            guard !DocumentRoot.isJunk(name.local.lowercased()) else { return .elements }
            root = name.local
        }
        if item != nil { return startInItem(name, attributes) }
        switch (name.namespace, name.local.lowercased()) {
        case (_, "rss"), (.rdf, "rdf"): return .elements
        case (.rss, "channel"):
            isFeed = true
            return .elements
        case (.rss, "items") where attributes.isEmpty: return .elements
        case (.rss, "item"):
            isFeed = true
            item = FeedItem()
            if let about = attributes.first(where: { $0.name.namespace == .rdf && $0.name.local == "about" })?.value {
                item?.guid = HTMLText.folded(about)
            }
            return .elements
        case (.rss, "title"), (.rss, "link"), (.rss, "language"), (.dublinCore, "language"): return .text
        case (.atom, "link"):
            let relation = attributes.value("rel") ?? "alternate"
            if relation == "alternate" || relation == "self", let target = attributes.value("href") {
                bases.name(target, isSite: relation == "alternate")
            }
            return .skipped
        default: return .skipped
        }
    }

    private func startInItem(_ name: XMLName, _ attributes: [XMLAttribute]) -> XMLContent {
        switch (name.namespace, name.local) {
        case (.media, "group"): return .elements
        case (.media, "content"), (.media, "thumbnail"), (.other, _), (.iTunes, "image"): return .skipped
        case (.atom, "link"):
            let relation = attributes.value("rel") ?? "alternate"
            if relation == "alternate", item?.alternate == nil, let target = attributes.value("href") {
                item?.alternate = Link.resolved(target, base: bases.current)
            }
            return .skipped
        case (.atom, "author"): return .elements
        case (.rss, "description"), (.content, "encoded"), (.rss, "title"), (.atom, "summary"), (.atom, "content"),
            (.rss, "body"), (.xhtml, "body"):
            return .markup
        case (.rss, "image"), (.rss, "enclosure"): return .skipped
        default: return .text
        }
    }

    func end(_ name: XMLName, content: String) {
        defer { bases.pop() }
        if item != nil {
            if name.namespace == .rss, name.local.lowercased() == "item" {
                finishItem()
            } else {
                endInItem(name, content)
            }
            return
        }
        switch (name.namespace, name.local.lowercased()) {
        case (.rss, "title"):
            if title == nil { title = HTMLText.line(content) }
        case (.rss, "link"): bases.name(content, isSite: true)
        case (_, "language"):
            let text = HTMLText.folded(content)
            if language == nil, !text.isEmpty { language = text }
        default: break
        }
    }

    func cutOff(inside name: XMLName) {
        guard name.namespace == .rss, name.local.lowercased() == "item" else { return }
        // The link that would have won may stand behind the cut.
        item?.otherLink = nil
        if let item, item.isTold { finishItem() }
    }

    private func finishItem() {
        guard let item else { return }
        self.item = nil
        items += 1
        var entry = item.entry(base: bases.current)
        entry.language = entry.language ?? language
        if entry.isEmpty { warnings.append(.emptyItem(number: items)) }
        entries(entry)
    }

    private func endInItem(_ name: XMLName, _ content: String) {
        switch name.namespace {
        case .rss: endOwn(name.local, content)
        case .dublinCore, .dublinCoreTerms: endDublinCore(name, content)
        case .atom: endAtom(name.local, content)
        case .content where name.local == "encoded":
            if item?.content == nil { item?.content = .init(source: content, isHTML: true) }
        case .xhtml where name.local == "body":
            if item?.content == nil { item?.content = .init(source: content, isHTML: true) }
        case .media where name.local == "title":
            if item?.otherTitle == nil { item?.otherTitle = .init(source: content, isHTML: attributes.value("type") == "html") }
        case .iTunes where name.local == "author": item?.add(author: content)
        case .iTunes where name.local == "title":
            if item?.otherTitle == nil { item?.otherTitle = .init(source: content, isHTML: true) }
        default: break
        }
    }

    /// Elements of RSS itself.
    private func endOwn(_ name: String, _ content: String) {
        switch name.lowercased() {
        case "title":
            if item?.title == nil { item?.title = .init(source: content, isHTML: true) }
        case "link":
            let text = content.isEmpty ? attributes.value("href") ?? "" : content
            if item?.link == nil { item?.link = Link.resolved(text, base: bases.current) }
        case "guid":
            let text = HTMLText.folded(content)
            guard item?.guid == nil, !text.isEmpty else { return }
            item?.guid = text
            // A guid is a link unless it says otherwise.
            item?.guidIsLink = attributes.value("isPermaLink")?.lowercased() != "false" && Link.isWeb(text)
        case "description", "summary":
            if item?.summary == nil { item?.summary = .init(source: content, isHTML: true) }
        case "body", "content", "fulltext":
            if item?.content == nil { item?.content = .init(source: content, isHTML: true) }
        case "author": item?.add(author: content)
        case "category": item?.add(tag: content)
        case "pubdate": item?.add(date: content, field: "pubDate", role: .published, rank: 0)
        case "published", "date", "issued", "created":
            item?.add(date: content, field: name, role: .published, rank: 5)
        case "updated", "modified", "lastbuilddate": item?.add(date: content, field: name, role: .updated, rank: 5)
        default: break
        }
    }

    private func endDublinCore(_ name: XMLName, _ content: String) {
        let field = (name.namespace == .dublinCore ? "dc:" : "dcterms:") + name.local
        switch name.local {
        case "date": item?.add(date: content, field: field, role: .published, rank: 2)
        case "issued", "available": item?.add(date: content, field: field, role: .published, rank: 3)
        case "created", "dateSubmitted": item?.add(date: content, field: field, role: .published, rank: 4)
        case "modified": item?.add(date: content, field: field, role: .updated, rank: 2)
        case "creator", "author": item?.add(author: content)
        case "subject": item?.add(tag: content)
        case "title": if item?.otherTitle == nil { item?.otherTitle = .init(source: content, isHTML: true) }
        case "description": if item?.summary == nil { item?.summary = .init(source: content, isHTML: true) }
        case "identifier": if item?.guid == nil, !content.isEmpty { item?.guid = HTMLText.folded(content) }
        case "language": item?.language = HTMLText.folded(content)
        default: break
        }
    }

    /// Elements of Atom in an RSS item.
    private func endAtom(_ name: String, _ content: String) {
        switch name {
        case "published", "issued": item?.add(date: content, field: "atom:" + name, role: .published, rank: 1)
        case "updated", "modified": item?.add(date: content, field: "atom:" + name, role: .updated, rank: 1)
        case "summary": if item?.summary == nil { item?.summary = .init(source: content, isHTML: true) }
        case "content": if item?.content == nil { item?.content = .init(source: content, isHTML: true) }
        case "title": if item?.otherTitle == nil { item?.otherTitle = .init(source: content, isHTML: true) }
        case "name": item?.add(author: content)
        case "id": if item?.guid == nil, !content.isEmpty { item?.guid = HTMLText.folded(content) }
        default: break
        }
    }
}
