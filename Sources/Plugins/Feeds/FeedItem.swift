import Timeline

/// What a feed's item says, whatever its format, until it is complete and becomes an `Entry`.
///
/// Of each text the first that says something wins; an empty one says nothing.
struct FeedItem {
    /// Nobody reads more authors, tags or dates than this.
    private static let maximalList = 100

    var guid: String?
    var guidIsLink = false
    /// The item's own title, and those of its namespaces in case there is none. Plain text on one line.
    var title: String?
    var otherTitle: String?
    /// The first link of each kind wins.
    var link: String?
    var alternate: String?
    var otherLink: String?
    /// Plain text with its paragraphs on lines of their own.
    var summary: String?
    var content: String?
    /// What a namespace says of the item, such as a video's description, in case there is neither.
    var otherSummary: String?
    var authors: [String] = []
    var tags: [String] = []
    var language: String?
    /// In the document's order; `rank` puts the most trusted first.
    private var dates: [(date: DateText, rank: Int)] = []

    /// - Parameter rank: Lower is more trusted.
    mutating func add(date: [UInt8], field: String, role: DateText.Role, rank: Int) {
        guard dates.count < Self.maximalList else { return }
        let text = HTMLText.folded(date)
        if !text.isEmpty { dates.append((DateText(text, field: field, role: role), rank)) }
    }

    mutating func add(author: [UInt8]) {
        guard authors.count < Self.maximalList else { return }
        let name = HTMLText.line(author)
        if !name.isEmpty, !authors.contains(name) { authors.append(name) }
    }

    mutating func add(tag: [UInt8]) {
        guard tags.count < Self.maximalList else { return }
        let tag = HTMLText.line(tag)
        if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }

    /// Several in one text, with commas between them.
    mutating func add(tags: [UInt8]) {
        for tag in tags.split(separator: UInt8(ascii: ","), maxSplits: Self.maximalList) { add(tag: Array(tag)) }
    }

    /// Whether it has what a reader must have of an item of which the end is missing: a title, and a link or guid.
    var isTold: Bool { (title ?? otherTitle) != nil && (guid ?? link ?? alternate) != nil }

    /// - Parameter base: For a guid that is the link.
    func entry(base: String?) -> Entry {
        var entry = Entry()
        entry.guid = guid
        entry.title = title ?? otherTitle
        entry.url = link ?? alternate ?? otherLink ?? (guidIsLink ? guid.flatMap { Link.resolved($0, base: base) } : nil)
        entry.summary = summary ?? content ?? otherSummary
        entry.content = content
        entry.authors = authors
        entry.tags = tags
        entry.language = language
        if dates.count == 1 {
            entry.dates = [dates[0].date]
        } else {
            // The sort keeps the document's order among equals.
            entry.dates = dates.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
                \.element.date)
        }
        return entry
    }
}

extension Entry {
    /// Nothing that a reader could see or a program could tell apart.
    var isEmpty: Bool {
        guid == nil && title == nil && url == nil && summary == nil && content == nil
    }
}

extension String {
    var nilIfEmpty: String? { isEmpty ? nil : self }
}
