/// An event on the page: what and when, who tells it, what disagrees; the reports and their evidence folded under it.
struct PageEvent {
    /// More reports than this are counted and not listed.
    private static let maximalReports = 200
    /// More dots are no easier to see.
    private static let maximalDots = 6
    /// Characters of a summary; the rest is at the source.
    private static let summaryLength = 300

    let zone: Zone
    /// How many sources the timeline has.
    let sources: Int
    let filter: SourceFilter

    func html(of event: Event) -> String {
        var classes = ["event"] + filter.classes(of: event)
        if event.independentSources == 1 { classes.append("single") }
        if event.date?.isUncertain ?? true { classes.append("unsure") }
        let id = event.id.asMarkup
        var html = "<li id=\"\(id)\" class=\"\(classes.joined(separator: " "))\">\n"
        html += "<h3>\(time(event.date))\(title(event)) <a class=\"link\" href=\"#\(id)\" aria-label=\"Link to this event\">#</a></h3>\n"
        if let summary = Self.shortened(event.summary), summary != event.title {
            html += "<p class=\"summary\" dir=\"auto\">\(summary.asMarkup)</p>\n"
        }
        html += "<p class=\"who\">\(dots(event))\(tellers(event))</p>\n"
        html += conflict(event) + basis(event)
        html += "<details><summary>\(DateLabel.count(event.reports.count, "report"))</summary>\n<ul>\n"
        for report in event.reports.prefix(Self.maximalReports) { html += self.html(of: report, in: event) }
        if event.reports.count > Self.maximalReports {
            html += "<li>and \(event.reports.count - Self.maximalReports) more</li>\n"
        }
        return html + "</ul>\n</details>\n</li>\n"
    }

    /// A heading, machine-readable where HTML can say such a date.
    static func headingTime(_ date: EventDate?, _ words: String) -> String {
        let machine: String? =
            switch date?.precision {
            case .day where date?.approximate == false, .month where date?.approximate == false, .year where date?.approximate == false:
                date?.edtf
            case .week: date.map { "\($0.firstDay.isoWeek.year)-W\(padded($0.firstDay.isoWeek.week, to: 2))" }
            default: nil
            }
        return machine.map { "<time datetime=\"\($0)\">\(words.asMarkup)</time>" } ?? words.asMarkup
    }

    private func time(_ date: EventDate?) -> String {
        guard let date, date.precision < .day else { return "" }
        let about = date.approximate ? "~" : ""
        return "<time class=\"when\" datetime=\"\(DateLabel.local(date.start, zone))\">\(about)\(DateLabel.clock(date.start, zone))</time> "
    }

    private func title(_ event: Event) -> String {
        let language = event.titleLanguage.map { " lang=\"\($0)\"" } ?? ""
        let name = event.name.asMarkup
        guard let url = event.webAddress else { return "<span class=\"title\" dir=\"auto\"\(language)>\(name)</span>" }
        return "<a class=\"title\" dir=\"auto\"\(language) href=\"\(url.asMarkup)\" rel=\"noopener noreferrer nofollow\">\(name)</a>"
    }

    /// How many of the sources tell it, at a glance and for those who listen.
    private func dots(_ event: Event) -> String {
        guard sources > 1 else { return "" }
        let total = min(sources, Self.maximalDots)
        let full = min(event.independentSources, total)
        let dots = String(repeating: "●", count: full) + String(repeating: "○", count: total - full)
        return "<span class=\"dots\" role=\"img\" aria-label=\"\(event.independentSources) of \(sources) sources\">\(dots)</span> "
    }

    private func tellers(_ event: Event) -> String {
        event.sources.map { source in
            let isCopy = !event.copies.isEmpty && event.reports.allSatisfy { $0.source != source || event.copies[$0.id] != nil }
            return "<b>\(source.asMarkup)</b>" + (isCopy ? " (copy)" : "")
        }.joined(separator: " · ")
    }

    private func conflict(_ event: Event) -> String {
        guard event.datesDisagree else { return "" }
        var html = "<div class=\"conflict\"><p class=\"flag\">! Dates differ</p><ul>\n"
        for given in DatesGiven(event).given {
            let words = given.words.map { " <q dir=\"auto\">\($0.asMarkup)</q>" } ?? ""
            html += "<li><b>\(DateLabel.full(given.date, zone: zone).asMarkup)</b> \(given.sources.map(\.asMarkup).joined(separator: ", "))\(words)</li>\n"
        }
        return html + "</ul></div>\n"
    }

    private func basis(_ event: Event) -> String {
        var notes: [String] = []
        if event.independentSources == 1, sources > 1 { notes.append("? one source only") }
        switch event.date?.basis {
        case .stated: notes.append("= the text says when" + (event.dateWords.map { ": <q dir=\"auto\">\($0.asMarkup)</q>" } ?? ""))
        case .bounded: notes.append("~ date bounded by the text")
        case .updated: notes.append("~ dated by the last change of the page")
        case .firstSeen: notes.append("~ no date given; first seen then")
        case .published, nil: break
        }
        return notes.isEmpty ? "" : "<p class=\"basis\">\(notes.joined(separator: " · "))</p>\n"
    }

    private func html(of report: Report, in event: Event) -> String {
        let name = report.heading.asMarkup
        var html = "<li><b>\(report.source.asMarkup)</b>"
        if let who = report.attribution { html += ", citing <span dir=\"auto\">\(who.asMarkup)</span>" }
        if let original = event.copies[report.id] {
            let source = event.reports.first { $0.id == original }?.source
            html += source.map { " (a copy of \($0.asMarkup))" } ?? " (a copy)"
        }
        html += ": "
        if let url = report.webAddress {
            html += "<a dir=\"auto\" href=\"\(url.asMarkup)\" rel=\"noopener noreferrer nofollow\">\(name)</a>"
        } else {
            html += "<span dir=\"auto\">\(name)</span>"
        }
        if let told = report.reported { html += ", <time datetime=\"\(told)\">\(DateLabel.moment(told, zone))</time>" }
        if let evidence = report.evidence {
            html += "<br><q dir=\"auto\">\(Self.marked(evidence))</q>"
            if let date = report.date { html += " → \(DateLabel.full(date, zone: zone).asMarkup)" }
        }
        return html + "</li>\n"
    }

    /// The sentence, its time expression marked.
    private static func marked(_ evidence: Report.Evidence) -> String {
        guard let expression = evidence.expression, !expression.isEmpty, let place = evidence.text.firstRange(of: expression) else {
            return evidence.text.asMarkup
        }
        return String(evidence.text[..<place.lowerBound]).asMarkup + "<mark>\(expression.asMarkup)</mark>"
            + String(evidence.text[place.upperBound...]).asMarkup
    }

    /// Cut between words.
    private static func shortened(_ summary: String?) -> String? {
        guard let summary, !summary.isEmpty else { return nil }
        guard let end = summary.index(summary.startIndex, offsetBy: summaryLength, limitedBy: summary.endIndex), end < summary.endIndex
        else { return summary }
        let start = summary[..<end]
        return String(start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start) + "…"
    }
}
