import Testing

@testable import Timeline

struct EventIDTests {
    private func ids(_ events: [[String]], _ previous: [PreviousEvent]) -> [String] {
        EventIDs.ids(of: events, previous: previous).map { ([$0.id] + $0.aliases).joined(separator: " ") }
    }

    @Test func `a new event is named after its first report`() {
        #expect(ids([["r1", "r2"]], []) == [StableID.event(firstReport: "r1")])
    }

    @Test func `an event keeps its id when earlier reports come`() {
        #expect(ids([["r0", "r1"]], [PreviousEvent(id: "e_1", reports: ["r1"])]) == ["e_1"])
    }

    @Test func `where two become one the older id stays and the other is an alias`() {
        let previous = [
            PreviousEvent(id: "e_1", reports: ["r1"], aliases: ["e_0"]),
            PreviousEvent(id: "e_2", reports: ["r2", "r3", "r4"]),
        ]
        #expect(ids([["r1", "r2", "r3", "r4"]], previous) == ["e_1 e_0 e_2"])
    }

    @Test func `where one becomes two the part with the oldest report keeps the id`() {
        let first = StableID.event(firstReport: "r1")
        let previous = [PreviousEvent(id: first, reports: ["r1", "r2", "r3"])]
        let found = ids([["r1"], ["r2", "r3"]], previous)
        #expect(found.first == first)
        #expect(found.last?.hasPrefix("e_") == true && found.last != first)
    }

    @Test func `an id is given once, whatever the earlier events say`() {
        let previous = [
            PreviousEvent(id: "e_1", reports: ["r1", "r2"], aliases: ["e_2"]), PreviousEvent(id: "e_1", reports: ["r3"]),
            PreviousEvent(id: "e_2", reports: ["r3", "gone"], aliases: ["e_1"]), PreviousEvent(id: "e_4", reports: []),
            PreviousEvent(id: StableID.event(firstReport: "r4"), reports: ["gone"]),
        ]
        let found = EventIDs.ids(of: [["r1"], ["r2"], ["r3"], ["r4"]], previous: previous)
        #expect(Set(found.map(\.id)).count == 4)
        #expect(found.map(\.id).first == "e_1" && found[2].id == "e_2")
        #expect(found.allSatisfy { event in event.aliases.allSatisfy { alias in !found.contains { $0.id == alias } } })
    }

    @Test func `merging again with what came out changes no id`() {
        let before = Merger().merge(MergeStory.headlines.reports)
        let previous = before.map { PreviousEvent(id: $0.id, reports: $0.reports.map(\.id), aliases: $0.aliases) }
        #expect(Merger().merge(MergeStory.headlines.reports, previous: previous) == before)
    }

    @Test func `events that grow from fetch to fetch keep their ids`() {
        let reports = MergeStory.headlines.reports.sorted {
            ($0.reported?.secondsSince1970 ?? 0) < ($1.reported?.secondsSince1970 ?? 0)
        }
        var previous: [PreviousEvent] = []
        for count in 1...reports.count {
            let events = Merger().merge(Array(reports.prefix(count)), previous: previous)
            let alive = Set(events.map(\.id)).union(events.flatMap(\.aliases))
            #expect(previous.allSatisfy { alive.contains($0.id) })
            let known = previous.map(\.id)
            let order = events.sorted { one, other in
                (known.firstIndex(of: one.id) ?? .max, one.id) < (known.firstIndex(of: other.id) ?? .max, other.id)
            }
            previous = order.map { PreviousEvent(id: $0.id, reports: $0.reports.map(\.id), aliases: $0.aliases) }
        }
    }
}
