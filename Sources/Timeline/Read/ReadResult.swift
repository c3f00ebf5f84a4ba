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

    public init() {}
}
