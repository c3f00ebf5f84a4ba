import Timeline

/// The parts of a plain-text article.
struct TextArticle {
    private var entry = Entry()

    init(_ text: String) {
        var paragraphs = Self.paragraphs(text)
        if let first = paragraphs.first, let fields = Self.fields(in: first) {
            paragraphs.removeFirst()
            take(fields)
        }
        if entry.title == nil, let first = paragraphs.first, first.count == 1, first[0].count <= 200, paragraphs.count > 1 {
            entry.title = first[0]
            paragraphs.removeFirst()
        }
        // A line of its own near the top that tells when it was published.
        if let first = paragraphs.first, first.count == 1, entry.dates.isEmpty, let line = DateLine(first[0]) {
            entry.dates.append(DateText(line.date, field: "first lines", role: .published))
            // Without a label it may be part of the text.
            if line.isLabelled { paragraphs.removeFirst() }
        }
        let lines = paragraphs.map { $0.joined(separator: " ") }
        if !lines.isEmpty {
            entry.content = lines.joined(separator: "\n")
            entry.summary = lines.first { $0.count > 40 } ?? lines.first
        }
        if entry.title == nil { entry.title = entry.summary.map(Self.beginning) }
    }

    /// - Parameter url: Of the document, where the text names none.
    /// - Returns: `nil` where there is no text.
    func entry(url: String?) -> Entry? {
        guard entry.title != nil || entry.content != nil else { return nil }
        var entry = entry
        entry.url = entry.url ?? url
        return entry
    }

    /// Lines between empty lines. Where there are no empty lines, every line is a paragraph.
    private static func paragraphs(_ text: String) -> [[String]] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { HTMLText.folded(String($0)) }
        guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty }) else {
            return []
        }
        let body = lines[first...last]
        guard body.contains("") else { return body.map { [$0] } }
        return body.split(separator: "").map(Array.init)
    }

    private static let names = [
        "title", "date", "published", "updated", "author", "by", "url", "link", "language", "source", "tags",
    ]

    /// The fields of a first paragraph of which every line is one.
    private static func fields(in lines: [String]) -> [(name: String, value: String)]? {
        var fields: [(name: String, value: String)] = []
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let name = line[..<colon].lowercased()
            guard names.contains(name) else { return nil }
            fields.append((name, HTMLText.folded(String(line[line.index(after: colon)...]))))
        }
        return fields
    }

    private mutating func take(_ fields: [(name: String, value: String)]) {
        for (name, value) in fields where !value.isEmpty {
            switch name {
            case "title": entry.title = value
            case "date", "published": entry.dates.append(DateText(value, field: name, role: .published))
            case "updated": entry.dates.append(DateText(value, field: name, role: .updated))
            case "author", "by": entry.authors.append(value)
            case "url", "link": entry.url = Link.isWeb(value) ? value : entry.url
            case "language": entry.language = value
            case "tags": entry.tags = value.split(separator: ",").map { HTMLText.folded(String($0)) }
            default: break
            }
        }
    }

    /// The first sentence, or as much of it as a title may have.
    private static func beginning(_ text: String) -> String {
        let sentence = FirstSentence.of(text)
        guard sentence.count > 120 else { return sentence }
        let cut = sentence.prefix(120)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
    }
}
