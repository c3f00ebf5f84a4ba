/// Who wrote an article, as the page says.
struct ArticleAuthors {
    let names: [String]
    /// Where they stand, for people.
    let place: String

    private static let metaNames = [
        "author", "article:author", "byl", "articleauthor", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
        "cxenseparse:author", "vr:author", "authors", "creator", "article:author_name", "shareaholic:article_author_name",
    ]

    /// JSON-LD, the head and the markup in this order; a name of the site only where nobody else is named.
    init?(outline: PageOutline, data: LinkedData, meta: PageMeta, heading: Int?, site: [String]) {
        let siteKeys = Set(site.map(TitleKey.of)).subtracting([""])
        func isSite(_ names: [String]) -> Bool { names.allSatisfy { siteKeys.contains(TitleKey.of($0)) } }
        var weak: (names: [String], place: String)?
        func usable(_ names: [String], _ place: String) -> Bool {
            if names.isEmpty { return false }
            if !isSite(names) { return true }
            weak = weak ?? (names, place)
            return false
        }
        if usable(data.authors, "JSON-LD author") {
            (names, place) = (data.authors, "JSON-LD author")
            return
        }
        for name in Self.metaNames {
            guard let written = meta[name], !siteKeys.contains(TitleKey.of(written)) else {
                if let written = meta[name] { weak = weak ?? ([written], name) }
                continue
            }
            var names = AuthorName.names(in: written)
            // "Site - Ada Quill"
            if isSite(names), let range = written.firstRange(of: " - ") { names = AuthorName.names(in: String(written[range.upperBound...])) }
            if usable(names, name) {
                (self.names, place) = (names, name)
                return
            }
        }
        let marked = Self.marked(outline, heading: heading)
        if usable(marked, "markup") {
            (names, place) = (marked, "markup")
            return
        }
        guard let weak else { return nil }
        (names, place) = weak
    }

    /// Names that classes or properties mark: those nearest to the heading, without those of comments and other items.
    private static func marked(_ outline: PageOutline, heading: Int?) -> [String] {
        struct Found {
            let names: [String]
            let distance: Int
            let container: Int
        }
        var found: [Found] = []
        for mark in outline.marks {
            let isNamed: Bool
            switch mark.kind {
            case .author: isNamed = true
            default: isNamed = false
            }
            guard isNamed, found.count < 100 else { continue }
            let place = outline.containers[mark.container].place
            guard place.isDisjoint(with: PagePlace.outsideArticle.subtracting([.aside, .footer, .quote])) else { continue }
            let text = mark.values.first { $0.name == "content" }?.text ?? mark.text
            guard text.utf8.count < 200 else { continue }
            let names = AuthorName.names(in: text)
            guard !names.isEmpty else { continue }
            let distance = mark.block - (heading ?? 0)
            found.append(Found(names: names, distance: distance >= 0 ? distance : -distance * 3, container: mark.container))
        }
        guard let nearest = found.min(by: { $0.distance < $1.distance }) else { return [] }
        var names: [String] = []
        for other in found where abs(other.distance - nearest.distance) <= 2 {
            for name in other.names where !names.contains(name) { names.append(name) }
        }
        return names
    }
}
