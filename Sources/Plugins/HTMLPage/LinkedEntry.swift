import Timeline

/// A thing of JSON-LD as an entry: an article (https://schema.org/Article) or an event (https://schema.org/Event).
enum LinkedEntry {
    /// Everything but its address.
    ///
    /// - Parameters:
    ///   - named: The things that others refer to by `@id`.
    ///   - field: What people are told that its dates are from.
    static func entry(of thing: JSONValue, named: [String: JSONValue], field: String) -> Entry {
        var entry = Entry()
        entry.title = thing.line("headline") ?? thing.line("name")
        entry.content = thing["articleBody"]?.text.map(HTMLText.paragraphs)?.nilIfEmpty
        entry.summary = thing.line("description")
        entry.authors = LinkedData.names(thing["author"] ?? thing["creator"], named)
        entry.language = thing.line("inLanguage")
        if let start = thing.line("startDate"), start.utf8.count < 100 {
            entry.dates.append(DateText(start, field: "\(field) startDate", role: .published))
        }
        entry.dates += LinkedData.dates(of: thing, field: field)
        return entry
    }

    /// Where it may be on the web, the likeliest first. An `@id` is only a name, and one with a fragment seldom an address.
    ///
    /// - Parameters:
    ///   - item: What names it in a list, where that has an address of its own.
    ///   - base: What its links are relative to.
    static func addresses(of thing: JSONValue, item: JSONValue? = nil, base: String?) -> [String] {
        let main = thing["mainEntityOfPage"]
        let id = thing["@id"]?.text
        let isName = id?.contains("#") ?? true
        return [thing["url"]?.text, main?["@id"]?.text, main?["url"]?.text, main?.text, item?["url"]?.text, isName ? nil : id]
            .compactMap { $0?.nilIfEmpty.flatMap { Link.resolved($0, base: base) } }.filter(Link.isWeb)
    }
}
