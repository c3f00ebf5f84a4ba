import Timeline

/// What a feed's item says, whatever its format, until it is complete and becomes an `Entry`.
struct FeedItem {
    /// Text that is HTML source, or plain already.
    struct Text {
        var source: String
        var isHTML: Bool

        /// Paragraphs on lines of their own.
        var paragraphs: String { isHTML ? HTMLText.paragraphs(source) : HTMLText.paragraphs(Self.escaped(source)) }
        var line: String { isHTML ? HTMLText.line(source) : HTMLText.folded(source) }

        /// Plain text has lines, and HTML has none.
        private static func escaped(_ text: String) -> String {
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\n", with: "<br>")
        }
    }

    var guid: String?
    var guidIsLink = false
    /// The item's own title, and those of its namespaces in case there is none.
    var title: Text?
    var otherTitle: Text?
    /// The first link of each kind wins.
    var link: String?
    var alternate: String?
    var otherLink: String?
    var summary: Text?
    var content: Text?
    var authors: [String] = []
    var tags: [String] = []
    var language: String?
    /// In the document's order; `rank` puts the most trusted first.
    private var dates: [(date: DateText, rank: Int)] = []

    /// - Parameter rank: Lower is more trusted.
    mutating func add(date: String, field: String, role: DateText.Role, rank: Int) {
        let text = HTMLText.folded(date)
        if !text.isEmpty { dates.append((DateText(text, field: field, role: role), rank)) }
    }

    mutating func add(author: String) {
        let name = HTMLText.line(author)
        if !name.isEmpty, !authors.contains(name) { authors.append(name) }
    }

    mutating func add(tag: String) {
        let tag = HTMLText.line(tag)
        if !tag.isEmpty, !tags.contains(tag), tags.count < 100 { tags.append(tag) }
    }

    /// Whether it has what a reader must have of an item of which the end is missing: a title, and a link or guid.
    var isTold: Bool {
        let hasTitle = [title, otherTitle].contains { $0.map { !$0.line.isEmpty } ?? false }
        return hasTitle && (guid ?? link ?? alternate) != nil
    }

    /// - Parameter base: For a guid that is the link.
    func entry(base: String?) -> Entry {
        var entry = Entry()
        entry.guid = guid
        entry.title =
            (title ?? otherTitle).map(\.line).flatMap { $0.isEmpty ? nil : $0 }
            ?? otherTitle.map(\.line).flatMap { $0.isEmpty ? nil : $0 }
        entry.url = link ?? alternate ?? otherLink ?? (guidIsLink ? guid.flatMap { Link.resolved($0, base: base) } : nil)
        entry.summary = (summary ?? content).map(\.paragraphs).flatMap { $0.isEmpty ? nil : $0 }
        entry.content = content.map(\.paragraphs).flatMap { $0.isEmpty ? nil : $0 }
        entry.authors = authors
        entry.tags = tags
        entry.language = language
        // The sort keeps the document's order among equals.
        entry.dates = dates.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
            \.element.date)
        return entry
    }
}

extension Entry {
    /// Nothing that a reader could see or a program could tell apart.
    var isEmpty: Bool {
        guid == nil && title == nil && url == nil && summary == nil && content == nil
    }
}
