import Timeline

/// What a page says of the one article on it.
struct ArticlePage {
    private let tree: HTMLTree
    private let url: String?
    private let linkedData: LinkedData
    /// `<meta>` content by property or name, in lower case; the first of each.
    private let meta: [String: String]

    init(tree: HTMLTree, url: String?) {
        self.tree = tree
        self.url = url
        linkedData = LinkedData(tree)
        var meta: [String: String] = [:]
        for node in tree.nodes("/descendant::meta[@content][position() <= 500]") {
            guard let key = node["property"] ?? node["name"] ?? node["itemprop"], let content = node["content"] else { continue }
            let value = HTMLText.line(content)
            if !value.isEmpty, meta[key.lowercased()] == nil { meta[key.lowercased()] = value }
        }
        self.meta = meta
    }

    var siteName: String? { meta["og:site_name"] ?? linkedData.publisher }

    func entry() -> Entry {
        var entry = Entry()
        let base = tree.nodes("/descendant::base[@href][1]").first?["href"] ?? url
        entry.url =
            (tree.nodes("/descendant::link[@rel='canonical'][1]").first?["href"] ?? meta["og:url"] ?? linkedData.url)
            .flatMap { Link.resolved($0, base: base) } ?? url
        entry.title = title
        entry.summary = meta["og:description"] ?? meta["description"] ?? linkedData.description
        entry.authors = authors
        entry.language = tree.root?["lang"] ?? meta["og:locale"]?.replacing("_", with: "-")
        entry.dates = dates
        let text = MainText.lines(of: tree).joined(separator: "\n")
        entry.content = text.isEmpty ? nil : text
        return entry
    }

    // MARK: Title

    /// The heading that another place agrees with; else what the page says to others, without the site's name.
    private var title: String? {
        let said = [
            meta["og:title"], linkedData.headline, meta["twitter:title"],
            tree.nodes("/descendant::title[parent::head][1]").first?.text,
        ]
        .compactMap { $0.map { HTMLText.line(Self.beginning($0)) } }.filter { !$0.isEmpty }
        let headings = tree.nodes("/descendant::h1[position() <= 10]").map { HTMLText.folded(Self.beginning($0.text)) }.filter {
            !$0.isEmpty
        }
        let agreed = headings.first { heading in
            heading.count > 8 && said.contains { Self.key($0).contains(Self.key(heading)) || Self.key(heading) == Self.key($0) }
        }
        return agreed ?? said.first.map(withoutSite) ?? headings.first
    }

    /// As much of a text as a title, name or date can need.
    private static func beginning(_ text: String) -> String {
        text.utf8.count > 2000 ? String(text.prefix(1000)) : text
    }

    /// Letters and digits only, so that quotes and dashes of two kinds agree.
    private static func key(_ text: String) -> String {
        String(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }

    /// "Title | Site", "Title - Site": the part behind the last mark goes where it is the site's name or short.
    private func withoutSite(_ title: String) -> String {
        for mark in [" | ", " – ", " — ", " - ", " :: ", " » "] {
            guard let range = title.ranges(of: mark).last else { continue }
            let head = title[..<range.lowerBound]
            let tail = title[range.upperBound...]
            let isSite = siteName.map { Self.key($0) == Self.key(String(tail)) } ?? (tail.split(separator: " ").count <= 3)
            if isSite, head.count > tail.count { return String(head) }
        }
        return title
    }

    // MARK: Authors

    private var authors: [String] {
        if !linkedData.authors.isEmpty { return linkedData.authors }
        let written = [meta["author"], meta["article:author"], meta["byl"]].compactMap(\.self).filter { !Link.isWeb($0) }
        if let first = written.first { return [first] }
        // Two queries, each with an end: libxml2 takes quadratic time to unite sets of nodes.
        let marked = tree.nodes("/descendant::*[@itemprop='author'][position() <= 3]")
            .compactMap { $0.nodes("descendant::*[@itemprop='name'][1]").first }
        let named = names(of: marked)
        return named.isEmpty ? names(of: tree.nodes("/descendant::*[@rel='author'][position() <= 3]")) : named
    }

    private func names(of nodes: [HTMLNode]) -> [String] {
        var names: [String] = []
        for node in nodes {
            let name = HTMLText.folded(Self.beginning(node.text))
            if !name.isEmpty, name.count < 80, !names.contains(name) { names.append(name) }
        }
        return names
    }

    // MARK: Dates

    /// Names of `<meta>` that say when an article was published, most used first.
    private static let publishedNames = [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created",
        "dcterms.created", "publishdate", "publish-date", "pubdate", "publication_date", "published_date", "date",
    ]
    private static let updatedNames = [
        "article:modified_time", "og:updated_time", "article:modified", "datemodified", "dcterms.modified", "lastmod",
    ]

    /// Dates of related items and comments are no dates of the article; today's date stands in the page's own header.
    private static let ofTheArticle =
        "[not(ancestor::aside or ancestor::nav or ancestor::footer or ancestor::li)]"
        + "[not(ancestor::header[not(ancestor::article or ancestor::main or descendant::h1)])]"

    private var dates: [DateText] {
        var dates = linkedData.dates
        func add(_ text: String?, _ field: String, _ role: DateText.Role) {
            let text = text.map { HTMLText.folded(Self.beginning($0)) } ?? ""
            if !text.isEmpty, text.utf8.count < 100 { dates.append(DateText(text, field: field, role: role)) }
        }
        for name in Self.publishedNames { add(meta[name], name, .published) }
        for (property, role) in [("datePublished", DateText.Role.published), ("dateModified", .updated)] {
            for node in tree.nodes("/descendant::*[@itemprop='\(property)'][position() <= 3]") {
                add(node["datetime"] ?? node["content"] ?? node.text, "itemprop=\(property)", role)
            }
        }
        let times = tree.nodes("/descendant::time[position() <= 200]\(Self.ofTheArticle)")
        for node in times.filter({ $0["pubdate"] != nil }).prefix(1) + times.prefix(2) {
            let role = DateClass.role(of: node["class"] ?? "") == .updated ? DateText.Role.updated : .published
            add(node["datetime"], "<time>", role)
            add(node.text, "<time>", role)
        }
        if let day = dayInURL { add(day, "URL", .published) }
        let classed = tree.nodes(
            "/descendant::*[self::span or self::p or self::div or self::abbr][\(DateClass.condition)][position() <= 200]\(Self.ofTheArticle)"
        )
        for (node, role) in classed.lazy.compactMap({ node in DateClass.role(of: node["class"] ?? "").map { (node, $0) } })
            .prefix(5)
        {
            add(node["title"], "class=\(node["class"] ?? "")", role)
            add(node.text, "class=\(node["class"] ?? "")", role)
        }
        for name in Self.updatedNames { add(meta[name], name, .updated) }
        return dates
    }

    /// `/2025/05/30/` or `/2025-05-30`.
    private var dayInURL: String? {
        guard let url, let match = url.firstMatch(of: /\/((?:19|20)\d\d)[\/-](\d\d)[\/-](\d\d)(?:[\/_.-]|$)/) else { return nil }
        return "\(match.1)-\(match.2)-\(match.3)"
    }
}
