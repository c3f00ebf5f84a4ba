/// Whether a page is the article that an item of a feed tells of, and shows it whole.
enum ArticleSigns {
    /// So much of a page is looked at: what it says of itself stands in its head.
    private static let lookedAtInBytes = 512 << 10

    /// What a page says of itself where readers must pay: schema.org's `isAccessibleForFree`
    /// (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content) and Facebook's
    /// `article:content_tier`, which is also `free` and `metered`.
    static func isPaid(_ bytes: [UInt8]) -> Bool {
        // Without blanks and quotes, which stand differently everywhere.
        let text = String(
            decoding: bytes.prefix(lookedAtInBytes).filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") },
            as: UTF8.self
        ).lowercased()
        return text.contains("isaccessibleforfree:false") || text.contains("isaccessibleforfreecontent=false")
            || text.contains("article:content_tiercontent=locked")
    }

    /// A page that another address answered with is the item's only where it tells of the same: else it is the front page, a
    /// question about cookies, or a login.
    ///
    /// - Parameters:
    ///   - answered: After redirects.
    ///   - entry: What the page says.
    static func isSame(_ entry: Entry, answered: String, as item: Report) -> Bool {
        guard let asked = item.url.flatMap({ CanonicalLink.canonical($0) }) else { return false }
        let places = [answered, entry.url].compactMap(\.self).compactMap { CanonicalLink.canonical($0) }
        if places.contains(asked) { return true }
        guard CanonicalLink.canonical(answered) != nil else { return false }
        let (mine, its) = (words(of: item.title), words(of: entry.title))
        let shared = mine.intersection(its).count
        return shared > 0 && 2 * shared >= min(mine.count, its.count)
    }

    private static func words(of title: String?) -> Set<Substring> {
        Set((title ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 })
    }
}
