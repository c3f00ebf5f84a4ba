import Foundation
import Testing

@testable import Timeline

struct SQLiteStoreTests {
    private let folder: TemporaryFolder
    private let store: SQLiteStore
    private let now = Instant(secondsSince1970: 1_749_373_200)

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(path: folder.path + "/timeline.db")
    }

    @Test func `reports come back as they were stored`() throws {
        var reports = SampleReports.many
        reports[0].tags = ["a", "b"]
        reports[0].guid = "g"
        reports[0].updated = Timestamp(rfc3339: "2025-05-31")
        reports[0].reportedField = "pubDate"
        #expect(try store.save(reports, state: FetchState(), of: "wire", isWhole: true).changed == reports.count)
        #expect(try store.reports() == reports.sorted { $0.id < $1.id })
    }

    @Test func `the same reports again change nothing`() throws {
        _ = try store.save(SampleReports.many, state: FetchState(), of: "wire", isWhole: true)
        try replaceAll(with: [], now: now)
        #expect(try store.save(SampleReports.many, state: FetchState(), of: "wire", isWhole: true).changed == 0)
        #expect(try store.unmergedBlocks(version: Merger.version).isEmpty)
    }

    @Test func `state comes back as it was stored`() throws {
        var state = FetchState()
        state.entityTag = "\"x\""
        state.lastModified = "Fri, 30 May 2025 12:04:00 GMT"
        state.contentHash = "abc"
        state.lastTried = now
        state.failure = "HTTP 503"
        state.failingSince = now
        state.failures = 3
        state.plugin = "rss"
        try store.save(state, of: "wire")
        #expect(try store.states()["wire"] == state)
        #expect(try store.states()["nobody"] == nil)
    }

    @Test func `validators never stand without their reports`() throws {
        var state = FetchState()
        state.entityTag = "\"new\""
        // Two reports with one id and a source that can't be stored: the second statement of the transaction fails.
        let other = try SQLiteStore(path: folder.path + "/timeline.db")
        try breakReports(at: folder.path + "/timeline.db")
        #expect(throws: StoreError.self) { try other.save(SampleReports.many, state: state, of: "wire", isWhole: true) }
        #expect(try other.states()["wire"] == nil)
    }

    /// Makes every insert of a report fail, as a full disk would.
    private func breakReports(at path: String) throws {
        try sqlite3(
            path,
            "CREATE TRIGGER full BEFORE INSERT ON report WHEN NEW.title LIKE '%prize%' BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        )
    }

    /// Changes a store behind its back.
    private func sqlite3(_ path: String, _ statements: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, statements]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    @Test func `what was dated by its first sight stays so`() throws {
        var first = SampleReports.report("wire", "Undated")
        first.published = nil
        first.date = EventDate(edtf: "2025-05-30", basis: .firstSeen)
        _ = try store.save([first], state: FetchState(), of: "wire", isWhole: true)
        var later = first
        later.date = EventDate(edtf: "2025-06-08", basis: .firstSeen)
        #expect(try store.save([later], state: FetchState(), of: "wire", isWhole: true).changed == 0)
        #expect(try store.reports() == [first])
        later.date = EventDate(edtf: "2025-05-29", basis: .published)
        #expect(try store.save([later], state: FetchState(), of: "wire", isWhole: true).changed == 1)
        #expect(try store.reports().first?.date?.edtf == "2025-05-29")
    }

    @Test func `a store of the first version keeps its reports`() throws {
        _ = try store.save(SampleReports.many, state: FetchState(), of: "wire", isWhole: true)
        let path = folder.path + "/timeline.db"
        try sqlite3(path, "ALTER TABLE report DROP COLUMN reportedField; DELETE FROM grdb_migrations WHERE identifier LIKE '2%'")
        #expect(throws: StoreError.self) { try SQLiteStore(path: path, readOnly: true) }
        #expect(try SQLiteStore(path: path).reports() == SampleReports.many.sorted { $0.id < $1.id })
    }

    @Test func `a lost date keeps the field that it came from`() throws {
        var first = SampleReports.report("wire", "Ferry returns")
        first.reportedField = "dc:date"
        _ = try store.save([first], state: FetchState(), of: "wire", isWhole: true)
        var later = first
        later.published = nil
        later.reportedField = nil
        later.date = EventDate(edtf: "2025-06-08", basis: .firstSeen)
        #expect(try store.save([later], state: FetchState(), of: "wire", isWhole: true).changed == 0)
        #expect(try store.reports() == [first])
    }

    private func replaceAll(with events: [Event], now: Instant) throws {
        try store.replace(
            Set(try store.events().map(\.id)), with: events, merged: try store.unmergedBlocks(version: Merger.version), now: now)
    }

    @Test func `events come back, and only what changed gets a revision`() throws {
        _ = try store.save(SampleReports.many, state: FetchState(), of: "wire", isWhole: true)
        let events = Merger().merge(try store.reports())
        try replaceAll(with: events, now: now)
        let stored = try store.events()
        #expect(stored.map(\.id) == events.map(\.id))
        #expect(stored.map(\.title) == events.map(\.title))
        #expect(stored.map(\.copies) == events.map(\.copies))
        #expect(stored.allSatisfy { $0.changed == now && $0.revision == 0 })

        let later = now.advanced(bySeconds: 3600)
        var changed = events
        changed[3].title = "Another title"
        try replaceAll(with: changed, now: later)
        let again = try store.events()
        #expect(again.filter { $0.changed == later }.map(\.title) == ["Another title"])
        #expect(again.map(\.revision).reduce(0, +) == 1)
    }

    @Test func `an event that becomes another leaves its id as an alias`() throws {
        let reports = SampleReports.many
        _ = try store.save(reports, state: FetchState(), of: "wire", isWhole: true)
        var one = Event(id: "e_one", title: "One", date: nil, reports: [reports[0]])
        let two = Event(id: "e_two", title: "Two", date: nil, reports: [reports[1]])
        try replaceAll(with: [one, two], now: now)
        one.reports = [reports[0], reports[1]]
        one.aliases = ["e_two"]
        try replaceAll(with: [one], now: now)
        let events = try store.events()
        #expect(events.map(\.id) == ["e_one"])
        #expect(events.first?.aliases == ["e_two"])
        #expect(try store.previousEvents(calledAny: ["e_two"]).map(\.aliases) == [["e_two"]])
    }

    private func correction(_ kind: Correction.Kind, _ reports: [String]...) -> Correction {
        Correction(kind: kind, reports: reports, titles: reports.map { "“\($0)”, a title" }, made: now)
    }

    @Test func `corrections come back as they were made, in order`() throws {
        let made = [correction(.join, ["r_1"], ["r_2", "r_3"]), correction(.split, ["r_4"], ["r_5"])]
        #expect(try made.map { try store.add($0) } == [1, 2])
        var expected = made
        for index in expected.indices { expected[index].number = index + 1 }
        #expect(try store.corrections() == expected)
    }

    @Test func `a correction's number is never given again`() throws {
        _ = try store.add(correction(.join, ["r_1"], ["r_2"]))
        let last = try store.add(correction(.join, ["r_3"], ["r_4"]))
        #expect(try store.removeCorrection(number: last))
        #expect(try !store.removeCorrection(number: last))
        #expect(try store.add(correction(.split, ["r_5"], ["r_6"])) == last + 1)
        #expect(try store.corrections().map(\.number) == [1, 3])
    }

    @Test func `a correction made or taken back asks for a merge where its reports are`() throws {
        let reports = SampleReports.many
        _ = try store.save(reports, state: FetchState(), of: "wire", isWhole: true)
        try replaceAll(with: Merger().merge(reports), now: now)
        #expect(try store.unmergedBlocks(version: Merger.version).isEmpty)
        let number = try store.add(correction(.join, [reports[0].id], [reports[1].id]))
        let blocks = Set(try store.blocks(of: [reports[0].id, reports[1].id]).values)
        #expect(try store.unmergedBlocks(version: Merger.version) == blocks.sorted())
        try replaceAll(with: Merger().merge(reports), now: now)
        _ = try store.removeCorrection(number: 17)
        #expect(try store.unmergedBlocks(version: Merger.version).isEmpty)
        _ = try store.removeCorrection(number: number)
        #expect(try store.unmergedBlocks(version: Merger.version) == blocks.sorted())
    }

    @Test func `a store of the second version takes corrections`() throws {
        _ = try store.save(SampleReports.many, state: FetchState(), of: "wire", isWhole: true)
        let path = folder.path + "/timeline.db"
        try sqlite3(path, "DROP TABLE correction; DELETE FROM grdb_migrations WHERE identifier LIKE '3%'")
        let later = try SQLiteStore(path: path)
        #expect(try later.corrections().isEmpty)
        #expect(try later.add(correction(.join, ["r_1"], ["r_2"])) == 1)
        #expect(try later.reports().count == SampleReports.many.count)
    }

    @Test func `a second run is told that the store is held`() throws {
        let path = folder.path + "/timeline.db"
        do {
            let first = try StoreLock(store: path)
            #expect(throws: StoreError.locked(path: path, process: getpid())) { try StoreLock(store: path) }
            withExtendedLifetime(first) {}
        }
        _ = try StoreLock(store: path)
    }

    @Test func `a file that is no store is refused and left alone`() throws {
        let path = try folder.write("This is no database, and it is long enough to look like a file of one.", to: "letter.txt")
        #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("This is no database"))
    }
}
