/// Where a reader of pages found something, for people who want to know why.
public struct FieldMatch: Hashable, Sendable {
    /// What it is: `kind` (what the page was taken for), `title`, `date`, `updated`, `author`, `url`, `language`, `text`.
    public let field: String
    /// What was found, as it was taken.
    public let value: String
    /// Where, in words of the page: `h1, og:title`, `JSON-LD datePublished`, `.meta .date`.
    public let place: String

    public init(field: String, value: String, place: String) {
        self.field = field
        self.value = value
        self.place = place
    }
}
