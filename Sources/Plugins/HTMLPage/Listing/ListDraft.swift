import Timeline

/// A definition that finds the items of a list that was found without one, for a person to keep and to change.
struct ListDraft {
    let settings: SourceSettings

    /// Selectors with more steps are hard to read, and break with the next change of the page.
    private static let maximalSteps = 3

    /// - Returns: `nil` where no short selector finds the same items.
    init?(_ group: ListFinder.Group, items: [ListedItem], in outline: ListOutline, tree: HTMLTree) {
        guard let first = group.members.first, let selector = Self.selector(of: group, in: outline, tree: tree) else { return nil }
        var item: [String: SourceSettings.Value] = [:]
        let inside = Self.path(from: first.element, to: first.link.element, in: outline)
        item["link"] = .text(inside.isEmpty ? "@href" : "\(inside)@href")
        let titles = items.compactMap { $0.rules.first { $0.field == "title" }?.rule }
        if let heading = titles.first, ListOutline.isHeading(heading), titles.allSatisfy({ $0 == heading }), inside.isEmpty || inside.hasPrefix("h") || first.link.heading.map({ $0 > first.link.element }) ?? true {
            item["title"] = .text(heading)
        } else if !inside.isEmpty {
            item["title"] = .text(inside)
        }
        if let date = Self.date(in: first, outline) { item["date"] = .text(date) }
        settings = SourceSettings(["items": .text(selector), "item": .table(item)])
    }

    /// The shortest of element, classes that all items share, and the same of what holds them, that finds the items and nothing else.
    private static func selector(of group: ListFinder.Group, in outline: ListOutline, tree: HTMLTree) -> String? {
        let elements = group.members.map(\.element)
        var selector = ""
        var indices = elements
        for _ in 0..<maximalSteps {
            let step = step(for: indices, in: outline)
            selector = selector.isEmpty ? step : "\(step) > \(selector)"
            if let path = try? SelectorCompiler.xpath(of: selector), tree.nodes(path).count <= elements.count + max(2, elements.count / 5) {
                return selector
            }
            indices = indices.map { outline.elements[$0].parent }.filter { $0 >= 0 }
            if indices.isEmpty { return nil }
        }
        return nil
    }

    private static func step(for indices: [Int], in outline: ListOutline) -> String {
        guard let first = indices.first.map({ outline.elements[$0] }) else { return "*" }
        let isOne = indices.allSatisfy { $0 == indices[0] }
        if isOne, !first.id.isEmpty, isPlain(first.id[...]), !first.id.contains(where: \.isNumber) { return "\(first.name)#\(first.id)" }
        let shared = first.classes.filter { word in
            isPlain(word) && !word.contains(where: \.isNumber) && indices.allSatisfy { outline.elements[$0].classes.contains(word) }
        }
        return first.name + shared.prefix(2).map { ".\($0)" }.joined()
    }

    /// Names that need no `\`.
    private static func isPlain(_ name: Substring) -> Bool {
        name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") } && name.first?.isLetter == true
    }

    /// From an item to something in it: the nearest heading or class on the way, and the element.
    private static func path(from item: Int, to index: Int, in outline: ListOutline) -> String {
        guard index != item else { return "" }
        let element = outline.elements[index]
        var parent = element.parent
        while parent > item {
            let name = outline.elements[parent].name
            if ListOutline.isHeading(name) { return "\(name) \(element.name)" }
            parent = outline.elements[parent].parent
        }
        let classes = element.classes.filter { isPlain($0) && !$0.contains(where: \.isNumber) }
        return element.name + (classes.first.map { ".\($0)" } ?? "")
    }

    private static func date(in member: ListFinder.Member, _ outline: ListOutline) -> String? {
        guard let mark = outline.marks(in: member.range).first(where: { $0.values.contains { $0.role == .published } }) else { return nil }
        let element = outline.elements[mark.element]
        let classes = element.classes.filter { isPlain($0) && !$0.contains(where: \.isNumber) }
        let selector = element.name == "time" ? "time" : element.name + (classes.first.map { ".\($0)" } ?? "")
        return element.name == "time" && element.node["datetime"] != nil ? "time@datetime" : selector
    }
}
