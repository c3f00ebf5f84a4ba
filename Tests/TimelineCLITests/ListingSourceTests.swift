import Foundation
import Testing

/// Sources that are lists on pages, from the config to the timeline.
struct ListingSourceTests {
    private struct Event: Decodable {
        var title: String
        var date: String?
    }
    private struct Timeline: Decodable { var events: [Event] }

    private func page(_ rows: [(title: String, date: String)]) -> String {
        let items = rows.map { row in
            "<div class='row'><h2><a href='https://example.org/n/\(row.title.replacing(" ", with: "-"))'>\(row.title)</a></h2><p class='when'>\(row.date)</p></div>"
        }
        return "<html lang='en'><body><main>\(items.joined(separator: "\n"))</main></body></html>"
    }

    private let rows = [
        (title: "Ferry returns to the north pier", date: "2 hours ago"), (title: "Budget passes by one single vote", date: "30 May 2025"),
        (title: "Library opens on Sundays as well", date: "28 May 2025"),
    ]

    private func desk(_ settings: String) throws -> Desk {
        try Desk(config: "[[source]]\nid = \"page\"\nurl = \"file:page.html\"\n\(settings)")
    }

    private func events(_ desk: Desk) throws -> [Event] {
        try JSONDecoder().decode(Timeline.self, from: Data(try desk.run(["export", "--format", "json"]).output.utf8)).events
    }

    @Test func `a relative date stays what it was when it was first seen`() throws {
        var desk = try desk("")
        try desk.folder.write(page(rows), to: "page.html")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try events(desk).map(\.date) == ["2025-05-28", "2025-05-30", "2025-06-08"])
        desk.now = "2025-06-12T09:00:00Z"
        var later = rows
        later[0].date = "yesterday"
        try desk.folder.write(page(later), to: "page.html")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try events(desk).map(\.date) == ["2025-05-28", "2025-05-30", "2025-06-08"])
    }

    @Test func `what an article that counts back tells stays dated by its first sight`() throws {
        var desk = try desk("")
        func write(_ date: String) throws {
            try desk.folder.write(
                "<html lang='en'><body><article><h1>Council closes the bridge</h1><p class='date'>\(date)</p><p>The town council closed "
                    + "the bridge on Friday because engineers found cracks in two of its piers, and said that boats may pass.</p></article></body></html>",
                to: "page.html")
        }
        func lines() throws -> Set<Substring> {
            Set(try desk.run(["export", "--format", "jsonl"]).output.split(separator: "\n").filter { $0.contains("\"mention\"") })
        }
        try write("3 hours ago")
        #expect(try desk.run(["fetch"]).status == 0)
        let first = try lines()
        #expect(first.count == 1)
        for (now, date) in [("2025-06-12T09:00:00Z", "4 days ago"), ("2025-07-12T09:00:00Z", "a month ago")] {
            desk.now = now
            try write(date)
            #expect(try desk.run(["fetch"]).status == 0)
            #expect(try lines() == first)
        }
    }

    @Test(arguments: [
        ("[source.item]\ndate = \".nope\"\n", ".row\" with \".nope"), ("[source.item]\ntitle = \"h6\"\n", ".row\" with \"h6"),
        ("[source.item]\nlink = \"xpath:count(//a)\"\n", "xpath:count(//a)"),
    ])
    func `a selector that fits no item is a failure that names it`(settings: String, words: String) throws {
        let desk = try desk("items = \".row\"\n\(settings)")
        try desk.folder.write(page(rows), to: "page.html")
        let result = try desk.run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func `an item may have no date where others say when they changed`() throws {
        let desk = try desk("items = \".row\"\n[source.item]\ndate = \"time\"\nupdated = \".when\"\n")
        try desk.folder.write(page(rows), to: "page.html")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try events(desk).map(\.date) == ["2025-05-28", "2025-05-30", "2025-06-08"])
    }

    @Test(arguments: ["items = \"\"\n", "items = \".row\"\n[source.item]\ndate = \" \"\n"])
    func `an empty selector is a mistake`(settings: String) throws {
        let result = try desk(settings).run(["fetch"])
        #expect(result.status == 78)
        #expect(result.errors.contains("is empty"), "\(result.errors)")
    }

    @Test func `keep and drop choose the entries of any plugin`() throws {
        let desk = try desk("keep = { title = \"^(ferry|budget)\" }\ndrop = { title = \"VOTE\" }\n")
        try desk.folder.write(page(rows), to: "page.html")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try events(desk).map(\.title) == ["Ferry returns to the north pier"])
    }

    @Test(arguments: [
        ("items = \"div.row >\"\n", "4:19", "an element is missing here"),
        ("[source.item]\ndate = [\n  \"time@datetime\",\n  \"li:hover\",\n]\n", "7:6", ":hover is not known"),
        ("drop = { title = \"(\" }\n", "4:19", "is no regular expression"),
        ("plugin = \"rss\"\nitems = \"li\"\n", "5", "it is a setting of html"),
        ("items = \"li\"\n[source.item]\ntitel = \"h2\"\n", "6", "an item has no \"titel\""),
        ("[source.expect]\ndated = 9\n", "5", "a share from 0 to 1"),
    ])
    func `a wrong selector is told with line and column`(settings: String, place: String, words: String) throws {
        let result = try desk(settings).run(["fetch"])
        #expect(result.status == 78)
        #expect(result.errors.contains("config.toml:\(place): ") && result.errors.contains(words), "\(result.errors)")
    }

    @Test func `less than expected is a failure, and what was there stays`() throws {
        let desk = try desk("items = \"div.row\"\n[source.expect]\nitems = 2\ndated = 0.9\nnewest = \"30d\"\n")
        try desk.folder.write(page(rows), to: "page.html")
        #expect(try desk.run(["fetch"]).status == 0)
        for (rows, words) in [
            ([(title: "Ferry returns to the north pier", date: "x"), (title: "Gulls learn to open the new bins", date: "y")], "only 0 of 2 items with a date"),
            ([(title: "Ferry returns to the north pier", date: "30 May 2025")], "only 1 item of at least 2; they are found by \"div.row\""),
            ([(title: "Old news of the harbour office", date: "1 May 2024"), (title: "Older news of the harbour", date: "1 April 2024")], "the newest item is of 2024-05-01"),
        ] {
            try desk.folder.write(page(rows), to: "page.html")
            let result = try desk.run(["fetch"])
            #expect(result.status == 2, "\(result.errors)")
            #expect(result.errors.contains(words), "\(result.errors)")
        }
        #expect(try events(desk).map(\.title).contains("Budget passes by one single vote"))
    }

    @Test func `a list that is none any more is a failure that names its rule`() throws {
        let found = try desk("")
        try found.folder.write(page(rows), to: "page.html")
        #expect(try found.run(["fetch"]).status == 0)
        let text = String(repeating: "We are working on this site and will be back as soon as we can. ", count: 20)
        try found.folder.write("<html><body><h1>Be right back</h1><p>\(text)</p></body></html>", to: "page.html")
        let result = try found.run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains("the page was a list and is none any more"), "\(result.errors)")
        #expect(try events(found).count == 3)

        let defined = try desk("items = \"div.row\"\n")
        try defined.folder.write("<html><body><div class='line'>x</div></body></html>", to: "page.html")
        #expect(try defined.run(["fetch"]).errors.contains("\"div.row\""))
    }

    @Test func `the reading of a page is told field by field`() throws {
        let desk = try desk("")
        let file = try desk.folder.write(page(rows), to: "page.html")
        let result = try desk.run(["read", "--verbose", file])
        for words in ["page: list", "items: 3 ← div.row", "title: 3 ← h2", "date: "] {
            #expect(result.errors.contains(words), "\(result.errors)")
        }
    }

    @Test func `a page without a feed is added with its list written down`() async throws {
        let server = try await LoopbackServer.start(["/news": .init(type: "text/html", body: page(rows))])
        let address = "127.0.0.1:\(server.port)"
        let desk = try Desk(config: "[fetch]\nallow_private = [\"\(address)\"]\n")
        let result = try desk.run(["add", "http://\(address)/news", "--id", "news"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("3 items") && result.output.contains("Ferry returns"), "\(result.output)")
        let config = try desk.folder.text("config.toml")
        #expect(config.contains("items = \"div.row\"\n[source.item]\nlink = \"h2 a@href\"\n"), "\(config)")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try events(desk).count == 3)
        try await server.stop()
    }
}
