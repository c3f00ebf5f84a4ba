import Testing
import Timeline
import TimelinePluginTesting

struct OrderTests {
    /// Events without what depends on when they were first seen: their ids.
    private func essence(_ events: [Event]) -> Set<[String]> {
        Set(
            events.map { event in
                [event.title, event.date?.edtf ?? "", event.summary ?? "", event.sources.joined(separator: ",")]
                    + event.reports.map(\.id)
            })
    }

    @Test(arguments: 0..<250) func `reports give the same events in any order and in any batches`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        var waiting = SampleReports.many.shuffled(using: &random)
        var arrived: [Report] = []
        var events: [Event] = []
        while !waiting.isEmpty {
            let batch = Int.random(in: 1...12, using: &random)
            arrived += waiting.prefix(batch)
            waiting.removeFirst(min(batch, waiting.count))
            let previous = events.map { PreviousEvent(id: $0.id, reports: $0.reports.map(\.id), aliases: $0.aliases) }
            events = Merger().merge(arrived.shuffled(using: &random), previous: previous)
            #expect(events.flatMap(\.reports).map(\.id).sorted() == arrived.map(\.id).sorted())
            #expect(Set(events.map(\.id)).count == events.count)
        }
        #expect(essence(events) == essence(Merger().merge(SampleReports.many)))
    }

    @Test func `the sample has something to merge`() {
        let events = Merger().merge(SampleReports.many)
        #expect(events.count < SampleReports.many.count)
        #expect(events.contains { $0.sources.count > 1 })
    }
}
