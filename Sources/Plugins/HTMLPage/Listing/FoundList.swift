import Timeline

/// The entries of a listing page, found without any definition.
struct FoundList {
    let entries: [Entry]
    let findings: [Finding]
    let draft: SourceSettings?

    init(_ group: ListFinder.Group, in outline: ListOutline, tree: HTMLTree, language: String?) {
        let texts = group.members.lazy.flatMap { member in
            outline.lines(in: member.range).map(\.text) + outline.marks(in: member.range).flatMap { $0.values.map(\.text) }
        }
        let dates = ListedDates(language: language, isDayFirst: ListedDates.isDayFirst(in: texts))
        var seen: Set<String> = []
        var items: [ListedItem] = []
        for member in group.members {
            let item = ListedItem(member, in: outline, language: language, dates: dates)
            guard item.entry.title?.isEmpty == false, seen.insert(LinkKey.of(member.link.url)).inserted else { continue }
            items.append(item)
        }
        entries = items.map(\.entry)
        let draft = ListDraft(group, items: items, in: outline, tree: tree)
        self.draft = draft?.settings
        let rule = draft?.settings["items"]?.text ?? "alike blocks"
        findings = [Finding("items", by: rule, count: items.count)] + Self.findings(items)
    }

    /// Of each field the rules that gave it, most frequent first.
    private static func findings(_ items: [ListedItem]) -> [Finding] {
        var findings: [Finding] = []
        for field in ["title", "link", "date", "summary", "author", "tags"] {
            var counts: [String: Int] = [:]
            for item in items { for rule in item.rules where rule.field == field { counts[rule.rule, default: 0] += 1 } }
            findings += counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Finding(field, by: $0.key, count: $0.value) }
        }
        return findings
    }
}
