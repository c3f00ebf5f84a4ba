import Timeline

/// What makes a page an article rather than a list of articles, or neither.
enum ArticleSign: Hashable, Sendable {
    /// JSON-LD describes one, of this type.
    case linkedData(type: String)
    /// `og:type` says so.
    case openGraph
    /// A heading of the first rank that the head agrees with.
    case heading
    /// It says when it was published, in this field.
    case date(field: String)
    /// So much running text, in bytes.
    case text(length: Int)
    /// It describes so many articles: a list may do that.
    case several(count: Int)

    /// Shorter texts are captions and notes.
    static let minimalText = 400
}

extension ArticlePage {
    /// In order of trust; empty for a menu, a form or an error page.
    var signs: [ArticleSign] {
        var signs: [ArticleSign] = []
        if let type = data.type { signs.append(.linkedData(type: type)) }
        if meta["og:type"]?.lowercased().hasSuffix("article") == true { signs.append(.openGraph) }
        if title?.heading != nil, title?.place.contains(",") == true { signs.append(.heading) }
        if let date = dates.first(where: { $0.role == .published }) { signs.append(.date(field: date.field)) }
        if text.length > 0 { signs.append(.text(length: text.length)) }
        if data.articleCount > 1 { signs.append(.several(count: data.articleCount)) }
        return signs
    }

    /// Whether there is anything to be read: without a date or text it is a menu, a search form or an error page.
    var isArticle: Bool {
        !dates.isEmpty || !lines.isEmpty || title != nil && signs.contains { $0 == .openGraph || $0 == .heading }
    }

    /// What the page was taken for, and what each field was taken from.
    var findings: [Finding] {
        var findings = [Finding("page", by: signs.map(\.words).joined(separator: ", "), value: "an article")]
        if let title { findings.append(Finding("title", by: title.place, value: title.text)) }
        for date in dates.prefix(12) {
            findings.append(Finding(date.role == .published ? "date" : "updated", by: date.field, value: date.text))
        }
        if let authors { findings.append(Finding("author", by: authors.place, value: authors.names.joined(separator: ", "))) }
        if let address = entry.url { findings.append(Finding("link", by: addressPlace, value: address)) }
        if let language {
            findings.append(Finding("language", by: meta.language != nil ? "<html lang>" : "the head", value: language))
        }
        if let first = lines.first {
            findings.append(Finding("text", by: "lines, \(text.length) bytes of running text", count: lines.count, value: first))
        }
        if !data.updates.isEmpty { findings.append(Finding("parts", by: "JSON-LD liveBlogUpdate", count: data.updates.count)) }
        return findings
    }

    private var addressPlace: String {
        meta.canonical != nil ? "link rel=canonical" : meta["og:url"] != nil ? "og:url" : data.url != nil ? "JSON-LD url" : "its own"
    }
}

extension ArticleSign {
    /// For people.
    var words: String {
        switch self {
        case .linkedData(let type): "JSON-LD \(type)"
        case .openGraph: "og:type article"
        case .heading: "one heading that the head agrees with"
        case .date(let field): "a date (\(field))"
        case .text(let length): "\(length) bytes of running text"
        case .several(let count): "\(count) articles in JSON-LD"
        }
    }
}
