import Timeline

/// The parts of a live page as entries of their own: https://schema.org/LiveBlogPosting
enum LiveUpdates {
    /// A page with more is made to be slow.
    private static let maximalUpdates = 1_000

    /// In the document's order; parts without a date or text are left out.
    static func entries(of data: LinkedData, page: Entry, base: String?) -> [Entry] {
        data.updates.prefix(maximalUpdates).compactMap { update in
            var entry = LinkedEntry.entry(of: update, named: [:], field: "JSON-LD liveBlogUpdate")
            entry.title = entry.title ?? entry.content.map(firstSentence)
            entry.guid = update["@id"]?.text?.nilIfEmpty
            entry.url = (update["url"]?.text ?? update["@id"]?.text).flatMap { Link.resolved($0, base: base) }
            if entry.url.map({ !Link.isWeb($0) }) ?? true { entry.url = page.url }
            entry.language = entry.language ?? page.language
            guard entry.title != nil, !entry.dates.isEmpty else { return nil }
            return entry
        }
    }

    private static func firstSentence(_ text: String) -> String {
        let line = text.prefix { $0 != "\n" }
        if let end = line.firstRange(of: ". ") { return String(line[..<end.lowerBound]) + "." }
        return String(line.prefix(200))
    }
}
