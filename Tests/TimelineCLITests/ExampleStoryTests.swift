import Foundation
import Testing

/// The story that the project began with: four headline events, once each, rightly dated, with everybody who tells of them.
struct ExampleStoryTests {
    private struct Document: Decodable {
        struct Event: Decodable {
            struct Report: Decodable {
                var source: String
                var kind: String
                var title: String?
            }
            var id: String
            var title: String
            var date: String
            var sources: [String]
            var independentSources: Int
            var reports: [Report]
        }
        var events: [Event]
    }

    private let desk: Desk

    init() throws {
        desk = try Desk()
        let result = try run(["fetch"])
        try #require(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }

    private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Program.Result {
        try desk.run(arguments + ["--config", Program.example.path + "/config.toml", "--zone", "UTC"], environment: environment)
    }

    private func events() throws -> [Document.Event] {
        try JSONDecoder().decode(Document.self, from: Data(try run(["export", "--format", "json"]).output.utf8)).events
    }

    @Test(arguments: [
        ("exits the white house", "2025-05-30", ["capital-wire", "desk-notes", "evening-ledger", "meridian-herald"]),
        ("times reports on musk’s drug use", "2025-05-30", ["capital-wire", "harbor-post", "northlight-review"]),
        ("denies taking drugs in post on x", "2025-05-31", ["capital-wire", "evening-ledger", "harbor-post", "meridian-herald"]),
        ("associates", "2025-06-06", ["capital-wire", "desk-notes", "northlight-review"]),
    ])
    func `each headline event is there once, rightly dated, with its sources`(words: String, date: String, sources: [String])
        throws
    {
        let found = try events().filter { $0.title.lowercased().contains(words) }
        #expect(found.count == 1, "\(found.map(\.title))")
        #expect(found.first?.date == date)
        #expect(found.first?.sources == sources)
    }

    @Test func `what has nothing to do with it stays apart`() throws {
        for words in ["tide table for 3 june", "café"] {
            let found = try events().filter { $0.title.lowercased().contains(words) }
            #expect(found.count == 1)
            #expect(found.first?.reports.count == 1)
        }
    }

    // MARK: What is easily taken for something else

    /// The only event with these words in its title.
    private func event(_ words: String) throws -> Document.Event {
        let found = try events().filter { $0.title.lowercased().contains(words) }
        try #require(found.count == 1, "\(words): \(found.map(\.title))")
        return found[0]
    }

    /// The title of each report, in the order of the event.
    private func titles(_ event: Document.Event) -> [String] { event.reports.compactMap(\.title) }

    @Test func `another story of the same day about the same people stays apart`() throws {
        let threats = try event("trade threats on social media")
        #expect(threats.date == "2025-06-06")
        #expect(threats.sources == ["capital-wire", "meridian-herald"])
        #expect(threats.reports.count == 2)
        let belief = try event("shares with associates")
        #expect(belief.date == threats.date)
        #expect(!belief.sources.contains("meridian-herald"))
    }

    @Test func `the same headline a year earlier is an event of its own`() throws {
        let nights = try events().filter { $0.title == "Port Alder holds its lantern night" }
        #expect(nights.map(\.date) == ["2024-06-01", "2025-06-01"])
        #expect(nights.map(\.sources) == [["quayside-mirror"], ["alder-gazette", "quayside-mirror"]])
    }

    @Test func `a live page tells of as many events as it has been about`() throws {
        let flood = try event("river alder floods the quay")
        #expect(flood.sources == ["alder-gazette", "quayside-mirror"])
        // The first state was written again two hours later; the third is about something else.
        #expect(titles(flood).filter { $0.hasPrefix("Live:") }.count == 2)
        let strike = try event("vote to strike")
        #expect(strike.sources == ["alder-gazette", "quayside-mirror"])
        #expect(titles(strike) == ["Live: bus drivers vote to strike", "Drivers of the town’s buses vote for a strike"])
        #expect(strike.date == flood.date)
    }

    @Test func `a follow-up is an event of its own`() throws {
        let accident = try event("runs aground")
        let finding = try event("worn cable")
        #expect([accident.date, finding.date] == ["2025-06-03", "2025-06-05"])
        for event in [accident, finding] { #expect(event.sources == ["alder-gazette", "quayside-mirror"]) }
    }

    @Test func `a correction belongs to what it corrects, and its day is not the event's`() throws {
        let accident = try event("runs aground")
        #expect(titles(accident).last == "Correction: where the ferry Halcyon ran aground")
        #expect(accident.title == "Ferry Halcyon runs aground off Quill Island")
        #expect(accident.date == "2025-06-03")
    }

    @Test func `a syndicated copy names its outlet, makes no event, and is no second witness`() throws {
        let library = try event("library")
        #expect(library.sources == ["capital-wire", "quayside-mirror"])
        #expect(library.independentSources == 1)
        #expect(Set(titles(library)).count == 1)
        #expect(library.date == "2025-05-30")
    }

    @Test func `a column of every day is an event a day`() throws {
        let tables = try events().filter { $0.title.hasPrefix("Tide table") }
        #expect(tables.map(\.date) == ["2025-06-03", "2025-06-04"])
        #expect(tables.allSatisfy { $0.reports.count == 1 })
    }

    @Test func `an event that a source tells only in prose counts for that source`() throws {
        let exit = try #require(try events().first { $0.title.lowercased().contains("exits the white house") })
        #expect(exit.reports.contains { $0.source == "evening-ledger" && $0.kind == "mention" })
    }

    @Test func `the timeline is the expected one, byte by byte`() throws {
        let expected = try String(contentsOf: Program.example.appending(path: "expected.json"), encoding: .utf8)
        #expect(try run(["export", "--format", "json"]).output == expected)
    }

    @Test func `a second fetch adds nothing and changes no byte`() throws {
        let before = try run(["export", "--format", "json"]).output
        let calendar = try run(["export", "--format", "ical"]).output
        #expect(try run(["fetch"]).status == 0)
        #expect(try run(["fetch", "--force"]).status == 0)
        #expect(try run(["export", "--format", "json"]).output == before)
        #expect(try run(["export", "--format", "ical"]).output == calendar)
    }

    @Test func `merging the report lines gives the same events as the store`() throws {
        let lines = try run(["export", "--format", "jsonl"]).output
        let merged = try JSONDecoder().decode(Document.self, from: Data(try Program.run(["merge"], input: lines).output.utf8))
            .events
        #expect(merged.map(\.title) == (try events()).map(\.title))
        #expect(merged.map(\.sources) == (try events()).map(\.sources))
    }

    @Test(arguments: [40, 60, 80, 120, 200]) func `no line is wider than the terminal, and a pipe gets no escapes`(columns: Int)
        throws
    {
        let shown = try run(["show"], environment: ["COLUMNS": "\(columns)"])
        #expect(shown.status == 0)
        #expect(!shown.output.contains("\u{1B}"))
        for line in shown.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
        let plain = try run(["show", "--color", "always"], environment: ["COLUMNS": "\(columns)"]).output
            .replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == shown.output)
    }

    @Test func `the C locale gets ASCII`() throws {
        let shown = try run(["show"], environment: ["LC_ALL": "C"])
        #expect(shown.output.utf8.allSatisfy { $0 < 0x80 })
        #expect(shown.output.contains("Musk denies taking drugs"))
    }

    @Test func `a story shows what it asks for`() throws {
        let story = try run(["show", "musk-white-house"]).output
        #expect(story.contains("Musk and the White House"))
        #expect(story.contains("Musk exits the White House"))
        #expect(!story.contains("library"))
        let unknown = try run(["show", "no-such-story"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("the stories are: musk-white-house"))
    }

    @Test func `why names every report and why it belongs`() throws {
        let exit = try #require(try events().first { $0.title.lowercased().contains("exits the white house") })
        // A short beginning of the id is enough.
        let why = try run(["why", String(exit.id.prefix(6))]).output
        for source in exit.sources { #expect(why.contains(source)) }
        #expect(why.contains("Musk left the White House last week."))
        #expect(why.contains("[last week]"))
        #expect(why.contains("weighty words ("))
        #expect(why.contains("published: 2025-05-30T17:45:00-04:00 (pubDate)"))
        #expect(try run(["why", "e_nothing"]).status == 1)
        let ambiguous = try run(["why", "e_"])
        #expect(ambiguous.status == 1)
        #expect(ambiguous.errors.contains("could be:"))
    }

    @Test func `the README shows what the demo shows`() throws {
        let readme = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
        let shown = try run(["show", "musk-white-house"], environment: ["COLUMNS": "80"]).output
        let block = shown.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }.joined(
            separator: "\n")
        #expect(readme.contains("<!-- demo -->\n\n\(block)\n<!-- end of demo -->"), "remake it with scripts/update-readme")
    }
}
