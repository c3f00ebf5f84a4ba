import Foundation
import Testing
import TimelinePluginTesting

@testable import Timeline

struct EventQueryTests {
    private let folder: TemporaryFolder
    private let store: SQLiteStore
    private let now = Instant(secondsSince1970: 1_749_373_200)

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(path: folder.path + "/timeline.db")
    }

    /// Merges reports into the store, and gives the events as it has them.
    @discardableResult private func store(_ reports: [Report], into store: SQLiteStore? = nil) throws -> [Event] {
        let store = store ?? self.store
        for (source, told) in Dictionary(grouping: reports, by: \.source).sorted(by: { $0.key < $1.key }) {
            _ = try store.save(told, state: FetchState(), of: source, isWhole: true)
        }
        try EventMerging(store: store, now: now).mergeIfNeeded()
        return try store.events()
    }

    /// Events as no merger would make them, but many.
    private func store(inEventsOfThree reports: [Report], _ random: inout SeededRandom) throws -> [Event] {
        _ = try store.save(reports, state: FetchState(), of: "wire", isWhole: true)
        var events: [Event] = []
        var rest = reports[...]
        while !rest.isEmpty {
            let told = Array(rest.prefix(Int.random(in: 1...3, using: &random)))
            rest = rest.dropFirst(told.count)
            var event = Event(
                id: "e\(events.count)", title: told[0].title ?? "", date: Int.random(in: 0..<20, using: &random) == 0 ? nil : told[0].date,
                reports: told)
            event.sources = Set(told.map(\.source)).sorted()
            event.tags = Set(told.flatMap(\.tags)).sorted()
            event.firstReported = told.compactMap(\.reported).min()
            event.lastReported = told.compactMap(\.reported).max()
            if told.count > 1, told[0].source != told[1].source { event.copies = [told[1].id: told[0].id] }
            events.append(event)
        }
        try store.replace([], with: events, merged: [], now: now)
        return try store.events()
    }

    private func found(_ query: EventQuery, in store: SQLiteStore? = nil) throws -> [Event] {
        try (store ?? self.store).withEvents(query) { stored in
            var events: [Event] = []
            try stored.forEach { events.append($0) }
            let summary = try stored.summary()
            #expect(summary.count == events.count)
            #expect(summary.lastChange == events.compactMap { $0.changed ?? $0.lastReported }.max())
            return events
        }
    }

    @Test func `the store finds what is found in memory`() throws {
        var random = SeededRandom(seed: 8)
        var reports = ManyReports.overDays(40, count: 600, &random)
        for index in reports.indices {
            reports[index].tags = Queries.tags.filter { _ in Int.random(in: 0..<9, using: &random) == 0 }
            if index % 11 == 0 { reports[index].summary = Queries.odd.randomElement(using: &random) }
            if index % 7 == 0, let published = reports[index].published {
                reports[index].date = EventDate(publication: published, zone: Zone(offsetInSeconds: 43_200), basis: .published)
            }
        }
        let events = try store(inEventsOfThree: reports, &random)
        try #require(events.count > 200)
        var queries = Queries(events: events, random: random)
        var (some, none) = (0, 0)
        for _ in 0..<600 {
            let query = queries.next()
            let expected = query.chosen(of: events)
            #expect(try found(query).map(\.id) == expected.map(\.id), "\(query)")
            if expected.isEmpty { none += 1 } else { some += 1 }
        }
        // Queries that find all or nothing would agree in any case.
        #expect(some > 150 && none > 50, "\(some) find something, \(none) nothing")
    }

    @Test func `a search nested as deep as the parser lets it be is one that the store takes`() throws {
        try store(SampleReports.many)
        for (open, between) in [("(a", " AND "), ("(a", " OR "), ("(NOT a", " OR NOT "), ("(a", " NOT "), ("((a OR b)", " AND NOT ")] {
            let depth = open.hasPrefix("((") ? 19 : 20
            let text = Array(repeating: open, count: depth).joined(separator: between) + String(repeating: ")", count: depth)
            var filter = EventFilter()
            filter.search = try SearchQuery(text)
            let query = EventQuery(filters: [filter])
            #expect(try found(query).map(\.id) == query.chosen(of: try store.events()).map(\.id))
        }
        #expect(throws: SearchQuery.Problem.tooDeep(limit: 20)) {
            try SearchQuery(String(repeating: "(", count: 21) + "a" + String(repeating: ")", count: 21))
        }
    }

    @Test func `a search of a thousand words is one that the store takes`() throws {
        try store(SampleReports.many)
        for word in ["AND", "OR", "NOT"] {
            var filter = EventFilter()
            filter.search = try SearchQuery((0..<500).map { "w\($0)" }.joined(separator: " \(word) "))
            #expect(try found(EventQuery(filters: [filter])).isEmpty)
        }
    }

    @Test func `the index follows what merges change`() throws {
        var filter = EventFilter()
        filter.search = try SearchQuery("ferry")
        let query = EventQuery(filters: [filter])
        var report = SampleReports.report("wire", "Ferry returns", url: "https://wire.example.com/1")
        try store([report])
        #expect(try found(query).count == 1)
        report.title = "Boat returns"
        try store([report])
        #expect(try found(query).isEmpty)
        #expect(try store.events().map(\.title) == ["Boat returns"])
    }

    @Test func `an event that is gone is found no more`() throws {
        var reports = Array(SampleReports.many.filter { $0.kind == .mention || $0.source == "ledger" }.prefix(2))
        reports[0].title = "Heron counted"
        try store(reports)
        var filter = EventFilter()
        filter.search = try SearchQuery("heron")
        try #require(try found(EventQuery(filters: [filter])).count == 1)
        try sqlite3("PRAGMA foreign_keys = ON; DELETE FROM event WHERE title = 'Heron counted'")
        #expect(try found(EventQuery(filters: [filter])).isEmpty)
        #expect(try sqlite3("SELECT count(*) FROM eventText") == "\(try store.events().count)\n")
    }

    @Test func `a store of an earlier version is indexed once, as if it had been from the start`() throws {
        var random = SeededRandom(seed: 3)
        let events = try store(ManyReports.overDays(20, count: 200, &random))
        let dump = "SELECT number, independentSources, breadth FROM event; SELECT rowid, words, sources, tags FROM eventText"
        let before = try sqlite3(dump)
        try sqlite3(
            """
            DROP TRIGGER eventGone; DROP TABLE eventText; DROP INDEX eventInOrder; DROP INDEX eventByEnd;
            ALTER TABLE event DROP COLUMN breadth; ALTER TABLE event DROP COLUMN independentSources;
            CREATE INDEX eventByStart ON event (start);
            DELETE FROM grdb_migrations WHERE identifier = 'events found by words, dates, sources'
            """)
        #expect(throws: StoreError.olderVersion(path: folder.path + "/timeline.db")) {
            try SQLiteStore(path: folder.path + "/timeline.db", readOnly: true)
        }
        #expect(try SQLiteStore(path: folder.path + "/timeline.db").events() == events)
        #expect(try sqlite3(dump) == before)
    }

    @Test func `the beginning of an id finds events, by ids that they had as well`() throws {
        let events = try store(SampleReports.many)
        let id = try #require(events.first?.id)
        #expect(try store.eventIDs(beginningWith: id, limit: 5).map(\.event) == [id])
        #expect(try store.eventIDs(beginningWith: "e_", limit: 5).map(\.id) == Array(events.map(\.id).sorted().prefix(5)))
        try sqlite3("INSERT INTO alias VALUES ('e_old', '\(id)')")
        #expect(try store.eventIDs(beginningWith: "e_ol", limit: 5).map(\.event) == [id])
        #expect(try store.eventIDs(ofReports: events[0].reports.map(\.id) + ["r_none"]) == [id])
        #expect(try store.events([id, "e_none"]).map(\.aliases) == [["e_old"]])
        #expect(try store.tellingSources() == ["ledger", "post", "wire"])
    }

    /// Statements for the store behind its back, and what they give.
    @discardableResult private func sqlite3(_ statements: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", folder.path + "/timeline.db", statements]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self)
    }
}

/// Random queries with words, sources, tags and days of some events.
private struct Queries {
    static let tags = ["Politics", "ÉTÉ", "a-b", "ab", "world news"]
    static let odd = [
        "水利部门公布损失初步评估", "Das Straßen-Café öffnet", "Tiếng Việt có dấu", "don’t stop-gap 3.5 million", "का की कि", "東京タワー",
        "UPPER lower",
    ]
    private static let fragments = ["损失", "损失*", "cafe", "stra*", "tieng", "don't", "stop-g*", "3.5", "क*", "タワー", "\"lower upper\""]

    let events: [Event]
    var random: SeededRandom

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

    private mutating func word() -> String {
        if chance(4) { return Self.fragments.randomElement(using: &random) ?? "" }
        let words = events.randomElement(using: &random)?.title.split(separator: " ").map(String.init) ?? []
        guard let start = words.indices.randomElement(using: &random) else { return "x" }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return "\"\(words[start...].prefix(2).joined(separator: " "))\""
        case 1: return String(words[start].prefix(3)) + "*"
        default: return words[start].uppercased()
        }
    }

    private mutating func search(_ depth: Int) -> String {
        guard depth > 0, !chance(3) else { return (chance(4) ? "NOT " : "") + word() }
        let word = [" ", " AND ", " OR ", " NOT ", " OR NOT "].randomElement(using: &random) ?? " "
        return "(\(search(depth - 1))\(word)\(search(depth - 1)))"
    }

    private mutating func day() -> CalendarDay {
        CalendarDay(daysSince1970: 20_089 + Int.random(in: -5...50, using: &random))
    }

    mutating func next() -> EventQuery {
        let zones = [Zone.utc, Zone(offsetInSeconds: -36_000), Zone(offsetInSeconds: 50_400), Zone(named: "America/New_York") ?? .utc]
        var query = EventQuery(zone: zones.randomElement(using: &random) ?? .utc)
        for _ in 0..<(chance(4) ? 2 : 1) {
            var filter = EventFilter()
            if chance(2) { filter.search = try? SearchQuery(search(3)) }
            if chance(3) { filter.since = day() }
            if chance(3) { filter.until = day() }
            if chance(4) {
                filter.sources = Set(events.randomElement(using: &random)?.sources ?? []).union(chance(2) ? ["SOURCE-1", "none"] : [])
            }
            if chance(5) { filter.tags = [(Self.tags.randomElement(using: &random) ?? "").uppercased()] }
            if chance(5) { filter.minimalSources = Int.random(in: 1...4, using: &random) }
            if chance(5) { filter.precision = [.day, .week, .month].randomElement(using: &random) }
            query.filters.append(filter)
        }
        if chance(2) { query.limit = Int.random(in: 1...30, using: &random) }
        query.newestFirst = chance(2)
        return query
    }
}
