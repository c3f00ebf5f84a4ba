/// The namespaces that a plugin here tells apart.
enum XMLNamespace: UInt8, Sendable {
    /// No prefix, and the default namespaces of RSS, which feeds mix up.
    case rss
    /// Atom 1.0 (RFC 4287) and 0.3: https://www.ietf.org/archive/id/draft-ietf-atompub-format-00.txt
    case atom
    case rdf, content, dublinCore, dublinCoreTerms, media, iTunes, xhtml, xml, feedBurner, geo, syndication
    /// Sitemaps (https://www.sitemaps.org/protocol.html) and news in them.
    case sitemap, news
    /// Any other.
    case other

    /// By URI, without scheme, letter case and last slash, which feeds write in many ways.
    private static let uris: [String: XMLNamespace] = [
        "purl.org/rss/1.0": .rss,
        "my.netscape.com/rdf/simple/0.9": .rss,
        "channel.netscape.com/rdf/simple/0.9": .rss,
        "backend.userland.com/rss2": .rss, "backend.userland.com/rss": .rss, "backend.userland.com/rss091": .rss,
        "blogs.law.harvard.edu/tech/rss": .rss, "cyber.law.harvard.edu/rss/rss.html": .rss,
        "purl.org/net/rss1.1#": .rss,
        "www.w3.org/2005/atom": .atom, "purl.org/atom/ns#": .atom,
        "www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
        "purl.org/rss/1.0/modules/content": .content, "purl.org/rss/1.0/modules/syndication": .syndication,
        "purl.org/dc/elements/1.1": .dublinCore, "purl.org/dc/elements/1.0": .dublinCore,
        "purl.org/dc/terms": .dublinCoreTerms,
        "search.yahoo.com/mrss": .media,
        "www.itunes.com/dtds/podcast-1.0.dtd": .iTunes,
        "www.w3.org/1999/xhtml": .xhtml,
        "www.w3.org/xml/1998/namespace": .xml,
        "rssnamespace.org/feedburner/ext/1.0": .feedBurner,
        "www.georss.org/georss": .geo,
        "www.google.com/schemas/sitemap-news/0.9": .news,
        "www.sitemaps.org/schemas/sitemap/0.9": .sitemap, "www.google.com/schemas/sitemap/0.84": .sitemap,
        "www.google.com/schemas/sitemap/0.9": .sitemap,
    ]

    /// By prefix, for feeds that use one and declare nothing.
    private static let prefixes: [String: XMLNamespace] = [
        "atom": .atom, "rdf": .rdf, "content": .content, "dc": .dublinCore, "dcterms": .dublinCoreTerms, "media": .media,
        "itunes": .iTunes, "xhtml": .xhtml, "xml": .xml, "feedburner": .feedBurner, "news": .news, "rss": .rss, "georss": .geo, "sy": .syndication,
    ]

    init(uri: String) {
        var key = uri.lowercased().filter { !$0.isWhitespace }
        for scheme in ["https://", "http://"] where key.hasPrefix(scheme) { key.removeFirst(scheme.count) }
        if key.hasSuffix("/") { key.removeLast() }
        self = key.isEmpty ? .rss : Self.uris[key] ?? .other
    }

    init(undeclaredPrefix prefix: String) {
        self = Self.prefixes[prefix.lowercased()] ?? .other
    }
}
