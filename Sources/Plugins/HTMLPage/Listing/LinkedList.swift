import Timeline

/// The list that a page's JSON-LD describes: https://schema.org/ItemList, a blog's posts, a collection's parts, a place's events, or
/// articles or events beside each other.
struct LinkedList {
    let list: StatedList
    /// It tells of news or of what happens: most of its items say that they are articles or events, or have a date, or the page says that it is
    /// a collection. Names and addresses alone may be a menu.
    let isNews: Bool

    private static let maximalItems = 10_000
    private static let maximalDepth = 8
    /// Lists of what is no news: the way to the page, menus, steps.
    private static let otherLists: Set<String> = ["BreadcrumbList", "SiteNavigationElement", "HowTo", "HowToSection", "OfferCatalog"]
    private static let collections: Set<String> = ["CollectionPage", "SearchResultsPage", "Blog"]
    /// What an item may say of itself beside being an article or an event.
    private static let plainTypes: Set<String> = ["ListItem", "WebPage", "CreativeWork", "Thing", "VideoObject", "PodcastEpisode"]
    private static let keys = ["itemListElement", "blogPost", "blogPosts", "hasPart", "event", "events", "subEvent", "subEvents"]

    /// - Parameters:
    ///   - roots: What the page's blocks hold.
    ///   - url: The page's address.
    ///   - base: What its links are relative to.
    /// - Returns: `nil` where there is none, and on a page that is about one article or event: its lists are what else there is to read.
    init?(_ roots: [JSONValue], in tree: HTMLTree, url: String?, base: String?, language: String?) {
        guard !roots.isEmpty else { return nil }
        var finder = Finder()
        // A script for each article is as good as one for all.
        finder.look(at: .array(roots), depth: 0)
        guard !finder.lists.isEmpty, finder.subjects.isEmpty else { return nil }
        let named = LinkedData.named(finder.things)
        let here = Self.addresses(of: tree, url: url)
        var best: (list: StatedList, isNews: Bool, news: Int)?
        for found in finder.lists {
            var news = 0
            let entries = found.items.prefix(Self.maximalItems).compactMap { item -> Entry? in
                guard let entry = Self.entry(item, named: named, base: base, here: here, language: language) else { return nil }
                if entry.isNews { news += 1 }
                return entry.entry
            }
            guard let list = StatedList(entries, rule: "JSON-LD \(found.type)", isComplete: false),
                !list.entries.contains(where: { $0.url.map { here.contains(LinkKey.of($0)) } ?? false })
            else { continue }
            let isNews = news * 2 > list.entries.count || finder.isCollection
            if let best, (best.isNews ? 1 : 0, best.news, best.list.entries.count) >= (isNews ? 1 : 0, news, list.entries.count) { continue }
            best = (list, isNews, news)
        }
        guard let best else { return nil }
        (list, isNews) = (best.list, best.isNews)
    }

    /// The page's own, however it is written. A list that holds the page itself is what else there is to read.
    private static func addresses(of tree: HTMLTree, url: String?) -> Set<String> {
        let canonical = tree.nodes("/descendant::link[@rel='canonical'][1]").first?["href"]
        let graph = tree.nodes("/descendant::meta[@property='og:url'][1]").first?["content"]
        let plain = url.map { String($0.prefix { $0 != "?" }) }
        return Set([url, plain, canonical, graph].compactMap { $0.flatMap { Link.resolved($0, base: url) ?? $0 } }.map(LinkKey.of))
    }

    private static func entry(
        _ item: JSONValue, named: [String: JSONValue], base: String?, here: Set<String>, language: String?
    ) -> (entry: Entry, isNews: Bool)? {
        var thing = item["item"] ?? item
        // `"item": "https://…"`: what it is called stands beside it.
        let address = thing.text.flatMap { Link.resolved($0, base: base) }
        if address != nil { thing = item }
        if thing["name"] == nil, thing["headline"] == nil, let id = thing["@id"]?.text, let whole = named[id] { thing = whole }
        let types = thing.types
        let isNews = types.contains { LinkedDataTypes.isArticle($0) || LinkedDataTypes.isEvent($0) }
        guard types.isEmpty || isNews || types.contains(where: plainTypes.contains) else { return nil }
        var entry = LinkedEntry.entry(of: thing, named: named, field: "JSON-LD")
        entry.title = entry.title ?? item.line("name")
        let addresses = [address].compactMap(\.self) + LinkedEntry.addresses(of: thing, item: item, base: base)
        // Some give the list's own page as that of each item.
        entry.url = addresses.first { !here.contains(LinkKey.of($0)) } ?? addresses.first
        entry.language = entry.language ?? language
        return (entry, isNews || !entry.dates.isEmpty)
    }

    /// Lists, and what stands outside of them.
    private struct Finder {
        var lists: [(type: String, items: [JSONValue])] = []
        /// Everything, for references by `@id`.
        var things: [JSONValue] = []
        /// Articles and events that stand alone: the page is about them.
        var subjects: [JSONValue] = []
        var isCollection = false

        mutating func look(at value: JSONValue, depth: Int) {
            guard depth < maximalDepth, things.count < maximalItems else { return }
            switch value {
            case .array(let values): look(at: values, depth)
            case .object: look(atThing: value, depth)
            default: break
            }
        }

        /// Articles or events beside each other are a list without any word for it.
        private mutating func look(at values: [JSONValue], _ depth: Int) {
            var rest = values[...]
            for (type, isOne) in [("Event", LinkedDataTypes.isEvent), ("Article", LinkedDataTypes.isArticle)] {
                let alike = rest.filter { $0.types.contains(where: isOne) }
                guard alike.count >= StatedList.fewest else { continue }
                lists.append((type, Array(alike)))
                keep(alike)
                rest.removeAll { $0.types.contains(where: isOne) }
            }
            for value in rest { look(at: value, depth: depth + 1) }
        }

        private mutating func look(atThing thing: JSONValue, _ depth: Int) {
            keep([thing])
            guard !thing.hasType(in: otherLists) else { return }
            if thing.hasType(in: collections) { isCollection = true }
            if thing.isArticle {
                subjects.append(thing)
                return
            }
            var hasList = false
            for key in keys {
                guard let items = thing[key]?.list, items.count >= StatedList.fewest else { continue }
                lists.append((thing.types.first ?? "list", items))
                keep(items)
                hasList = true
            }
            // A festival is what its concerts are; any other event is what the page is about.
            if !hasList, thing.types.contains(where: LinkedDataTypes.isEvent) { subjects.append(thing) }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let part = thing[key] { look(at: part, depth: depth + 1) }
            }
            if let part = thing["hasPart"], part.isObject { look(at: part, depth: depth + 1) }
        }

        private mutating func keep(_ some: some Sequence<JSONValue>) {
            things += some.prefix(max(0, maximalItems - things.count))
        }
    }
}
