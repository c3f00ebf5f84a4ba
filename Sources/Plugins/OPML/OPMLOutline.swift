/// A feed, or what should be one, in a list of feeds (OPML, http://opml.org/spec2.opml).
public struct OPMLOutline: Hashable, Sendable {
    /// `text`, else `title`: plain, on one line.
    public var title: String?
    /// `xmlUrl`, as written; `nil` where there is none.
    public var url: String?
    /// `type` in lower case: `rss` for feeds of all formats, `link` for pages, `include` for other lists.
    public var type: String?
    /// `language`, as written.
    public var language: String?
    /// The titles of the outlines around it, outermost first.
    public var folders: [String] = []
    /// In the document as it came, from 1; `nil` where it is not known.
    public var line: Int?

    // OPML 2.0 allows attributes of namespaces. Ours keep a source's settings on its way to another machine.

    /// `timeline:sourceId`.
    public var id: String?
    /// `timeline:plugin`.
    public var plugin: String?
    /// `timeline:zone`.
    public var zone: String?
    /// `timeline:every`.
    public var every: String?

    public init(title: String? = nil, url: String? = nil) {
        self.title = title
        self.url = url
    }
}
