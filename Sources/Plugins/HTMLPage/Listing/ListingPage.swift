import Timeline

/// A page that is a list, as its definition says or as it was found, and what it says of itself besides.
struct ListingPage {
    /// `nil` where the page is an article.
    private(set) var list: [Entry]?
    private(set) var result = ReadResult()
    /// What the page's blocks of JSON-LD hold, where the list was looked for.
    private(set) var roots: [JSONValue]?

    /// - Parameter definition: As the user wrote it; `nil` where everything is to be found.
    /// - Throws: `ReadError.noMatch` where the definition fits nothing.
    init(_ tree: HTMLTree, url: String?, definition: PageDefinition?) throws(ReadError) {
        let base = tree.nodes("/descendant::base[@href][1]").first?["href"].flatMap { Link.resolved($0, base: url) } ?? url
        let language = (tree.root?["lang"] ?? tree.root?["xml:lang"])?.nilIfEmpty
        if let definition, !definition.items.isEmpty {
            let defined = try DefinedList(definition, in: tree, base: base, language: language)
            list = defined.entries
            result.findings = [Finding("page", by: "its items are written down", value: "list")] + defined.findings
        } else {
            let roots = LinkedData.roots(of: tree)
            self.roots = roots
            let linked = LinkedList(roots, in: tree, url: url, base: base, language: language)
            let (kind, outline) = PageKind.of(tree, linked) { ListOutline(tree, base: base, url: url) }
            let marked = outline.flatMap { MarkedList(tree, outline: $0, url: url, language: language) }
            switch kind {
            case .listing(let group, let reason):
                guard let outline else { return }
                let found = FoundList(group, in: outline, tree: tree, language: language)
                guard !found.entries.isEmpty else { return }
                let stated = [marked?.list, linked?.list].compactMap(\.self)
                list = stated.reduce(found.entries) { $1.joined(with: $0) }
                result.findings = [Finding("page", by: reason, value: "list")] + found.findings + stated.map(\.finding)
                result.draft = found.draft
            case .article(let reason):
                // What is stated to be a list is one, where most of the page is in it.
                if let marked, marked.isWholePage {
                    take(marked.list, because: "most of its text is marked up as \(marked.list.rule)")
                } else if let linked, let outline, PageKind.isListing(tree, linked, outline) {
                    take(linked.list, because: "its JSON-LD describes a list, and little text is beside it")
                } else {
                    result.findings = [Finding("list", by: reason, value: "none")]
                }
                guard list != nil else { return }
            }
        }
        describe(tree, language: language)
        if let definition, definition.pages > 1 {
            result.next = Self.nextPage(definition, in: tree, base: base, url: url).map { NextPage(url: $0, pages: definition.pages) }
        }
    }

    private mutating func take(_ stated: StatedList, because reason: String) {
        list = stated.entries
        result.findings = [Finding("page", by: reason, value: "list"), stated.finding]
    }

    private mutating func describe(_ tree: HTMLTree, language: String?) {
        result.language = language
        result.title = tree.nodes("/descendant::title[parent::head][1]").first.map { HTMLText.folded($0.text) }
    }

    /// Where the list goes on: what the definition says, else `rel=next`.
    private static func nextPage(_ definition: PageDefinition, in tree: HTMLTree, base: String?, url: String?) -> String? {
        let written = definition.next.lazy.compactMap { selector in tree.root.flatMap { selector.links(in: $0).first } }.first
        let marked = tree.nodes("/descendant::*[self::a or self::link][contains(concat(' ',@rel,' '),' next ')][@href][1]").first?["href"]
        guard let link = definition.next.isEmpty ? marked : written, let next = Link.resolved(link, base: base), Link.isWeb(next) else {
            return nil
        }
        return LinkKey.of(next) == url.map(LinkKey.of) ? nil : next
    }
}
