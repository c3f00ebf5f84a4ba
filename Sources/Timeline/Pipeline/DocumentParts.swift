/// Which documents are fetched of those that an index names.
enum DocumentParts {
    /// News sites split their sitemaps by day or month; the latest few hold what is new since the last fetch.
    static let maximal = 5

    /// Those that changed last, first; then those that don't say when, in the document's order. Only of the source's own
    /// host, each once.
    static func newest(_ parts: [DocumentPart], of source: Source) -> [DocumentPart] {
        let place = origin(of: source.url)
        var seen: Set<String> = [source.url]
        let own = parts.filter { origin(of: $0.url) == place && seen.insert($0.url).inserted }
        let dated = own.enumerated().map { offset, part in
            (part: part, changed: part.changed.flatMap { DateReader.timestamp(from: $0.text)?.instant }, offset: offset)
        }
        return dated.sorted { one, other in
            switch (one.changed, other.changed) {
            case (let mine?, let theirs?) where mine != theirs: mine > theirs
            case (.some, nil): true
            case (nil, .some): false
            default: one.offset < other.offset
            }
        }.prefix(maximal).map(\.part)
    }

    /// Host and port of a web address; the scheme of any other.
    private static func origin(of url: String) -> String {
        let rest = url.drop { $0 != ":" }
        guard rest.hasPrefix("://") else { return String(url.prefix { $0 != ":" }) }
        return rest.dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    }
}
