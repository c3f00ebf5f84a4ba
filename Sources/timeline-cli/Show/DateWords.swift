import Timeline

/// Dates as a timeline's reader wants them.
enum DateWords {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let longMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// `30 May 2025`.
    static func day(_ day: CalendarDay, year: Bool = true) -> String {
        let parts = day.parts
        return "\(parts.day) \(months[parts.month - 1])" + (year ? " \(parts.year)" : "")
    }

    /// `26 – 31 May 2025`, `26 May – 1 Jun 2025`, with what both days share said once.
    static func span(_ first: CalendarDay, _ last: CalendarDay, dash: String) -> String {
        if first == last { return day(first) }
        if first.startOfMonth == last.startOfMonth { return "\(first.parts.day) \(dash) \(day(last))" }
        // Whole years are said as years.
        if first.parts.month == 1, first.parts.day == 1, last.parts.month == 12, last.parts.day == 31 {
            return first.year == last.year ? "\(first.year)" : "\(first.year) \(dash) \(last.year)"
        }
        return "\(day(first, year: first.year != last.year)) \(dash) \(day(last))"
    }

    /// What stands above the events of one date: `Fri 30 May 2025`, `~ week of 26 May 2025`, `June 2025`, `the 1960s`.
    static func heading(_ date: EventDate, dash: String) -> String {
        let first = date.firstDay
        let about = date.approximate ? "around " : ""
        switch date.precision {
        case .second, .minute, .hour, .day: return (date.approximate ? "~ around " : "") + heading(of: first)
        case .week: return "~ \(about)week of \(day(first))"
        case .month: return "~ \(about)\(longMonths[first.month - 1]) \(first.year)"
        case .year: return "~ \(about)\(first.year)"
        case .decade: return "~ \(about)the \(first.year)s"
        case .century: return "~ \(about)\(century(of: first))"
        case .range where date.breadth == .day: return (date.approximate ? "~ around " : "") + heading(of: first)
        case .season, .quarter, .range: return "~ \(about)\(span(first, date.lastDay, dash: dash))"
        }
    }

    /// Short, within a line: `30 May`, `week of 26 May`, `2019`.
    static func short(_ date: EventDate, dash: String) -> String {
        let first = date.firstDay
        let about = date.approximate ? "~" : ""
        switch date.precision {
        case .second, .minute, .hour:
            return about + "\(day(first, year: false)) \(clock(date.start, offset: date.startOffsetInSeconds))"
        case .day: return about + day(first)
        case .week: return about + "week of \(day(first))"
        case .month: return about + "\(months[first.month - 1]) \(first.year)"
        case .year: return about + "\(first.year)"
        case .decade: return about + "\(first.year)s"
        case .century: return about + century(of: first)
        case .season, .quarter, .range: return about + span(first, date.lastDay, dash: dash)
        }
    }

    /// `Fri 30 May 2025`.
    static func heading(of day: CalendarDay) -> String { "\(weekdays[day.weekday - 1]) \(self.day(day))" }

    /// `May 2025`.
    static func month(_ day: CalendarDay) -> String { "\(longMonths[day.month - 1]) \(day.year)" }

    /// `21st century`.
    private static func century(of day: CalendarDay) -> String {
        let number = day.year / 100 + 1
        let ending =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(number)\(ending) century"
    }

    /// `12:04`.
    static func clock(_ instant: Instant, offset: Int) -> String {
        String(Timestamp(instant: instant, offsetInSeconds: offset).rfc3339.dropFirst(11).prefix(5))
    }
}
