import Timeline

/// Events for exports: invented, with what goes wrong in a careless one.
enum SampleEvents {
    static func event(_ title: String, _ date: String = "2025-05-30", id: String = "e_one", sources: [String] = ["wire"]) -> Event {
        let reports = sources.enumerated().map { index, source in
            var report = SampleReports.report(source, title, url: "https://\(source).example.com/\(index)")
            report.date = EventDate(edtf: date, basis: .stated)
            report.evidence = Report.Evidence(text: "\(title) then, they say.", expression: "then")
            return report
        }
        var event = Event(id: id, title: title, date: EventDate(edtf: date, basis: .stated), reports: reports)
        event.sources = sources
        event.url = reports.first?.url
        event.firstReported = reports.first?.published?.instant
        event.lastReported = reports.first?.published?.instant
        return event
    }

    /// What a source may write to break out of a document, its line, its cell or its element.
    static let hostileTexts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title></style></textarea><svg onload=alert(1)>",
        "' onmouseover='alert(1)", "]]><x/>", "&lt;b&gt; &amp; &#x3c;", "=HYPERLINK(\"https://evil.example.com\")", "@SUM(1+1)", "  =1+1", "＝1+1",
        "-2+3", "+1", "\tx", "a\u{1B}[31mred\u{202E}desrever\u{9B}1m", "x\r\nBEGIN:VEVENT\r\nUID:evil", "[a](javascript:alert(1)) `b` *c* <d>",
        "水利部门公布👩‍🚀e\u{301}", String(repeating: "long ", count: 2_000), "x\u{FFFE}\u{FFFF}\u{0}y", "a, b; c\\d \"quoted\"", "</feed>", "",
    ]

    /// An event for each of them, with the text in every field that a source fills.
    static let hostile: [Event] = hostileTexts.enumerated().map { index, text in
        var event = event(text, id: "e_\(index)", sources: ["wire", "post"])
        event.summary = text
        event.tags = [text]
        event.url = "https://e.example.com/\(text)"
        event.datesDisagree = true
        for place in event.reports.indices {
            event.reports[place].url = place == 0 ? "javascript:alert(1)" : "https://e.example.com/?q=\(text)"
            event.reports[place].attribution = text
            event.reports[place].language = text
            event.reports[place].evidence = Report.Evidence(text: "\(text) \(text)", expression: text)
        }
        event.reports[1].date = EventDate(edtf: "2019", basis: .stated)
        return event
    }

    static func document(_ format: ExportFormat, _ events: [Event], title: String = "T") -> String {
        String(decoding: format.document(events, TimelineHeader(title: title)), as: UTF8.self)
    }
}
