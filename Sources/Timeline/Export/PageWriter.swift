/// A timeline as a page to look at and to print: HTML that needs nothing besides itself.
///
/// Not a script, not an image, not a font: the policy in its head forbids them all, so that what a title holds can do nothing even if it
/// got past the escaping. The style is allowed by its hash. What can be folded is folded by `details`, the filter is radio buttons and CSS.
struct PageWriter: TimelineWriter {
    private var text = TextBytes()
    private let event: PageEvent
    private let failures: [TimelineHeader.Failure]
    /// Lengths of the runs of background that are still to come; empty where nothing is folded.
    private var backgroundRuns: ArraySlice<Int>
    private var heading: String?
    private var isInBackground = false
    private let isEmpty: Bool

    init(_ header: TimelineHeader) {
        let overview = header.overview
        let filter = SourceFilter(overview)
        event = PageEvent(zone: header.zone, sources: overview.sources.count, filter: filter)
        failures = header.failures
        isEmpty = overview.events == 0
        // What is mostly background is no news with a history, but history.
        backgroundRuns = overview.background * 2 > overview.events ? [] : overview.backgroundRuns[...]
        let style = PageStyle.css + filter.css
        let title = header.title.asMarkup
        text.add(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(PageStyle.hash(of: style))'; \
            img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="timeline \(ProgramVersion.current)">
            <title>\(title)</title>
            <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%208%208'%3E%3Cpath%20\
            fill='%230b5fae'%20d='M1%200h1v8H1zM0%202h3v3H0z'/%3E%3C/svg%3E">
            <style>\(style)</style>
            </head>
            <body>
            <header>
            <h1 dir="auto">\(title)</h1>
            <p class="sub">\(Self.subtitle(header))</p>
            \(DensityStrip(overview).svg)\(filter.html)</header>
            <main>

            """)
    }

    var pendingInBytes: Int { text.bytes.count }

    mutating func take() -> [UInt8] { text.take() }

    mutating func add(_ event: Event) {
        if event.isBackground != isInBackground, !backgroundRuns.isEmpty || isInBackground {
            closeSection()
            if isInBackground {
                text.add("</details>\n")
            } else if let count = backgroundRuns.popFirst() {
                text.add(
                    "<details class=\"background\"><summary>\(DateLabel.count(count, "event")) from long before, told as background</summary>\n")
            }
            isInBackground.toggle()
        }
        let next = event.date.map { DateLabel.heading($0, zone: self.event.zone) } ?? "No date"
        if next != heading {
            closeSection()
            heading = next
            let isWide = event.date?.isUncertain ?? true
            let id = "on-\(event.id)".asMarkup
            text.add(
                "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\"\(isWide ? " class=\"wide\"" : "")>\(PageEvent.headingTime(event.date, next))</h2>\n<ol>\n")
        }
        text.add(self.event.html(of: event))
    }

    mutating func end() {
        closeSection()
        if isInBackground { text.add("</details>\n") }
        if isEmpty { text.add("<p>No event yet.</p>\n") }
        text.add("</main>\n<footer>\n")
        for failure in failures {
            text.add(
                "<p class=\"flag\">! \(failure.source.asMarkup) failed at its last fetch: \(failure.reason.asMarkup). What it would tell is missing.</p>\n")
        }
        text.add(
            """
            <p>● tells it · ○ silent. An event is dated by what the text says, where it says so; else by when it was published. \
            A dashed heading stands over dates that are not known to the day.</p>
            <p>Made by timeline \(ProgramVersion.current).</p>
            </footer>
            </body>
            </html>

            """)
    }

    private mutating func closeSection() {
        if heading != nil { text.add("</ol>\n</section>\n") }
        heading = nil
    }

    private static func subtitle(_ header: TimelineHeader) -> String {
        var parts = [header.summary.asMarkup]
        if header.overview.conflicts > 0 {
            parts.append("<span class=\"flag\">\(DateLabel.count(header.overview.conflicts, "event")) with dates that differ</span>")
        }
        parts.append("times in \(header.zone.name.asMarkup)")
        if let updated = header.overview.updated {
            parts.append("as of <time datetime=\"\(updated)\">\(DateLabel.moment(updated, header.zone))</time>")
        }
        return parts.joined(separator: " · ")
    }
}
