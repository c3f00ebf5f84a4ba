import Timeline

/// The article that a page's JSON-LD describes: https://schema.org/Article
struct LinkedData {
    /// Of all blocks together, in bytes: what says less than an article needs no more.
    private static let maximalLength = 1 << 20

    private(set) var headline: String?
    private(set) var description: String?
    private(set) var url: String?
    private(set) var publisher: String?
    private(set) var authors: [String] = []
    private(set) var dates: [DateText] = []

    init(_ tree: HTMLTree) {
        let blocks = tree.nodes("/descendant::script[@type='application/ld+json'][position() <= 20]").map(\.text)
        var room = Self.maximalLength
        let things = blocks.compactMap { block -> JSONValue? in
            room -= block.utf8.count
            return room >= 0 ? JSONValue(parsing: block) : nil
        }.flatMap { Self.things(in: $0, depth: 0) }
        guard let article = things.first(where: Self.isArticle) else { return }
        func line(_ key: String) -> String? {
            article[key]?.text.flatMap { HTMLText.line($0).nilIfEmpty }
        }
        headline = line("headline") ?? line("name")
        description = line("description")
        url = line("url") ?? article["mainEntityOfPage"]?["@id"]?.text ?? article["mainEntityOfPage"]?.text
        publisher = article["publisher"]?["name"]?.text
        for author in article["author"]?.list ?? [] {
            let name = (author["name"]?.text ?? author.text).map(HTMLText.line) ?? ""
            if !name.isEmpty, !Link.isWeb(name), !authors.contains(name) { authors.append(name) }
        }
        for (key, role) in [("datePublished", DateText.Role.published), ("dateCreated", .published), ("dateModified", .updated)] {
            if let text = line(key) { dates.append(DateText(text, field: "JSON-LD \(key)", role: role)) }
        }
    }

    /// Objects with a type, out of arrays, `@graph` and `mainEntity`.
    private static func things(in value: JSONValue, depth: Int) -> [JSONValue] {
        guard depth < 8 else { return [] }
        switch value {
        case .array(let elements): return elements.flatMap { things(in: $0, depth: depth + 1) }
        case .object:
            return [value] + ["@graph", "mainEntity"].compactMap { value[$0] }.flatMap { things(in: $0, depth: depth + 1) }
        default: return []
        }
    }

    private static func isArticle(_ thing: JSONValue) -> Bool {
        (thing["@type"]?.list ?? []).compactMap(\.text).contains { type in
            type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
        }
    }
}
