/// Something that a text says has happened, and when.
public struct EventMention: Hashable, Sendable {
    /// Its sentence, or the post with its signature line, in Unicode code points of the text; never empty.
    public let range: Range<Int>
    /// The text of `range`.
    public let sentence: String
    /// The clause in the text's own words on one line, without the time expression and without who says so; capitalised, no full stop.
    public let title: String
    /// The expression that dates it; `nil` where the date is implied.
    public let expression: TimeExpression?
    /// Basis `.stated` (an expression says so), `.bounded` (another dated event bounds it) or `.published`.
    public let date: EventDate
    /// Who says so, in the text's words; `nil` where nobody is named.
    public let attribution: String?
}
