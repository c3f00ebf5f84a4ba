import Foundation
import Testing
import Timeline

struct CorrectionCommandTests {
    private struct Found: Decodable {
        struct Report: Decodable {
            var id: String
            var title: String?
        }

        var id: String
        var title: String
        var aliases: [String]
        var reports: [Report]
    }

    private struct Document: Decodable {
        var events: [Found]
    }

    private static let titles = [
        "Ferry returns to the harbor of Alder", "Ferry returns to harbor of Alder after repairs",
        "Orchard fire destroys three barns",
    ]
    private let desk: Desk

    /// A store in which the ferry has two reports, and the orchard one.
    init() throws {
        desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"file:feed.xml\"\n")
        try desk.folder.write(Feed.rss(Self.titles), to: "feed.xml")
        #expect(try desk.run(["fetch"]).status == 0)
    }

    private func events() throws -> [Found] {
        try JSONDecoder().decode(Document.self, from: Data(try desk.run(["export", "--format", "json"]).output.utf8)).events
    }

    /// The first event with a report of this title.
    private func event(_ title: String) throws -> Found {
        try #require(try events().first { $0.reports.contains { $0.title == title } })
    }

    private func report(_ title: String) throws -> String {
        try #require(try events().flatMap(\.reports).first { $0.title == title }).id
    }

    private func joined() throws -> (older: Found, younger: Found, result: Program.Result) {
        let (older, younger) = (try event(Self.titles[0]), try event(Self.titles[2]))
        return (older, younger, try desk.run(["join", older.id, String(younger.id.dropFirst(2).prefix(8))]))
    }

    private func split() throws -> Program.Result {
        try desk.run(["split", try event(Self.titles[0]).id, try report(Self.titles[1])])
    }

    @Test func `the store has two events to begin with`() throws {
        #expect(try events().map { $0.reports.count }.sorted() == [1, 2])
    }

    @Test func `a join makes one event with the older id, shows it, and says how to undo it`() throws {
        let (older, younger, result) = try joined()
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines.first == "\(older.id)  2025-05-30  \(older.title)  (wire)")
        #expect(lines.last == "kept as correction 1; to take it back: timeline corrections undo 1")
        #expect(try events().map(\.id) == [older.id])
        #expect(try events().first?.aliases == [younger.id])
    }

    @Test func `a joined event's other id is cancelled in calendars`() throws {
        let younger = try joined().younger
        let calendar = try desk.run(["export", "--format", "ical"]).output
        let parts = calendar.components(separatedBy: "BEGIN:VEVENT")
        #expect(parts.count == 3)
        #expect(parts.contains { $0.contains("UID:\(younger.id)@timeline") && $0.contains("STATUS:CANCELLED") })
    }

    @Test func `why tells what was joined`() throws {
        let older = try joined().older
        let why = try desk.run(["why", older.id], environment: ["COLUMNS": "200"]).output
        #expect(why.contains("you joined it (correction 1) with “Ferry"), "\(why)")
    }

    @Test func `a split makes two events and shows both`() throws {
        let before = try event(Self.titles[0])
        let result = try split()
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(try events().map { $0.reports.map(\.title) }.count == 3)
        #expect(try event(Self.titles[0]).id == before.id)
    }

    @Test func `why tells what was split off, on either side`() throws {
        let leaving = try report(Self.titles[1])
        _ = try split()
        func why(_ title: String) throws -> String {
            try desk.run(["why", try event(title).id], environment: ["COLUMNS": "200"]).output
        }
        #expect(try why(Self.titles[0]).contains("You split “\(Self.titles[1])” off it (correction 1): \(leaving)"))
        #expect(try why(Self.titles[1]).contains("You split it off “"))
        #expect(try !why(Self.titles[2]).contains("split"))
    }

    @Test func `corrections survive a fetch that changes their reports, and one that brings more`() throws {
        _ = try joined()
        _ = try split()
        let before = try events()
        #expect(before.map(\.reports.count).sorted() == [1, 2])
        for titles in [Self.titles.map { $0 + ", city says" }, Self.titles + ["Ferry returns to the harbor of Alder again"]] {
            try desk.folder.write(Feed.rss(titles), to: "feed.xml")
            #expect(try desk.run(["fetch", "--force"]).status == 0)
            let after = try events()
            for event in before {
                let same = try #require(after.first { $0.id == event.id })
                #expect(Set(same.reports.map(\.id)).isSuperset(of: event.reports.map(\.id)))
            }
        }
    }

    @Test func `corrections survive a store whose events were lost`() throws {
        _ = try joined()
        let before = try events()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "sqlite3", desk.folder.path + "/store/timeline.db",
            "DELETE FROM membership; DELETE FROM event; UPDATE store SET needsMerge = 1",
        ]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try events().map { $0.reports.map(\.id) } == before.map { $0.reports.map(\.id) })
    }

    @Test func `corrections are listed as they were made`() throws {
        _ = try joined()
        _ = try split()
        let lines = try desk.run(["corrections"]).output.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines.first == "1  2025-06-08  joined “\(Self.titles[0])” and “\(Self.titles[2])”", "\(lines)")
        #expect(lines.last?.hasPrefix("2  2025-06-08  split “\(Self.titles[1])” off “") == true)
    }

    @Test func `an undone correction is as if it had never been made`() throws {
        _ = try joined()
        let result = try desk.run(["corrections", "undo", "1"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("correction 1 is taken back: joined “"))
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(try events().count == 2)
        _ = try split()
        #expect(try desk.run(["corrections"]).output.hasPrefix("2  "))
        #expect(try desk.run(["corrections", "undo", "2"]).status == 0)
        #expect(try events().count == 2)
    }

    @Test func `no corrections are said to be none`() throws {
        let result = try desk.run(["corrections"])
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(result.errors.contains("there are no corrections"))
    }

    @Test func `a correction that is not there can't be undone`() throws {
        let result = try desk.run(["corrections", "undo", "7"])
        #expect(result.status == 1)
        #expect(result.errors.contains("there is no correction 7; `timeline corrections` lists them"))
        #expect(try desk.run(["corrections", "undo", "two"]).status == 64)
    }

    @Test func `an event is not joined with itself, and an alias is that event`() throws {
        let id = try event(Self.titles[0]).id
        let twice = try desk.run(["join", id, id])
        #expect(twice.status == 64)
        #expect(twice.errors.contains("an event can't be joined with itself"))
        let younger = try joined().younger
        let again = try desk.run(["join", id, younger.id])
        #expect(again.status == 0)
        #expect(again.errors.contains("they are one event already: \(id)"))
        #expect(try desk.run(["corrections"]).output.split(separator: "\n").count == 1)
    }

    @Test func `what is not there is named, with where to look`() throws {
        let id = try event(Self.titles[0]).id
        let event = try desk.run(["join", id, "e_none"])
        #expect(event.status == 1)
        #expect(event.errors.contains("there is no event e_none; `timeline show --oneline` lists the ids"))
        let report = try desk.run(["split", id, try report(Self.titles[2])])
        #expect(report.status == 1)
        #expect(report.errors.contains("is no report of \(id); `timeline why \(id)` lists its reports"))
        #expect(try desk.run(["join", id]).status == 64)
        #expect(try desk.run(["split", id]).status == 64)
    }

    @Test func `an id that could be several lists them`() throws {
        let events = try desk.run(["join", "e_", "e_none"])
        #expect(events.status == 1)
        #expect(events.errors.contains("e_ could be:"))
        #expect(events.errors.contains("Orchard fire"))
        let reports = try desk.run(["split", try event(Self.titles[0]).id, "r_"])
        #expect(reports.status == 1)
        #expect(reports.errors.contains("r_ could be:"))
        #expect(!reports.errors.contains("Orchard fire"))
    }

    @Test func `all reports of an event are not split off it`() throws {
        let ferry = try event(Self.titles[0])
        let all = try desk.run(["split", ferry.id] + ferry.reports.map(\.id))
        #expect(all.status == 64)
        #expect(all.errors.contains("these are all reports of \(ferry.id)"))
        let orchard = try event(Self.titles[2])
        #expect(try desk.run(["split", orchard.id] + orchard.reports.map(\.id)).errors.contains("has one report"))
        #expect(try desk.run(["corrections"]).output.isEmpty)
    }

    @Test func `a store that another run holds is left alone`() throws {
        let (older, younger) = (try event(Self.titles[0]), try event(Self.titles[2]))
        let lock = try StoreLock(store: desk.folder.path + "/store/timeline.db")
        for command in [["join", older.id, younger.id], ["corrections", "undo", "1"]] {
            #expect(try desk.run(command).status == 75)
        }
        #expect(try desk.run(["corrections"]).status == 0)
        withExtendedLifetime(lock) {}
        #expect(try events().count == 2)
    }

    @Test func `without a store there is nothing to correct, and none is made`() throws {
        let empty = try Desk(config: "")
        for command in [["join", "e_1", "e_2"], ["split", "e_1", "r_1"], ["corrections", "undo", "1"]] {
            let result = try empty.run(command)
            #expect(result.status == 1)
            #expect(result.errors.contains("there is no timeline yet"))
        }
        #expect(try empty.run(["corrections"]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: empty.folder.path + "/store"))
    }
}
