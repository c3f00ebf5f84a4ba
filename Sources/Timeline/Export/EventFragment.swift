/// An event as a piece of HTML for feed readers and slides: when, who tells it, with their links. It stands alone, without a style.
enum EventFragment {
    /// More reports than this nobody reads in a feed.
    private static let maximalReports = 50

    /// - Returns: Elements `p`, `b`, `ul`, `li`, `a`, `q`; everything from outside is escaped, links are web addresses.
    static func html(of event: Event, zone: Zone) -> String {
        var html = ""
        if let summary = event.summary, !summary.isEmpty { html += "<p>\(summary.asMarkup)</p>" }
        if let date = event.date {
            let words = event.dateWords.map { ": <q>\($0.asMarkup)</q>" } ?? ""
            html += "<p><b>When:</b> \(DateLabel.full(date, zone: zone).asMarkup) (\(date.basis.words)\(words))</p>"
        }
        if event.datesDisagree {
            html += "<p><b>The sources’ dates disagree:</b></p><ul>"
            for given in DatesGiven(event).given {
                let words = given.words.map { ", <q>\($0.asMarkup)</q>" } ?? ""
                html += "<li>\(DateLabel.full(given.date, zone: zone).asMarkup): \(given.sources.joined(separator: ", ").asMarkup)\(words)</li>"
            }
            html += "</ul>"
        }
        let told = event.independentSources
        html += "<p><b>Told by \(told == 1 ? "one source" : "\(told) sources"):</b></p><ul>"
        for report in event.reports.prefix(maximalReports) {
            let name = report.heading.asMarkup
            let linked = report.webAddress.map { "<a href=\"\($0.asMarkup)\">\(name)</a>" } ?? name
            let who = report.attribution.map { ", citing \($0.asMarkup)" } ?? ""
            let copy = event.copies[report.id] == nil ? "" : " (copy)"
            html += "<li>\(report.source.asMarkup)\(who)\(copy): \(linked)</li>"
        }
        html += "</ul>"
        if event.reports.count > maximalReports { html += "<p>and \(event.reports.count - maximalReports) more reports</p>" }
        return html
    }
}

extension TimelineHeader {
    /// `8 events · 6 sources · 30 May – 7 Jun 2025`.
    var summary: String {
        var parts = [DateLabel.count(overview.events, "event"), DateLabel.count(overview.sources.count, "source")]
        if let span = overview.span { parts.append(EnglishDate.span(span.lowerBound, span.upperBound)) }
        return parts.joined(separator: " · ")
    }
}
