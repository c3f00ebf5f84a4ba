import Foundation
import Testing

struct ExportCommandTests {
    /// A feed of what goes wrong in a careless export.
    private static let hostileTitles = [
        "&amp;lt;script&amp;gt;document.title='owned'&amp;lt;/script&amp;gt;", "&amp;lt;img src=x onerror=console.error('owned')&amp;gt;", "=HYPERLINK(\"https://evil.example.com\")",
        "x&#10;BEGIN:VEVENT&#10;UID:evil", "a&#27;[31m&#8238;red", "水利部门公布损失初步评估 👩‍🚀", "\"&amp;gt;&amp;lt;/title&amp;gt;&amp;lt;a href='javascript:alert(1)'&amp;gt;", "a, b; c\\d",
        String(repeating: "long ", count: 2_000),
    ]

    private static func hostileDesk() throws -> Desk {
        let desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"file:wire.xml\"\n\n[[source]]\nid = \"post\"\nurl = \"file:post.xml\"\n")
        try desk.folder.write(Feed.rss(hostileTitles), to: "wire.xml")
        try desk.folder.write(Feed.atom(["Ferry returns", "Bridge &amp; tunnel close"]), to: "post.xml")
        let result = try desk.run(["fetch"])
        try #require(result.status == 0, "\(result.errors)")
        return desk
    }

    private static func exampleDesk() throws -> Desk {
        let desk = try Desk(config: try String(contentsOf: Program.example.appending(path: "config.toml"), encoding: .utf8))
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path + "/documents", withDestinationPath: Program.example.appending(path: "documents").path)
        let result = try desk.run(["fetch"])
        try #require(result.status == 0, "\(result.errors)")
        return desk
    }

    private static let files = [
        "all.ics", "all.json", "all.jsonl", "all.feed.json", "all.atom", "all.csv", "all.md", "all.html", "all.timelinejs.json",
    ]

    @Test func `each format is written twice alike, and its file holds what standard output would`() throws {
        let desk = try Self.exampleDesk()
        for (file, format) in zip(Self.files, ["ical", "json", "jsonl", "jsonfeed", "atom", "csv", "markdown", "html", "timelinejs"]) {
            #expect(try desk.run(["export", "-o", file, "--zone", "UTC"]).status == 0)
            let first = try desk.folder.text(file)
            #expect(first.utf8.count > 1000, "\(file)")
            #expect(try desk.run(["fetch", "--force"]).status == 0)
            #expect(try desk.run(["export", "--format", format, "-o", file, "--zone", "UTC"]).status == 0)
            #expect(try desk.folder.text(file) == first, "\(file)")
            if format != "atom" { #expect(try desk.run(["export", "--format", format, "--zone", "UTC"]).output == first) }
        }
    }

    @Test func `an export that can't be begun says what to add`() throws {
        let desk = try Self.hostileDesk()
        #expect(try desk.run(["export"]).errors.contains("add for example --format ical") == false)
        #expect(try desk.run(["export"]).errors.contains("Add for example --format ical"))
        let unknown = try desk.run(["export", "-o", "story.txt"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("story.txt does not say which format"))
        #expect(try desk.run(["export", "-o", "no-such-folder/story.ics"]).status == 74)
        #expect(try desk.run(["export", "-o", "a.atom", "--url", "example"]).status == 64)
    }

    @Test func `a feed knows its address`() throws {
        let desk = try Self.hostileDesk()
        #expect(try desk.run(["export", "-o", "my feed.atom"]).status == 0)
        #expect(try desk.folder.text("my feed.atom").contains("href=\"my%20feed.atom\""))
        #expect(try desk.run(["export", "--format", "atom", "--url", "https://example.org/f"]).output.contains("href=\"https://example.org/f\""))
    }

    @Test func `every member that is written stands in the schema`() throws {
        let desk = try Self.exampleDesk()
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(try Program.run(["export", "--schema"]).output.utf8)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        func known(_ name: String) throws -> Set<String> { Set(try #require(definitions[name]?["properties"] as? [String: Any]).keys) }
        let timeline = try #require(
            try JSONSerialization.jsonObject(with: Data(try desk.run(["export", "--format", "json"]).output.utf8)) as? [String: Any])
        #expect(Set(timeline.keys) == (try known("timeline")))
        let events = try #require(timeline["events"] as? [[String: Any]])
        try #require(events.count > 10)
        for event in events {
            #expect(Set(event.keys) == (try known("event")))
            for report in try #require(event["reports"] as? [[String: Any]]) { #expect(Set(report.keys).isSubset(of: try known("report"))) }
        }
    }

    private static let jsonschema = Tool.python(with: "jsonschema")

    @Test(.enabled(if: jsonschema != nil, "needs Python's jsonschema"))
    func `a JSON Schema validator takes the timeline and the report lines, and refuses broken ones`() throws {
        let desk = try Self.exampleDesk()
        try desk.folder.write(try Program.run(["export", "--schema"]).output, to: "schema.json")
        try desk.folder.write(try desk.run(["export", "--format", "json"]).output, to: "timeline.json")
        let lines = try desk.run(["export", "--format", "jsonl"]).output + desk.run(["read", "documents/capital-wire.xml", "no-such.xml"]).output
        try desk.folder.write(lines, to: "lines.jsonl")
        let result = try #require(Self.jsonschema).run([
            "-c",
            """
            import json, sys, jsonschema
            folder = sys.argv[1]
            schema = json.load(open(folder + "/schema.json"))
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            timeline = json.load(open(folder + "/timeline.json"))
            validator.validate(timeline)
            lines = [json.loads(line) for line in open(folder + "/lines.jsonl")]
            for line in lines: validator.validate(line)
            assert len(timeline["events"]) > 10 and len(lines) > 20 and "error" in lines[-1]
            def refused(change):
                other = json.loads(json.dumps(timeline)); change(other)
                assert not validator.is_valid(other), change
            refused(lambda t: t.update(format="timeline/2"))
            refused(lambda t: t["events"][0].pop("id"))
            refused(lambda t: t["events"][0].update(start="yesterday"))
            refused(lambda t: t["events"][0].update(precision="fortnight"))
            refused(lambda t: t["events"][0]["reports"][0].pop("source"))
            refused(lambda t: t["events"][0].update(reports=[]))
            assert not validator.is_valid({"id": 1}) and not validator.is_valid([])
            """, desk.folder.path,
        ])
        #expect(result.status == 0, "\(result.errors)")
    }

    private static let feedparser = Tool.python(with: "feedparser")

    @Test(.enabled(if: feedparser != nil, "needs Python's feedparser"), arguments: [true, false])
    func `a feed reader takes the Atom feed without a complaint`(hostile: Bool) throws {
        let desk = try hostile ? Self.hostileDesk() : Self.exampleDesk()
        #expect(try desk.run(["export", "-o", "t.atom"]).status == 0)
        let result = try #require(Self.feedparser).run([
            "-c",
            """
            import feedparser, sys
            feed = feedparser.parse(open(sys.argv[1], "rb").read())
            assert feed.bozo == 0, feed.bozo_exception
            assert feed.feed.id and feed.feed.updated and [l for l in feed.feed.links if l.rel == "self"]
            assert len(feed.entries) > 5 and len({e.id for e in feed.entries}) == len(feed.entries)
            for entry in feed.entries: assert entry.title and entry.updated and entry.authors and "<script" not in entry.content[0].value.lower()
            """, desk.folder.path + "/t.atom",
        ])
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test(.enabled(if: Tool.named("khal") != nil, "needs khal"))
    func `khal imports each event once, and shows it`() throws {
        let desk = try Self.exampleDesk()
        let folder = desk.folder.path
        #expect(try desk.run(["export", "musk-white-house", "-o", "t.ics"]).status == 0)
        try FileManager.default.createDirectory(atPath: folder + "/cal", withIntermediateDirectories: true)
        try desk.folder.write(
            "[calendars]\n[[t]]\npath = \(folder)/cal\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                + "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = \(folder)/khal.db\n", to: "khal.conf")
        let khal = try #require(Tool.named("khal"))
        let environment = ["HOME": folder, "LC_ALL": "C.UTF-8", "TZ": "UTC"]
        for _ in 1...2 {
            let result = try khal.run(["-c", folder + "/khal.conf", "import", "-a", "t", "--batch", folder + "/t.ics"], environment: environment)
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/cal").count == 8)
        let shown = try khal.run(["-c", folder + "/khal.conf", "list", "2025-05-30", "2d"], environment: environment).output
        #expect(shown.contains("Musk exits the White House"), "\(shown)")
    }

    @Test(.enabled(if: Tool.named("calcurse") != nil, "needs calcurse"), arguments: [true, false])
    func `calcurse imports all, and shows it`(hostile: Bool) throws {
        let desk = try hostile ? Self.hostileDesk() : Self.exampleDesk()
        #expect(try desk.run(["export", "-o", "t.ics"]).status == 0)
        let calcurse = try #require(Tool.named("calcurse"))
        let environment = ["HOME": desk.folder.path, "LC_ALL": "C.UTF-8", "TZ": "UTC"]
        let imported = try calcurse.run(["-D", desk.folder.path + "/cc", "-q", "-i", desk.folder.path + "/t.ics"], environment: environment)
        #expect(imported.status == 0, "\(imported)")
        let shown = try calcurse.run(["-D", desk.folder.path + "/cc", "-q", "-Q", "--from", "05/29/2025", "--days", "3"], environment: environment).output
        #expect(shown.contains(hostile ? "水利部门公布损失初步评估" : "Musk exits the White House"), "\(shown)")
    }

    /// The page in a browser: what it logs, and what it made of the page.
    @Test(.enabled(if: Tool.chromium != nil, "needs Chromium"), arguments: [true, false])
    func `a browser shows the page without a complaint, and runs nothing of it`(hostile: Bool) throws {
        let desk = try hostile ? Self.hostileDesk() : Self.exampleDesk()
        #expect(try desk.run(["export", "-o", "t.html"]).status == 0)
        let result = try #require(Tool.chromium).run([
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(desk.folder.path)/chromium", "--enable-logging=stderr", "--dump-dom",
            "file://\(desk.folder.path)/t.html",
        ])
        #expect(result.status == 0)
        #expect(!result.errors.contains("CONSOLE"), "\(result.errors)")
        #expect(result.output.contains("<title>Timeline</title>"))
        #expect(!result.output.contains("<script") && !result.output.contains("<img"))
        #expect(result.output.contains(hostile ? "&lt;script&gt;document.title=" : "Musk exits the White House"))
    }

    private static let checks: URL? = {
        let folder = Program.root.appending(path: "../shared/check").standardizedFileURL
        return FileManager.default.fileExists(atPath: folder.appending(path: "check_json.py").path) ? folder : nil
    }()

    @Test(.enabled(if: checks != nil, "needs ../shared/check"), arguments: [true, false])
    func `the shared checks of JSON Feed and CSV pass`(hostile: Bool) throws {
        let desk = try hostile ? Self.hostileDesk() : Self.exampleDesk()
        let json = try JSONSerialization.jsonObject(with: Data(try desk.run(["export", "--format", "json"]).output.utf8)) as? [String: Any]
        let events = try #require(json?["events"] as? [Any]).count
        #expect(events > 5)
        for (kind, file) in [("jsonfeed", "t.feed.json"), ("csv", "t.csv")] {
            #expect(try desk.run(["export", "-o", file]).status == 0)
            let script = try #require(Self.checks).appending(path: "check_json.py").path
            let result = try #require(Tool.named("python3")).run([script, kind, desk.folder.path + "/" + file, "--want", "\(events)"])
            #expect(result.status == 0, "\(result.output)")
        }
    }
}
