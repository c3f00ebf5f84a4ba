import Timeline

/// What a page's head says to programs: `<meta>`, `<link>`, `<base>`, `<title>`.
struct PageMeta {
    /// `<meta>` content by property or name, in lower case; the first of each.
    private var values: [String: String] = [:]
    let title: String?
    let language: String?
    let base: String?
    let canonical: String?

    init(_ tree: HTMLTree, url: String?) {
        for node in tree.nodes("/descendant::meta[@content][position() <= 500]") {
            guard let key = node["property"] ?? node["name"] ?? node["itemprop"] ?? node["http-equiv"], let content = node["content"]
            else { continue }
            let name = key.lowercased()
            guard values[name] == nil, content.utf8.count < 20_000 else { continue }
            let value = HTMLText.line(content)
            if !value.isEmpty { values[name] = value }
        }
        title = tree.nodes("/descendant::title[parent::head or parent::html or parent::body][1]").first.flatMap {
            HTMLText.line(String($0.text.prefix(2000))).nilIfEmpty
        }
        // A base leads to the web, or it is no base.
        let written = tree.nodes("/descendant::base[@href][1]").first?["href"].flatMap { Link.resolved($0, base: url) }
        base = written.flatMap { Link.isWeb($0) ? $0 : nil } ?? url
        canonical = tree.nodes("/descendant::link[@rel='canonical'][1]").first?["href"]
        language = tree.root.flatMap { $0["lang"] ?? $0["xml:lang"] }?.nilIfEmpty
    }

    subscript(name: String) -> String? { values[name] }

    /// The first of these that is there, with its name.
    func first(_ names: [String]) -> (name: String, value: String)? {
        for name in names {
            if let value = values[name] { return (name, value) }
        }
        return nil
    }
}
