/// An article that an item of a feed links to.
public struct LinkedArticle: Hashable, Sendable {
    /// The item, as it is stored.
    public var item: Report
    /// The page that the item links to, by which articles are told apart: several items may stand on one. `nil` for the front
    /// page of a site, which is no article.
    public var page: String?
    /// What is known from the last time that it was fetched, its validators above all. New where it never was.
    public var state: FetchState

    public init(item: Report, page: String?, state: FetchState = FetchState()) {
        self.item = item
        self.page = page
        self.state = state
    }
}

/// How the articles of a source are, in numbers.
public struct ArticleCounts: Hashable, Sendable {
    public var read = 0
    /// Those that could not be had, or were no articles.
    public var failed = 0
    /// Why the latest of them could not.
    public var lastFailure: String?

    public init() {}
}
