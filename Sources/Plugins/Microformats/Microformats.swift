/// What a page says with microformats: its things, and what its links are to it.
///
/// https://microformats.org/wiki/microformats2-parsing
struct Microformats {
    /// A link with `rel`: https://microformats.org/wiki/microformats2-parsing#parse_a_hyperlink_element_for_rel_microformats
    struct Relation: Equatable {
        var rels: Set<String> = []
        var text: String?
        var media: String?
        var language: String?
        var title: String?
        var type: String?
    }

    /// The outermost things, in document order.
    private(set) var items: [Microformat] = []
    /// Addresses by relation, each once and in document order.
    private(set) var rels: [String: [String]] = [:]
    private(set) var relations: [String: Relation] = [:]

    /// - Parameters:
    ///   - url: The page's address.
    ///   - keepsMarkup: Whether properties of the kind `e-` have their HTML as well as their text.
    init(_ tree: HTMLTree, url: String?, keepsMarkup: Bool = true) {
        let base = tree.nodes("/descendant::base[@href][1]").first?["href"].flatMap { Link.resolved($0, base: url) } ?? url
        let values = MicroformatValues(base: base, includes: MicroformatIncludes(tree), keepsMarkup: keepsMarkup)
        if let root = tree.root {
            let own = MicroformatRoot(root, in: nil)
            let reader = MicroformatReader(values: values)
            if own.isEmpty { reader.read(under: root, into: &items) } else { items = [reader.item(root, own)] }
        }
        for node in tree.nodes("/descendant::*[self::a or self::area or self::link][@rel and @href]") { take(node, values) }
    }

    private mutating func take(_ node: HTMLNode, _ values: MicroformatValues) {
        let words = MicroformatName.words(node["rel"]).map(String.init)
        guard let href = node["href"], !words.isEmpty else { return }
        let url = values.absolute(href)
        for word in words where rels[word]?.contains(url) != true { rels[word, default: []].append(url) }
        var relation = relations[url] ?? Relation()
        relation.rels.formUnion(words)
        relation.text = relation.text ?? node.text
        relation.media = relation.media ?? node["media"]
        relation.language = relation.language ?? node["hreflang"]
        relation.title = relation.title ?? node["title"]
        relation.type = relation.type ?? node["type"]
        relations[url] = relation
    }
}
