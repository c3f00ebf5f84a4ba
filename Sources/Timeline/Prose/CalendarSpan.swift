/// A stretch of the calendar that has a name of its own: what a time expression denotes.
struct CalendarSpan: Hashable, Sendable {
    /// Local days; never empty.
    let days: Range<CalendarDay>
    let precision: EventDate.Precision
    /// TIMEX3's value.
    let value: String
    /// Seconds after midnight of the first day; `nil` for whole days.
    var seconds: Range<Int>?
    /// Seconds east of UTC, where the text names a zone.
    var offsetInSeconds: Int?
    var isApproximate = false
    /// For "between A and B": B, on which a following "since then" hangs.
    var lastPart: [CalendarSpan] = []

    var firstDay: CalendarDay { days.lowerBound }
    var lastDay: CalendarDay { days.upperBound.advanced(byDays: -1) }

    /// What business news reports on: a quarter, a half year.
    var isPeriod: Bool { precision == .quarter || value.dropLast().hasSuffix("-H") }

    private init(from first: CalendarDay, days count: Int, _ precision: EventDate.Precision, _ value: String) {
        self.init(first..<first.advanced(byDays: max(count, 1)), precision, value)
    }

    init(_ days: Range<CalendarDay>, _ precision: EventDate.Precision, _ value: String) {
        self.days = days
        self.precision = precision
        self.value = value
    }

    static func day(_ day: CalendarDay) -> CalendarSpan {
        CalendarSpan(from: day, days: 1, .day, day.description)
    }

    /// The ISO 8601 week, Monday to Sunday, of a day.
    static func week(of day: CalendarDay) -> CalendarSpan {
        CalendarSpan(from: day.startOfWeek, days: 7, .week, weekName(day))
    }

    /// Saturday and Sunday of the ISO week of a day.
    static func weekend(of day: CalendarDay) -> CalendarSpan {
        CalendarSpan(from: day.startOfWeek.advanced(byDays: 5), days: 2, .range, weekName(day) + "-WE")
    }

    private static func weekName(_ day: CalendarDay) -> String {
        let week = day.isoWeek
        return "\(padded(week.year, to: 4))-W\(padded(week.week, to: 2))"
    }

    static func month(of day: CalendarDay) -> CalendarSpan {
        let parts = day.parts
        return CalendarSpan(
            from: day.startOfMonth, days: CalendarDay.length(ofMonth: parts.month, year: parts.year), .month,
            String(day.description.prefix(7)))
    }

    static func month(_ month: Int, year: Int) -> CalendarSpan? {
        CalendarDay(year: year, month: month, day: 1).map(CalendarSpan.month(of:))
    }

    /// - Parameter quarter: 1 to 4.
    static func quarter(_ quarter: Int, year: Int) -> CalendarSpan? {
        guard (1...4).contains(quarter) else { return nil }
        return months(from: quarter * 3 - 2, 3, year: year, .quarter, "\(padded(year, to: 4))-Q\(quarter)")
    }

    /// - Parameter half: 1 or 2.
    static func half(_ half: Int, year: Int) -> CalendarSpan? {
        guard (1...2).contains(half) else { return nil }
        return months(from: half * 6 - 5, 6, year: year, .range, "\(padded(year, to: 4))-H\(half)")
    }

    /// A winter is that which begins in December of the year.
    static func season(_ season: Season, year: Int) -> CalendarSpan? {
        months(from: season.firstMonth, 3, year: year, .season, "\(padded(year, to: 4))-\(season.rawValue)")
    }

    private static func months(
        from month: Int, _ count: Int, year: Int, _ precision: EventDate.Precision, _ value: String
    ) -> CalendarSpan? {
        guard let first = CalendarDay(year: year, month: month, day: 1), let end = first.advanced(byMonths: count)
        else { return nil }
        return CalendarSpan(first..<end, precision, value)
    }

    static func year(_ year: Int) -> CalendarSpan? {
        years(from: year, 1, .year, padded(year, to: 4))
    }

    /// - Parameter decade: The year without its last digit.
    static func decade(_ decade: Int) -> CalendarSpan? {
        years(from: decade * 10, 10, .decade, padded(decade, to: 3))
    }

    /// - Parameter hundred: The year without its last two digits: 19 for the 20th century, as TIMEX3 and EDTF count.
    static func century(_ hundred: Int) -> CalendarSpan? {
        years(from: hundred * 100, 100, .century, padded(hundred, to: 2))
    }

    private static func years(from year: Int, _ count: Int, _ precision: EventDate.Precision, _ value: String) -> CalendarSpan? {
        guard let first = CalendarDay(year: year, month: 1, day: 1),
            let last = CalendarDay(year: year + count - 1, month: 12, day: 31)
        else { return nil }
        return CalendarSpan(first..<last.advanced(byDays: 1), precision, value)
    }

    /// From the start of one to the end of another; `nil` when that is no time at all.
    static func range(_ first: CalendarSpan, _ last: CalendarSpan) -> CalendarSpan? {
        guard first.firstDay < last.days.upperBound else { return nil }
        var span = CalendarSpan(first.firstDay..<last.days.upperBound, .range, "\(first.value)/\(last.value)")
        span.lastPart = [last]
        span.isApproximate = first.isApproximate || last.isApproximate
        return span
    }

    /// From the start of something until now.
    static func since(_ first: CalendarSpan, until today: CalendarDay) -> CalendarSpan? {
        let end = today.advanced(byDays: 1)
        guard first.firstDay < end else { return nil }
        return CalendarSpan(first.firstDay..<end, .range, "\(first.value)/PRESENT")
    }

    /// A part of the first day.
    func part(_ part: PartOfDay) -> CalendarSpan {
        let count = part.hours.upperBound > 24 ? 2 : 1
        var span = CalendarSpan(from: firstDay, days: count, .range, "\(firstDay)T\(part.rawValue)")
        span.seconds = part.hours.lowerBound * 3600..<part.hours.upperBound * 3600
        return span
    }

    /// A time of the first day.
    func clock(_ clock: Clock) -> CalendarSpan {
        var value = "\(firstDay)T\(padded(clock.hour, to: 2)):\(padded(clock.minute, to: 2))"
        if let second = clock.second { value += ":\(padded(second, to: 2))" }
        if clock.offsetInSeconds == 0 { value += "Z" }
        var span = CalendarSpan(
            from: firstDay, days: 1, clock.second != nil ? .second : clock.isFullHour ? .hour : .minute, value)
        let start = clock.hour * 3600 + clock.minute * 60 + (clock.second ?? 0)
        span.seconds = start..<start + (clock.second != nil ? 1 : 60)
        span.offsetInSeconds = clock.offsetInSeconds
        return span
    }

    /// The unit of the calendar around a day, so many units later.
    static func unit(_ unit: CalendarUnit, around day: CalendarDay, by count: Int = 0) -> CalendarSpan? {
        guard abs(count) <= 100_000 else { return nil }
        switch unit {
        case .second, .minute, .hour: return .day(day)
        case .day: return bounded(.day(day.advanced(byDays: count)))
        case .week: return bounded(.week(of: day.advanced(byDays: count * 7)))
        case .weekend: return bounded(.weekend(of: day.advanced(byDays: count * 7)))
        case .month: return day.startOfMonth.advanced(byMonths: count).map(CalendarSpan.month(of:))
        case .quarter:
            return day.startOfMonth.advanced(byMonths: count * 3).flatMap { quarter(($0.month - 1) / 3 + 1, year: $0.year) }
        case .half:
            return day.startOfMonth.advanced(byMonths: count * 6).flatMap { half(($0.month - 1) / 6 + 1, year: $0.year) }
        case .year: return year(day.year + count)
        case .decade: return decade(day.year / 10 + count)
        case .century: return century(day.year / 100 + count)
        }
    }

    private static func bounded(_ span: CalendarSpan) -> CalendarSpan? {
        (1...9998).contains(span.firstDay.year) ? span : nil
    }

    /// The same kind of span, so many years later: the third quarter a year earlier.
    func advanced(byYears years: Int) -> CalendarSpan? {
        let year = firstDay.year + years
        switch precision {
        case .quarter: return .quarter((firstDay.month - 1) / 3 + 1, year: year)
        case .month: return .month(firstDay.month, year: year)
        case .season: return Season(rawValue: String(value.suffix(2))).flatMap { .season($0, year: year) }
        case .range where value.dropLast().hasSuffix("-H"): return .half((firstDay.month - 1) / 6 + 1, year: year)
        default: return .year(year)
        }
    }

    /// When an event happened that this dates: "Friday night" is that Friday, because nobody looks for an event by the
    /// hour that a night begins.
    var happened: CalendarSpan {
        guard precision == .range, seconds != nil else { return self }
        var day = CalendarSpan.day(firstDay)
        day.isApproximate = isApproximate
        return day
    }

    /// The interval in UTC.
    ///
    /// - Parameter zone: Whose days and hours they are, unless the text names a zone.
    func date(zone: Zone) -> EventDate {
        let zone = offsetInSeconds.map { Zone(offsetInSeconds: $0) } ?? zone
        guard let seconds else {
            return EventDate(days: days, zone: zone, precision: precision, approximate: isApproximate, basis: .stated)
        }
        let midnight = Instant(startOf: firstDay).secondsSince1970
        let (from, to) = (midnight + Int64(seconds.lowerBound), midnight + Int64(seconds.upperBound))
        let (start, end) = (zone.offsetInSeconds(atLocal: from), zone.offsetInSeconds(atLocal: to))
        let first = Instant(secondsSince1970: from - Int64(start))
        return EventDate(
            start: first, end: max(Instant(secondsSince1970: to - Int64(end)), first.advanced(bySeconds: 1)),
            startOffsetInSeconds: start, endOffsetInSeconds: end,
            precision: precision, approximate: isApproximate, basis: .stated)
    }
}

/// A time of day.
struct Clock: Hashable, Sendable {
    /// 0 to 23.
    let hour: Int
    /// 0 to 59.
    let minute: Int
    var second: Int?
    /// Seconds east of UTC, where the text names a zone.
    var offsetInSeconds: Int?
    /// "5 p.m.", with no minutes told.
    var isFullHour = false
}
