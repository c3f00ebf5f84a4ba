import Timeline

/// Who tells an event, and what there is to know about it besides.
struct EventNotes {
    static let oneSource = "? one source"

    private let event: Event
    private let style: TerminalStyle
    /// How many there are in all.
    private let sources: Int

    init(_ event: Event, of sources: Int, style: TerminalStyle) {
        self.event = event
        self.sources = sources
        self.style = style
    }

    /// The sources, and whom they name.
    var who: [FlowingText.Piece] {
        event.sources.map { source in
            let told = event.reports.filter { $0.source == source }
            let named = Set(told.compactMap(\.attribution)).sorted().prefix(2).map(style.text)
            return FlowingText.Piece(
                text: name(source) + (named.isEmpty ? "" : ", citing \(named.joined(separator: " and "))"))
        }
    }

    /// The sources on at most two lines, and how many more there are: `wire · post +3`.
    func names(to cells: Int) -> [FlowingText.Line] {
        let names = event.sources.map { DisplayWidth.cut(name($0), to: cells - 6, sign: style.ellipsis) }
        for shown in stride(from: names.count, through: 1, by: -1) {
            var pieces = names.prefix(shown).map { FlowingText.Piece(text: $0) }
            if shown < names.count { pieces[shown - 1].text += " +\(names.count - shown)" }
            let lines = FlowingText(pieces).lines(to: cells, style)
            if lines.count <= 2 { return lines }
        }
        return []
    }

    private func name(_ source: String) -> String {
        let isCopy = event.reports.allSatisfy { $0.source != source || event.copies[$0.id] != nil }
        return style.text(source) + (isCopy ? " (copy)" : "")
    }

    /// Whom the sources name, where `who` is not shown.
    var cited: [FlowingText.Piece] {
        let cited = Set(event.reports.compactMap(\.attribution)).sorted().prefix(3).map(style.text)
        return cited.isEmpty ? [] : [FlowingText.Piece(text: "citing \(cited.joined(separator: ", "))")]
    }

    /// Whether only one source tells it, and how its date is known where it is not the day of publication.
    var remarks: [FlowingText.Piece] {
        var remarks: [FlowingText.Piece] = []
        if event.independentSources == 1, sources > 1 { remarks.append(.init(text: Self.oneSource, isWarning: true)) }
        guard let date = event.date else { return remarks }
        let words = event.reports.first { $0.date == date }?.evidence?.expression.map(style.quoted)
        switch date.basis {
        case .stated: remarks.append(.init(text: "= " + (words ?? "the text says when")))
        case .bounded: remarks.append(.init(text: "~ " + (words.map { "\($0) in the text" } ?? "as the text bounds it")))
        case .published: break
        case .updated: remarks.append(.init(text: "~ dated by the page's last change"))
        case .firstSeen: remarks.append(.init(text: "~ no date given; first seen then"))
        }
        return remarks
    }

    /// What nobody should overlook: dates that differ, and what was taken back.
    func alarms(to cells: Int) -> [String] {
        [differing, corrected].compactMap(\.self).flatMap { text in
            DisplayWidth.wrapped(text, to: cells, at: 4, sign: style.ellipsis).map(style.warning)
        }
    }

    /// Each date that prose gives, and who says so in which words.
    private var differing: String? {
        guard event.datesDisagree else { return nil }
        var dates: [(date: EventDate, words: String, tellers: [String])] = []
        for report in event.reports {
            guard let date = report.date, date.basis <= .bounded else { continue }
            let words = DateWords.short(date, dash: style.dash)
            let teller = style.text(report.source) + (report.evidence?.expression.map { " \(style.quoted($0))" } ?? "")
            if let place = dates.firstIndex(where: { $0.words == words }) {
                if !dates[place].tellers.contains(teller) { dates[place].tellers.append(teller) }
            } else {
                dates.append((date, words, [teller]))
            }
        }
        let parts = dates.sorted { ($0.date.start, $0.date.end) < ($1.date.start, $1.date.end) }
            .map { "\($0.words) (\($0.tellers.joined(separator: ", ")))" }
        return "! dates differ: " + parts.joined(separator: style.separator)
    }

    /// Who took something back, and what stood there before.
    private var corrected: String? {
        guard let notice = event.reports.last(where: CorrectionNotice.isOne) else { return nil }
        let before = event.reports.first { $0.id != notice.id && $0.kind == .entry && !CorrectionNotice.isOne($0) }?.title
        let said = notice.title.flatMap { $0 == event.title ? nil : ": \(style.quoted($0))" } ?? ""
        let was = before.flatMap { $0 == event.title ? nil : "; before: \(style.quoted($0))" } ?? ""
        return "! corrected by \(style.text(notice.source))\(said)\(was)"
    }
}
