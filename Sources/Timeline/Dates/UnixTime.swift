/// Seconds or milliseconds since 1970 as a date.
enum UnixTime {
    /// The plausible ones: 1980 to 2100.
    private static let plausibleSeconds = 315_532_800..<4_102_444_800

    /// - Parameter tokens: One number of 10 (seconds) or 13 (milliseconds) digits, perhaps with a fraction.
    /// - Returns: `nil` for anything else, also for an instant before 1980 or after 2099.
    static func instant(from tokens: [DateToken]) -> Instant? {
        guard case .number(let value, let digits) = tokens.first?.kind, digits == 10 || digits == 13 else { return nil }
        if tokens.count > 1 {
            guard tokens.count == 3, tokens[1].kind == .sign("."), !tokens[1].followsBlank, !tokens[2].followsBlank,
                case .number = tokens[2].kind
            else { return nil }
        }
        let seconds = digits == 13 ? value / 1000 : value
        return plausibleSeconds.contains(seconds) ? Instant(secondsSince1970: Int64(seconds)) : nil
    }
}
