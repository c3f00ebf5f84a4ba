/// What a document says, one item of it: a feed item, an article, a post. Its dates are still text.
public struct Entry: Hashable, Sendable {
    /// The identifier that the source wrote, letter by letter; `nil` where it wrote none.
    public var guid: String?
    /// Plain text on one line.
    public var title: String?
    /// Absolute where the document says enough to make it so.
    public var url: String?
    /// Plain text; paragraphs are parted by a newline.
    public var summary: String?
    /// The full text for the prose stage, plain, one paragraph, heading or list item a line; `nil` where there is only a summary.
    public var content: String?
    /// In the document's order; never empty strings.
    public var authors: [String] = []
    /// BCP 47, as written.
    public var language: String?
    /// Categories, in the document's order, each once.
    public var tags: [String] = []
    /// Most trusted first within a role.
    public var dates: [DateText] = []

    public init() {}
}
