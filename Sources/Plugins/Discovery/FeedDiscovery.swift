public import Timeline

/// Where the feed of a page may be. Pure: what it names must still be fetched and read.
///
/// As https://www.rssboard.org/rss-autodiscovery and the HTML standard
/// (https://html.spec.whatwg.org/multipage/links.html#rel-alternate) say, then as sites really do.
public enum FeedDiscovery {
    /// A page with more is made to be slow.
    private static let maximalLinks = 500
    private static let maximalAnchors = 5_000

    /// The addresses that a page names as feeds, best first, each once: those of its head, then links that look like feeds,
    /// last of all feeds of comments. Empty for what is no page.
    ///
    /// - Parameter document: Only the bytes at hand are looked at: all of them where it was fetched, and the head of a
    ///   file or pipe, which hold the head of any page.
    public static func candidates(in document: FetchedDocument) -> [FeedCandidate] {
        guard let tree = HTMLTree(document.body.head, charset: document.charset) else { return [] }
        return candidates(in: tree, url: document.url)
    }

    static func candidates(in tree: HTMLTree, url: String?) -> [FeedCandidate] {
        let base = base(of: tree, url: url)
        var seen: Set<String> = []
        if let url { seen.insert(withoutFragment(url)) }
        var found: [FeedCandidate] = []
        for candidate in links(of: tree, url: url, base: base) + anchors(of: tree, base: base)
        where seen.insert(candidate.url).inserted {
            found.append(candidate)
        }
        // The sort keeps the page's order among equals.
        return found.enumerated().sorted { one, other in
            func rank(_ item: (offset: Int, element: FeedCandidate)) -> (Int, Int, Int, Int) {
                let candidate = item.element
                return (candidate.isAboutReplies ? 1 : 0, candidate.origin.rawValue, candidate.isGeneric ? 1 : 0, item.offset)
            }
            return rank(one) < rank(other)
        }.map(\.element)
    }

    /// The first that exist are RSS or Atom on most sites; the last one is Blogger's.
    private static let rootPaths = [
        "feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json", "feeds/posts/default",
    ]
    private static let folderPaths = ["feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml"]

    /// Addresses where many sites have their feed, for a page that names none: in the page's folder, then at the root of its
    /// site. At most 14, best first.
    ///
    /// - Parameter url: The page's, absolute.
    public static func wellKnown(near url: String) -> [FeedCandidate] {
        guard Link.isWeb(url), let root = Link.resolved("/", base: url) else { return [] }
        let path = url.prefix { $0 != "?" && $0 != "#" }.dropFirst(root.count)
        // `/blog` is as often a folder as a page; what has an ending is a page.
        let last = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let folder = last.contains(".") ? path.dropLast(last.count) : path
        let slash = folder.isEmpty || folder.hasSuffix("/") ? "" : "/"
        let near = folder.isEmpty ? [] : folderPaths.map { root + folder + slash + $0 }
        return (near + rootPaths.map { root + $0 }).map { FeedCandidate(url: $0, title: nil, origin: .wellKnown) }
    }

    /// `feed:` and `feed://` are what readers call the web's schemes
    /// (https://www.iana.org/assignments/uri-schemes/prov/feed).
    ///
    /// - Returns: The http or https address that is meant; anything else as it was.
    public static func withoutFeedScheme(_ url: String) -> String {
        guard Link.scheme(of: url) == "feed" else { return url }
        let rest = String(url.dropFirst(5))
        if rest.hasPrefix("//") { return "http:" + rest }
        return Link.isWeb(rest) ? rest : "http://" + rest
    }

    // MARK: Parts of a page

    /// `<base href>` counts where it leads to the web.
    private static func base(of tree: HTMLTree, url: String?) -> String? {
        let written = tree.nodes("/descendant::base[@href][1]").first?["href"].flatMap { Link.resolved($0, base: url) }
        return written.flatMap { Link.isWeb($0) ? $0 : nil } ?? url
    }

    /// A link that stands before the `<base>` is relative to the page: who reads the head from the top knows no other.
    private static func links(of tree: HTMLTree, url: String?, base: String?) -> [FeedCandidate] {
        var isBehindBase = false
        return tree.nodes("/descendant::*[self::link or self::base][@href][position() <= \(maximalLinks)]").compactMap { node in
            if node.name == "base" {
                isBehindBase = true
                return nil
            }
            let base = isBehindBase ? base : url
            let relations = Set((node["rel"] ?? "").lowercased().split(whereSeparator: \.isWhitespace))
            guard relations.contains("alternate") || relations.contains("feed"), !relations.contains("stylesheet"),
                let url = address(node["href"], base: base)
            else { return nil }
            var candidate = FeedCandidate(url: url, title: node["title"].map(HTMLText.folded), origin: .link)
            if let type = node["type"], !HTMLText.folded(type).isEmpty {
                guard let kind = FeedSigns.kind(ofType: type) else { return nil }
                // WordPress names the page itself, as JSON for programs.
                if kind == .generic, url.contains("/wp-json/") { return nil }
                candidate.isGeneric = kind == .generic
            } else if !relations.contains("feed"), !FeedSigns.looksLikeFeed(url) {
                return nil
            }
            return candidate
        }
    }

    private static func anchors(of tree: HTMLTree, base: String?) -> [FeedCandidate] {
        tree.nodes("/descendant::a[@href][position() <= \(maximalAnchors)]").compactMap { node in
            guard let url = address(node["href"], base: base) else { return nil }
            let text = HTMLText.folded(String(node.text.prefix(300)))
            let title = text.isEmpty ? (node["title"] ?? node["aria-label"]).map(HTMLText.folded) : text
            let isFeed =
                FeedSigns.looksLikeFeed(url) || title.map(FeedSigns.namesFeed) ?? false
                || node["type"].flatMap(FeedSigns.kind(ofType:)) == .feed
            return isFeed ? FeedCandidate(url: url, title: title, origin: .anchor) : nil
        }
    }

    /// - Returns: `nil` for what is no address of the web. A relative one stays where nothing says to what.
    private static func address(_ written: String?, base: String?) -> String? {
        guard let written, let url = Link.resolved(withoutFeedScheme(HTMLText.folded(written)), base: base) else { return nil }
        guard Link.isWeb(url) || Link.scheme(of: url) == nil else { return nil }
        let address = withoutFragment(url)
        return address.nilIfEmpty
    }

    private static func withoutFragment(_ url: String) -> String { String(url.prefix { $0 != "#" }) }
}
