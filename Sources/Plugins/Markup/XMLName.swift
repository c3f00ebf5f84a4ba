/// An element's or attribute's name: its namespace, and the name without prefix.
struct XMLName: Hashable, Sendable {
    let namespace: XMLNamespace
    let word: XMLWord

    init(_ namespace: XMLNamespace, _ word: XMLWord) {
        self.namespace = namespace
        self.word = word
    }
}

/// The names without prefix that a plugin here tells apart, as their formats spell them. Documents spell them in any letter case.
enum XMLWord: String, CaseIterable, Sendable {
    /// Any other.
    case other = ""
    // Documents and their parts.
    case rss
    case rdf = "RDF"
    case channel, item, items, feed, entry, group, image
    case urlset, url, sitemapindex, sitemap, loc, lastmod, news
    case opml, head, body, outline
    // What an item says.
    case title, link, guid, id, identifier, description, summary, encoded, content, fulltext, tagline, subtitle
    case author, creator, name, contributor, publication
    case category, subject, keywords, language, source, origLink
    case thumbnail, enclosure, generator, logo, icon
    case featureName
    // Dates.
    case pubDate, date, published, issued, created, updated, modified, lastBuildDate
    case available, dateSubmitted
    case publicationDate = "publication_date"
    // How often it changes.
    case ttl, updatePeriod, updateFrequency
    // Attributes.
    case href, rel, type, mode, src, term, label, isPermaLink, about, base, lang, text
    case isComment
    case xmlURL = "xmlUrl"
    // Ours, in lists of feeds.
    case sourceID = "sourceId"
    case plugin, zone, every

    private static let words = allCases
    private static let numbers = TagTable(
        words.enumerated().dropFirst().map { (name: $0.element.rawValue, value: UInt8($0.offset)) })

    /// - Parameter name: In any letter case.
    init(_ name: TagKey) { self = Self.words[Int(Self.numbers[name])] }
}
