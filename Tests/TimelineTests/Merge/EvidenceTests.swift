import Testing
import Timeline

struct EvidenceTests {
    private typealias M = MergeReports

    private func nearest(_ id: String, _ reports: [Report], _ corrections: [Correction] = []) -> EventEvidence.NearMiss? {
        let merger = Merger()
        let events = merger.merge(reports, corrections: corrections)
        guard let event = events.first(where: { $0.reports.contains { $0.id == id } }) else { return nil }
        return merger.evidence(for: event, among: reports, corrections: corrections).nearest
    }

    private static let barge = [
        M.entry("a1", "city-post", "Barge strikes Elm Street bridge", "2025-03-01T08:00:00Z"),
        M.entry("a2", "coast-wire", "Elm Street bridge struck by barge", "2025-03-01T10:00:00Z"),
        M.entry("x1", "coast-wire", "Town orchestra names its first conductor", "2025-03-01T09:00:00Z"),
    ]

    @Test func `nothing like it is near`() {
        #expect(nearest("x1", Self.barge) == nil)
    }

    @Test func `what is like it in words but days away is named with the days`() {
        let again = M.entry("b1", "city-post", "Barge strikes Elm Street bridge", "2025-03-09T08:00:00Z")
        let near = nearest("a1", Self.barge + [again])
        #expect(near?.report == "b1")
        #expect(near?.obstacle == .daysApart(8))
        #expect(near?.words.contains("Elm") == true)
    }

    @Test func `two fillings of one source's template say so`() {
        let one = M.entry("a1", "code-blog", "Lantern 2.14.0 released", "2025-03-01T08:00:00Z")
        let other = M.entry("b1", "code-blog", "Lantern 2.15.0 released", "2025-03-01T09:00:00Z")
        #expect(nearest("a1", [one, other])?.obstacle == .sameTemplate)
    }

    @Test func `what the user parted says so`() {
        let correction = Correction(
            number: 1, kind: .split, reports: [["a2"], ["a1"]], titles: ["", ""], made: Instant(secondsSince1970: 0))
        #expect(nearest("a1", Self.barge, [correction])?.obstacle == .corrected)
    }

    @Test func `what shares a place and no more is too little alike`() {
        let other = M.entry("b1", "harbor-news", "Elm Street bakery wins a prize for rye bread", "2025-03-01T12:00:00Z")
        guard case .tooLittleAlike(let mean, let needed) = nearest("a1", Self.barge + [other])?.obstacle else {
            Issue.record("\(String(describing: nearest("a1", Self.barge + [other])))")
            return
        }
        #expect(mean < needed)
    }

    @Test func `a syndicated copy is marked and no independent source`() {
        let text =
            "A barge loaded with gravel struck the Elm Street bridge on Saturday morning, and engineers closed it for weeks."
        let reports = [
            M.entry(
                "a1", "coast-wire", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T08:00:00Z", summary: text
            ),
            M.entry(
                "a2", "city-post", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T09:00:00Z", summary: text),
            M.entry("a3", "north-ledger", "Elm Street bridge shut after barge collision", "2025-03-01T10:00:00Z"),
        ]
        let event = Merger().merge(reports).first
        #expect(event?.reports.map(\.id) == ["a1", "a2", "a3"])
        #expect(event?.copies == ["a2": "a1"])
        #expect(event?.sources.count == 3 && event?.independentSources == 2)
        #expect(M.joins(reports).first?.reason == .copy)
    }

    @Test func `a source that repeats itself is still one source`() {
        let reports = [
            M.entry("a1", "coast-wire", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T08:00:00Z"),
            M.entry("a2", "coast-wire", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T09:00:00Z"),
        ]
        let event = Merger().merge(reports).first
        #expect(event?.copies == [:] && event?.independentSources == 1)
    }
}
