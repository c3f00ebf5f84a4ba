import Timeline

/// Classes that pages give to the text of an article's date.
enum DateClass {
    /// Words of which a class must have one: `post-date`, `entry-published`, `datePublished`.
    private static let telling: Set<String> = [
        "date", "dates", "datetime", "time", "timestamp", "dateline", "pubdate", "published", "publish", "publication", "posted",
        "byline", "dtpublished",
    ]
    /// Words that may stand beside them. Any other names another date: `current-date`, `event-date`, `read-time`.
    private static let harmless: Set<String> = [
        "post", "entry", "article", "story", "news", "blog", "page", "content", "body", "text", "single", "main", "meta", "info",
        "details", "detail", "header", "head", "headline", "author", "by", "on", "at", "pub", "created", "release", "press",
        "display", "label", "value", "item", "full", "c", "m", "o", "a", "b", "u", "dt", "p", "is", "has", "the", "tk", "td",
        "el", "wp", "block",
    ]

    /// Few elements meet it, and those that say a date all do.
    static let condition = ["ate", "ime", "ub", "osted", "yline", "odif"].map { "contains(@class, '\($0)')" }.joined(
        separator: " or ")

    /// - Parameter written: The attribute: classes parted by blanks.
    /// - Returns: `nil` where no class says that the element has the article's date.
    static func role(of written: String) -> DateText.Role? {
        guard written.utf8.count < 500 else { return nil }
        var isPublished = false
        var isUpdated = false
        for name in written.split(whereSeparator: \.isWhitespace) {
            let words = words(of: name)
            // A page that was never changed may say both: `published updated`.
            if words.contains("published") || words.contains("pubdate"), words.allSatisfy(isKnown) { return .published }
            let tells = words.contains(where: telling.contains)
            if words.contains(where: { $0 == "updated" || $0.hasPrefix("modif") || (tells && $0.hasPrefix("updat")) }) {
                isUpdated = true
            } else if tells, words.allSatisfy(isKnown) {
                isPublished = true
            }
        }
        return isUpdated ? .updated : isPublished ? .published : nil
    }

    private static func isKnown(_ word: String) -> Bool { telling.contains(word) || harmless.contains(word) }

    /// `post-date`, `post__date` and `postDate` are two words.
    private static func words(of name: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var lastIsLower = false
        for character in name {
            let begins = character.isUppercase && lastIsLower
            if begins || !character.isLetter {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if character.isLetter { word += character.lowercased() }
            lastIsLower = character.isLowercase
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
