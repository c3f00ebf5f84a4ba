/// Dates as text: EDTF (ISO 8601-2:2019, level 1), https://www.loc.gov/standards/datetime/
extension EventDate {
    /// The date in the zone of its source: `2025-05-30`, `2025-05-26/2025-06-01` (a week), `2025-05`, `2019`, `196X`,
    /// `19XX`, `2010~`, `2025-05-30T12:04:00Z`. Quarters, seasons and other ranges are day intervals.
    public var edtf: String {
        let first = firstDay.description
        switch precision {
        case .second, .minute, .hour:
            return Timestamp(instant: start, offsetInSeconds: startOffsetInSeconds).rfc3339
        case .day: return first + mark
        case .month: return first.prefix(7) + mark
        case .year: return first.prefix(4) + mark
        case .decade: return first.prefix(3) + "X" + mark
        case .century: return first.prefix(2) + "XX" + mark
        case .week, .season, .quarter, .range:
            return firstDay == lastDay ? first + mark : "\(first)\(mark)/\(lastDay)\(mark)"
        }
    }

    private var mark: String { approximate ? "~" : "" }
}

extension EventDate {
    /// Reads what `edtf` writes for whole days, and day intervals.
    ///
    /// - Parameters:
    ///   - text: `2025-05-30`, `2025-05`, `2019`, `196X`, `19XX`, `A/B`, each with `~` or without.
    ///   - precision: Overrules the one that the text shows: an interval of days may be a week, a quarter, a season.
    ///   - zone: Whose days they are.
    /// - Returns: `nil` for anything else, and for an interval that ends before it begins.
    public init?(edtf text: String, precision: Precision? = nil, zone: Zone = .utc, basis: Basis) {
        let ends = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = ends.first.flatMap(Self.days), let last = ends.last.flatMap(Self.days),
            first.days.lowerBound < last.days.upperBound
        else { return nil }
        let days = first.days.lowerBound..<last.days.upperBound
        let shown: Precision =
            if ends.count == 1 {
                first.precision
            } else if days.count == 7, days.lowerBound.weekday == 1 {
                .week
            } else {
                .range
            }
        self.init(
            days: days, zone: zone, precision: precision ?? shown,
            approximate: text.contains("~"), basis: basis)
    }

    /// The days of one end of an interval.
    private static func days(_ text: Substring) -> (days: Range<CalendarDay>, precision: Precision)? {
        var utf8 = Array(text.utf8)
        if utf8.last == UInt8(ascii: "~") { utf8.removeLast() }
        let unknown = utf8.reversed().prefix { $0 == UInt8(ascii: "X") }.count
        func years(_ count: Int, _ precision: Precision) -> (days: Range<CalendarDay>, precision: Precision)? {
            guard let prefix = number(utf8.dropLast(unknown)),
                let from = CalendarDay(year: max(prefix * count, 1), month: 1, day: 1),
                let to = CalendarDay(year: min(prefix * count + count, 9999), month: 1, day: 1), from < to
            else { return nil }
            return (from..<to, precision)
        }
        switch (utf8.count, unknown) {
        case (4, 0): return years(1, .year)
        case (4, 1): return years(10, .decade)
        case (4, 2): return years(100, .century)
        case (7, 0):
            guard utf8[4] == UInt8(ascii: "-"), let year = number(utf8[..<4]), let month = number(utf8[5...]),
                let from = CalendarDay(year: year, month: month, day: 1)
            else { return nil }
            return (from..<from.advanced(byDays: CalendarDay.length(ofMonth: month, year: year)), .month)
        case (10, 0):
            guard let day = CalendarDay(iso: String(decoding: utf8, as: UTF8.self)) else { return nil }
            return (day..<day.advanced(byDays: 1), .day)
        default: return nil
        }
    }
}

extension Range where Bound == CalendarDay {
    /// How many days.
    package var count: Int { upperBound.days(since: lowerBound) }
}
