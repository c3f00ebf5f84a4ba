public import Timeline

/// A page with an article: its title, dates, authors and main text.
///
/// From JSON-LD (https://schema.org/Article), OpenGraph (https://ogp.me), microdata, `<time>` and the markup.
public struct HTMLPagePlugin: SourcePlugin {
    public let name = "html"
    public let summary = "an article on a web page (JSON-LD, OpenGraph, <time>, markup)"
    public let readsFeeds = false

    private var definition: PageDefinition?

    public init() {}

    public var settingNames: [String] { PageDefinition.names }

    public func configured(with settings: SourceSettings) throws(SettingsProblem) -> any SourcePlugin {
        var plugin = self
        plugin.definition = try PageDefinition(settings)
        return plugin
    }

    public func claim(on document: FetchedDocument) -> Claim {
        let isPage = ReadError.Kind(sniffing: document.body.head) == .htmlPage
        switch document.mediaType {
        case "text/html", "application/xhtml+xml":
            if isPage { return .certain }
            // Some pages begin with anything but `<html>`.
            return DocumentRoot.name(of: document).map { HTMLElements.all.contains($0.lowercased()) } == true ? .certain : .possible
        // A feed's media type on a page is an error page or a moved feed, and nothing to take an article from.
        case let type? where type.hasSuffix("xml") || type.hasSuffix("json"): return .none
        default: return isPage ? .likely : .none
        }
    }

    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        let bytes = try document.body.wholeBytes()
        if bytes.allSatisfy(\.isBlank) { throw .empty }
        let kind = ReadError.Kind(sniffing: bytes)
        guard kind != .binary, kind != .gzip, kind != .json else { throw .wrongKind(plugin: name, found: kind) }
        guard let tree = HTMLTree(bytes, charset: document.charset) else { throw .noArticle }
        let listing = try ListingPage(tree, url: document.url, definition: definition)
        if let list = listing.list {
            for entry in list { entries(entry) }
            return listing.result
        }
        let page = ArticlePage(tree: tree, roots: listing.roots, url: document.url, fetched: document.fetched)
        guard page.isArticle else { throw .noArticle }
        let entry = page.entry
        entries(entry)
        for update in page.updates { entries(update) }
        var result = ReadResult()
        result.title = page.siteName
        result.language = entry.language
        result.findings = page.findings + listing.result.findings
        return result
    }
}
