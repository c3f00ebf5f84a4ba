import Timeline

/// The timeline as lines of text: a heading for each date, under it the events, each with who tells it.
struct TimelineView {
    let style: TerminalStyle
    let zone: Zone

    func lines(of timeline: ShownTimeline) -> [String] {
        var shown = ShownEvent.inOrder(timeline.events, zone: zone, dash: style.dash)
        if timeline.newestFirst { shown.reverse() }
        let view = EventView(style: style, sources: timeline.sources, clock: shown.map { $0.clock.count }.max() ?? 0)
        var lines = HeaderView(style: style, zone: zone).lines(of: timeline)
        lines += folded(timeline)
        var heading: String?
        for event in shown {
            if event.heading != heading {
                heading = event.heading
                lines.append("")
                lines.append(rule(event.heading, isWide: event.isWide))
            }
            lines += view.lines(of: event)
        }
        return lines + FooterView(style: style, zone: zone).lines(of: timeline)
    }

    private func rule(_ heading: String, isWide: Bool) -> String {
        let sign = isWide ? style.mark("╌", ".") : style.mark("─", "-")
        let text = DisplayWidth.cut(heading, to: style.columns, sign: style.ellipsis)
        let room = style.columns - DisplayWidth.of(text) - 1
        return style.accent(text) + (room > 2 ? " " + style.dim(String(repeating: sign, count: room)) : "")
    }

    /// A line for the background, and how to see it.
    private func folded(_ timeline: ShownTimeline) -> [String] {
        var notes: [String] = []
        let days = timeline.background.compactMap(\.date)
        if let first = days.map(\.firstDay).min(), let last = days.map(\.lastDay).max() {
            let span = first.year == last.year ? "\(first.year)" : "\(first.year) \(style.dash) \(last.year)"
            notes.append("\(Self.count(timeline.background.count, "event")) of background (\(span)): --background")
        }
        if timeline.isCut { notes.append("earlier events: --limit, --since") }
        guard !notes.isEmpty else { return [] }
        let text = style.mark("▸ ", "> ") + notes.joined(separator: style.separator)
        return [""] + DisplayWidth.wrapped(text, to: style.columns).map(style.dim)
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension TerminalStyle {
    var dash: String { mark("–", "-") }
    var separator: String { mark(" · ", " | ") }
    var ellipsis: String { mark("…", "...") }
    func quoted(_ text: String) -> String { "\(mark("“", "\""))\(self.text(text))\(mark("”", "\""))" }
}
