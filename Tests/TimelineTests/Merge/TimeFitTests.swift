import Testing

@testable import Timeline

struct TimeFitTests {
    /// `p` and an instant: told then; else a stated date.
    private func span(_ text: String) -> TimeSpan? {
        var report = Report(id: "r", source: "s")
        if text.hasPrefix("p") {
            report.published = Timestamp(rfc3339: text.dropFirst())
            report.date = report.published.map { EventDate(publication: $0, zone: .utc, basis: .published) }
        } else {
            report.date = EventDate(edtf: text, basis: .stated)
        }
        return TimeSpan(report)
    }

    private func fit(_ one: String, _ other: String) -> Double {
        TimeFit(settings: MergeSettings()).fit(span(one), span(other))
    }

    @Test(arguments: [
        ("p2025-05-30T10:00:00Z", "p2025-05-30T20:00:00Z"),
        ("2025-05-30", "p2025-05-31T09:00:00Z"),
        ("2025-05-26/2025-06-01", "p2025-05-30T09:00:00Z"),
        ("2025-05-26/2025-06-01", "2025-05-28"),
        ("2025-05-26/2025-06-01", "p2025-06-02T09:00:00Z"),
    ])
    func `dates that fit one event hardly lessen a likeness`(one: String, other: String) {
        #expect(fit(one, other) > 0.9)
        #expect(fit(one, other) == fit(other, one))
    }

    @Test(arguments: [
        ("2025-05-28", "2025-05-30"), ("2025-05-30", "p2025-05-27T09:00:00Z"), ("p2025-05-30T10:00:00Z", "p2025-06-03T10:00:00Z"),
        ("2025-05-26/2025-06-01", "p2025-06-06T09:00:00Z"), ("2024", "2025-05-30"),
    ])
    func `dates that contradict each other leave next to nothing`(one: String, other: String) {
        #expect(fit(one, other) < 0.3)
        #expect(fit(one, other) == fit(other, one))
    }

    @Test func `the wider a stated date, the less it proves`() {
        let day = "p2025-05-30T09:00:00Z"
        let fits = ["2025-05-26/2025-06-01", "2025-05", "2025", "202X"].map { fit($0, day) }
        #expect(fits == fits.sorted(by: >) && Set(fits).count >= 3)
    }

    @Test func `no date, or only that of the first fetch, neither proves nor denies`() {
        var seen = Report(id: "r", source: "s")
        seen.date = EventDate(edtf: "2025-05-30", basis: .firstSeen)
        #expect(TimeSpan(seen) == nil)
        #expect(TimeFit(settings: MergeSettings()).fit(nil, span("2025-05-30")) == MergeSettings().undatedFactor)
    }

    @Test func `dates at the ends of time overflow nothing`() {
        let ends = [Instant(secondsSince1970: .min), Instant(secondsSince1970: .max)]
        var report = Report(id: "r", source: "s")
        report.date = EventDate(start: ends[0], end: ends[1], precision: .range, basis: .stated)
        #expect(TimeFit(settings: MergeSettings()).fit(TimeSpan(report), span("2025-05-30")) > 0)
        #expect(Merger().merge([report]).count == 1)
    }
}
