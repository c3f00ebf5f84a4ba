extension Timestamp {
    /// The first year that is taken for a date: the first of the Gregorian calendar, before which ISO 8601 needs an agreement.
    /// Earlier ones in feeds are zero values of programs (`0001-01-01` of Go and .NET), years whose century was lost
    /// (`0025-05-30`), or years of the Persian and Islamic calendars (`1404-03-09`, `1446-12-03`).
    static let firstYear = 1583

    /// A day and a time of it, as written.
    ///
    /// - Parameter secondsSinceMidnight: From `TimeOfDay`, so at most 25 hours.
    /// - Returns: `nil` past the year 9999, which RFC 3339 can't write.
    init?(day: CalendarDay, secondsSinceMidnight: Int, offsetInSeconds: Int?) {
        guard secondsSinceMidnight < 86_400 || day.advanced(byDays: 1).year <= 9999 else { return nil }
        self.init(
            localSeconds: Instant(startOf: day).secondsSince1970 + Int64(secondsSinceMidnight),
            offsetInSeconds: offsetInSeconds, precision: .second)
    }
}
