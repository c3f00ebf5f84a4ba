import Timeline

/// Follows an Atom document and hands over each entry as soon as it ends.
struct AtomDecoder: FeedDecoder {
    var feed: FeedReading
    /// What the start tag said of the element whose text is awaited.
    private var type: TextType = .plain
    /// The content stands elsewhere.
    private var isElsewhere = false

    private enum TextType {
        /// Plain by the standard, or by default.
        case plain
        case html
    }

    init(_ feed: FeedReading) {
        self.feed = feed
    }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent {
        if feed.item == nil, UpdateInterval.isSaid(by: name) { return .text }
        guard name.namespace == .atom || name.namespace == .rss else { return feed.item == nil ? .skipped : startForeign(name) }
        switch name.word {
        case .feed:
            feed.isFeed = true
            feed.language = feed.language ?? attributes.language
            return .elements
        case .entry:
            return feed.beginItem(language: attributes.language) ? .elements : .skipped
        case .author: return feed.item == nil ? .skipped : .elements
        case .link:
            link(attributes)
            return .skipped
        case .category:
            if let term = attributes.value(.label) ?? attributes.value(.term) { feed.item?.add(tag: Array(term.utf8)) }
            return .skipped
        case .title, .summary, .content, .tagline:
            type = Self.type(of: attributes)
            isElsewhere = name.word == .content && attributes.value(.src) != nil
            return .markup
        case .source, .contributor, .generator, .logo, .icon, .other: return .skipped
        default: return .text
        }
    }

    private func startForeign(_ name: XMLName) -> XMLContent {
        switch name.namespace {
        case .dublinCore, .dublinCoreTerms: .text
        case .media where name.word == .group: .elements
        case .media where [.title, .description, .keywords].contains(name.word): .text
        case .geo where name.word == .featureName: .text
        default: .skipped
        }
    }

    /// The first alternate is the entry's page (RFC 4287, 4.2.7.2); any other link to read is better than none.
    private mutating func link(_ attributes: XMLAttributes) {
        guard let target = attributes.value(.href) else { return }
        // A name is short for its address (RFC 4287, 4.2.7.2).
        var relation = (attributes.value(.rel) ?? "alternate").lowercased()
        if let mark = relation.lastIndex(of: "/"), relation.hasPrefix("http://www.iana.org/assignments/relation/") {
            relation = String(relation[relation.index(after: mark)...])
        }
        guard feed.item != nil else {
            if relation == "alternate" || relation == "self" { feed.bases.name(target, isSite: relation == "alternate") }
            return
        }
        guard let url = Link.resolved(target, base: feed.bases.current) else { return }
        switch relation {
        case "alternate", "": if feed.item?.link == nil { feed.item?.link = url }
        case "self", "related", "via": if feed.item?.otherLink == nil { feed.item?.otherLink = url }
        default: break
        }
    }

    mutating func end(_ name: XMLName, content: [UInt8]) {
        guard feed.item != nil else {
            if feed.interval.note(name, content) { return }
            if name.word == .title, feed.title == nil { feed.title = line(content).nilIfEmpty }
            return
        }
        switch name.namespace {
        case .atom, .rss: endOwn(name.word, content)
        case .dublinCore, .dublinCoreTerms: endDublinCore(name.word, content)
        case .media where name.word == .title:
            if feed.item?.otherTitle == nil { feed.item?.otherTitle = HTMLText.folded(content).nilIfEmpty }
        case .media where name.word == .description:
            if feed.item?.otherSummary == nil { feed.item?.otherSummary = HTMLText.lines(content).nilIfEmpty }
        case .media where name.word == .keywords, .geo where name.word == .featureName: feed.item?.add(tags: content)
        default: break
        }
    }

    private mutating func endOwn(_ word: XMLWord, _ content: [UInt8]) {
        switch word {
        case .entry: feed.endItem()
        case .title:
            guard feed.item?.title == nil else { return }
            let title = line(content).nilIfEmpty
            feed.item?.title = title
        case .id:
            guard feed.item?.guid == nil, let id = HTMLText.folded(content).nilIfEmpty else { return }
            feed.item?.guid = id
            feed.item?.guidIsLink = Link.isWeb(id)
        case .summary:
            guard feed.item?.summary == nil else { return }
            let summary = paragraphs(content).nilIfEmpty
            feed.item?.summary = summary
        case .content:
            guard feed.item?.content == nil, !isElsewhere else { return }
            let text = paragraphs(content).nilIfEmpty
            feed.item?.content = text
        case .name: feed.item?.add(author: content)
        case .published: feed.item?.add(date: content, field: word.rawValue, role: .published, rank: 0)
        case .issued: feed.item?.add(date: content, field: word.rawValue, role: .published, rank: 1)
        case .created: feed.item?.add(date: content, field: word.rawValue, role: .published, rank: 4)
        case .updated, .modified: feed.item?.add(date: content, field: word.rawValue, role: .updated, rank: 0)
        default: break
        }
    }

    private mutating func endDublinCore(_ word: XMLWord, _ content: [UInt8]) {
        switch word {
        case .date: feed.item?.add(date: content, field: "dc:date", role: .published, rank: 2)
        case .issued, .created: feed.item?.add(date: content, field: "dcterms:" + word.rawValue, role: .published, rank: 3)
        case .modified: feed.item?.add(date: content, field: "dcterms:modified", role: .updated, rank: 2)
        case .creator: feed.item?.add(author: content)
        case .subject: feed.item?.add(tag: content)
        default: break
        }
    }

    mutating func cutOff(inside name: XMLName) {
        guard name.namespace == .atom || name.namespace == .rss, name.word == .entry else { return }
        feed.cutOffItem()
    }

    // MARK: Text constructs (RFC 4287, 3.1; 0.3 has `mode` and media types)

    private static func type(of attributes: XMLAttributes) -> TextType {
        switch (attributes.value(.type) ?? "text").lowercased() {
        case "text", "text/plain": attributes.value(.mode) == "escaped" ? .html : .plain
        default: .html
        }
    }

    private func line(_ content: [UInt8]) -> String {
        isHTML(content) ? HTMLText.line(content) : HTMLText.folded(content)
    }

    private func paragraphs(_ content: [UInt8]) -> String {
        isHTML(content) ? HTMLText.paragraphs(content) : HTMLText.lines(content)
    }

    private func isHTML(_ content: [UInt8]) -> Bool {
        if case .html = type { return true }
        return HTMLText.isLikely(content)
    }
}
