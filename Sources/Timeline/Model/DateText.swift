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
    /// Which of the numbers in `5/6/2025` is the day, where the document shows it otherwise than by its language.
    public let isDayFirst: Bool?

    public init(_ text: String, field: String, role: Role, isDayFirst: Bool? = nil) {
        self.text = text
        self.field = field
        self.role = role
        self.isDayFirst = isDayFirst
    }

    /// The same, in a document that shows which number is the day.
    public func with(isDayFirst: Bool) -> DateText { DateText(text, field: field, role: role, isDayFirst: isDayFirst) }
}
