/// What an article adds to the item of a feed that links to it.
extension ReportDater {
    /// The events that an article's prose dates, as mentions of the item; and the item, with what it lacked and the article says.
    ///
    /// The item stays as the feed gave it, but for what it does not have: when it was published, and the fields that the user
    /// wants filled.
    ///
    /// - Parameters:
    ///   - item: As it is stored.
    ///   - url: Where the article was read.
    mutating func reports(from article: Entry, of item: Report, at url: String, filling: Set<FilledField>) -> (
        item: Report, mentions: [Report]
    ) {
        var item = item
        let prose = ProseReader(language: item.language ?? article.language, text: article.content ?? "")
        // The dater gives what the article would be by itself.
        var entry = article
        entry.guid = nil
        entry.content = nil
        let own = reports(from: entry)[0]
        if item.reported == nil || item.date?.basis == .firstSeen, own.published != nil {
            item.published = own.published
            item.updated = item.updated ?? own.updated
            item.reportedField = own.reportedField
            item.date = own.date
        }
        if filling.contains(.title) { item.title = item.title ?? own.title }
        if filling.contains(.summary) { item.summary = item.summary ?? own.summary }
        if filling.contains(.author) { item.author = item.author ?? own.author }
        var told = item
        told.plugin = own.plugin
        told.language = item.language ?? own.language
        let mentions = mentions(in: article, told, with: prose).map { mention in
            var mention = mention
            mention.url = url
            mention.evidence?.url = url
            return mention
        }
        return (item, mentions)
    }
}
