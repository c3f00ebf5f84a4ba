import Timeline

/// A thing of JSON-LD as an entry: an article (https://schema.org/Article) or an event (https://schema.org/Event).
enum LinkedEntry {
    /// - Parameters:
    ///   - named: The things that others refer to by `@id`.
    ///   - field: What people are told that its dates are from.
    ///   - base: What its links are relative to.
    static func entry(of thing: JSONValue, named: [String: JSONValue], field: String, base: String?) -> Entry {
        var entry = Entry()
        entry.title = thing.line("headline") ?? thing.line("name")
        entry.content = thing["articleBody"]?.text.map(HTMLText.paragraphs)?.nilIfEmpty
        entry.summary = thing.line("description")
        let main = thing["mainEntityOfPage"]
        let links = [thing["url"]?.text, thing["@id"]?.text, main?["@id"]?.text, main?.text]
        entry.url = links.lazy.compactMap { $0?.nilIfEmpty.flatMap { Link.resolved($0, base: base) } }.first(where: Link.isWeb)
        entry.authors = LinkedData.names(thing["author"] ?? thing["creator"], named)
        entry.language = thing.line("inLanguage")
        entry.dates = LinkedData.dates(of: thing, field: field)
        return entry
    }
}
