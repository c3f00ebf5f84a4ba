import Testing
import TimelinePluginTesting

@testable import Timeline

/// A store that is merged fetch by fetch against merging everything at once.
struct IncrementalMergeTests {
    private let folder: TemporaryFolder
    private let store: SQLiteStore
    private let now = Instant(secondsSince1970: 1_750_000_000)

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(path: folder.path + "/timeline.db")
    }

    private func fetch(_ reports: some Sequence<Report>) throws {
        _ = try store.save(Array(reports), state: FetchState(), of: "wire", isWhole: true)
        try EventMerging(store: store, now: now).mergeIfNeeded()
    }

    /// What an event says, without what depends on when its reports came: its id and its aliases.
    private func essence(_ events: [Event]) -> Set<[String]> {
        Set(
            events.map { event in
                [
                    event.title, event.date?.edtf ?? "", event.summary ?? "", "\(event.copies.sorted { $0.key < $1.key })",
                    event.sources.joined(separator: ","),
                ]
                    + event.reports.map(\.id)
            })
    }

    @Test(arguments: 0..<3) func `what is merged fetch by fetch is what merging everything gives`(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let reports = ManyReports.overDays(100, count: 2_000, &random)
        // Every other time as news comes, else old and new in no order.
        var waiting =
            seed.isMultiple(of: 2)
            ? reports.shuffled(using: &random) : reports.sorted { Report.inOrder($0, $1) }
        var arrived: [Report] = []
        var fetches = 0
        while !waiting.isEmpty {
            let batch = waiting.prefix(Int.random(in: 1...400, using: &random))
            waiting.removeFirst(batch.count)
            arrived += batch
            try fetch(batch)
            fetches += 1
            guard waiting.isEmpty || fetches.isMultiple(of: 4) else { continue }
            let events = try store.events()
            #expect(essence(events) == essence(Merger().merge(arrived)))
            #expect(Set(events.map(\.id)).count == events.count)
        }
        #expect(try store.unmergedBlocks(version: Merger.version).isEmpty)
        #expect(try store.events().contains { $0.reports.count > 4 })
    }

    @Test func `what is corrected and what is taken back is merged where it was`() throws {
        var random = SeededRandom(seed: 7)
        var reports = ManyReports.overDays(60, count: 600, &random)
        try fetch(reports)
        var corrections: [Correction] = []
        for round in 0..<6 {
            let events = try store.events().shuffled(using: &random)
            let correction =
                if let event = events.first(where: { $0.reports.count > 2 }), round.isMultiple(of: 3) {
                    Correction(
                        kind: .split,
                        reports: [[event.reports[1].id], event.reports.map(\.id).filter { $0 != event.reports[1].id }],
                        titles: ["", ""], made: now)
                } else {
                    Correction(
                        kind: .join, reports: events.prefix(2).map { $0.reports.map(\.id) }, titles: ["", ""], made: now)
                }
            _ = try store.add(correction)
            // A report that says another day moves to another block.
            let place = Int.random(in: reports.indices, using: &random)
            reports[place].published = Timestamp(rfc3339: "2025-02-0\(round % 9 + 1)T10:00:00Z")
            reports[place].date = reports[place].published.map { EventDate(publication: $0, zone: .utc, basis: .published) }
            try fetch([reports[place]])
            corrections = try store.corrections()
            #expect(essence(try store.events()) == essence(Merger().merge(reports, corrections: corrections)))
        }
        for correction in corrections {
            #expect(try store.removeCorrection(number: correction.number))
            try EventMerging(store: store, now: now).mergeIfNeeded()
        }
        #expect(essence(try store.events()) == essence(Merger().merge(reports)))
    }

    @Test func `a settled event does not change when unrelated reports come`() throws {
        var random = SeededRandom(seed: 3)
        let old = ManyReports.overDays(30, count: 600, &random)
        try fetch(old)
        let settled = try store.events()
        let later = ManyReports.overDays(30, count: 300, &random, prefix: "later", firstDay: 60)
        try EventMerging(store: store, now: now.advanced(bySeconds: 86_400)).mergeIfNeeded()
        try fetch(later)
        let events = try store.events()
        #expect(events.count > settled.count)
        #expect(events.filter { event in event.reports.contains { old.contains($0) } } == settled)
    }

    @Test func `a merge reads the blocks around what is new and no others`() throws {
        var random = SeededRandom(seed: 5)
        try fetch(ManyReports.overDays(200, count: 2_000, &random))
        _ = try store.save(
            ManyReports.overDays(1, count: 20, &random, prefix: "new", firstDay: 199), state: FetchState(), of: "wire",
            isWhole: true)
        let window = MergeWindow(changed: try store.unmergedBlocks(version: Merger.version))
        let read = try store.reports(inBlocks: window.needed).count
        #expect(read < 400 && read > 20)
        try EventMerging(store: store, now: now).mergeIfNeeded()
        #expect(try store.events().flatMap(\.reports).count == 2_020)
    }
}
