import Timeline

/// One item of a list that was found: its title, link, dates, text, authors and tags, and what each was taken from.
struct ListedItem {
    let entry: Entry
    /// Rules by field, for `Finding`.
    private(set) var rules: [(field: String, rule: String)] = []

    /// Shorter lines are captions, labels and buttons.
    private static let shortestText = 40
    /// What is longer than a teaser is the text itself.
    private static let longestTeaser = 600

    init(_ member: ListFinder.Member, in outline: ListOutline, language: String?, dates: ListedDates) {
        var entry = Entry()
        var rules: [(field: String, rule: String)] = []
        entry.url = member.link.url
        let title = ListedTitle(member, in: outline)
        entry.title = title.text
        rules.append(("title", title.rule))
        rules.append(("link", "a"))
        let lines = outline.lines(in: member.range).filter { $0.text != title.text }
        entry.dates = dates.dates(marks: outline.marks(in: member.range), lines: lines.map(\.text), url: member.link.url)
        if let first = entry.dates.first { rules.append(("date", first.field)) }
        let told = lines.filter { $0.linkShare < 0.5 && ListOutline.weight(of: $0.text) >= Self.shortestText }.map(\.text)
        if !told.isEmpty {
            let text = told.joined(separator: "\n")
            entry.summary = text
            if text.utf8.count > Self.longestTeaser { entry.content = text }
            rules.append(("summary", "text"))
        }
        let node = outline.elements[member.element].node
        entry.authors = Self.authors(in: node)
        if !entry.authors.isEmpty { rules.append(("author", "rel=author, class")) }
        entry.tags = Self.tags(in: node)
        if !entry.tags.isEmpty { rules.append(("tags", "rel=tag")) }
        entry.language = language
        self.entry = entry
        self.rules = rules
    }

    private static let authorPath =
        "descendant::*[@rel='author' or @itemprop='author' or contains(concat(' ',@class,' '),' author ')"
        + " or contains(concat(' ',@class,' '),' byline ') or contains(concat(' ',@class,' '),' p-author ')][position() <= 4]"

    private static func authors(in node: HTMLNode) -> [String] {
        var names: [String] = []
        for element in node.nodes(authorPath) {
            var name = HTMLText.folded(element.text)
            for word in ["by ", "von ", "por ", "par ", "di ", "door ", "av ", "af "] where name.lowercased().hasPrefix(word) {
                name = String(name.dropFirst(word.count))
            }
            // A line with a date or more than a name in it is no name.
            guard !name.isEmpty, name.utf8.count < 80, !name.contains(where: \.isNumber) else { continue }
            if !names.contains(where: { $0.contains(name) || name.contains($0) }) { names.append(name) }
        }
        return names
    }

    private static func tags(in node: HTMLNode) -> [String] {
        var tags: [String] = []
        for element in node.nodes("descendant::a[contains(concat(' ',@rel,' '),' tag ')][position() <= 20]") {
            let tag = HTMLText.folded(element.text)
            if !tag.isEmpty, tag.utf8.count < 80, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }
}

/// The title of an item: its heading, else its link's text, else the line of a linked card that is one.
struct ListedTitle {
    let text: String
    let rule: String

    /// A category or a label over the title is shorter.
    private static let shortestTitle = 15

    init(_ member: ListFinder.Member, in outline: ListOutline) {
        let link = member.link
        func text(_ index: Int) -> String { HTMLText.folded(outline.elements[index].node.text) }
        if let heading = link.heading {
            let range = heading..<outline.elements[heading].end
            let isOnlyLink = Set(outline.links(in: range).map(\.url)).count < 2
            self.text = isOnlyLink ? text(heading) : text(link.element)
            rule = outline.elements[heading].name
            return
        }
        let headings = outline.headings(in: member.range)
        if headings.count == 1, let heading = headings.first, outline.elements[heading].text >= 8 {
            self.text = text(heading)
            rule = outline.elements[heading].name
            return
        }
        let range = link.element..<outline.elements[link.element].end
        let lines = outline.lines(in: range).filter { range.contains($0.element) }
        guard lines.count > 1 else {
            self.text = text(link.element)
            rule = "a"
            return
        }
        let named = lines.first { line in
            outline.elements[line.element].classes.contains { $0.lowercased().contains("title") || $0.lowercased().contains("headline") }
        }
        let best =
            named ?? lines.first { ListOutline.weight(of: $0.text) >= Self.shortestTitle && !ListedDates.mayHoldDate($0.text) }
            ?? lines.max { ListOutline.weight(of: $0.text) < ListOutline.weight(of: $1.text) }
        self.text = best?.text ?? text(link.element)
        rule = "line of a"
    }
}
