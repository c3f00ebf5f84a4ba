import Timeline

/// Reports for the merger's tests, in a line each.
enum MergeReports {
    /// - Parameter published: RFC 3339 or a day; a date that can't be read gives an undated report.
    static func entry(
        _ id: String, _ source: String, _ title: String, _ published: String? = nil, summary: String? = nil,
        url: String? = nil, guid: String? = nil, stated: String? = nil
    ) -> Report {
        var report = Report(id: id, source: source)
        report.title = title
        report.summary = summary
        report.url = url ?? "https://\(source).example/\(id)"
        report.guid = guid
        date(&report, published: published, stated: stated)
        return report
    }

    /// - Parameter stated: EDTF, such as `2025-05-26/2025-06-01`.
    static func mention(
        _ id: String, of entry: Report, _ title: String, stated: String, sentence: String? = nil,
        basis: EventDate.Basis = .stated
    ) -> Report {
        var report = Report(id: id, source: entry.source, kind: .mention)
        report.of = entry.id
        report.title = title
        report.url = entry.url
        report.published = entry.published
        report.date = EventDate(edtf: stated, basis: basis)
        report.evidence = Report.Evidence(text: sentence ?? title, expression: nil)
        return report
    }

    private static func date(_ report: inout Report, published: String?, stated: String?) {
        if let told = published.flatMap({ Timestamp(rfc3339: $0) }) {
            report.published = told
            report.date = EventDate(publication: told, zone: .utc, basis: .published)
        }
        if let stated { report.date = EventDate(edtf: stated, basis: .stated) }
    }

    /// The ids of each event's reports, sorted.
    static func parts(_ events: [Event]) -> Set<[String]> {
        Set(events.map { $0.reports.map(\.id).sorted() })
    }

    /// Why the reports of the first event are in it.
    static func joins(_ reports: [Report], _ corrections: [Correction] = []) -> [EventEvidence.Join] {
        let merger = Merger()
        guard let event = merger.merge(reports, corrections: corrections).first else { return [] }
        return merger.evidence(for: event, among: reports, corrections: corrections).joins
    }

    /// Numbers that look random and are the same at each run (SplitMix64).
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var value = state
            value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
            value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
            return value ^ value >> 31
        }
    }
}
