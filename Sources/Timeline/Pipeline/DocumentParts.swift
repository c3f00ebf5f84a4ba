/// Which documents are fetched of those that an index names.
enum DocumentParts {
    /// News sites split their sitemaps by day or month; the latest few hold what is new since the last fetch.
    static let maximal = 5

    /// Those that changed last, first; then those that don't say when, in the document's order. Only of the host that the
    /// index came from, each once.
    ///
    /// - Parameter url: Of the index, as it answered.
    static func newest(_ parts: [DocumentPart], of url: String) -> [DocumentPart] {
        let place = host(of: url)
        var seen: Set<String> = [url]
        let own = parts.filter { host(of: $0.url) == place && seen.insert($0.url).inserted }
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

    private static func scheme(of url: String) -> String { url.prefix { $0 != ":" }.lowercased() }

    /// Host and port of a web address, without `www.`; the scheme of any other.
    private static func host(of url: String) -> String {
        let rest = url.drop { $0 != ":" }
        guard rest.hasPrefix("://") else { return scheme(of: url) }
        let host = rest.dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
