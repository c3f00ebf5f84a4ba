import Timeline

/// An item of JSON Feed as it stands in the document.
///
/// https://www.jsonfeed.org/version/1.1/#items-a-name-items-a; 1.0 has `author` for `authors`, and no `language`.
/// An item without an id is kept, though the standard says to leave it out: other readers keep it, and no event is lost.
struct JSONFeedItem {
    /// A number in some feeds, which stands for its digits.
    let id: String?
    let url: String?
    /// What the item is about, where that is another page.
    let externalURL: String?
    /// Plain text; none in a microblog.
    let title: String?
    let contentHTML: String?
    let contentText: String?
    /// Plain text.
    let summary: String?
    /// RFC 3339.
    let datePublished: String?
    let dateModified: String?
    let authors: [String]
    let tags: [String]
    /// BCP 47.
    let language: String?

    init(_ value: JSONValue) {
        /// The text of a member, if it has any that is more than blanks.
        func text(_ key: String) -> String? {
            value[key]?.text.flatMap { $0.utf8.allSatisfy(\.isBlank) ? nil : $0 }
        }
        id = text("id")
        url = text("url")
        externalURL = text("external_url")
        title = text("title")
        contentHTML = text("content_html")
        contentText = text("content_text")
        summary = text("summary")
        datePublished = text("date_published")
        dateModified = text("date_modified")
        // A feed for old and new readers has both.
        let authors = value["authors"].map(Self.names) ?? []
        self.authors = authors.isEmpty ? value["author"].map(Self.names) ?? [] : authors
        tags = Self.tags(value["tags"])
        language = text("language")
    }

    /// Of an author or several: objects with a name, or only names. A hundred at most, as of tags.
    static func names(of value: JSONValue) -> [String] {
        value.list.prefix(100).compactMap { author in
            author.isObject ? author["name"]?.text : author.text
        }.filter { !$0.utf8.allSatisfy(\.isBlank) }
    }

    /// A list; one text in its place has commas.
    private static func tags(_ value: JSONValue?) -> [String] {
        switch value {
        case .array(let tags)?: tags.prefix(1000).compactMap { $0.isObject ? $0["name"]?.text : $0.text }
        case .string(let text)?: text.split(separator: ",").map(String.init)
        default: []
        }
    }
}

// MARK: What it means

extension JSONFeedItem {
    /// - Parameters:
    ///   - base: For its links.
    ///   - authors: The feed's, for an item without.
    func feedItem(base: String?, authors: [String]) -> FeedItem {
        var item = FeedItem()
        if let id = id.flatMap({ HTMLText.folded($0).nilIfEmpty }) {
            item.guid = id
            // The standard advises ids that are the item's address.
            item.guidIsLink = Link.isWeb(id)
        }
        item.link = url.flatMap { Link.resolved($0, base: base) }
        item.otherLink = externalURL.flatMap { Link.resolved($0, base: base) }
        item.title = title.flatMap(Self.line)
        item.summary = summary.flatMap(Self.paragraphs)
        item.content =
            contentHTML.flatMap { HTMLText.paragraphs($0).nilIfEmpty }
            ?? contentText.flatMap { HTMLText.lines(Array($0.utf8)).nilIfEmpty }
        for name in self.authors.isEmpty ? authors : self.authors { item.add(author: Array(name.utf8)) }
        for tag in tags { item.add(tag: Array(tag.utf8)) }
        item.language = language.flatMap { HTMLText.folded($0).nilIfEmpty }
        if let datePublished { item.add(date: Array(datePublished.utf8), field: "date_published", role: .published, rank: 0) }
        if let dateModified { item.add(date: Array(dateModified.utf8), field: "date_modified", role: .updated, rank: 0) }
        return item
    }

    /// Of an item whose end is missing: nothing that what is missing could have said better.
    func partOfFeedItem(base: String?) -> FeedItem {
        var item = feedItem(base: base, authors: [])
        item.otherLink = nil
        if contentHTML == nil { item.content = nil }
        return item
    }

    /// A title on one line.
    static func line(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        return (HTMLText.isLikely(bytes) ? HTMLText.line(bytes) : HTMLText.folded(bytes)).nilIfEmpty
    }

    private static func paragraphs(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        return (HTMLText.isLikely(bytes) ? HTMLText.paragraphs(bytes) : HTMLText.lines(bytes)).nilIfEmpty
    }
}
