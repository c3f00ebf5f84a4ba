import Timeline

/// Classes that pages give to the text of an article's date.
enum DateClass {
    /// Words of which a class must have one: `post-date`, `entry-published`, `datePublished`.
    private static let telling = [
        "date", "dates", "datetime", "time", "timestamp", "dateline", "pubdate", "published", "publish", "publication", "posted",
        "byline", "dtpublished", "datum", "fecha", "artikeldatum", "postdate", "entrydate", "articledate", "newsdate", "datepublished",
        "postmeta", "createdate",
    ]
    /// Words that may stand beside them. Any other names another date: `current-date`, `event-date`, `read-time`.
    private static let harmless = [
        "post", "entry", "article", "story", "news", "blog", "page", "content", "body", "text", "single", "main", "meta", "info",
        "details", "detail", "header", "head", "headline", "author", "by", "on", "at", "pub", "created", "release", "press",
        "display", "label", "value", "item", "full", "c", "m", "o", "a", "b", "u", "dt", "p", "is", "has", "the", "tk", "td",
        "el", "wp", "block", "list", "field", "node", "format", "short", "long", "cb", "tb", "ct", "title", "data", "elementor",
    ]

    private static let updated = ["updated", "modified", "modification", "modif", "modify", "modifieddate", "lastmodified"]

    static let words: [(ClassMeaning.Signs, [String])] = [
        (.tellsDate, telling), (.goesWithDate, harmless), (.published, ["published", "pubdate"]), (.updated, updated),
        // An update alone is news.
        (.update, ["update", "updates", "updatedon", "updatedat"]),
    ]

    /// - Parameter written: The attribute: classes parted by blanks.
    /// - Returns: `nil` where no class says that the element has the article's date.
    static func role(of written: String) -> DateText.Role? { ClassMeaning(written).dateRole }
}
