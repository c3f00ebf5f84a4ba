import Timeline

/// The entries and events that a page marks up as such, with microformats.
struct MarkedList {
    /// In document order, each address once, with title.
    let entries: [Entry]
    /// `h-entry` or `h-event`.
    let type: String
    /// Whether most of the page's text is in it, and no one of its things is most of that, as an article with related ones would be.
    let isWholePage: Bool

    /// Fewer are related links.
    private static let fewest = 3
    /// A longer name is the whole text of something.
    private static let longestTitle = 300
    private static let types = ["h-entry", "h-event"]
    private static let classes: Set<Substring> = ["h-entry", "hentry", "h-event", "vevent"]

    /// - Returns: `nil` where a page has no such list.
    init?(_ tree: HTMLTree, outline: ListOutline, url: String?, language: String?) {
        let marked = outline.elements.lazy.filter { $0.classes.contains(where: Self.classes.contains) }
        guard marked.prefix(Self.fewest).count == Self.fewest else { return nil }
        let page = Microformats(tree, url: url, keepsMarkup: false)
        var best: (entries: [Entry], type: String) = ([], "")
        for group in Self.groups(page.items) {
            for type in Self.types {
                var seen: Set<String> = []
                let entries = group.filter { $0.has(type) }.compactMap { Self.entry($0, language: language) }
                    .filter { entry in entry.url.map { seen.insert(LinkKey.of($0)).inserted } ?? false }
                if entries.count > best.entries.count { best = (entries, type) }
            }
        }
        guard best.entries.count >= Self.fewest else { return nil }
        (entries, type) = best
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

    private static func entry(_ item: Microformat, language: String?) -> Entry? {
        guard let title = item["name"].map(HTMLText.folded), !title.isEmpty, title.utf8.count < longestTitle,
            let url = item["url"], Link.isWeb(url)
        else { return nil }
        var entry = Entry()
        entry.title = title
        entry.url = url
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

    var finding: Finding { Finding("items", by: "microformats \(type)", count: entries.count) }

    // MARK: With what was found

    /// One list of both, where they are the same one: what is marked up adds to what was found, and comes instead of it where it has more.
    func joined(with found: [Entry]) -> [Entry] {
        let byKey = Dictionary(found.map { (LinkKey.of($0.url ?? ""), $0) }) { first, _ in first }
        let markedByKey = Dictionary(entries.map { (LinkKey.of($0.url ?? ""), $0) }) { first, _ in first }
        let shared = byKey.keys.count { markedByKey[$0] != nil }
        if entries.count >= found.count, shared * 2 >= found.count {
            return entries.map { entry in Self.joined(entry, byKey[LinkKey.of(entry.url ?? "")]) }
        }
        return found.map { entry in markedByKey[LinkKey.of(entry.url ?? "")].map { Self.joined($0, entry) } ?? entry }
    }

    /// The text that was found has its paragraphs.
    private static func joined(_ marked: Entry, _ found: Entry?) -> Entry {
        guard let found else { return marked }
        var entry = marked
        entry.url = found.url
        entry.summary = found.summary ?? marked.summary
        entry.content = found.content ?? marked.content
        entry.dates += found.dates
        if entry.authors.isEmpty { entry.authors = found.authors }
        for tag in found.tags where !entry.tags.contains(tag) { entry.tags.append(tag) }
        return entry
    }
}
