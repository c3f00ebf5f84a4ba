/// Gives expressions their place in the calendar, in the order of the text.
///
/// Two anchors: the publication date, and the last calendar date that the text names, on which
/// "the next year" and "since then" hang. Without a publication date only absolute expressions resolve,
/// and what hangs on them.
struct Resolver {
    /// A bare weekday or month behind a future cue is ahead when it is this near. Measured on news.
    static let daysAhead = 3
    /// Days after publication beyond which a date without its year is last year's, unless a future cue governs it.
    static let farAhead = 90
    /// Months after publication beyond which a bare month is last year's even behind a future cue.
    static let monthsAhead = 6

    /// A month goes with the year that it was named with so few expressions before.
    static let expressionsInMind = 3

    let published: CalendarDay?
    private(set) var lastNamed: CalendarSpan?
    /// The last day named, whatever was named since.
    private var lastDay: CalendarSpan?
    /// The last month that the text named with its year, or a day in it.
    private var lastMonth: (day: CalendarDay, age: Int)?
    /// The quarter, half or season that the text reports on.
    private var lastPeriod: CalendarSpan?

    init(published: CalendarDay?) {
        self.published = published
    }

    /// - Parameter isFuture: Whether the words around it put it ahead of publication.
    mutating func resolve(_ sense: Sense, isFuture: Bool) -> CalendarSpan? {
        let span = span(sense, isFuture: isFuture)
        guard let span, !looksBack(sense) else { return span }
        lastNamed = span.lastPart.first ?? span
        if let lastNamed, lastNamed.precision <= .day { lastDay = .day(lastNamed.firstDay) }
        if span.isPeriod { lastPeriod = span }
        remember(sense, span)
        return span
    }

    /// "jailed in May 2023": "the riots in May" soon after are of that year.
    private mutating func remember(_ sense: Sense, _ span: CalendarSpan) {
        switch sense {
        case .span, .monthOf:
            if span.precision == .month || span.precision == .day { lastMonth = (span.firstDay, 0) }
        default: lastMonth?.age += 1
        }
    }

    /// What a post's signature says does not date the text around the post.
    func resolveAside(_ sense: Sense) -> CalendarSpan? {
        span(sense, isFuture: false)
    }

    /// What only compares with an earlier time does not become what the text is about.
    private func looksBack(_ sense: Sense) -> Bool {
        switch sense {
        case .since, .samePeriod: true
        case .counted(let count, _, fromText: true): count < 0
        case .counted(let count, .year, fromText: false): count == -1
        default: false
        }
    }

    private func span(_ sense: Sense, isFuture: Bool) -> CalendarSpan? {
        switch sense {
        case .span(let span): return span
        case .day(let month, let day): return nearest(month, day, isFuture)
        case .month(let month, let direction): return self.month(month, direction, isFuture)
        case .weekday(let weekday, let direction): return self.weekday(weekday, direction, isFuture)
        case .weekdayOfWeek(let weekday, let weeks):
            return published.map { .day($0.startOfWeek.advanced(byDays: weeks * 7 + weekday - 1)) }
        case .weekdayOfMonth(let weekday, let day): return weekdayOfMonth(weekday, day, isFuture)
        case .deictic(let days): return published.map { .day($0.advanced(byDays: days)) }
        case .relative(let unit, let count): return relative(unit, count)
        case .anaphoric(let unit, let count): return anaphoric(unit, count)
        case .counted(let count, let unit, let fromText): return counted(count, unit, fromText)
        case .shifted(let count, let unit, let from):
            guard let day = span(from, isFuture: isFuture)?.firstDay else { return nil }
            switch unit {
            case .week: return CalendarSpan.unit(.day, around: day, by: count * 7)
            case .month: return abs(count) < 10_000 ? day.advanced(byMonths: count).map(CalendarSpan.day) : nil
            case .year: return abs(count) < 1_000 ? day.advanced(byMonths: count * 12).map(CalendarSpan.day) : nil
            default: return CalendarSpan.unit(unit, around: day, by: count)
            }
        case .quarter(let quarter, let year): return self.quarter(quarter, year, isFuture)
        case .half(let half, let year): return self.year(year).flatMap { CalendarSpan.half(half, year: $0) }
        case .yearEnd(let year):
            return self.year(year).flatMap { CalendarDay(year: $0, month: 12, day: 31) }.map(CalendarSpan.day)
        case .season(let season, let year): return self.season(season, year, isFuture)
        case .holiday(let holiday, let year): return self.holiday(holiday, year, isFuture)
        case .monthOf(let month, let year): return self.year(year).flatMap { CalendarSpan.month(month, year: $0) }
        case .part(let part, let of): return span(of, isFuture: isFuture).map { $0.precision == .day ? $0.part(part) : $0 }
        case .unit(let unit, let of): return span(of, isFuture: isFuture).flatMap { CalendarSpan.unit(unit, around: $0.firstDay) }
        case .clock(let clock, let of):
            return span(of, isFuture: isFuture).flatMap { $0.precision == .day ? $0.clock(clock) : nil }
        case .samePeriod(let year): return samePeriod(year)
        case .lastNamed: return lastNamed
        case .latestWeekend:
            return published.map { .weekend(of: $0.weekday >= 6 || isFuture ? $0 : $0.advanced(byDays: -7)) }
        case .range(let first, let last):
            guard let first = span(first, isFuture: isFuture), let last = span(last, isFuture: isFuture) else { return nil }
            return CalendarSpan.range(first, last)
        case .since(let sense):
            guard let published, let first = span(sense, isFuture: false) else { return nil }
            return CalendarSpan.since(first, until: published)
        case .none: return nil
        }
    }

    /// The year nearest to publication that has the day.
    private func nearest(_ month: Int, _ day: Int, _ isFuture: Bool) -> CalendarSpan? {
        guard let published else { return nil }
        let years = [published.year, published.year - 1, published.year + 1]
        return nearest(years.compactMap { CalendarDay(year: $0, month: month, day: day) }, isFuture: isFuture).map(
            CalendarSpan.day)
    }

    /// The day nearest to publication; one that is far ahead only behind a future cue.
    private func nearest(_ days: [CalendarDay], isFuture: Bool) -> CalendarDay? {
        guard let published else { return nil }
        let candidates = days.filter { isFuture || $0.days(since: published) <= Self.farAhead }
        return candidates.min { abs($0.days(since: published)) < abs($1.days(since: published)) }
    }

    private func month(_ month: Int, _ direction: Direction, _ isFuture: Bool) -> CalendarSpan? {
        guard let published else { return nil }
        if direction == .bare, !isFuture, let lastMonth, lastMonth.age <= Self.expressionsInMind, lastMonth.day.month == month {
            return CalendarSpan.month(month, year: lastMonth.day.year)
        }
        let now = published.parts
        let year =
            switch direction {
            case .this: now.year
            case .last: month < now.month ? now.year : now.year - 1
            case .next: month > now.month ? now.year : now.year + 1
            case .bare:
                isFuture && (month - now.month + 12) % 12 <= Self.monthsAhead
                    ? (month >= now.month ? now.year : now.year + 1) : (month <= now.month ? now.year : now.year - 1)
            }
        return CalendarSpan.month(month, year: year)
    }

    private func weekday(_ weekday: Int, _ direction: Direction, _ isFuture: Bool) -> CalendarSpan? {
        guard let published else { return nil }
        let back = (published.weekday - weekday + 7) % 7
        let ahead = (weekday - published.weekday + 7) % 7
        let days =
            switch direction {
            case .bare: isFuture && ahead <= Self.daysAhead ? ahead : -back
            case .last: back == 0 ? -7 : -back
            case .this: isFuture || weekday >= published.weekday ? weekday - published.weekday : -back
            case .next: ahead == 0 ? 7 : ahead
            }
        return .day(published.advanced(byDays: days))
    }

    /// The nearest day of that number that is that weekday.
    private func weekdayOfMonth(_ weekday: Int, _ day: Int, _ isFuture: Bool) -> CalendarSpan? {
        guard let month = published?.startOfMonth else { return nil }
        let days = (-12...12).compactMap { month.advanced(byMonths: $0)?.advanced(byDays: day - 1) }
        return nearest(days.filter { $0.weekday == weekday && $0.parts.day == day }, isFuture: isFuture).map(CalendarSpan.day)
    }

    private func relative(_ unit: CalendarUnit, _ count: Int) -> CalendarSpan? {
        guard let published else { return nil }
        return CalendarSpan.unit(unit, around: published, by: count)
    }

    /// "that week", "the following month": from the last named date, else from publication.
    private func anaphoric(_ unit: CalendarUnit, _ count: Int) -> CalendarSpan? {
        if unit == .quarter, count == 0 {
            if let lastPeriod, lastPeriod.precision == .quarter { return lastPeriod }
            return published.flatMap { CalendarSpan.unit(.quarter, around: $0, by: -1) }
        }
        if let lastNamed {
            // A day can't be told from "that day" after a whole year.
            if unit == .day, lastNamed.precision > .day {
                return count == 0 ? lastDay ?? published.map(CalendarSpan.day) : nil
            }
            if unit == .week, lastNamed.precision > .week, lastNamed.precision != .range { return nil }
            let anchor = count > 0 ? lastNamed.lastDay : lastNamed.firstDay
            let base = lastNamed.seconds == nil ? anchor : lastNamed.firstDay
            return CalendarSpan.unit(unit, around: base, by: count)
        }
        return published.flatMap { CalendarSpan.unit(unit, around: $0, by: count) }
    }

    private func counted(_ count: Int, _ unit: CalendarUnit, _ fromText: Bool) -> CalendarSpan? {
        // In a report on a quarter "a year ago" is that quarter a year before.
        if unit == .year, abs(count) == 1, let lastPeriod, lastNamed.map({ $0.precision > .month }) ?? true {
            return lastPeriod.advanced(byYears: count)
        }
        guard let anchor = fromText ? lastNamed?.firstDay ?? published : published else { return nil }
        if fromText, let lastNamed, unit == .day, lastNamed.precision > .day { return nil }
        return CalendarSpan.unit(unit == .decade ? .year : unit, around: anchor, by: unit == .decade ? count * 10 : count)
    }

    private func year(_ year: YearSense) -> Int? {
        switch year {
        case .year(let year): year
        case .relative(let years): published.map { $0.year + years }
        case .anaphoric(let years): (lastNamed?.firstDay ?? published).map { $0.year + years }
        case .bare: published?.year
        }
    }

    /// - Parameter quarter: 1 to 4; 0 for the last that is over.
    private func quarter(_ quarter: Int, _ year: YearSense, _ isFuture: Bool) -> CalendarSpan? {
        if case .bare = year {
            guard let published else { return nil }
            if quarter == 0 { return CalendarSpan.unit(.quarter, around: published, by: -1) }
            let hasBegun = (published.month - 1) / 3 + 1 >= quarter
            return CalendarSpan.quarter(quarter, year: published.year - (hasBegun || isFuture ? 0 : 1))
        }
        return self.year(year).flatMap { CalendarSpan.quarter(quarter, year: $0) }
    }

    private func samePeriod(_ year: YearSense) -> CalendarSpan? {
        guard let named = self.year(year) else { return nil }
        let period = lastNamed.flatMap { $0.precision == .month ? $0 : nil } ?? lastPeriod
        return period.flatMap { $0.advanced(byYears: named - $0.firstDay.year) } ?? CalendarSpan.year(named)
    }

    private func season(_ season: Season, _ year: YearSense, _ isFuture: Bool) -> CalendarSpan? {
        guard let named = self.year(year) else { return nil }
        guard let published else { return CalendarSpan.season(season, year: named) }
        let hasBegun = published.month >= season.firstMonth
        switch year {
        case .relative(-1):
            return CalendarSpan.season(
                season, year: hasBegun && published.month >= season.firstMonth + 3 ? published.year : published.year - 1)
        case .relative(1): return CalendarSpan.season(season, year: hasBegun ? published.year + 1 : published.year)
        case .relative(0) where season == .winter && published.month <= 2:
            return CalendarSpan.season(season, year: published.year - 1)
        case .bare: return CalendarSpan.season(season, year: hasBegun || isFuture ? published.year : published.year - 1)
        default: return CalendarSpan.season(season, year: named)
        }
    }

    private func holiday(_ holiday: Holiday, _ year: YearSense, _ isFuture: Bool) -> CalendarSpan? {
        if case .bare = year, let published {
            let days = [published.year, published.year - 1, published.year + 1].compactMap { holiday.day(in: $0) }
            return nearest(days, isFuture: isFuture).map(CalendarSpan.day)
        }
        if case .relative(let years) = year, let published, years != 0 {
            let days = [published.year - 1, published.year, published.year + 1].compactMap { holiday.day(in: $0) }
            if holiday.name.isEmpty { return holiday.day(in: published.year + years).map(CalendarSpan.day) }
            return (years < 0 ? days.last { $0 < published } : days.first { $0 > published }).map(CalendarSpan.day)
        }
        return self.year(year).flatMap { holiday.day(in: $0) }.map(CalendarSpan.day)
    }
}
