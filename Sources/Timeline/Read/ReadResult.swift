/// What a plugin says about a document besides its entries.
public struct ReadResult: Hashable, Sendable {
    /// What was doubtful, in the document's order.
    public var warnings: [ReadWarning] = []
    /// The name that the feed or page gives itself, as plain text.
    public var title: String?
    /// BCP 47, for entries that name none.
    public var language: String?

    /// Other documents that hold the entries, in the document's order: the sitemaps of an index.
    public var parts: [DocumentPart] = []

    /// By which rules the entries were found, for people who want to know why a page gave what it gave.
    public var findings: [Finding] = []
    /// Where the list goes on, for a source that wants more than one page of it.
    public var next: NextPage?
    /// Settings of the plugin that would find the same entries, for people who want to write them down and change them.
    public var draft: SourceSettings?
    /// How long the feed says that it stays as it is, in seconds.
    public var intervalInSeconds: Int64?

    public init() {}
}

/// The page on which a list goes on.
public struct NextPage: Hashable, Sendable {
    /// Absolute.
    public var url: String
    /// How many pages are wanted, the first included.
    public var pages: Int

    public init(url: String, pages: Int) {
        self.url = url
        self.pages = pages
    }
}
