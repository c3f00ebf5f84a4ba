/// Dates in words, as pages and calendars say them.
enum DateLabel {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// What stands above the events of one date: `Friday 30 May 2025`, `Week of 26 May 2025`, `June 2025`, `1960s`.
    ///
    /// - Parameter zone: Whose day a time of day belongs to.
    static func heading(_ date: EventDate, zone: Zone) -> String {
        let about = date.approximate && date.breadth >= .day ? "about " : ""
        return capitalized(about + name(date, zone: zone))
    }

    private static func name(_ date: EventDate, zone: Zone) -> String {
        let first = date.firstDay
        switch date.precision {
        case .second, .minute, .hour: return dayWithWeekday(zone.day(at: date.start))
        case .day: return dayWithWeekday(first)
        case .range where date.breadth == .day: return dayWithWeekday(first)
        case .week: return "week of \(day(first))"
        case .month: return "\(months[first.month - 1]) \(first.year)"
        case .year: return "\(first.year)"
        case .decade: return "\(first.year)s"
        case .century: return "\(ordinal(first.year / 100 + 1)) century"
        case .season, .quarter, .range: return span(first, date.lastDay)
        }
    }

    /// Within a line, with the time of day where it is known: `30 May 2025, 14:30`, `about 2019`.
    static func full(_ date: EventDate, zone: Zone) -> String {
        let about = date.approximate ? "about " : ""
        guard date.precision < .day else {
            return about + (date.precision == .day || date.breadth == .day ? day(date.firstDay) : name(date, zone: zone))
        }
        return about + "\(day(zone.day(at: date.start))), \(clock(date.start, zone))"
    }

    /// `30 May 2025`.
    static func day(_ day: CalendarDay, year: Bool = true) -> String {
        let parts = day.parts
        return "\(parts.day) \(months[parts.month - 1].prefix(3))" + (year ? " \(parts.year)" : "")
    }

    /// `26 May – 1 Jun 2025`, with what both days share said once.
    static func span(_ first: CalendarDay, _ last: CalendarDay) -> String {
        if first >= last { return day(first) }
        // Whole years are said as years.
        if first.parts.month == 1, first.parts.day == 1, last.parts.month == 12, last.parts.day == 31 {
            return first.year == last.year ? "\(first.year)" : "\(first.year) – \(last.year)"
        }
        return "\(day(first, year: first.year != last.year)) – \(day(last))"
    }

    /// `12:04`, in a zone.
    static func clock(_ instant: Instant, _ zone: Zone) -> String {
        String(local(instant, zone).dropFirst(11).prefix(5))
    }

    /// `7 Jun 2025, 12:04`, in a zone.
    static func moment(_ instant: Instant, _ zone: Zone) -> String {
        "\(day(zone.day(at: instant))), \(clock(instant, zone))"
    }

    /// RFC 3339 with the zone's offset.
    static func local(_ instant: Instant, _ zone: Zone) -> String {
        Timestamp(instant: instant, offsetInSeconds: zone.offsetInSeconds(at: instant)).rfc3339
    }

    private static func dayWithWeekday(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(weekdays[day.weekday - 1]) \(parts.day) \(months[parts.month - 1]) \(parts.year)"
    }

    private static func ordinal(_ number: Int) -> String {
        let ending =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// `1 event`, `2 events`.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
