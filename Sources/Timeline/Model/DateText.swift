/// A date as a document writes it, not read yet.
public struct DateText: Hashable, Sendable {
    /// What the date is of.
    public enum Role: String, Hashable, Sendable {
        case published, updated
    }

    /// The text, such as `Fri, 30 May 2025 12:04:00 GMT`.
    public let text: String
    /// The field that it came from, as people know it: `pubDate`, `dc:date`, `article:published_time`.
    public let field: String
    public let role: Role

    public init(_ text: String, field: String, role: Role) {
        self.text = text
        self.field = field
        self.role = role
    }
}
