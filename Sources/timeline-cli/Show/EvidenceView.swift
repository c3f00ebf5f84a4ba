import Timeline

/// What an event rests on, for people: its date, each report, and why the report belongs to it.
struct EvidenceView {
    let style: TerminalStyle
    let zone: Zone
    /// All that the user made, in order.
    let corrections: [Correction]

    /// - Parameter nearest: The event that `evidence.nearest` is about.
    func lines(of event: Event, _ evidence: EventEvidence, nearest: Event?) -> [String] {
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
            lines += self.lines(of: report, evidence.joins.first { $0.report == report.id }, titles)
        }
        if let near = evidence.nearest, let nearest {
            lines += EvidenceWords(style: style).nearest(near, nearest, to: event.id).flatMap { wrapped($0, indent: 0) }
        } else {
            lines += wrapped("No other event around it comes near.", indent: 0)
        }
        return lines
    }

    private func lines(of report: Report, _ join: EventEvidence.Join?, _ titles: [String: String]) -> [String] {
        let isOfArticle = report.evidence?.url != nil
        let kind = report.kind == .entry ? "reports" : isOfArticle ? "mentions in the article itself" : "mentions in its text"
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

    private func reason(_ join: EventEvidence.Join, _ titles: [String: String]) -> String {
        let other = titles[join.to] ?? join.to
        if join.reason == .corrected { return correctionView.reason(join, to: other, corrections) }
        return EvidenceWords(style: style).reason(join, to: other)
    }

    private var correctionView: CorrectionView { CorrectionView(style: style, zone: zone) }

    private func wrapped(_ text: String, indent: Int) -> [String] {
        let blank = String(repeating: " ", count: indent)
        return DisplayWidth.wrapped(style.text(text), to: style.columns - indent).map { blank + $0 }
    }
}
