/// What tells a feed by its address, its name or its media type. Tables of our own, from what sites and readers do.
enum FeedSigns {
    // MARK: Media types

    /// `.feed` for a feed's type, `.generic` for one that a feed may have as well, `nil` for any other.
    ///
    /// - Parameter type: As an attribute writes it; blanks at its ends, parameters and letter case don't count.
    static func kind(ofType type: String) -> Kind? {
        let type = HTMLText.folded(String(type.prefix { $0 != ";" })).lowercased()
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        var subtype = parts[1]
        for mark in ["x.", "x-"] where subtype.hasPrefix(mark) { subtype = subtype.dropFirst(mark.count) }
        if ["rss+xml", "atom+xml", "feed+json", "rss", "atom", "rss+atom"].contains(subtype) { return .feed }
        return ["xml", "json", "rdf+xml"].contains(subtype) ? .generic : nil
    }

    enum Kind { case feed, generic }

    // MARK: Addresses

    private static let names: Set<String> = ["feed", "rss", "atom", "rdf", "rss2", "rss1", "atom1", "rss20", "atom10", "xmlfeed"]
    private static let endings: Set<String> = ["rss", "atom", "rdf"]
    private static let generalEndings: Set<String> = ["xml", "php", "json", "aspx", "ashx", "asp", "cgi", "jsp", "html"]
    private static let parameters: Set<String> = ["feed", "format", "type", "output", "alt", "view", "mode", "fmt"]
    private static let values: Set<String> = ["rss", "rss2", "atom", "feed", "rdf", "rss_2.0", "rss20", "jsonfeed"]

    /// Whether an address looks like a feed's: `/feed`, `/rss`, `news.rss`, `atom.xml`, `?format=rss`, `feeds.example.com`.
    ///
    /// A link with another address in it leads to some reader's page for subscribing.
    static func looksLikeFeed(_ url: String) -> Bool {
        let text = url.prefix { $0 != "#" }.lowercased()
        guard let mark = text.firstRange(of: "://") else { return false }
        let rest = text[mark.upperBound...]
        if ["://", "%3a%2f%2f", ":%2f%2f"].contains(where: rest.contains) { return false }
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest[host.endIndex...].prefix { $0 != "?" }
        let query = rest[path.endIndex...].dropFirst()
        let segments = path.split(separator: "/")
        if let last = segments.last {
            if names.contains(String(last)) { return true }
            let parts = last.split(separator: ".")
            if let ending = parts.last, parts.count > 1 {
                if endings.contains(String(ending)) { return true }
                let stem = parts.dropLast().joined(separator: ".")
                if generalEndings.contains(String(ending)) {
                    if ["rss", "atom", "feed"].contains(where: stem.contains) { return true }
                    if ending == "xml", stem == "index" || segments.dropLast().contains(where: { names.contains(String($0)) }) {
                        return true
                    }
                }
            }
            if host.hasPrefix("feeds.") || host.hasPrefix("rss.") || host.hasPrefix("feed.") { return true }
        }
        return query.split(separator: "&").contains { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parameters.contains(String(parts[0])) else { return false }
            return values.contains(String(parts[1]))
        }
    }

    // MARK: Names

    /// Words that stand beside "Atom" where it is the format and not the particle.
    private static let besideAtom: Set<String> = [
        "atom", "feed", "feeds", "xml", "rss", "flux", "subscribe", "1", "0", "10", "the",
    ]

    /// Whether a link's text is "RSS", "Atom feed" and the like. A long text that has the word in it is about something else.
    static func namesFeed(_ text: String) -> Bool {
        let text = text.lowercased()
        guard text.utf8.count <= 40 else { return false }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.contains(where: { ["rss", "rss2", "newsfeed"].contains($0) }) || text == "feed" || text == "xml" { return true }
        return words.contains("atom") && besideAtom.isSuperset(of: words)
    }

    private static let replies = [
        "comment", "kommentar", "commentaire", "comentario", "commenti", "reacties", "komment", "replies", "trackback",
    ]

    /// Whether it is a feed of comments, by its address or name, in the languages in which we have seen them.
    static func isAboutReplies(url: String, title: String?) -> Bool {
        let text = (url + " " + (title ?? "")).lowercased()
        return replies.contains(where: text.contains)
    }
}
