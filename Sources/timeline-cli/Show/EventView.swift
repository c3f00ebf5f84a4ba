import Timeline

/// An event in some lines: how many tell it, its title, who they are, and what to know about its date.
struct EventView {
    let style: TerminalStyle
    /// How many there are in all.
    let sources: Int
    /// The cells of the widest time of day; 0 where no event has one.
    let clock: Int

    /// More dots are no easier to see: so many at most stand for the sources.
    private static let maximalDots = 6
    /// Below this, dots and titles stand in one column.
    private static let narrow = 60
    /// From this on, sources stand right of the title.
    private static let wide = 100
    /// Lines of a title.
    private static let maximalTitle = 4

    func lines(of shown: ShownEvent) -> [String] {
        if style.columns < Self.narrow { return narrowLines(of: shown) }
        let lead = [padded(shown.clock, to: clock), dots(shown.event.independentSources)].filter { !$0.isEmpty }
            .joined(separator: "  ")
        let indent = DisplayWidth.of(lead) + (lead.isEmpty ? 2 : 4)
        var lines = style.columns < Self.wide ? oneColumn(shown, indent) : twoColumns(shown, indent)
        if !lines.isEmpty, !lead.isEmpty { lines[0] = "  \(colored(lead, shown.event))  \(lines[0].dropFirst(indent))" }
        return lines
    }

    private func oneColumn(_ shown: ShownEvent, _ indent: Int) -> [String] {
        let room = style.columns - indent
        let notes = EventNotes(shown.event, of: sources, style: style)
        let lines = titles(shown, to: room) + FlowingText(notes.who + notes.remarks).lines(to: room, style)
        return (lines.map(\.text) + notes.alarms(to: room)).map { String(repeating: " ", count: indent) + $0 }
    }

    /// Titles and what there is to say left, sources right of them.
    private func twoColumns(_ shown: ShownEvent, _ indent: Int) -> [String] {
        let right = style.columns * 3 / 10
        let left = style.columns - indent - right - 2
        let notes = EventNotes(shown.event, of: sources, style: style)
        var names = notes.names(to: right)
        // A single source and that it is one: on one line where there is room.
        var remarks = notes.cited + notes.remarks
        if let first = remarks.firstIndex(where: { $0.text == EventNotes.oneSource }), names.count == 1,
            names[0].cells + EventNotes.oneSource.count + 2 <= right
        {
            names[0].text += "  " + style.warning(remarks.remove(at: first).text)
        }
        let lefts = titles(shown, to: left) + FlowingText(remarks).lines(to: left, style)
        var lines: [String] = []
        for index in 0..<max(lefts.count, names.count) {
            let line = index < lefts.count ? lefts[index] : .init(text: "", cells: 0)
            let blank = String(repeating: " ", count: left - line.cells + 2)
            lines.append(line.text + (index < names.count ? blank + names[index].text : ""))
        }
        lines += notes.alarms(to: style.columns - indent)
        return lines.map { String(repeating: " ", count: indent) + $0 }
    }

    /// One below the other.
    private func narrowLines(of shown: ShownEvent) -> [String] {
        let room = style.columns - 2
        let notes = EventNotes(shown.event, of: sources, style: style)
        let lead = [shown.clock, dots(shown.event.independentSources)].filter { !$0.isEmpty }.joined(separator: "  ")
        let lines = titles(shown, to: room) + FlowingText(notes.who + notes.remarks).lines(to: room, style)
        return ((lead.isEmpty ? [] : [colored(lead, shown.event)]) + lines.map(\.text) + notes.alarms(to: room)).map { "  " + $0 }
    }

    private func titles(_ shown: ShownEvent, to room: Int) -> [FlowingText.Line] {
        DisplayWidth.wrapped(style.text(shown.event.name), to: room, at: Self.maximalTitle, sign: style.ellipsis)
            .map { .init(text: style.bold($0), cells: DisplayWidth.of($0)) }
    }

    /// How many of the sources tell it, at a glance.
    private func dots(_ count: Int) -> String {
        guard sources > 1 else { return "" }
        let total = min(sources, Self.maximalDots)
        let full = min(count, total)
        let dot = style.mark("●", "*")
        if count > total { return String(repeating: dot, count: total - 1) + "+" }
        return String(repeating: dot, count: full) + String(repeating: style.mark("○", "."), count: total - full)
    }

    private func colored(_ lead: String, _ event: Event) -> String {
        event.independentSources > 1 || sources == 1 ? style.good(lead) : style.warning(lead)
    }

    private func padded(_ text: String, to cells: Int) -> String {
        // A time that is only about so has its digits below those of the others.
        let text = text.isEmpty || text.hasPrefix("~") || cells <= 5 ? text : " " + text
        return text + String(repeating: " ", count: max(0, cells - text.count))
    }
}
