import Foundation
import Testing

@testable import Timeline

struct UpkeepTests {
    private let folder: TemporaryFolder
    private let store: SQLiteStore
    private let now = Instant(secondsSince1970: 1_749_373_200)

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(path: folder.path + "/timeline.db")
        _ = try store.save(SampleReports.many, state: FetchState(), of: "wire", isWhole: true)
        try EventMerging(store: store, now: now).mergeIfNeeded()
    }

    /// What merging the reports that are left gives.
    private func mergedAnew() throws -> Set<Set<String>> {
        Set(Merger().merge(try store.reports()).map { Set($0.reports.map(\.id)) })
    }

    private func stored() throws -> Set<Set<String>> { Set(try store.events().map { Set($0.reports.map(\.id)) }) }

    @Test func `what was told before a day is dropped, with the events that only it told of`() throws {
        let limit = try #require(Timestamp(rfc3339: "2025-05-15T00:00:00Z")?.instant)
        let old = SampleReports.many.count { ($0.published?.instant).map { $0 < limit } ?? false }
        try #require(old > 5)
        let before = try store.events()
        let counted = try store.dropReports(toldBefore: limit, dryRun: true)
        #expect(counted.reports == old)
        #expect(try store.events() == before)
        #expect(try store.dropReports(toldBefore: limit, dryRun: false) == counted)
        #expect(try store.events().count == before.count - counted.events)
        #expect(try store.reports().count == SampleReports.many.count - old)
        try EventMerging(store: store, now: now).mergeIfNeeded()
        #expect(try stored() == mergedAnew())
        let kept = Set(before.map(\.id))
        #expect(try store.events().allSatisfy { kept.contains($0.id) })
    }

    @Test func `an instant counts, not how it is written`() throws {
        let early = SampleReports.report("post", "Ferry sinks", published: "2024-01-01T01:00:00+02:00")
        let late = SampleReports.report("post", "Ferry rises", published: "2023-12-31T23:00:00-02:00")
        _ = try store.save([early, late], state: FetchState(), of: "post", isWhole: true)
        let limit = try #require(Timestamp(rfc3339: "2024-01-01T00:00:00Z")?.instant)
        #expect(try store.dropReports(toldBefore: limit, dryRun: false).reports == 1)
        #expect(try store.reports().contains(late))
    }

    @Test func `a source goes with its reports and what is known of it, and nothing else goes`() throws {
        try store.save(FetchState(), of: "ledger")
        let others = SampleReports.many.filter { $0.source != "ledger" }
        let dropped = try store.dropReports(of: "ledger")
        #expect(dropped.reports == SampleReports.many.count - others.count)
        #expect(try store.states()["ledger"] == nil)
        #expect(try store.reports() == others.sorted { $0.id < $1.id })
        try EventMerging(store: store, now: now).mergeIfNeeded()
        #expect(try stored() == mergedAnew())
    }

    @Test func `a copy holds what the store holds, made while another connection writes`() throws {
        let copy = folder.path + "/copy.db"
        let reader = try SQLiteStore(path: folder.path + "/timeline.db", readOnly: true)
        try reader.copy(to: copy)
        _ = try store.save([SampleReports.report("post", "Later")], state: FetchState(), of: "post", isWhole: true)
        #expect(try SQLiteStore(path: copy, readOnly: true).events() == reader.events())
        #expect(throws: StoreError.self) { try reader.copy(to: copy) }
    }

    @Test func `an event that becomes another is told with a higher revision, and again when it comes back`() throws {
        var (one, two) = (try #require(try store.events().first), try #require(try store.events().last))
        let ids: Set<String> = [one.id, two.id]
        for round in 1...3 {
            two.title += "!"
            try store.replace(ids, with: [one, two], merged: [], now: now.advanced(bySeconds: Int64(round)))
        }
        #expect(try store.events().first { $0.id == two.id }?.revision == 3)
        let parts = (one.reports, two.reports)
        one.reports += two.reports
        one.aliases = [two.id]
        try store.replace(ids, with: [one], merged: [], now: now.advanced(bySeconds: 10))
        #expect(try store.events().first { $0.id == one.id }?.revision == 4)
        (one.reports, two.reports) = parts
        one.aliases = []
        try store.replace([one.id], with: [one, two], merged: [], now: now.advanced(bySeconds: 20))
        #expect(try store.events().first { $0.id == two.id }?.revision == 5)
        #expect(try store.events().first { $0.id == one.id }?.revision == 5)
    }
}
