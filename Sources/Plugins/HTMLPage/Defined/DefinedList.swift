import Timeline

/// The entries of a page whose items a user has written down.
struct DefinedList {
    private(set) var entries: [Entry] = []
    private(set) var findings: [Finding] = []

    private let definition: PageDefinition
    private let base: String?
    private let language: String?
    private var counts: [PageDefinition.Field: [String: Int]] = [:]

    /// What is more is a selector that takes everything.
    private static let maximalItems = 5_000
    private static let longestText = 10_000
    /// Of so many items, one has a date where any could.
    private static let fewestOfDated = 3

    /// - Throws: `ReadError.noMatch` where no item is found: the page has changed, or the selector is wrong.
    init(_ definition: PageDefinition, in tree: HTMLTree, base: String?, language: String?) throws(ReadError) {
        self.definition = definition
        self.base = base
        self.language = language
        var chosen: (selector: FieldSelector, nodes: [HTMLNode])?
        for selector in definition.items {
            let nodes = selector.nodes(in: tree)
            if !nodes.isEmpty {
                chosen = (selector, nodes)
                break
            }
        }
        guard let chosen else { throw .noMatch(selector: definition.items.map(\.written).joined(separator: "\" or \"")) }
        for node in chosen.nodes.prefix(Self.maximalItems) {
            if let entry = entry(of: node) { entries.append(entry) }
        }
        findings.append(Finding("items", by: chosen.selector.written, count: entries.count))
        for field in PageDefinition.Field.allCases {
            let found = (counts[field] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            findings += found.map { Finding(field.rawValue, by: $0.key, count: $0.value) }
            if found.isEmpty, let selectors = definition.fields[field] {
                findings.append(Finding(field.rawValue, by: selectors.map(\.written).joined(separator: ", "), count: 0))
            }
        }
        // One that never fits is a mistake, or the page has changed; who and what an item is about may be missing.
        for field in [PageDefinition.Field.link, .title, .date] where !entries.isEmpty && counts[field] == nil {
            guard let selectors = definition.fields[field] else { continue }
            // A page may end with an item without a date, or date its items by their last change.
            if field == .date, counts[.updated] != nil || entries.count < Self.fewestOfDated { continue }
            let written = selectors.map(\.written).joined(separator: "\" or \"")
            throw .noMatch(selector: "\(chosen.selector.written)\" with \"\(written)")
        }
        if entries.isEmpty {
            let fields = [PageDefinition.Field.link, .title].compactMap { definition.fields[$0]?.first?.written }
            throw .noMatch(selector: ([chosen.selector.written] + fields).joined(separator: "\" with \""))
        }
    }

    /// - Returns: `nil` for an item with neither link nor title: an advertisement between the others.
    private mutating func entry(of item: HTMLNode) -> Entry? {
        var entry = Entry()
        entry.url = value(.link, in: item, link: nil).flatMap { Link.resolved($0, base: base) } ?? anyLink(in: item)
        entry.title = value(.title, in: item, link: entry.url) ?? anyTitle(in: item)
        guard entry.url != nil || entry.title != nil else { return nil }
        entry.summary = value(.summary, in: item, link: entry.url)
        entry.authors = values(.author, in: item, link: entry.url)
        entry.tags = values(.tags, in: item, link: entry.url)
        entry.dates = dates(.date, .published, in: item, link: entry.url) + dates(.updated, .updated, in: item, link: entry.url)
        if definition.fields[.date] == nil, definition.dateFormats.isEmpty { entry.dates += anyDates(in: item, link: entry.url) }
        entry.language = language
        return entry
    }

    private mutating func value(_ field: PageDefinition.Field, in item: HTMLNode, link: String?) -> String? {
        for selector in definition.fields[field] ?? [] {
            // A link's element stands for its address.
            let isElement = field == .link && !selector.written.contains("@")
            let found = isElement ? selector.links(in: item).first : selector.values(in: item, link: link).first
            if let found {
                counts[field, default: [:]][selector.written, default: 0] += 1
                return String(found.prefix(Self.longestText))
            }
        }
        return nil
    }

    private mutating func values(_ field: PageDefinition.Field, in item: HTMLNode, link: String?) -> [String] {
        for selector in definition.fields[field] ?? [] {
            let found = selector.values(in: item, link: link).map { String($0.prefix(200)) }
            guard !found.isEmpty else { continue }
            counts[field, default: [:]][selector.written, default: 0] += 1
            var once: [String] = []
            for text in found where !once.contains(text) { once.append(text) }
            return once
        }
        return []
    }

    /// The alternatives in their order; the first that can be read counts.
    private mutating func dates(
        _ field: PageDefinition.Field, _ role: DateText.Role, in item: HTMLNode, link: String?
    ) -> [DateText] {
        var dates: [DateText] = []
        for selector in definition.fields[field] ?? [] {
            guard let text = selector.values(in: item, link: link).first.map({ String($0.prefix(300)) }) else { continue }
            if dates.isEmpty { counts[field, default: [:]][selector.written, default: 0] += 1 }
            let formats = definition.dateFormats.filter { $0 != "relative" && $0 != "epoch" }
            dates += formats.map { DateText(text, field: selector.written, role: role, format: $0) }
            // Where a format is given, another reading would only be a guess; the day in a link is none.
            if formats.isEmpty || selector.written.hasPrefix("url:") { dates += ListedDates.readable(text, selector.written, role, language) }
        }
        return dates
    }

    // MARK: What was not written down

    private func anyLink(in item: HTMLNode) -> String? {
        guard definition.fields[.link] == nil else { return nil }
        let links = (item.name == "a" ? [item] : []) + item.nodes("descendant::a[@href][position() <= 20]")
        // In a heading before others.
        let headed = item.nodes("descendant::*[self::h1 or self::h2 or self::h3 or self::h4]/descendant-or-self::a[@href][1]")
        return (headed + links).lazy.compactMap { $0["href"].flatMap { Link.resolved($0, base: base) } }.first { Link.isWeb($0) }
    }

    private func anyTitle(in item: HTMLNode) -> String? {
        guard definition.fields[.title] == nil else { return nil }
        let headings = item.nodes("descendant::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5][1]")
        let links = (item.name == "a" ? [item] : []) + item.nodes("descendant::a[@href][position() <= 20]")
        let texts = (headings + links).map { HTMLText.folded($0.text) }.filter { !$0.isEmpty }
        return (headings.isEmpty ? texts.max { $0.count < $1.count } : texts.first).map { String($0.prefix(1000)) }
    }

    private func anyDates(in item: HTMLNode, link: String?) -> [DateText] {
        let marks = item.nodes("descendant::*[self::time or @itemprop or @class][position() <= 60]").compactMap { node in
            DateMarkReader.values(of: node, name: node.name, isSmall: ListOutline.weight(of: node.text) < 80)
        }
        let dates = ListedDates(language: language, isDayFirst: nil)
        let lines = [HTMLText.folded(item.text)].filter { $0.utf8.count < 300 }
        return dates.dates(marks: marks.map { ListOutline.DateMark(element: 0, values: $0) }, lines: lines, url: link ?? "")
    }
}
