/// A timeline as a calendar to subscribe to: RFC 5545, with what clients really take.
///
/// No METHOD: a subscription has none, and libical wants an ORGANIZER with it. CRLF ends each line. An event without a date can't
/// stand in a calendar and is left out.
struct ICalendarWriter: TimelineWriter {
    /// More reports than this make a description that clients cut.
    private static let maximalReports = 50
    /// How long an event that became another one is told to be cancelled: clients that ask in these days forget it. In seconds.
    private static let cancelledFor: Int64 = 90 * 86_400

    private var lines = ContentLines()
    private let zone: Zone
    /// Stands for "now": see `TimelineOverview.updated`.
    private let updated: Instant?

    init(_ header: TimelineHeader) {
        zone = header.zone
        updated = header.overview.updated
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//timeline//timeline//EN")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("NAME", text: header.title)
        lines.add("X-WR-CALNAME", text: header.title)
        // Clients ask again after an hour; cron decides how fresh the file is.
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
        lines.add("X-PUBLISHED-TTL", "PT1H")
        if let address = header.address.flatMap(WebAddress.ascii) { lines.add("SOURCE;VALUE=URI", address) }
    }

    var pendingInBytes: Int { lines.bytes.count }

    mutating func take() -> [UInt8] { lines.take() }

    mutating func end() { lines.add("END", "VCALENDAR") }

    mutating func add(_ event: Event) {
        guard let date = event.date else { return }
        begin(event.id, event, date)
        lines.add("SUMMARY", text: (date.isUncertain ? "~ " : "") + event.name)
        lines.add("DESCRIPTION", text: description(of: event, date))
        if let url = event.webAddress { lines.add("URL", url) }
        if !event.tags.isEmpty { lines.add("CATEGORIES", texts: event.tags) }
        lines.add("STATUS", date.isUncertain ? "TENTATIVE" : "CONFIRMED")
        // What happened keeps nobody busy.
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("X-TIMELINE-EDTF", date.edtf)
        lines.add("X-TIMELINE-PRECISION", date.precision.rawValue)
        lines.add("END", "VEVENT")
        if let updated, let change = event.lastChange, updated.seconds(since: change) > Self.cancelledFor { return }
        for alias in event.aliases { cancel(alias, event, date) }
    }

    /// An event that became another one stays under its own UID, so that clients take it away.
    private mutating func cancel(_ alias: String, _ event: Event, _ date: EventDate) {
        begin(alias, event, date)
        lines.add("SUMMARY", text: event.name)
        lines.add("STATUS", "CANCELLED")
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    private mutating func begin(_ id: String, _ event: Event, _ date: EventDate) {
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", id + "@timeline")
        // DTSTAMP follows LAST-MODIFIED and not the clock: the same events, the same bytes.
        let changed = Self.basic(event.lastChange ?? date.start)
        lines.add("DTSTAMP", changed)
        lines.add("LAST-MODIFIED", changed)
        lines.add("SEQUENCE", String(event.revision))
        switch date.precision {
        case .second, .minute, .hour:
            lines.add("DTSTART", Self.basic(date.start))
            // Calcurse skips an event that is shorter than a minute.
            lines.add("DTEND", Self.basic(max(date.end, date.start.advanced(bySeconds: 60))))
        default:
            days(from: min(max(date.firstDay, Self.firstDay), Self.lastDay), to: min(date.lastDay.advanced(byDays: 1), Self.lastDay))
        }
    }

    /// - Parameter after: The day after the last one.
    private mutating func days(from first: CalendarDay, to after: CalendarDay) {
        if first == Self.epoch {
            // Calcurse takes the first minute of 1970 for an error, and clocks that were never set make it a common one. A time without a
            // zone says the same.
            lines.add("DTSTART", Self.basic(first) + "T000100")
            lines.add("DTEND", Self.basic(after) + "T000000")
            return
        }
        lines.add("DTSTART;VALUE=DATE", Self.basic(first))
        if after == Self.epoch {
            lines.add("DURATION", "P\(after.days(since: first))D")
        } else if after > first {
            lines.add("DTEND;VALUE=DATE", Self.basic(after))
        }
        // A date without an end lasts its day: the calendar's last one has none after it.
    }

    private func description(of event: Event, _ date: EventDate) -> String {
        var parts: [String] = []
        if let summary = event.summary, !summary.isEmpty { parts.append(summary) }
        let words = event.dateWords.map { ": “\($0)”" } ?? ""
        parts.append("When: \(DateLabel.full(date, zone: zone)) (\(date.basis.words)\(words))")
        if event.datesDisagree {
            parts.append("The sources’ dates disagree:")
            for given in DatesGiven(event).given {
                let words = given.words.map { " (“\($0)”)" } ?? ""
                parts.append("- \(DateLabel.full(given.date, zone: zone)): \(given.sources.joined(separator: ", "))\(words)")
            }
        }
        let told = event.independentSources
        parts.append(told == 1 ? "Told by one source:" : "Told by \(told) sources:")
        for report in event.reports.prefix(Self.maximalReports) {
            let who = report.attribution.map { ", citing \($0)" } ?? ""
            let copy = event.copies[report.id] == nil ? "" : " (copy)"
            let link = report.webAddress.map { " " + $0 } ?? ""
            parts.append("- \(report.source)\(who)\(copy): \(report.title ?? "")\(link)")
        }
        if event.reports.count > Self.maximalReports { parts.append("and \(event.reports.count - Self.maximalReports) more reports") }
        return parts.joined(separator: "\n")
    }

    /// `20250530T120400Z`.
    private static func basic(_ instant: Instant) -> String {
        instant.description.filter { $0 != "-" && $0 != ":" }
    }

    /// `20250530`.
    private static func basic(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }

    private static let epoch = CalendarDay(daysSince1970: 0)
    // Years of four digits, from 1 to 9999: nothing else can be written (RFC 5545, section 3.3.4).
    private static let firstDay = CalendarDay(daysSince1970: -719_162)
    private static let lastDay = CalendarDay(daysSince1970: 2_932_896)
}
