import Timeline

/// The list that a page's JSON-LD describes: https://schema.org/ItemList, a blog's posts, a collection's parts, or events beside
/// each other.
struct LinkedList {
    let list: StatedList

    private static let maximalItems = 2_000
    private static let maximalDepth = 8
    /// Lists of what is no news: the way to the page, menus, steps.
    private static let otherLists: Set<String> = ["BreadcrumbList", "SiteNavigationElement", "HowTo", "HowToSection", "OfferCatalog"]
    /// An item that says of itself what it is says one of these, or that it is an article or an event.
    private static let plainTypes: Set<String> = ["ListItem", "WebPage", "CreativeWork", "Thing", "VideoObject", "PodcastEpisode"]
    private static let keys = ["itemListElement", "blogPost", "blogPosts", "hasPart"]

    /// - Parameters:
    ///   - url: The page's address. A list that holds the page itself is what else there is to read.
    ///   - base: What its links are relative to.
    /// - Returns: `nil` where there is none, or where an article is described beside it, which it belongs to.
    init?(_ tree: HTMLTree, url: String?, base: String?, language: String?) {
        let roots = LinkedData.roots(of: tree)
        guard !roots.isEmpty else { return nil }
        var finder = Finder()
        for root in roots { finder.look(at: root, depth: 0) }
        let named = LinkedData.named(finder.things)
        let page = url.map(LinkKey.of)
        var best: StatedList?
        for found in finder.lists {
            let entries = found.items.lazy.prefix(Self.maximalItems).compactMap {
                Self.entry($0, named: named, base: base, language: language)
            }
            guard let list = StatedList(entries, rule: "JSON-LD \(found.type)"), list.entries.count > best?.entries.count ?? 0,
                !list.entries.contains(where: { $0.url.map(LinkKey.of) == page })
            else { continue }
            best = list
        }
        guard let best else { return nil }
        let listed = Set(best.entries.compactMap { $0.url.map(LinkKey.of) })
        let isPartOfArticle = finder.articles.contains { article in
            let url = LinkedEntry.entry(of: article, named: [:], field: "", base: base).url
            return url.map { !listed.contains(LinkKey.of($0)) } ?? true
        }
        guard !isPartOfArticle else { return nil }
        list = best
    }

    private static func entry(_ item: JSONValue, named: [String: JSONValue], base: String?, language: String?) -> Entry? {
        var thing = item["item"] ?? item
        if let id = thing["@id"]?.text, thing.members.count == 1, let whole = named[id] { thing = whole }
        if let address = thing.text {
            // `"item": "https://…"`: the rest is beside it.
            var entry = LinkedEntry.entry(of: item, named: named, field: "JSON-LD", base: base)
            entry.url = Link.resolved(address, base: base)
            return entry
        }
        guard thing.types.allSatisfy({ plainTypes.contains($0) || LinkedDataTypes.isArticle($0) || LinkedDataTypes.isEvent($0) }) else {
            return nil
        }
        var entry = LinkedEntry.entry(of: thing, named: named, field: "JSON-LD", base: base)
        entry.title = entry.title ?? item.line("name")
        entry.url = entry.url ?? item["url"]?.text.flatMap { Link.resolved($0, base: base) }
        entry.language = entry.language ?? language
        if let start = thing.line("startDate"), start.utf8.count < 100 {
            entry.dates.insert(DateText(start, field: "JSON-LD startDate", role: .published), at: 0)
        }
        return entry
    }

    /// Lists, and what stands outside of them.
    private struct Finder {
        var lists: [(type: String, items: [JSONValue])] = []
        /// Everything, for references by `@id`.
        var things: [JSONValue] = []
        var articles: [JSONValue] = []

        mutating func look(at value: JSONValue, depth: Int) {
            guard depth < maximalDepth, things.count < maximalItems else { return }
            switch value {
            case .array(let values): look(at: values, depth)
            case .object: look(atThing: value, depth)
            default: break
            }
        }

        /// Events or articles beside each other are a list without any word for it.
        private mutating func look(at values: [JSONValue], _ depth: Int) {
            for (type, isOne) in [("Event", LinkedDataTypes.isEvent), ("Article", LinkedDataTypes.isArticle)] {
                let alike = values.filter { $0.types.contains(where: isOne) }
                if alike.count >= StatedList.fewest { lists.append((type, alike)) }
            }
            for value in values { look(at: value, depth: depth + 1) }
        }

        private mutating func look(atThing thing: JSONValue, _ depth: Int) {
            things.append(thing)
            if thing.isArticle { articles.append(thing) }
            guard !thing.isArticle, !thing.hasType(in: otherLists) else { return }
            for key in keys {
                guard let items = thing[key]?.list, items.count >= StatedList.fewest else { continue }
                lists.append((thing.types.first ?? "list", items))
                for item in items where things.count < maximalItems { things.append(item) }
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let part = thing[key] { look(at: part, depth: depth + 1) }
            }
        }
    }
}
