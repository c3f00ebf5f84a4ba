import Foundation
import Testing

/// `show`, `stories` and `why` as they are run.
struct ShowCommandTests {
    private static func desk(_ feed: String = Feed.rss(["Ferry returns", "Bridge closes", "Café opens"])) throws -> Desk {
        let desk = try Desk(
            config: """
                [[source]]
                id = "wire"
                url = "file:feed.xml"
                [[story]]
                id = "harbor"
                title = "The harbor"
                match = 'ferry OR cafe'
                """)
        try desk.folder.write(feed, to: "feed.xml")
        try #require(try desk.run(["fetch"]).status == 0)
        return desk
    }

    @Test func `a first run says what to do next`() throws {
        let desk = try Desk()
        // Without a config file of its own.
        let none = try Program.run(["show"], environment: ["XDG_CONFIG_HOME": desk.folder.path, "XDG_DATA_HOME": desk.folder.path])
        #expect(none.status == 1 && none.errors.contains("timeline add URL"))
        try desk.folder.write("", to: "config.toml")
        #expect(try desk.run(["show"]).errors.contains("has no sources; add one with: timeline add URL"))
        try desk.folder.write("[[source]]\nid = \"a\"\nurl = \"file:a.xml\"\n", to: "config.toml")
        #expect(try desk.run(["show"]).errors.contains("fill it with: timeline fetch"))
        try desk.folder.write(Feed.rss([]), to: "a.xml")
        try #require(try desk.run(["fetch"]).status == 0)
        let empty = try desk.run(["show"])
        #expect(empty.status == 0 && empty.errors.contains("timeline fetch"), "\(empty)")
    }

    @Test func `what fits nothing says what to leave out`() throws {
        let result = try Self.desk().run(["show", "--search", "nothing", "--since", "P1Y"])
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(result.errors.contains("leave out some of what you asked for: --since, --search"))
    }

    @Test func `stories are listed and shown`() throws {
        let desk = try Self.desk()
        let stories = try desk.run(["stories"])
        #expect(stories.output.contains("harbor  The harbor\n  2 events"), "\(stories)")
        let shown = try desk.run(["show", "harbor"]).output
        #expect(shown.hasPrefix("The harbor · 2 events"))
        #expect(shown.contains("Ferry returns") && !shown.contains("Bridge closes"))
        #expect(try desk.run(["show", "harbour"]).errors.contains("did you mean \"harbor\"?"))
        let none = try Desk(config: "[[source]]\nid = \"a\"\nurl = \"file:a.xml\"\n")
        #expect(try none.run(["stories"]).errors.contains("[[story]]"))
    }

    @Test func `one event a line, and the same as the export`() throws {
        let desk = try Self.desk()
        let lines = try desk.run(["show", "--oneline"]).output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.wholeMatch(of: /e_\w{13}  2025-05-30 {11}  1  \S.*/) != nil }, "\(lines)")
        let json = try desk.run(["show", "harbor", "--format", "json"])
        #expect(json.status == 0)
        let exported = try desk.run(["export", "harbor", "--format", "json"]).output
        #expect(json.output == exported)
        #expect(try desk.run(["show", "--oneline", "--format", "json"]).status == 64)
    }

    @Test func `the latest events are those that a limit leaves`() throws {
        let desk = try Self.desk()
        let all = try desk.run(["show", "--oneline"]).output.split(separator: "\n")
        #expect(try desk.run(["show", "--oneline", "--limit", "2"]).output.split(separator: "\n") == all.suffix(2))
        #expect(try desk.run(["show", "--oneline", "--reverse"]).output.split(separator: "\n") == all.reversed())
        let shown = try desk.run(["show", "--limit", "2"]).output
        #expect(shown.contains("latest 2 events") && shown.contains("earlier events: --limit"))
        let all3 = try desk.run(["show", "--limit", "3"]).output
        #expect(!all3.contains("earlier events"))
    }

    /// On a terminal of 80 columns and 12 rows.
    private static func onTerminal(_ desk: Desk, _ arguments: [String], pager: String) throws -> String {
        let script = try #require(Tool.named("script"))
        let command = "stty cols 80 rows 12; '\(Program.executable.path)' \(arguments.joined(separator: " ")) --now \(desk.now); echo \"exit $?\""
        return try script.run(
            ["-qec", command, "/dev/null"],
            environment: [
                "TIMELINE_CONFIG": desk.folder.path + "/config.toml", "TIMELINE_DATABASE": desk.folder.path + "/store/timeline.db",
                "LC_ALL": "C.UTF-8", "TERM": "xterm", "PAGER": pager,
            ]
        ).output
    }

    @Test(.enabled(if: Tool.named("script") != nil, "needs script of util-linux"))
    func `a terminal gets its pager, and without a pager all lines`() throws {
        let desk = try Self.desk(Feed.rss((0..<9).map { "Headline of its own \($0 * 7919)" }))
        let paged = try Self.onTerminal(desk, ["show", "--since", "2025"], pager: "sed s/^/=/")
        #expect(paged.contains("\n=") && paged.contains("7919") && paged.contains("exit 0"), "\(paged)")
        for pager in ["cat", "''", "/nonexistent/pager", "exit 3"] {
            let plain = try Self.onTerminal(desk, ["show", "--since", "2025"], pager: pager)
            #expect(plain.contains("exit 0"), "\(plain)")
            if pager != "exit 3" { #expect(plain.contains("Headline of its own 63352"), "\(pager): \(plain)") }
        }
        // The latest that fit, and no pager.
        let latest = try Self.onTerminal(desk, ["show"], pager: "sed s/^/=/")
        #expect(!latest.contains("\n=") && latest.contains("latest "), "\(latest)")
        #expect(latest.split(separator: "\n").count <= 13, "\(latest)")
    }

    @Test func `background is folded, and shown when asked for`() throws {
        let desk = try Self.desk()
        try desk.folder.write("[[source]]\nid = \"desk\"\nurl = \"file:notes.txt\"\nplugin = \"text\"\n", to: "config.toml")
        try desk.folder.write(
            """
            Title: Port opens anew
            Date: 31 May 2025

            The port opened again on Friday. Mayor Osei closed the port on 3 March 1970.
            """, to: "notes.txt")
        try #require(try desk.run(["fetch"]).status == 0)
        try #require(try desk.run(["show", "--oneline"]).output.contains("1970-03-03"))
        let folded = try desk.run(["show"]).output
        #expect(folded.contains("1 event of background (1970): --background") && !folded.contains("Mar 1970"), "\(folded)")
        #expect(try desk.run(["show", "--background"]).output.contains("Tue 3 Mar 1970"))
        #expect(try desk.run(["show", "--until", "1980"]).output.contains("Tue 3 Mar 1970"))
    }

    @Test func `an id that could be several lists them, and why takes the beginning of one`() throws {
        let desk = try Self.desk(Feed.rss((0..<40).map { "Headline of its own \($0 * 7919)" }))
        let ids = try desk.run(["show", "--oneline"]).output.split(separator: "\n").map { $0.prefix(15) }
        try #require(ids.count > 30)
        // Of more than 32 ids two have the same first letter.
        let letters = Dictionary(grouping: ids, by: { $0.dropFirst(2).prefix(1) })
        let (letter, several) = try #require(letters.first { $0.value.count > 1 })
        let result = try desk.run(["why", String(letter)])
        #expect(result.status == 1 && result.errors.contains("\(letter) could be:"))
        for id in several { #expect(result.errors.contains(id)) }
        #expect(try desk.run(["why", String(ids[0].dropFirst(2).prefix(8))]).output.contains(ids[0]))
        #expect(try desk.run(["why", "e_iii"]).errors.contains("timeline show --oneline"))
    }

    @Test(arguments: [
        (["--since", "2025-06", "--until", "2025-05"], "--until is before --since"), (["--since", "soon"], "is no date"),
        (["--search", "(a"], "parenthesis"), (["--limit", "0"], "--limit"), (["--precision", "hours"], "there are second"),
        (["--source", "wirr"], "did you mean \"wire\"?"),
    ]) func `every error names its cure`(arguments: [String], words: String) throws {
        let result = try Self.desk().run(["show"] + arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains(words), "\(result.errors)")
    }
}
