import Timeline

/// What an event rests on, for people: its date, each report, and why the report belongs to it.
struct EvidenceView {
    let style: TerminalStyle
    let zone: Zone
    /// All that the user made, in order.
    let corrections: [Correction]

    func lines(of event: Event) -> [String] {
        var lines = wrapped(event.title, indent: 0).map(style.bold)
        lines += wrapped(event.id + (event.aliases.isEmpty ? "" : " (was \(event.aliases.joined(separator: ", ")))"), indent: 0)
            .map(style.dim)
        if let date = event.date {
            lines += wrapped(
                "When: \(DateWords.heading(date, dash: style.mark("–", "-"))) [\(date.edtf)], \(date.basis.words)", indent: 0)
        } else {
            lines.append("When: no report gives a date")
        }
        if event.datesDisagree {
            lines += wrapped("! The dates that its reports state can't all be true.", indent: 0).map(style.warning)
        }
        for note in correctionView.notes(on: event, corrections) { lines += wrapped(note, indent: 0).map(style.good) }
        lines.append("")
        let titles = Dictionary(event.reports.map { ($0.id, $0.title ?? $0.url ?? $0.id) }) { first, _ in first }
        for report in event.reports {
            lines += self.lines(of: report, event.joins.first { $0.report == report.id }, titles)
        }
        return lines
    }

    private func lines(of report: Report, _ join: Event.Join?, _ titles: [String: String]) -> [String] {
        let kind = report.kind == .mention ? "mentions in its text" : "reports"
        let said = report.attribution.map { " (according to \($0))" } ?? ""
        var lines = wrapped("\(report.source) \(kind)\(said):", indent: 0).map(style.accent)
        lines += wrapped(report.title ?? "(no title)", indent: 2)
        if let date = report.date {
            lines += wrapped("date: \(date.edtf), \(date.basis.words)", indent: 2)
        }
        if let told = report.published ?? report.updated {
            let field = report.reportedField.map { " (\($0))" } ?? ""
            let words = "\(report.published == nil ? "updated" : "published"): \(told.rfc3339)\(field)"
            lines += wrapped(words, indent: 2).map(style.dim)
        }
        if let evidence = report.evidence {
            let expression = evidence.expression.map { " [\($0)]" } ?? ""
            lines += wrapped("sentence: \(style.mark("“", "\""))\(evidence.text)\(style.mark("”", "\""))\(expression)", indent: 2)
        }
        if let url = report.url { lines += wrapped(url, indent: 2).map(style.dim) }
        if let join { lines += wrapped("belongs here: " + reason(join, titles), indent: 2).map(style.good) }
        lines += wrapped(report.id, indent: 2).map(style.dim)
        return lines + [""]
    }

    private func reason(_ join: Event.Join, _ titles: [String: String]) -> String {
        let other = "\(style.mark("“", "\""))\(titles[join.to] ?? join.to)\(style.mark("”", "\""))"
        switch join.reason {
        case .sameGuid: return "the same guid as \(other)"
        case .sameLink(let link): return "the same link as \(other): \(link)"
        case .sameWords(let words, let similarity):
            return
                "shares \(words.prefix(7).joined(separator: ", ")) with \(other) (likeness \(Int((similarity * 100).rounded())) %)"
        case .corrected: return correctionView.reason(join, to: titles[join.to] ?? join.to, corrections)
        }
    }

    private var correctionView: CorrectionView { CorrectionView(style: style, zone: zone) }

    private func wrapped(_ text: String, indent: Int) -> [String] {
        let blank = String(repeating: " ", count: indent)
        return DisplayWidth.wrapped(style.text(text), to: style.columns - indent).map { blank + $0 }
    }
}
