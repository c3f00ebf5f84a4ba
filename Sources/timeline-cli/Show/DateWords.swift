import Timeline

/// Dates as a timeline's reader wants them.
enum DateWords {
    /// What stands above the events of one date: `Fri 30 May 2025`, `~ week of 26 May 2025`, `June 2025`, `the 1960s`.
    static func heading(_ date: EventDate, dash: String) -> String {
        let first = date.firstDay
        let about = date.approximate ? "around " : ""
        switch date.precision {
        case .second, .minute, .hour, .day: return (date.approximate ? "~ around " : "") + heading(of: first)
        case .week: return "~ \(about)week of \(EnglishDate.day(first))"
        case .month: return "~ \(about)\(EnglishDate.month(first))"
        case .year: return "~ \(about)\(first.year)"
        case .decade: return "~ \(about)the \(first.year)s"
        case .century: return "~ \(about)\(EnglishDate.century(first))"
        case .range where date.breadth == .day: return (date.approximate ? "~ around " : "") + heading(of: first)
        case .season, .quarter, .range: return "~ \(about)\(EnglishDate.span(first, date.lastDay, dash: dash))"
        }
    }

    /// Short, within a line: `30 May`, `week of 26 May`, `2019`.
    static func short(_ date: EventDate, dash: String) -> String {
        let first = date.firstDay
        let about = date.approximate ? "~" : ""
        switch date.precision {
        case .second, .minute, .hour:
            return about + "\(EnglishDate.day(first, year: false)) \(clock(date.start, offset: date.startOffsetInSeconds))"
        case .day: return about + EnglishDate.day(first)
        case .week: return about + "week of \(EnglishDate.day(first))"
        case .month: return about + "\(EnglishDate.months[first.month - 1].prefix(3)) \(first.year)"
        case .year: return about + "\(first.year)"
        case .decade: return about + "\(first.year)s"
        case .century: return about + EnglishDate.century(first)
        case .season, .quarter, .range: return about + EnglishDate.span(first, date.lastDay, dash: dash)
        }
    }

    /// `Fri 30 May 2025`.
    static func heading(of day: CalendarDay) -> String { "\(EnglishDate.weekdays[day.weekday - 1].prefix(3)) \(EnglishDate.day(day))" }

    /// `12:04`.
    static func clock(_ instant: Instant, offset: Int) -> String {
        String(Timestamp(instant: instant, offsetInSeconds: offset).rfc3339.dropFirst(11).prefix(5))
    }
}
