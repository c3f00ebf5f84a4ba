import Timeline

/// The end of a timeline: which sources failed, and what the marks mean.
struct FooterView {
    let style: TerminalStyle
    let zone: Zone

    /// The others are counted.
    private static let maximalTroubles = 4

    func lines(of timeline: ShownTimeline) -> [String] {
        var lines = [""]
        let troubles = timeline.troubles
        for trouble in troubles.prefix(Self.maximalTroubles) {
            lines += hanging(words(of: trouble), sign: style.mark("⚠", "!")).map(style.bad)
        }
        if troubles.count > Self.maximalTroubles {
            let more = troubles.count - Self.maximalTroubles
            lines += hanging("\(more) more \(more == 1 ? "source" : "sources") failed: timeline sources", sign: style.mark("⚠", "!"))
                .map(style.bad)
        }
        return lines + DisplayWidth.wrapped(legend(timeline).joined(separator: style.separator), to: style.columns).map(style.dim)
    }

    private func words(of trouble: ShownTimeline.Trouble) -> String {
        var text = "\(style.text(trouble.source)) failed"
        if let since = trouble.since { text += " since \(EnglishDate.day(zone.day(at: since)))" }
        text += ": \(style.text(trouble.reason))"
        if let next = trouble.next {
            text += "; next try \(EnglishDate.day(zone.day(at: next), year: false)) "
                + DateWords.clock(next, offset: zone.offsetInSeconds(at: next))
        }
        return text
    }

    private func hanging(_ text: String, sign: String) -> [String] {
        DisplayWidth.wrapped(text, to: style.columns - 2, at: 4, sign: style.ellipsis).enumerated().map { index, line in
            (index == 0 ? "\(sign) " : "  ") + line
        }
    }

    /// Only of marks that are there.
    private func legend(_ timeline: ShownTimeline) -> [String] {
        let events = timeline.events
        let dates = events.compactMap(\.date)
        var legend: [String] = []
        if timeline.sources > 1 {
            legend.append(style.mark("● tells it", "* tells it"))
            if events.contains(where: { $0.independentSources < min(timeline.sources, 6) }) {
                legend.append(style.mark("○ silent", ". silent"))
            }
            if events.contains(where: { $0.independentSources == 1 }) { legend.append("? one source only") }
        }
        if events.contains(where: \.datesDisagree) { legend.append("! dates differ") }
        if dates.contains(where: { $0.breadth > .day || $0.approximate }) { legend.append("~ not known to the day") }
        if dates.contains(where: { $0.basis == .stated }) { legend.append("= dated by the text") }
        if dates.contains(where: { $0.basis == .published }) {
            legend.append(dates.contains { $0.basis != .published } ? "else by publication" : "dated by publication")
        }
        return legend
    }
}
