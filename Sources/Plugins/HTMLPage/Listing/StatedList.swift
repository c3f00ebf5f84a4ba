import Timeline

/// The items of a list that a page states to programs, beside what it shows to people.
struct StatedList {
    /// Fewer are related links.
    static let fewest = 3
    /// A longer name is the whole text of something.
    private static let longestTitle = 300

    /// In document order, each with title and address; of one address those that begin at different times.
    let entries: [Entry]
    /// It names all that people see. Else it may be older than the page, or only the beginning of it.
    let isComplete: Bool
    /// What states it, as people know it: `microformats h-entry`.
    let rule: String

    /// - Returns: `nil` where there are too few with a title and an address.
    init?(_ entries: some Sequence<Entry>, rule: String, isComplete: Bool) {
        var seen: Set<String> = []
        self.entries = entries.filter { entry in
            guard let title = entry.title, !title.isEmpty, title.utf8.count < Self.longestTitle, let url = entry.url, Link.isWeb(url) else {
                return false
            }
            return seen.insert("\(LinkKey.of(url)) \(entry.dates.first?.text ?? "")").inserted
        }
        self.isComplete = isComplete
        self.rule = rule
        guard self.entries.count >= Self.fewest else { return nil }
    }

    var finding: Finding { Finding("items", by: rule, count: entries.count) }

    /// One list of both, where they are the same one: what is stated adds to what was found, and comes instead of it where it has more.
    func joined(with found: [Entry]) -> [Entry] {
        let key = Self.key(entries, found)
        let byKey = Dictionary(found.map { (key($0), $0) }) { first, _ in first }
        let statedByKey = Dictionary(entries.map { (key($0), $0) }) { first, _ in first }
        let shared = byKey.keys.count { statedByKey[$0] != nil }
        if entries.count >= found.count, shared * 2 >= found.count {
            let joined = entries.map { Self.joined($0, byKey[key($0)]) }
            return isComplete ? joined : joined + found.filter { statedByKey[key($0)] == nil }
        }
        return found.map { entry in statedByKey[key(entry)].map { Self.joined($0, entry) } ?? entry }
    }

    /// What is stated for programs may have other tracking than what people follow. Where that would make one of several items, it is no tracking.
    private static func key(_ lists: [Entry]...) -> (Entry) -> String {
        func plain(_ entry: Entry) -> String { LinkKey.of(entry.url ?? "") }
        func canonical(_ entry: Entry) -> String { entry.url.flatMap { CanonicalLink.canonical($0) } ?? plain(entry) }
        let isUnique = lists.allSatisfy { Set($0.map(canonical)).count == Set($0.map(plain)).count }
        return isUnique ? canonical : plain
    }

    /// The text that was found has its paragraphs.
    private static func joined(_ stated: Entry, _ found: Entry?) -> Entry {
        guard let found else { return stated }
        var entry = stated
        entry.url = found.url
        entry.summary = found.summary ?? stated.summary
        entry.content = found.content ?? stated.content
        entry.dates += found.dates
        if entry.authors.isEmpty { entry.authors = found.authors }
        for tag in found.tags where !entry.tags.contains(tag) { entry.tags.append(tag) }
        return entry
    }
}
