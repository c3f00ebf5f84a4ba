import Testing
import Timeline

struct MergerTests {
    private typealias M = MergeReports

    /// A few dozen reports on many things.
    private static let everything: [Report] = {
        var reports: [Report] = []
        for trap in MergeTrap.allCases {
            for var report in trap.reports {
                report.id = "\(trap)-\(report.id)"
                report.of = report.of.map { "\(trap)-\($0)" }
                reports.append(report)
            }
        }
        return reports + MergeStory.articles.reports
    }()

    @Test func `any order of reports gives equal events`() {
        let expected = Merger().merge(Self.everything)
        #expect(expected.count > 30)
        var numbers = M.Numbers(state: 1)
        for _ in 0..<200 {
            #expect(Merger().merge(Self.everything.shuffled(using: &numbers)) == expected)
        }
    }

    @Test func `every report is in exactly one event, and events have different ids`() {
        let events = Merger().merge(Self.everything)
        #expect(events.flatMap { $0.reports.map(\.id) }.sorted() == Self.everything.map(\.id).sorted())
        #expect(Set(events.map(\.id)).count == events.count)
    }

    @Test func `events stand in the order of a timeline and reports in the order they were told`() {
        let events = Merger().merge(Self.everything.reversed())
        #expect(zip(events, events.dropFirst()).allSatisfy { !Event.inOrder($1, $0) })
        for event in events {
            let told = event.reports.map { $0.reported?.secondsSince1970 ?? .max }
            #expect(told == told.sorted())
        }
    }

    @Test func `of reports with one id the earlier told counts, whatever the order`() {
        let one = M.entry("r", "a", "Bridge closed", "2025-03-01T08:00:00Z")
        let other = M.entry("r", "a", "Bridge open again", "2025-03-02T08:00:00Z")
        for reports in [[one, other, one], [other, one, one]] {
            #expect(Merger().merge(reports).map(\.reports) == [[one]])
        }
    }

    @Test func `nothing gives nothing`() {
        #expect(Merger().merge([]).isEmpty)
    }

    @Test(arguments: [
        "", " ", "\u{0}\u{1B}[2J\u{202E}", "—", "?", "1", "…", String(repeating: "x", count: 1_000_000),
        String(repeating: "a b ", count: 250_000), String(repeating: "\u{301}", count: 10_000), "👩‍👩‍👧‍👦",
    ])
    func `a strange title is still a report in an event`(title: String) {
        let reports = [
            M.entry("1", "a", title, "2025-03-01"), M.entry("2", "b", title, "2025-03-01"),
            M.entry("3", "b", "Bridge closed", nil),
        ]
        #expect(Merger().merge(reports).flatMap { $0.reports.map(\.id) }.sorted() == ["1", "2", "3"])
    }

    @Test func `ten thousand reports with one title are merged without comparing each two`() {
        let reports = (0..<10_000).map {
            M.entry("\($0)", "s\($0)", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T08:00:00Z")
        }
        #expect(Merger().merge(reports).count == 1)
    }

    @Test func `where very many reports are in one block, fewer are compared and events are still whole`() {
        let towns = ["Arlby", "Brenna", "Corvik", "Dunmore", "Elsted", "Farrow", "Gimle", "Hadley", "Iskar", "Jorvik"]
        var reports: [Report] = []
        for (number, town) in towns.enumerated() {
            for (source, title) in [
                "Barge number \(number + 100) strikes the bridge of \(town)",
                "\(town): bridge struck by barge number \(number + 100)",
                "Bridge of \(town) is closed after barge number \(number + 100) strikes it",
            ].enumerated() {
                reports.append(M.entry("\(town)-\(source)", "s\(source)", title, "2025-03-01T08:00:00Z"))
            }
        }
        let undated = reports.map { report in
            var report = report
            (report.published, report.date) = (nil, nil)
            return report
        }
        var crowded = MergeSettings()
        crowded.crowd = 5
        crowded.crowdNearest = 3
        for reports in [reports, undated] {
            let events = Merger(settings: crowded).merge(reports)
            #expect(M.parts(events) == Set(towns.map { town in (0..<3).map { "\(town)-\($0)" } }))
            #expect(Merger(settings: crowded).merge(reports.reversed()) == events)
        }
    }

    @Test func `a report without title or text is an event of its own`() {
        var bare = Report(id: "bare", source: "a")
        bare.url = "https://a.example/x"
        let event = Merger().merge([bare]).first
        #expect(event?.reports == [bare])
        #expect(event?.title == "" && event?.date == nil && event?.copies.isEmpty == true)
    }

    @Test func `an event says what its reports say`() {
        var one = M.entry("r1", "coast-wire", "Barge strikes Elm Street bridge", "2025-03-01T08:00:00Z", summary: "It is closed.")
        one.tags = ["traffic", "city"]
        var other = M.entry("r2", "city-post", "Barge strikes the Elm Street bridge", "2025-03-01T10:00:00Z")
        other.tags = ["city", "river"]
        let events = Merger().merge([other, one])
        #expect(events.count == 1)
        let event = events.first
        #expect(event?.id == StableID.event(firstReport: "r1"))
        #expect(event?.reports == [one, other])
        #expect(event?.sources == ["city-post", "coast-wire"])
        #expect(event?.tags == ["city", "river", "traffic"])
        #expect(event?.summary == "It is closed.")
        #expect(event?.firstReported == one.reported && event?.lastReported == other.reported)
        #expect(event?.date?.edtf == "2025-03-01" && event?.datesDisagree == false)
    }

    @Test func `each join names its evidence`() {
        let link = "https://a.example/bridge"
        let reports = [
            M.entry("r1", "a", "Barge strikes Elm Street bridge", "2025-03-01T08:00:00Z", url: link, guid: "g"),
            M.entry("r2", "a", "Barge strikes the Elm Street bridge", "2025-03-01T09:00:00Z", url: link + "/new", guid: "g"),
            M.entry(
                "r3", "a-top", "UPDATED: Barge strikes Elm Street bridge", "2025-03-01T10:00:00Z", url: link + "?utm_source=x"),
            M.entry("r4", "b", "Elm Street bridge closed, struck by barge", "2025-03-01T11:00:00Z"),
        ]
        let joins = M.joins(reports)
        #expect(joins.map(\.report) == ["r2", "r3", "r4"])
        #expect(joins.map(\.to).prefix(2) == ["r1", "r1"])
        #expect(joins.map(\.reason).prefix(2) == [.sameGuid("g"), .sameLink("a.example/bridge")])
        #expect(joins.map(\.timing) == [.sameDay, .sameDay, .sameDay])
        guard case .sameWords(let words, let count, let similarity) = joins.last?.reason else {
            Issue.record("no words: \(joins)")
            return
        }
        #expect(words.count <= count)
        #expect(Set(words).isSuperset(of: ["Elm", "bridge", "barge"]))
        #expect(similarity > 0.3 && similarity <= 1)
    }
}
