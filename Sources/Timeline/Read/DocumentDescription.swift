/// What a document that nobody reads says of itself, so that people learn what came and where the feed may be.
public struct DocumentDescription: Hashable, Sendable {
    public var kind: ReadError.Kind
    /// Of XML: its outermost element, as written.
    public var root: String?
    /// Of a page: its title, plain and short.
    public var title: String?
    /// Of a page: its title is one that servers give to error pages.
    public var isErrorPage = false
    /// Of a page: where its feed seems to be.
    public var feed: String?
    /// A plugin that would read it, where another was asked for.
    public var reader: String?

    public init(kind: ReadError.Kind) {
        self.kind = kind
    }
}
