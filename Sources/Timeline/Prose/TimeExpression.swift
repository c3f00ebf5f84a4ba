/// Words of a text that say when, and what they mean.
public struct TimeExpression: Hashable, Sendable {
    /// TIMEX3's types, https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3
    public enum Kind: String, Hashable, Sendable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    /// Unicode code points of the text, the end excluded; never empty.
    public let range: Range<Int>
    /// The words as the text has them.
    public let text: String
    public let kind: Kind
    /// TIMEX3's value: `2025-W22`, `2025-05-30`, `196` (a decade), `P3D`, `PRESENT_REF`, `2025-05-30T14:00`.
    /// `nil` where the words can't be resolved, as "last week" in a text whose publication date is not known.
    public let value: String?
    /// TIMEX3's modifier: `START`, `MID`, `END` or `APPROX`; `nil` for none. Only `APPROX` shows in `date`.
    public let mod: String?
    /// The calendar interval, basis `.stated`; `nil` for durations, recurring sets and vague words.
    public let date: EventDate?
}
