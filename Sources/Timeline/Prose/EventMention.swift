/// Something that a text says has happened, and when.
public struct EventMention: Hashable, Sendable {
    /// What its date holds for, in Unicode code points of the text; never empty. Its sentence, or the post with its signature line;
    /// where a sentence names several dates, the part that is nearest to its own.
    public internal(set) var range: Range<Int>
    /// The sentence, or the post with its signature line.
    public let sentence: String
    /// The clause in the text's own words on one line, without the time expression and without who says so; capitalised, no full stop.
    public let title: String
    /// The expression that dates it; `nil` where the date is implied.
    public let expression: TimeExpression?
    /// Basis `.stated` (an expression says so), `.bounded` (another dated event bounds it) or `.published`.
    public let date: EventDate
    /// Who says so, in the text's words; `nil` where nobody is named.
    public let attribution: String?
    /// Whether it tells of something that happened. Else it is context: what is planned, what somebody says of how things are.
    public var isEvent = true
}
