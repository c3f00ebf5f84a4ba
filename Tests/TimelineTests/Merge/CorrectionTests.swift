import Testing
import TimelinePluginTesting

@testable import Timeline

/// What a user says wins, and holds whatever comes later.
struct CorrectionTests {
    private typealias M = MergeReports

    private static func correction(_ number: Int, _ kind: Correction.Kind, _ reports: [String]...) -> Correction {
        Correction(number: number, kind: kind, reports: reports, titles: [], made: Instant(secondsSince1970: 0))
    }

    private static let bridge = [
        M.entry("b1", "coast-wire", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T08:00:00Z"),
        M.entry("b2", "city-post", "Barge strikes the Elm Street bridge, closing it for weeks", "2025-03-01T09:00:00Z"),
        M.entry("b3", "river-daily", "Elm Street bridge closed for weeks, struck by barge", "2025-03-01T10:00:00Z"),
    ]
    private static let choir = [
        M.entry("c1", "coast-wire", "Meridian choir wins the festival prize at Alder", "2025-03-20T08:00:00Z"),
        M.entry("c2", "city-post", "Festival prize at Alder goes to the Meridian choir", "2025-03-20T11:00:00Z"),
    ]

    @Test func `without corrections the two are two events`() {
        #expect(M.parts(Merger().merge(Self.bridge + Self.choir)) == [["b1", "b2", "b3"], ["c1", "c2"]])
    }

    @Test func `joined reports are one event, however unlike they are and weeks apart`() {
        let events = Merger().merge(Self.bridge + Self.choir, corrections: [Self.correction(1, .join, ["b1"], ["c1"])])
        #expect(M.parts(events) == [["b1", "b2", "b3", "c1", "c2"]])
    }

    @Test func `a join says that the user made it, and only where he did`() {
        let corrections = [Self.correction(1, .join, ["b2"], ["c2"])]
        let joins = M.joins(Self.bridge + Self.choir, corrections)
        #expect(joins.count == 4)
        #expect(joins.filter { $0.reason == .corrected }.map { "\($0.report) \($0.to)" } == ["c2 b2"])
        #expect(joins.first { $0.report == "c1" }?.to == "c2")
    }

    @Test func `a chain of joins is told from the first report on`() {
        let reports = Self.bridge + Self.choir + [M.entry("d1", "coast-wire", "Orchard burns", "2025-04-01")]
        let corrections = [Self.correction(1, .join, ["c1"], ["d1"]), Self.correction(2, .join, ["c2"], ["b3"])]
        let joins = M.joins(reports, corrections)
        #expect(Set(joins.filter { $0.reason == .corrected }.map { "\($0.report) \($0.to)" }) == ["c2 b3", "d1 c1"])
    }

    @Test func `a join wins over one source's template and over one article`() {
        let template = [
            M.entry("1", "courts", "Judgment in case 114: appeal dismissed", "2025-03-01"),
            M.entry("2", "courts", "Judgment in case 115: appeal dismissed", "2025-03-01"),
        ]
        let mention = M.mention("3", of: template[0], "Harbor master resigns", stated: "2024-12-02")
        #expect(Merger().merge(template + [mention]).count == 3)
        let corrections = [Self.correction(1, .join, ["1"], ["2"]), Self.correction(2, .join, ["3"], ["1"])]
        #expect(M.parts(Merger().merge(template + [mention], corrections: corrections)) == [["1", "2", "3"]])
    }

    @Test func `what comes later joins the part that it is like, and with it the event`() {
        let corrections = [Self.correction(1, .join, Self.bridge.map(\.id), Self.choir.map(\.id))]
        let later = M.entry("c3", "valley-wire", "Meridian choir wins festival prize at Alder", "2025-03-20T15:00:00Z")
        let other = M.entry("o", "valley-wire", "Library opens on Sundays", "2025-03-20T15:00:00Z")
        let events = Merger().merge(Self.bridge + Self.choir + [later, other], corrections: corrections)
        #expect(M.parts(events) == [["b1", "b2", "b3", "c1", "c2", "c3"], ["o"]])
    }

    @Test func `a split holds against equal titles, links and guids`() {
        let link = "https://a.example/bridge"
        let reports = (1...4).map { number in
            M.entry(
                "\(number)", "s\(number % 2)", "Barge strikes Elm Street bridge", "2025-03-01T0\(number):00:00Z", url: link,
                guid: "g")
        }
        #expect(Merger().merge(reports).count == 1)
        let events = Merger().merge(reports, corrections: [Self.correction(1, .split, ["2", "3"], ["1", "4"])])
        #expect(
            events.allSatisfy { event in
                let ids = Set(event.reports.map(\.id))
                return ids.isDisjoint(with: ["2", "3"]) || ids.isDisjoint(with: ["1", "4"])
            })
        #expect(events.contains { $0.reports.map(\.id) == ["2", "3"] })
    }

    @Test func `no companion brings together what was split`() {
        // x is like both: it goes with one of them.
        let reports =
            Self.bridge + [
                M.entry("x", "valley-wire", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T11:00:00Z")
            ]
        let events = Merger().merge(reports, corrections: [Self.correction(1, .split, ["b2"], ["b1", "b3"])])
        #expect(
            !events.contains { event in
                let ids = Set(event.reports.map(\.id))
                return ids.contains("b2") && !ids.isDisjoint(with: ["b1", "b3"])
            })
        #expect(events.flatMap(\.reports).count == 4)
    }

    @Test func `a join brings no report along that is held apart from what it joins`() {
        // b3 is like b1 and b2, and was split off c1: it stays out when b1 is joined with that.
        let corrections = [Self.correction(1, .split, ["b3"], ["c1"]), Self.correction(2, .join, ["b1"], ["c1"])]
        let events = Merger().merge(Self.bridge + Self.choir, corrections: corrections)
        #expect(M.parts(events) == [["b1", "b2", "c1", "c2"], ["b3"]])
    }

    @Test func `companions of two joined reports that are apart do not meet in their event`() {
        // b2 is with b1 and c2 with c1 by themselves; b1 and c1 are joined, b2 and c2 held apart.
        let corrections = [Self.correction(1, .split, ["b2"], ["c2"]), Self.correction(2, .join, ["b1"], ["c1"])]
        let events = Merger().merge(Self.bridge + Self.choir, corrections: corrections)
        let home = events.first { $0.reports.contains { $0.id == "b1" } }
        #expect(home?.reports.contains { $0.id == "c1" } == true)
        #expect(Set(["b2", "c2"]).isSubset(of: Set(home?.reports.map(\.id) ?? [])) == false)
    }

    @Test func `a correction of reports that are gone waits for them`() {
        let corrections = [Self.correction(1, .join, ["b1"], ["c1"]), Self.correction(2, .split, ["gone"], ["b1", "away"])]
        #expect(Merger().merge(Self.bridge, corrections: corrections) == Merger().merge(Self.bridge))
        #expect(Merger().merge(Self.bridge + Self.choir, corrections: corrections).count == 1)
    }

    @Test func `the last of two that contradict each other holds`() {
        let (join, split) = (Self.correction(1, .join, ["b1"], ["c1"]), Self.correction(2, .split, ["c1"], ["b1"]))
        #expect(
            !Merger().merge(Self.bridge + Self.choir, corrections: [split, join]).contains { event in
                Set(["b1", "c1"]).isSubset(of: Set(event.reports.map(\.id)))
            })
        var again = join
        again.number = 3
        #expect(Merger().merge(Self.bridge + Self.choir, corrections: [join, split, again]).count == 1)
    }

    /// The founding story's headlines, corrected in many ways.
    private static let corrections = [
        correction(1, .join, ["o1"], ["w1", "w2"]), correction(2, .split, ["w3"], ["w1", "w2", "w4"]),
        correction(3, .join, ["t1"], ["d1"]), correction(4, .split, ["d2"], ["d1", "d3"]), correction(5, .join, ["a2"], ["d2"]),
    ]

    @Test func `corrections hold in any order of reports and of corrections`() {
        let reports = MergeStory.headlines.reports
        let expected = Merger().merge(reports, corrections: Self.corrections)
        #expect(expected.flatMap { $0.reports.map(\.id) }.sorted() == reports.map(\.id).sorted())
        var numbers = SeededRandom(seed: 5)
        for _ in 0..<50 {
            let events = Merger().merge(
                reports.shuffled(using: &numbers), corrections: Self.corrections.shuffled(using: &numbers))
            #expect(events == expected)
        }
    }

    @Test func `corrections hold in every batch on the way, and the batches don't matter`() {
        let reports = MergeStory.headlines.reports
        let constraints = MergeConstraints(Self.corrections)
        var numbers = SeededRandom(seed: 6)
        for _ in 0..<10 {
            let shuffled = reports.shuffled(using: &numbers)
            for count in 1...shuffled.count {
                let events = Merger().merge(Array(shuffled.prefix(count)), corrections: Self.corrections)
                let ids = events.map { Set($0.reports.map(\.id)) }
                for group in constraints.together { #expect(ids.count { !$0.isDisjoint(with: group) } <= 1) }
                for division in constraints.divisions {
                    #expect(!ids.contains { !$0.isDisjoint(with: division.one) && !$0.isDisjoint(with: division.other) })
                }
            }
        }
    }

    @Test func `any corrections hold on any reports`() {
        let reports = MergeStory.articles.reports
        let ids = reports.map(\.id)
        var numbers = SeededRandom(seed: 7)
        for _ in 0..<100 {
            let corrections = (1...6).map { number in
                let chosen = ids.shuffled(using: &numbers).prefix(Int.random(in: 2...6, using: &numbers))
                let kind: Correction.Kind = Bool.random(using: &numbers) ? .join : .split
                return Self.correction(number, kind, [chosen[0]], Array(chosen.dropFirst()))
            }
            let constraints = MergeConstraints(corrections)
            let events = Merger().merge(reports, corrections: corrections)
            #expect(events.flatMap { $0.reports.map(\.id) }.sorted() == ids.sorted())
            if let event = events.max(by: { $0.reports.count < $1.reports.count }) {
                let joins = Merger().evidence(for: event, among: reports, corrections: corrections).joins
                #expect(joins.map(\.report) == event.reports.dropFirst().map(\.id))
            }
            let sets = events.map { Set($0.reports.map(\.id)) }
            for group in constraints.together { #expect(sets.contains { $0.isSuperset(of: group) }) }
            for division in constraints.divisions {
                #expect(!sets.contains { !$0.isDisjoint(with: division.one) && !$0.isDisjoint(with: division.other) })
            }
        }
    }

    @Test func `after a join the older event's id stays, and after a split it stays with the oldest report`() {
        func previous(_ events: [Event]) -> [PreviousEvent] {
            events.map { PreviousEvent(id: $0.id, reports: $0.reports.map(\.id), aliases: $0.aliases) }
        }
        let before = Merger().merge(Self.bridge + Self.choir)
        let join = Self.correction(1, .join, ["b1"], ["c1"])
        let joined = Merger().merge(Self.bridge + Self.choir, corrections: [join], previous: previous(before))
        #expect(joined.map(\.id) == [before[0].id] && joined.map(\.aliases) == [[before[1].id]])
        let split = Self.correction(2, .split, ["b2", "b3", "c1", "c2"], ["b1"])
        let parted = Merger().merge(Self.bridge + Self.choir, corrections: [join, split], previous: previous(joined))
        #expect(parted.first { $0.reports.map(\.id) == ["b1"] }?.id == before[0].id)
        #expect(parted.count == 2 && Set(parted.map(\.id)).count == 2)
        #expect(parted.allSatisfy { $0.reports.map(\.id) == ["b1"] || $0.id != before[1].id })
    }
}
