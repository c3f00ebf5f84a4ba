import Timeline

/// The parts of a live page as entries of their own: https://schema.org/LiveBlogPosting
enum LiveUpdates {
    /// A page with more is made to be slow.
    private static let maximalUpdates = 1_000

    /// In the document's order; parts without a date or text are left out.
    static func entries(of data: LinkedData, page: Entry, base: String?) -> [Entry] {
        data.updates.prefix(maximalUpdates).compactMap { update in
            var entry = Entry()
            let body = update["articleBody"]?.text.map(HTMLText.paragraphs)?.nilIfEmpty
            entry.title = update.line("headline") ?? update.line("name") ?? body.map(firstSentence)
            entry.content = body
            entry.summary = update.line("description")
            entry.guid = update["@id"]?.text?.nilIfEmpty
            entry.url = (update["url"]?.text ?? update["@id"]?.text).flatMap { Link.resolved($0, base: base) }
            if entry.url.map({ !Link.isWeb($0) }) ?? true { entry.url = page.url }
            entry.authors = (update["author"]?.list ?? []).compactMap { ($0["name"]?.text ?? $0.text).map(HTMLText.line)?.nilIfEmpty }
            entry.language = update.line("inLanguage") ?? page.language
            for (key, role) in [("datePublished", DateText.Role.published), ("dateCreated", .published), ("dateModified", .updated)] {
                if let text = update.line(key), text.utf8.count < 100 {
                    entry.dates.append(DateText(text, field: "JSON-LD liveBlogUpdate \(key)", role: role))
                }
            }
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
