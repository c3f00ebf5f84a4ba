import Timeline

/// Corrections, and the events that they touch, a line each.
struct CorrectionView {
    let style: TerminalStyle
    let zone: Zone

    /// Id, date, title, sources.
    func line(of event: Event) -> String {
        "\(style.dim("\(event.id)  \(event.date?.edtf ?? "undated")"))  \(style.text(event.name))"
            + style.dim("  (\(style.text(event.sources.joined(separator: ", "))))")
    }

    /// Number, day and words; numbers stand one below the other.
    func lines(of corrections: [Correction]) -> [String] {
        let width = corrections.map { "\($0.number)".count }.max() ?? 0
        return corrections.map { correction in
            let blank = String(repeating: " ", count: width - "\(correction.number)".count)
            return "\(blank)\(correction.number)  " + style.dim("\(zone.day(at: correction.made))") + "  \(words(of: correction))"
        }
    }

    /// `joined “A” and “B”`, `split “A” and 1 more report off “B”`.
    func words(of correction: Correction) -> String {
        switch correction.kind {
        case .join: "joined " + correction.titles.map(quoted).joined(separator: " and ")
        case .split: "split \(leaving(correction)) off \(quoted(correction.titles.last ?? ""))"
        }
    }

    /// What a correction has to do with an event, where the event does not show it by itself: which reports the user split off
    /// it, or it off.
    func notes(on event: Event, _ corrections: [Correction]) -> [String] {
        let reports = Set(event.reports.map(\.id))
        return corrections.compactMap { correction in
            guard correction.kind == .split else { return nil }
            switch (reports.isDisjoint(with: correction.together), reports.isDisjoint(with: correction.left)) {
            case (false, true):
                return "You split it off \(quoted(correction.titles.last ?? "")) (correction \(correction.number))."
            case (true, false):
                let ids = correction.reports.first?.joined(separator: ", ") ?? ""
                return "You split \(leaving(correction)) off it (correction \(correction.number)): \(ids)"
            // Both: joined again since.
            default: return nil
            }
        }
    }

    /// Why a report is with another one: the latest correction that put the two together.
    func reason(_ join: EventEvidence.Join, to other: String, _ corrections: [Correction]) -> String {
        let correction =
            corrections.last { $0.together.isSuperset(of: [join.report, join.to]) }
            ?? corrections.last { $0.together.contains(join.report) }
        guard let correction else { return "you joined it with \(quoted(other))" }
        let number = "(correction \(correction.number))"
        return correction.kind == .join
            ? "you joined it \(number) with \(quoted(other))" : "you split it off \(number) together with \(quoted(other))"
    }

    private func leaving(_ correction: Correction) -> String {
        let more = (correction.reports.first?.count ?? 0) - 1
        return quoted(correction.titles.first ?? "") + (more > 0 ? " and \(TimelineView.count(more, "more report"))" : "")
    }

    private func quoted(_ text: String) -> String {
        "\(style.mark("“", "\""))\(style.text(text))\(style.mark("”", "\""))"
    }
}
