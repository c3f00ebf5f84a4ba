import Timeline

/// The entries and events that a page marks up as such, with microformats.
struct MarkedList {
    let list: StatedList
    /// Whether most of the page's text is in it, and no one of its things is most of that, as an article with related ones would be.
    let isWholePage: Bool

    private static let types = ["h-entry", "h-event"]
    private static let classes: Set<Substring> = ["h-entry", "hentry", "h-event", "vevent"]

    /// - Returns: `nil` where a page has no such list.
    init?(_ tree: HTMLTree, outline: ListOutline, url: String?, language: String?) {
        let marked = outline.elements.lazy.filter { $0.classes.contains(where: Self.classes.contains) }
        guard marked.prefix(StatedList.fewest).count == StatedList.fewest else { return nil }
        let page = Microformats(tree, url: url, keepsMarkup: false)
        var best: StatedList?
        for group in Self.groups(page.items) {
            for type in Self.types {
                let entries = group.lazy.filter { $0.has(type) }.map { Self.entry($0, language: language) }
                guard let list = StatedList(entries, rule: "microformats \(type)", isComplete: true) else { continue }
                if list.entries.count > best?.entries.count ?? 0 { best = list }
            }
        }
        guard let best else { return nil }
        list = best
        let texts = Self.texts(outline)
        let text = texts.reduce(0, +)
        isWholePage = text * 2 > outline.totalText && (texts.max() ?? 0) * 2 < text
    }

    /// How many letters each of the outermost things has.
    private static func texts(_ outline: ListOutline) -> [Int] {
        var texts: [Int] = []
        var index = 0
        while index < outline.elements.count {
            let element = outline.elements[index]
            let isMarked = element.classes.contains(where: classes.contains)
            if isMarked { texts.append(element.text) }
            index = isMarked ? max(element.end, index + 1) : index + 1
        }
        return texts
    }

    /// Things that stand beside each other: on the page itself, and in each thing.
    private static func groups(_ items: [Microformat]) -> [[Microformat]] {
        items.isEmpty ? [] : [items] + items.flatMap { groups($0.children) }
    }

    private static func entry(_ item: Microformat, language: String?) -> Entry {
        var entry = Entry()
        entry.title = item["name"].map(HTMLText.folded)
        entry.url = item["url"]
        entry.language = language
        for (name, role) in [("published", DateText.Role.published), ("start", .published), ("updated", .updated)] {
            for value in item.properties[name] ?? [] where DateReader.timestamp(from: value.text, language: language) != nil {
                entry.dates.append(DateText(value.text, field: "dt-\(name)", role: role))
            }
        }
        for author in item.properties["author"] ?? [] {
            let name = HTMLText.folded(author.text)
            // An address stands for somebody without saying who.
            if !name.isEmpty, name.utf8.count < 80, !Link.isWeb(name), !entry.authors.contains(name) { entry.authors.append(name) }
        }
        for tag in item.properties["category"] ?? [] {
            let tag = HTMLText.folded(tag.text)
            if !tag.isEmpty, tag.utf8.count < 80, !entry.tags.contains(tag) { entry.tags.append(tag) }
        }
        entry.summary = (item["summary"] ?? item["description"]).flatMap { HTMLText.folded($0).nilIfEmpty }
        entry.content = item["content"].flatMap { HTMLText.folded($0).nilIfEmpty }
        if entry.summary == nil { entry.summary = entry.content }
        return entry
    }
}
