import Foundation
import Testing

/// The story that the project began with: four headline events, once each, rightly dated, with everybody who tells of them.
struct ExampleStoryTests {
    private struct Document: Decodable {
        struct Event: Decodable {
            struct Report: Decodable {
                var source: String
                var kind: String
            }
            var id: String
            var title: String
            var date: String
            var sources: [String]
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
        for words in ["library", "café"] {
            let found = try events().filter { $0.title.lowercased().contains(words) }
            #expect(found.count == 1)
            #expect(found.first?.reports.count == 1)
        }
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
