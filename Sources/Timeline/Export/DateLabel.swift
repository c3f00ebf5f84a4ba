/// Dates in words, as pages and calendars say them.
enum DateLabel {
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
        case .week: return "week of \(EnglishDate.day(first))"
        case .month: return EnglishDate.month(first)
        case .year: return "\(first.year)"
        case .decade: return "\(first.year)s"
        case .century: return EnglishDate.century(first)
        case .season, .quarter, .range: return EnglishDate.span(first, date.lastDay)
        }
    }

    /// Within a line, with the time of day where it is known: `30 May 2025, 14:30`, `about 2019`.
    static func full(_ date: EventDate, zone: Zone) -> String {
        let about = date.approximate ? "about " : ""
        guard date.precision < .day else {
            return about + (date.precision == .day || date.breadth == .day ? EnglishDate.day(date.firstDay) : name(date, zone: zone))
        }
        return about + "\(EnglishDate.day(zone.day(at: date.start))), \(clock(date.start, zone))"
    }

    /// `12:04`, in a zone.
    static func clock(_ instant: Instant, _ zone: Zone) -> String {
        String(local(instant, zone).dropFirst(11).prefix(5))
    }

    /// `7 Jun 2025, 12:04`, in a zone.
    static func moment(_ instant: Instant, _ zone: Zone) -> String {
        "\(EnglishDate.day(zone.day(at: instant))), \(clock(instant, zone))"
    }

    /// RFC 3339 with the zone's offset.
    static func local(_ instant: Instant, _ zone: Zone) -> String {
        Timestamp(instant: instant, offsetInSeconds: zone.offsetInSeconds(at: instant)).rfc3339
    }

    private static func dayWithWeekday(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(EnglishDate.weekdays[day.weekday - 1]) \(parts.day) \(EnglishDate.month(day))"
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// `1 event`, `2 events`.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
