/// Seconds or milliseconds since 1970 as a date.
enum UnixTime {
    /// The plausible ones: 1980 to 2100.
    private static let plausibleSeconds = 315_532_800..<4_102_444_800

    /// - Parameter tokens: One number of 10 (seconds) or 13 (milliseconds) digits, perhaps with a fraction.
    /// - Returns: `nil` for anything else, also for a number that may be a day and an hour, and for an instant before 1980 or after 2099.
    static func instant(from tokens: [DateToken]) -> Instant? {
        guard case .number(let value, let digits) = tokens.first?.kind, digits == 10 || digits == 13 else { return nil }
        if tokens.count > 1 {
            guard tokens.count == 3, tokens[1].kind == .sign("."), !tokens[1].followsBlank, !tokens[2].followsBlank,
                case .number = tokens[2].kind
            else { return nil }
        }
        if digits == 10, isDayAndHour(value) { return nil }
        let seconds = digits == 13 ? value / 1000 : value
        return plausibleSeconds.contains(seconds) ? Instant(secondsSince1970: Int64(seconds)) : nil
    }

    /// Whether the number may as well be `2025053012`, a day and its hour; the seconds that look so are those of 2033 to 2037.
    private static func isDayAndHour(_ value: Int) -> Bool {
        value % 100 < 24 && CalendarDay(year: value / 1_000_000, month: value / 10_000 % 100, day: value / 100 % 100) != nil
            && (1970...2100).contains(value / 1_000_000)
    }
}
