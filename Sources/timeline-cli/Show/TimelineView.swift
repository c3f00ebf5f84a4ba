import Timeline

/// The timeline as lines of text: a heading for each date, under it the events, each with who tells it.
struct TimelineView {
    /// A source that failed.
    struct Trouble {
        var source: String
        var reason: String
        var since: Instant?
    }

    let style: TerminalStyle
    let zone: Zone

    /// More dots are no easier to see: so many at most stand for the sources.
    private static let maximalDots = 6
    /// Below this, dots and titles stand in one column.
    private static let narrow = 60

    /// - Parameters:
    ///   - events: In the order to show them.
    ///   - troubles: Always named at the end: what they would have told is missing.
    ///   - sources: How many there are in all, with those that tell none of these events.
    func lines(of events: [Event], title: String, sources: Int, troubles: [Trouble]) -> [String] {
        var lines = header(events, title, Set(events.flatMap(\.sources)).count)
        var heading: String?
        for event in events {
            let next = event.date.map { DateWords.heading($0, dash: dash) } ?? "no date"
            if next != heading {
                heading = next
                lines.append("")
                lines.append(rule(next, isWide: event.date?.isUncertain ?? true))
            }
            lines += body(of: event, of: sources)
        }
        return lines + footer(events, troubles)
    }

    private var dash: String { style.mark("–", "-") }
    private var separator: String { style.mark(" · ", " - ") }

    private func header(_ events: [Event], _ title: String, _ sources: Int) -> [String] {
        let counts = [Self.count(events.count, "event"), Self.count(sources, "source")].joined(separator: separator)
        let days = events.compactMap(\.date)
        var second: [String] = []
        if let first = days.map(\.firstDay).min(), let last = days.map(\.lastDay).max() {
            second.append(DateWords.span(first, last, dash: dash))
        }
        second.append(zone.name)
        let conflicts = events.count(where: \.datesDisagree)
        if conflicts > 0 { second.append("\(Self.count(conflicts, "event")) with dates that differ") }
        let head = DisplayWidth.cut(style.text(title), to: style.columns)
        let rest = separator + counts
        var lines: [String] = []
        if DisplayWidth.of(head) + DisplayWidth.of(rest) <= style.columns {
            lines.append(style.bold(head) + style.dim(rest))
        } else {
            lines.append(style.bold(head))
            lines += DisplayWidth.wrapped(counts, to: style.columns).map(style.dim)
        }
        return lines + DisplayWidth.wrapped(second.joined(separator: separator), to: style.columns).map(style.dim)
    }

    private func rule(_ heading: String, isWide: Bool) -> String {
        let sign = isWide ? style.mark("╌", ".") : style.mark("─", "-")
        let text = DisplayWidth.cut(heading, to: style.columns)
        let room = style.columns - DisplayWidth.of(text) - 1
        return style.accent(text) + (room > 2 ? " " + style.dim(String(repeating: sign, count: room)) : "")
    }

    private func body(of event: Event, of sources: Int) -> [String] {
        let dots = dots(event.independentSources, of: sources)
        let clock = clock(event)
        let lead = [clock, dots].filter { !$0.isEmpty }.joined(separator: " ")
        let indent = style.columns < Self.narrow ? 2 : max(9, DisplayWidth.of(lead) + 4)
        let room = style.columns - indent
        let blank = String(repeating: " ", count: indent)
        var titles = DisplayWidth.wrapped(style.text(event.name), to: room, at: 4)
        var lines: [String] = []
        if style.columns < Self.narrow {
            lines.append("  " + lead)
        } else {
            let gap = String(repeating: " ", count: indent - 2 - DisplayWidth.of(lead))
            lines.append("  " + lead + gap + style.bold(titles.removeFirst()))
        }
        lines += titles.map { blank + style.bold($0) }
        lines += DisplayWidth.wrapped(who(event), to: room, at: 3).map { blank + style.dim($0) }
        for note in notes(event, of: sources) {
            lines += DisplayWidth.wrapped(note, to: room, at: 4).map { blank + style.warning($0) }
        }
        return lines
    }

    /// How many of the sources tell it, at a glance.
    private func dots(_ count: Int, of all: Int) -> String {
        guard all > 1 else { return "" }
        let total = min(all, Self.maximalDots)
        let full = min(count, total)
        return String(repeating: style.mark("●", "*"), count: full) + String(repeating: style.mark("○", "."), count: total - full)
    }

    private func clock(_ event: Event) -> String {
        guard let date = event.date, date.precision < .day else { return "" }
        return (date.approximate ? "~" : "") + DateWords.clock(date.start, offset: zone.offsetInSeconds(at: date.start))
    }

    /// The sources, and whom they name.
    private func who(_ event: Event) -> String {
        var names: [String] = []
        for source in event.sources {
            let told = event.reports.filter { $0.source == source }
            let named = Set(told.compactMap(\.attribution)).sorted().prefix(2).map(style.text)
            let isCopy = told.allSatisfy { event.copies[$0.id] != nil }
            names.append(
                style.text(source) + (isCopy ? " (copy)" : "")
                    + (named.isEmpty ? "" : ", citing \(named.joined(separator: " and "))"))
        }
        return names.joined(separator: separator)
    }

    private func notes(_ event: Event, of sources: Int) -> [String] {
        var notes: [String] = []
        if event.datesDisagree {
            var tellers: [String: [String]] = [:]
            for report in event.reports {
                guard let date = report.date, date.basis <= .bounded else { continue }
                let words = DateWords.short(date, dash: dash)
                if tellers[words]?.contains(report.source) != true { tellers[words, default: []].append(report.source) }
            }
            let parts = tellers.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value.sorted().joined(separator: ", ")))" }
            notes.append("! dates differ: " + style.text(parts.joined(separator: separator)))
        }
        if event.independentSources == 1, sources > 1 { notes.append("? one source") }
        switch event.date?.basis {
        case .stated:
            let words = event.reports.first { $0.date == event.date }?.evidence?.expression
            notes.append(
                "= the text says when"
                    + (words.map { ": \(style.mark("“", "\""))\(style.text($0))\(style.mark("”", "\""))" } ?? ""))
        case .bounded: notes.append("~ date bounded by the text")
        case .updated: notes.append("~ dated by the last change of the page")
        case .firstSeen: notes.append("~ no date given; first seen then")
        default: break
        }
        return notes
    }

    private func footer(_ events: [Event], _ troubles: [Trouble]) -> [String] {
        var lines = [""]
        for trouble in troubles {
            let since = trouble.since.map { " since \(DateWords.day(zone.day(at: $0)))" } ?? ""
            let text = "\(style.mark("⚠", "!")) \(style.text(trouble.source)) failed\(since): \(style.text(trouble.reason))"
            let wrapped = DisplayWidth.wrapped(text, to: style.columns - 2, at: 8)
            lines += wrapped.enumerated().map { style.bad(($0.offset == 0 ? "" : "  ") + $0.element) }
        }
        let legend = [
            style.mark("● tells it", "* tells it"), style.mark("○ silent", ". silent"), "? one source only",
            "= dated by the text", "~ not to the day",
            "! dates differ", "else dated by publication",
        ]
        lines += DisplayWidth.wrapped(legend.joined(separator: separator), to: style.columns).map(style.dim)
        return lines
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

/// An event a line: id, date, number of sources, title.
struct OneLineView {
    let style: TerminalStyle

    func lines(of events: [Event]) -> [String] {
        let dates = events.map { $0.date?.edtf ?? "undated" }
        let width = dates.map(\.count).max() ?? 0
        return zip(events, dates).map { event, date in
            let lead = "\(event.id)  \(date)\(String(repeating: " ", count: width - date.count))  \(event.independentSources)  "
            let title = style.text(event.title)
            // A pipe has no width: programs want the whole title.
            guard Console.isTerminal(1) else { return lead + title }
            guard style.columns >= lead.count + 8 else {
                return DisplayWidth.cut(lead + title, to: style.columns, sign: style.mark("…", "..."))
            }
            return style.dim(lead) + DisplayWidth.cut(title, to: style.columns - lead.count, sign: style.mark("…", "..."))
        }
    }
}
