import Timeline

/// Follows an Atom document and hands over each entry as soon as it ends.
final class AtomHandler: FeedHandler {
    /// The outermost element.
    private(set) var root: String?
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
        guard name.namespace == .atom || name.namespace == .rss else { return item == nil ? .skipped : startForeign(name) }
        switch name.local {
        case "feed":
            isFeed = true
            language = language ?? attributes.language
            return .elements
        case "entry":
            // An entry in an element of an entry is that one's content.
            guard item == nil else { return .skipped }
            isFeed = true
            item = FeedItem()
            item?.language = attributes.language
            return .elements
        case "author": return item == nil ? .skipped : .elements
        case "link":
            link(attributes)
            return .skipped
        case "category":
            if let term = attributes.value("label") ?? attributes.value("term") { item?.add(tag: term) }
            return .skipped
        case "title", "summary", "content", "tagline": return .markup
        case "source", "contributor", "generator", "logo", "icon": return .skipped
        default: return .text
        }
    }

    private func startForeign(_ name: XMLName) -> XMLContent {
        switch name.namespace {
        case .dublinCore, .dublinCoreTerms, .feedBurner: .text
        case .media where name.local == "group": .elements
        case .media where name.local == "title" || name.local == "description": .text
        default: .skipped
        }
    }

    /// The first alternate is the entry's page (RFC 4287, 4.2.7.2); any other link to read is better than none.
    private func link(_ attributes: [XMLAttribute]) {
        guard let target = attributes.value("href") else { return }
        let relation = attributes.value("rel") ?? "alternate"
        guard item != nil else {
            if relation == "alternate" || relation == "self" { bases.name(target, isSite: relation == "alternate") }
            return
        }
        guard let url = Link.resolved(target, base: bases.current) else { return }
        switch relation {
        case "alternate", "": if item?.link == nil { item?.link = url }
        case "self", "related", "via": if item?.otherLink == nil { item?.otherLink = url }
        default: break
        }
    }

    func end(_ name: XMLName, content: String) {
        defer { bases.pop() }
        guard item != nil else {
            if name.local == "title", title == nil { title = text(content).line }
            return
        }
        switch name.namespace {
        case .atom, .rss: endOwn(name.local, content)
        case .dublinCore, .dublinCoreTerms: endDublinCore(name.local, content)
        case .media where name.local == "title":
            if item?.otherTitle == nil { item?.otherTitle = .init(source: content, isHTML: false) }
        case .media where name.local == "description":
            if item?.summary == nil { item?.summary = .init(source: content, isHTML: false) }
        default: break
        }
    }

    private func endOwn(_ name: String, _ content: String) {
        switch name {
        case "entry": finishEntry()
        case "title": if item?.title == nil { item?.title = text(content) }
        case "id":
            let id = HTMLText.folded(content)
            guard item?.guid == nil, !id.isEmpty else { return }
            item?.guid = id
            item?.guidIsLink = Link.isWeb(id)
        case "summary": if item?.summary == nil { item?.summary = text(content) }
        case "content": if item?.content == nil, attributes.value("src") == nil { item?.content = text(content) }
        case "name": item?.add(author: content)
        case "published": item?.add(date: content, field: name, role: .published, rank: 0)
        case "issued": item?.add(date: content, field: name, role: .published, rank: 1)
        case "created": item?.add(date: content, field: name, role: .published, rank: 4)
        case "updated", "modified": item?.add(date: content, field: name, role: .updated, rank: 0)
        default: break
        }
    }

    private func endDublinCore(_ name: String, _ content: String) {
        switch name {
        case "date": item?.add(date: content, field: "dc:date", role: .published, rank: 2)
        case "issued", "created": item?.add(date: content, field: "dcterms:" + name, role: .published, rank: 3)
        case "modified": item?.add(date: content, field: "dcterms:modified", role: .updated, rank: 2)
        case "creator": item?.add(author: content)
        case "subject": item?.add(tag: content)
        default: break
        }
    }

    func cutOff(inside name: XMLName) {
        guard name.namespace == .atom || name.namespace == .rss, name.local == "entry" else { return }
        // The link that would have won may stand behind the cut.
        item?.otherLink = nil
        if let item, item.isTold { finishEntry() }
    }

    private func finishEntry() {
        guard let item else { return }
        self.item = nil
        items += 1
        var entry = item.entry(base: bases.current)
        entry.language = entry.language ?? language
        if entry.isEmpty { warnings.append(.emptyItem(number: items)) }
        entries(entry)
    }

    /// A text construct (RFC 4287, 3.1; 0.3 has `mode` and media types).
    private func text(_ content: String) -> FeedItem.Text {
        switch (attributes.value("type") ?? "text").lowercased() {
        case "text", "text/plain":
            // Plain by the standard, yet many feeds put markup or doubled references there.
            .init(
                source: content, isHTML: attributes.value("mode") == "escaped" || content.contains("&") || content.contains("</"))
        default: .init(source: content, isHTML: true)
        }
    }
}
