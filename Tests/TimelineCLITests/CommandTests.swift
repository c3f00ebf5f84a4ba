import Foundation
import Testing

struct CommandTests {
    static let commands = [
        "init", "add", "fetch", "show", "stories", "why", "join", "split", "corrections", "export", "sources", "plugins", "read",
        "merge", "dates", "prune", "backup", "doctor",
    ]

    @Test(arguments: commands) func `every command has help with an example`(command: String) throws {
        let result = try Program.run(["help", command])
        #expect(result.status == 0)
        #expect(result.output.contains("Example:"))
        #expect(result.output.contains("timeline \(command)"))
    }

    @Test func `the overview fits a screen and names every command`() throws {
        let help = try Program.run(["--help"]).output
        #expect(help.split(separator: "\n", omittingEmptySubsequences: false).count <= 38)
        for command in Self.commands { #expect(help.contains("  \(command) ")) }
    }

    @Test func `init writes a config that is taken, once`() throws {
        let desk = try Desk()
        let first = try desk.run(["init"])
        #expect(first.status == 0)
        #expect(first.output.contains(" * * * * /") && first.output.contains("OnCalendar="), "\(first.output)")
        let config = try desk.folder.text("config.toml")
        // Every comment line that holds a value is one that the reader knows.
        let uncommented = config.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("# [") || $0.contains(" = ") ? String($0.drop { "# ".contains($0) }) : String($0) }.joined(
                separator: "\n")
        try desk.folder.write(uncommented, to: "config.toml")
        let sources = try desk.run(["sources"], environment: ["WIRE_TOKEN": "x"])
        #expect(sources.status == 0, "\(sources.errors)")
        #expect(sources.output.contains("example-wire"))
        #expect(try desk.run(["init"]).status == 1)
    }

    @Test func `read and merge work as a pipe`() throws {
        let folder = try TemporaryFolder()
        let feed = try folder.write(Feed.rss(["Ferry returns", "Bridge closes"]), to: "a.xml")
        let lines = try Program.run(["read", "--url", "https://wire.example.com/feed", feed])
        #expect(lines.status == 0)
        let calendar = try Program.run(["merge", "--format", "ical"], input: lines.output)
        #expect(calendar.status == 0)
        #expect(calendar.output.contains("SUMMARY:Ferry returns\r\n"))
        #expect(try Program.run(["read", "-"], input: try folder.text("a.xml")).output.contains("\"source\":\"stdin\""))
    }

    @Test func `a manifest says where documents come from`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "<rss version='2.0'><channel><item><title>Ferry</title><link>/1</link></item></channel></rss>", to: "a.xml")
        let manifest = try folder.write(
            #"{"file":"a.xml","url":"https://wire.example.com/feed","mediaType":"application/rss+xml","fetched":"2025-06-08T09:00:00Z","source":"wire"}"#
                + "\n",
            to: "m.jsonl")
        let output = try Program.run(["read", "--manifest", manifest]).output
        #expect(output.contains("\"document\":\"a.xml\""))
        #expect(output.contains("\"source\":\"wire\""))
        #expect(output.contains("\"url\":\"https://wire.example.com/1\""))
        #expect(output.contains("\"basis\":\"firstSeen\""))
        try folder.write("{\"fiel\":1}\n", to: "m.jsonl")
        #expect(try Program.run(["read", "--manifest", manifest]).errors.contains("m.jsonl:1:"))
    }

    @Test func `a German headline is dated by its weekday, and why shows the words`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"blatt\"\nurl = \"file:feed.xml\"\n")
        try desk.folder.write(
            """
            <rss version="2.0"><channel><title>Hafenblatt</title><language>de-DE</language><item>
            <title>Bürgermeister tritt zurück</title><link>https://blatt.example.com/1</link>
            <description>Der Bürgermeister ist am Freitag zurückgetreten. Er kam am 5. Mai 2019.</description>
            <pubDate>Sun, 08 Jun 2025 06:00:00 +0200</pubDate></item></channel></rss>
            """, to: "feed.xml")
        let lines = try desk.run(["read", "feed.xml"]).output
        #expect(lines.split(separator: "\n").count == 1)
        #expect(lines.contains(#""date":"2025-06-06""#) && lines.contains(#""basis":"stated""#), "\(lines)")
        #expect(try desk.run(["fetch"]).status == 0)
        struct Story: Decodable {
            struct Event: Decodable { var id: String }
            var events: [Event]
        }
        let json = try desk.run(["export", "--format", "json"]).output
        let event = try #require(try JSONDecoder().decode(Story.self, from: Data(json.utf8)).events.first)
        let why = try desk.run(["why", event.id]).output
        #expect(why.contains("[Freitag]"), "\(why)")
    }

    @Test func `the commands on the page about prose give what it shows`() throws {
        let page = try String(contentsOf: Program.root.appending(path: "Documentation/prose.md"), encoding: .utf8)
        let shown = page.matches(of: /\n\$ echo "([^"]+)" \| timeline ([^\n]+)\n([^\n]+)\n/)
        try #require(shown.count >= 3)
        for command in shown {
            let arguments = command.2.split(separator: " ").map(String.init)
            #expect(try Program.run(arguments, input: String(command.1) + "\n").output == command.3 + "\n")
        }
    }

    @Test func `dates tells expressions and mentions`() throws {
        let text = "Musk left the White House last week. It lasts 10 days."
        let dates = try Program.run(["dates", "--published", "2025-06-07"], input: text).output
        #expect(dates.contains(#""text":"last week","type":"DATE","value":"2025-W22""#))
        #expect(dates.contains(#""from":"2025-05-26","to":"2025-06-02""#))
        let mentions = try Program.run(["dates", "--mentions", "--published", "2025-06-07"], input: text).output
        let lines = mentions.split(separator: "\n")
        #expect(lines.map { $0.contains("\"event\":true") } == [true, false])
        #expect(mentions.contains("\"title\":\"Musk left the White House\""))
        #expect(mentions.contains("\"precision\":\"week\""))
    }
}
