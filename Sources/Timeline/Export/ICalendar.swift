/// A timeline as a calendar to subscribe to: RFC 5545, with what clients really take.
public enum ICalendar {
    /// - Parameters:
    ///   - events: In a timeline's order. Events without a date can't stand in a calendar and are left out.
    ///   - title: The calendar's name.
    /// - Returns: UTF-8 with CRLF line ends. The same events give the same bytes.
    public static func document(_ events: [Event], title: String) -> [UInt8] {
        var calendar = ContentLines()
        calendar.add("BEGIN", "VCALENDAR")
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//timeline//timeline//EN")
        calendar.add("CALSCALE", "GREGORIAN")
        calendar.add("NAME", text: title)
        calendar.add("X-WR-CALNAME", text: title)
        // Clients ask again after an hour; cron decides how fresh the file is.
        calendar.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
        calendar.add("X-PUBLISHED-TTL", "PT1H")
        for event in events {
            guard let date = event.date else { continue }
            add(event, date, to: &calendar)
            for alias in event.aliases { cancel(alias, event, date, in: &calendar) }
        }
        calendar.add("END", "VCALENDAR")
        return calendar.bytes
    }

    private static func add(_ event: Event, _ date: EventDate, to calendar: inout ContentLines) {
        begin(event.id, event, date, in: &calendar)
        calendar.add("SUMMARY", text: (date.isUncertain ? "~ " : "") + event.name)
        calendar.add("DESCRIPTION", text: description(of: event, date))
        if let url = event.url, isCalendarURL(url) { calendar.add("URL", url) }
        if !event.tags.isEmpty { calendar.add("CATEGORIES", texts: event.tags) }
        calendar.add("STATUS", date.isUncertain ? "TENTATIVE" : "CONFIRMED")
        // What happened keeps nobody busy.
        calendar.add("TRANSP", "TRANSPARENT")
        calendar.add("X-TIMELINE-EDTF", date.edtf)
        calendar.add("X-TIMELINE-PRECISION", date.precision.rawValue)
        calendar.add("END", "VEVENT")
    }

    /// An event that became another one stays under its own UID, so that clients take it away.
    private static func cancel(_ alias: String, _ event: Event, _ date: EventDate, in calendar: inout ContentLines) {
        begin(alias, event, date, in: &calendar)
        calendar.add("SUMMARY", text: event.name)
        calendar.add("STATUS", "CANCELLED")
        calendar.add("TRANSP", "TRANSPARENT")
        calendar.add("END", "VEVENT")
    }

    private static func begin(_ id: String, _ event: Event, _ date: EventDate, in calendar: inout ContentLines) {
        calendar.add("BEGIN", "VEVENT")
        calendar.add("UID", id + "@timeline")
        // DTSTAMP follows LAST-MODIFIED and not the clock: the same events, the same bytes.
        let changed = basic(event.lastChange ?? date.start)
        calendar.add("DTSTAMP", changed)
        calendar.add("LAST-MODIFIED", changed)
        calendar.add("SEQUENCE", String(event.revision))
        switch date.precision {
        case .second, .minute, .hour:
            calendar.add("DTSTART", basic(date.start))
            // Calcurse skips an event that is shorter than a minute.
            calendar.add("DTEND", basic(max(date.end, date.start.advanced(bySeconds: 60))))
        default:
            calendar.add("DTSTART;VALUE=DATE", basic(date.firstDay))
            calendar.add("DTEND;VALUE=DATE", basic(date.lastDay.advanced(byDays: 1)))
        }
    }

    private static func description(of event: Event, _ date: EventDate) -> String {
        var lines: [String] = []
        if let summary = event.summary, !summary.isEmpty { lines.append(summary) }
        lines.append("When: \(date.edtf) (\(date.basis.words))")
        if event.datesDisagree { lines.append("The sources' dates disagree.") }
        for report in event.reports.prefix(50) {
            let when = report.date.map { " \($0.edtf)" } ?? ""
            let who = report.attribution.map { ", \($0)" } ?? ""
            lines.append("\(report.source)\(who)\(when): \(report.title ?? report.url ?? "")")
        }
        if event.reports.count > 50 { lines.append("and \(event.reports.count - 50) more reports") }
        return lines.joined(separator: "\n")
    }

    /// A URL that every client takes: an absolute web address in printable ASCII.
    private static func isCalendarURL(_ url: String) -> Bool {
        (url.hasPrefix("http://") || url.hasPrefix("https://"))
            && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"\\^`{|}".utf8.contains($0) }
    }

    /// `20250530T120400Z`.
    private static func basic(_ instant: Instant) -> String {
        instant.description.filter { $0 != "-" && $0 != ":" }
    }

    /// `20250530`.
    private static func basic(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }
}

extension EventDate {
    /// Not known to the day, or only about.
    public var isUncertain: Bool { approximate || breadth > .day }
}

extension EventDate.Basis {
    /// For people: how a date is known.
    public var words: String {
        switch self {
        case .stated: "stated"
        case .bounded: "bounded by the text"
        case .published: "date of publication"
        case .updated: "date of the last change"
        case .firstSeen: "first seen then"
        }
    }
}
