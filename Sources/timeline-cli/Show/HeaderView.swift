import Timeline

/// What a timeline is about, in one to three lines: its name and numbers, its span and zone, when it was told.
struct HeaderView {
    let style: TerminalStyle
    let zone: Zone

    func lines(of timeline: ShownTimeline) -> [String] {
        let events = timeline.events
        let title = DisplayWidth.cut(style.text(timeline.title), to: style.columns, sign: style.ellipsis)
        let count = (timeline.isCut ? "latest " : "") + TimelineView.count(events.count, "event")
        let counts = [count, TimelineView.count(Set(events.flatMap(\.sources)).count, "source")]
        var rest: [String] = []
        if let span = span(events) { rest.append(span) }
        rest.append(zone.name)
        if let fetched = timeline.fetched { rest.append("fetched \(Self.ago(fetched, timeline.now, zone))") }
        let conflicts = events.count(where: \.datesDisagree)
        if conflicts > 0 { rest.append("\(TimelineView.count(conflicts, "event")) with dates that differ") }

        let all = style.separator + (counts + rest).joined(separator: style.separator)
        var lines: [String] = []
        if DisplayWidth.of(title) + DisplayWidth.of(all) <= style.columns {
            lines.append(style.bold(title) + style.dim(all))
        } else {
            let first = style.separator + counts.joined(separator: style.separator)
            let fits = DisplayWidth.of(title) + DisplayWidth.of(first) <= style.columns
            lines.append(style.bold(title) + (fits ? style.dim(first) : ""))
            let second = (fits ? rest : counts + rest).joined(separator: style.separator)
            lines += DisplayWidth.wrapped(second, to: style.columns).map(style.dim)
        }
        if let sparkline = Sparkline(events, zone: zone, cells: style.columns / 2), style.columns >= 60 {
            let words = "  reports per \(sparkline.unit.rawValue), most \(sparkline.most) \(sparkline.whenMost)"
            lines.append(style.accent(sparkline.text(style)) + style.dim(words))
        }
        return lines
    }

    private func span(_ events: [Event]) -> String? {
        let shown = events.map { ShownEvent($0, zone: zone, dash: style.dash) }
        guard let first = shown.compactMap(\.firstDay).min(), let last = shown.compactMap(\.lastDay).max() else { return nil }
        return EnglishDate.span(first, last, dash: style.dash)
    }

    /// `4 min ago`; the day for what is longer ago than some days.
    static func ago(_ instant: Instant, _ now: Instant, _ zone: Zone) -> String {
        let minutes = now.seconds(since: instant) / 60
        return switch minutes {
        case ..<0: "on \(EnglishDate.day(zone.day(at: instant)))"
        case 0: "just now"
        case 1..<120: "\(minutes) min ago"
        case 120..<2_880: "\(minutes / 60) h ago"
        default: "on \(EnglishDate.day(zone.day(at: instant)))"
        }
    }
}
