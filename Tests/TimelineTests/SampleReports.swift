import Timeline

/// Reports for tests: invented, and enough alike to be merged here and there.
enum SampleReports {
    static func report(
        _ source: String, _ title: String, published: String = "2025-05-30T12:00:00Z", url: String? = nil, summary: String? = nil
    ) -> Report {
        var report = Report(id: StableID.report(source: source, identity: url ?? title), source: source)
        report.title = title
        report.url = url
        report.summary = summary
        report.published = Timestamp(rfc3339: published)
        report.date = report.published.map { EventDate(publication: $0, zone: .utc, basis: .published) }
        return report
    }

    /// A mention in the prose of another report.
    static func mention(_ source: String, _ title: String, date: String, in article: Report) -> Report {
        var report = Report(id: StableID.mention(of: article.id, title: title, date: date), source: source, kind: .mention)
        report.of = article.id
        report.title = title
        report.url = article.url
        report.published = article.published
        report.date = EventDate(edtf: date, basis: .stated)
        report.evidence = Report.Evidence(text: "\(title) then.", expression: "then")
        return report
    }

    /// Three dozen reports of a dozen events over two weeks.
    static let many: [Report] = {
        let events = [
            ("Ferry returns to the old harbor", "Harbor ferry is back after winter repairs"),
            ("Council votes to close Mill Street bridge", "Mill Street bridge to close, council decides"),
            ("Orchard fire destroys three barns near Alder", "Three barns burn in orchard fire at Alder"),
            ("Minister Brandt resigns over housing report", "Housing report: minister Brandt steps down"),
            ("Library opens on Sundays", "Sunday opening for the city library"),
            ("River Tern floods lower town", "Lower town flooded as Tern rises"),
            ("Volcano Kesh erupts for the first time since 1970", "First eruption of Kesh volcano since 1970"),
            ("Judge Osei halts port sale", "Port sale halted by judge Osei"),
            ("Quill wins the Meridian prize for novel", "Meridian prize goes to Ada Quill"),
            ("Trains between Alder and Kesh stop for strike", "Strike stops Alder-Kesh trains"),
            ("Telescope finds water on planet Lumen", "Water found on Lumen by new telescope"),
            ("Bank of Farrow cuts its rate to 2 percent", "Farrow central bank lowers rate to 2 percent"),
        ]
        var reports: [Report] = []
        for (index, event) in events.enumerated() {
            let day = 10 + index
            reports.append(
                report("wire", event.0, published: "2025-05-\(day)T08:00:00Z", url: "https://wire.example.com/\(index)"))
            reports.append(
                report("post", event.1, published: "2025-05-\(day)T11:30:00Z", url: "https://post.example.org/\(index)"))
            let article = report(
                "ledger", "Week in review, part \(index)", published: "2025-05-\(day + 3)T09:00:00Z",
                url: "https://ledger.example.com/\(index)")
            reports.append(index % 3 == 0 ? mention("ledger", event.0, date: "2025-05-\(day)", in: article) : article)
        }
        return reports
    }()
}
