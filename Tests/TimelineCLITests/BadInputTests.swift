import Foundation
import Testing

struct BadInputTests {
    @Test(arguments: [
        ("[[source]]\nid = \"a\"\nurll = \"https://example.com/f\"\n", 3, "unknown key \"urll\"; did you mean \"url\"?"),
        ("[fetch]\ntimeuot = \"5s\"\n", 2, "unknown key \"timeuot\"; did you mean \"timeout\"?"),
        ("[fetch]\ntimeout = \"soon\"\n", 2, "\"soon\" is no length of time"),
        ("[fetch]\nmax_size = \"big\"\n", 2, "\"big\" is no size"),
        (
            "# one\n[[source]]\nid = \"a\"\nurl = \"https://example.com/\"\n[[source]]\nurl = \"https://example.com/\"\nid = \"a\"\n",
            7, "two sources have the id \"a\""
        ),
        ("[[source]]\nid = \"a\"\nurl = \"ftp://example.com/\"\n", 3, "\"ftp:\" can't be fetched"),
        (
            "[[source]]\nid = \"a\"\nurl = \"https://example.com/\"\nplugin = \"rrs\"\n", 4,
            "there is no plugin \"rrs\"; did you mean \"rss\"?"
        ),
        ("[[source]]\nid = \"a\"\nurl = \"https://example.com/\"\nzone = \"EST\"\n", 4, "there is no time zone \"EST\""),
        ("[[source]]\nid = \"a\"\n", 1, "this source has no url"),
        ("[[source]]\nid = 7\nurl = \"https://example.com/\"\n", 2, "id is a text"),
        ("[source]\nid = \"a\"\n", 1, "write [[source]] with two brackets"),
        ("[[source]]\nid = \"a\"\nurl = \"https://example.com/\"\nfollow = \"yes\"\n", 4, "follow is true or false"),
        ("[[story]]\nid = \"s\"\nmatch = '(a'\n", 3, "a parenthesis is not closed"),
        ("[[story]]\nid = \"s\"\nsince = 2025-02-30\n", 3, "no valid TOML"),
        ("[[source]\nid = \"a\"\n", 1, "no valid TOML"),
        ("[[sources]]\nid = \"a\"\n", 1, "unknown key \"sources\"; did you mean \"source\"?"),
        ("[[story]]\nid = \"s\"\n[[story]]\nid = \"s\"\n", 4, "two stories have the id \"s\""),
        ("[[story]]\nid = \"s\"\nprecision = \"daily\"\n", 3, "there is no precision \"daily\"; there are second"),
        ("[[story]]\nid = \"s\"\nsince = 2025-05-02\nuntil = 2025-05-01\n", 4, "until is before since"),
        ("[[source]]\nid = \"a\"\nurl = \"file://documents/a.xml\"\n", 3, "write file:documents/"),
        ("[[source]]\nid = \"a\"\nurl = \"file:~/a.xml\"\n", 3, "\"~\" means nothing in a URL"),
        ("[[source]]\nid = \"a\"\n\u{0}bogus = 1\n", 3, "a NUL character stands here"),
        ("sources = 1\n", 1, "unknown key \"sources\"; did you mean \"source\"?"),
    ])
    func `a mistake in the config is named with its line, and exits 78`(config: String, line: Int, words: String) throws {
        let desk = try Desk(config: config)
        let result = try desk.run(["fetch"])
        #expect(result.status == 78)
        #expect(result.errors.contains("config.toml:\(line): "), "\(result.errors)")
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path + "/store/timeline.db"))
    }

    @Test func `without a config it is said how to make one`() throws {
        let result = try Desk().run(["fetch"])
        #expect(result.status == 78)
        #expect(result.errors.contains("timeline init"))
    }

    @Test(arguments: [
        ["shwo"], ["show", "--sicne", "2025"], ["show", "--limit", "many"], ["read"], ["export"], ["show", "--since", "soon"],
        ["show", "--search", "(a"],
    ])
    func `wrong usage exits 64 and says what is right`(arguments: [String]) throws {
        let result = try Program.run(arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains("timeline"), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test func `a store that can't be written exits 74`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"a\"\nurl = \"file:feed.xml\"\n")
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        try desk.folder.write("", to: "occupied")
        let inFile = try desk.run(["fetch", "--database", desk.folder.path + "/occupied/timeline.db"])
        #expect(inFile.status == 74)
        #expect(inFile.errors.contains("can't be opened"))
        let letter = try desk.folder.write(String(repeating: "This is a letter and no store. ", count: 50), to: "letter.db")
        let noStore = try desk.run(["fetch", "--database", letter])
        #expect(noStore.status == 74)
        #expect(try desk.folder.text("letter.db").hasPrefix("This is a letter"))
        #expect(try desk.run(["show", "--database", letter]).status == 74)
    }

    @Test func `a second run at the same time exits 75`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"a\"\nurl = \"file:feed.xml\"\n")
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        #expect(try desk.run(["fetch"]).status == 0)
        let lock = desk.folder.path + "/store/timeline.db.lock"
        let holder = Process()
        holder.executableURL = URL(filePath: "/usr/bin/env")
        holder.arguments = ["flock", "--no-fork", lock, "sleep", "60"]
        try holder.run()
        defer { holder.terminate() }
        // Until the holder has it.
        var result = try desk.run(["fetch"])
        for _ in 0..<100 where result.status == 0 { result = try desk.run(["fetch"]) }
        #expect(result.status == 75)
        #expect(result.errors.contains("another run") && result.errors.contains("holds"))
        #expect(try desk.run(["show"]).status == 0)
    }

    @Test func `a bad document is named and the others go on`() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write(Feed.rss(["Ferry returns"]), to: "good.xml")
        let empty = try folder.write("", to: "empty.xml")
        let page = try folder.write("<html><body><h1>502 Bad Gateway</h1></body></html>", to: "page.xml")
        let result = try Program.run(["read", empty, page, folder.path + "/none.xml", good])
        #expect(result.status == 2)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0].contains("\"error\":\"the document is empty\""))
        #expect(lines[2].contains("no such file"))
        #expect(lines[3].contains("\"title\":\"Ferry returns\""))
        #expect(try Program.run(["read", empty]).status == 1)
        #expect(try Program.run(["read", "--plugin", "rss", page]).output.contains("an error page (“502 Bad Gateway”)"))
    }

    @Test func `a truncated feed is said to be one, and its whole items are there`() throws {
        let folder = try TemporaryFolder()
        let cut = try folder.write(String(Feed.rss(["Ferry returns", "Bridge closes"]).dropLast(70)), to: "cut.xml")
        let result = try Program.run(["read", cut])
        #expect(result.status == 2)
        #expect(result.errors.contains("the document ends inside"))
        #expect(result.output.contains("Ferry returns"))
        #expect(result.output.split(separator: "\n").count == 1)
    }

    @Test func `bad lines are skipped and named, and nothing usable exits 65`() throws {
        let good = #"{"source":"wire","title":"Ferry returns","published":"2025-05-30"}"#
        let mixed = try Program.run(
            ["merge"], input: "oops\n\(good)\n{\"source\":\"x\"}\n{\"document\":\"a\",\"error\":\"empty\"}\n")
        #expect(mixed.status == 2)
        #expect(mixed.output.contains("Ferry returns"))
        for words in [
            "stdin:1: skipped: no JSON object", "stdin:3: skipped: neither", "stdin:4: skipped: a could not be read: empty",
        ] {
            #expect(mixed.errors.contains(words))
        }
        #expect(try Program.run(["merge"], input: "oops\n").status == 65)
        #expect(try Program.run(["merge", "/nonexistent/lines"]).status == 65)
    }

    @Test func `report lines may be longer than a piece of the file, and the last need not end`() throws {
        let long = String(repeating: "word ", count: 60_000)
        let lines = (0..<3).map { #"{"source":"wire-\#($0)","title":"Report \#($0)","summary":"\#(long)"}"# }
        let result = try Program.run(["merge", "--format", "jsonl"], input: "\n" + lines.joined(separator: "\n\n") + "\nbad")
        #expect(result.status == 2)
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(result.errors.contains("stdin:7: skipped"))
    }

    @Test func `output that can't be written exits 74, and an export leaves the old file`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"a\"\nurl = \"file:feed.xml\"\n")
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        #expect(try desk.run(["fetch"]).status == 0)
        let missing = try desk.run(["export", "-o", desk.folder.path + "/none/t.ics"])
        #expect(missing.status == 74)
        #expect(missing.errors.contains("can't be written"))
        #expect(try desk.run(["export", "--format", "json", "-o", "/dev/full"]).status == 74)
    }
}
