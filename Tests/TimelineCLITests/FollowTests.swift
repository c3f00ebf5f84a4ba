import Foundation
import Testing

/// `follow = true`: the articles that items link to are read as well.
struct FollowTests {
    private let prose =
        "The minister of transport opened the new bridge over the harbor of Alder on 3 June 2025, after years of work."

    private func page(_ title: String, _ text: String, head: String = "") -> LoopbackServer.Page {
        .init(
            type: "text/html; charset=utf-8",
            body: "<!DOCTYPE html><html lang=\"en\"><head><title>\(title)</title>\(head)</head><body><article><h1>\(title)</h1>"
                + "<p>\(text)</p><p>What is more of the same dates nothing at all and is only here to be long enough for a page.</p></article></body></html>",
            etag: "\"\(StableText.of(title + text + head))\"")
    }

    private enum StableText {
        static func of(_ text: String) -> String { text.utf8.reduce(into: UInt64(7)) { $0 = $0 &* 31 &+ UInt64($1) }.description }
    }

    private func feed(_ port: Int, _ items: [(path: String, title: String)], date: String? = "5 Jun 2025 12:00 GMT") -> LoopbackServer.Page {
        let items = items.map { item in
            let link = item.path.contains(":") ? item.path : "http://127.0.0.1:\(port)\(item.path)"
            return "<item><title>\(item.title)</title><link>\(link)</link>" + (date.map { "<pubDate>\($0)</pubDate>" } ?? "") + "</item>"
        }
        return .init(body: "<rss version=\"2.0\"><channel><title>Wire</title>\(items.joined())</channel></rss>")
    }

    private func desk(_ port: Int, _ more: String = "follow = true") throws -> Desk {
        try Desk(
            config: "[fetch]\nallow_private = [\"127.0.0.1:\(port)\"]\n[[source]]\nid = \"wire\"\nurl = \"http://127.0.0.1:\(port)/rss\"\n\(more)\n")
    }

    private func mentions(_ desk: Desk) throws -> [[String: Any]] {
        try reports(desk).filter { $0["kind"] as? String == "mention" }
    }

    private func texts(_ name: String, _ reports: [[String: Any]]) -> [String] { reports.compactMap { $0[name] as? String } }

    private func reports(_ desk: Desk) throws -> [[String: Any]] {
        try desk.run(["export", "--format", "jsonl"]).output.split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    @Test func `an article's prose is dated, once, and its words are shown with its address`() async throws {
        let server = try await LoopbackServer.start(["/bridge": page("Minister opens the bridge", prose)])
        server.set("/rss", feed(server.port, [("/bridge", "Minister opens the bridge")]))
        let desk = try desk(server.port)
        let first = try desk.run(["fetch"])
        #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
        let mention = try #require(try mentions(desk).first)
        #expect(mention["date"] as? String == "2025-06-03")
        #expect(mention["plugin"] as? String == "html")
        let place = "http://127.0.0.1:\(server.port)/bridge"
        #expect(mention["url"] as? String == place)
        let evidence = mention["evidence"] as? [String: Any]
        #expect(evidence?["url"] as? String == place && evidence?["expression"] as? String == "3 June 2025", "\(mention)")
        let event = try #require(try desk.run(["show", "--oneline"]).output.split(separator: "\n").first { $0.contains("2025-06-03") })
        let why = try desk.run(["why", String(event.prefix { $0 != " " })]).output
        #expect(why.contains("wire mentions in the article itself:") && why.contains(place), "\(why)")

        // The lines are read again as they are written.
        let merged = try desk.run(["merge", "--format", "jsonl"], input: try desk.run(["export", "--format", "jsonl"]).output).output
        #expect(merged.contains(#""url":"\#(place)""#) && merged.contains(#""expression":"3 June 2025","url":"\#(place)""#), "\(merged)")

        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.filter { $0.path == "/bridge" }.map(\.status) == [200], "each once")
        #expect(try mentions(desk).count == 1)
        try await server.stop()
    }

    @Test func `an item that changes has its article asked for again, with its validators`() async throws {
        let server = try await LoopbackServer.start(["/bridge": page("Minister opens the bridge", prose)])
        server.set("/rss", feed(server.port, [("/bridge", "Minister opens the bridge")]))
        let desk = try desk(server.port)
        #expect(try desk.run(["fetch"]).status == 0)
        server.set("/rss", feed(server.port, [("/bridge", "Minister opens the new bridge at last")]))
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.filter { $0.path == "/bridge" }.map(\.status) == [200, 304])
        #expect(try mentions(desk).count == 1, "what it said stays")

        // A corrected article takes its old date back.
        server.set("/bridge", page("Minister opens the bridge", prose.replacing("3 June", with: "4 June")))
        server.set("/rss", feed(server.port, [("/bridge", "Minister opens the bridge after all")]))
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try texts("date", mentions(desk)) == ["2025-06-04"])
        try await server.stop()
    }

    @Test func `paywalls, errors and other pages leave the item as the feed gave it`() async throws {
        let paid = #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree" : "False"}</script>"#
        let server = try await LoopbackServer.start([
            "/paid": page("Minister opens the bridge", prose, head: paid), "/402": .init(status: 402, type: "text/html", body: prose),
            "/moved": .init(status: 302, headers: ["Location": "/login"]), "/login": page("Log in to go on", prose),
            "/front": .init(status: 302, headers: ["Location": "/"]), "/": page("Minister opens the bridge", prose),
            "/pdf": .init(type: "application/pdf", body: "%PDF-1.4 \u{0} On 3 June 2025 the minister opened the bridge"),
            "/other-feed": .init(body: Feed.rss(["Something else"])), "/ok": page("Minister opens the bridge", prose),
        ])
        let paths = ["/paid", "/402", "/404", "/moved", "/front", "/pdf", "/other-feed", "/ok"]
        server.set("/rss", feed(server.port, paths.map { ($0, "Account \($0.dropFirst()) of what happened in Alder") }))
        let desk = try desk(server.port)
        let result = try desk.run(["fetch", "--verbose"])
        #expect(result.status == 0, "an article is no failure of its source: \(result.errors)")
        #expect(try texts("url", mentions(desk)) == ["http://127.0.0.1:\(server.port)/ok"])
        let entries = texts("kind", try reports(desk)).count { $0 == "entry" }
        #expect(entries == paths.count)
        #expect(result.errors.contains("/paid: readers must pay for it; the item stays as the feed gave it"), "\(result.errors)")
        #expect(result.errors.contains("/402: HTTP 402") && result.errors.contains("/404: HTTP 404"))
        #expect(result.errors.contains("/moved: its address leads to another page: “Log in to go on”"), "\(result.errors)")

        let before = server.hits.count
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.count == before + 1, "none is asked for again")
        try await server.stop()
    }

    @Test func `no item leads to a private address or a file`() async throws {
        let inside = try await LoopbackServer.start(["/secret": page("Secret", prose)])
        let server = try await LoopbackServer.start([:])
        let desk = try desk(server.port)
        let secret = try desk.folder.write("<html><body><p>\(prose)</p></body></html>", to: "secret.html")
        server.set("/redirect", .init(status: 302, headers: ["Location": "http://127.0.0.1:\(inside.port)/secret"]))
        server.set(
            "/rss",
            feed(
                server.port,
                [
                    ("http://127.0.0.1:\(inside.port)/secret", "One"), ("http://localhost:\(inside.port)/secret", "Two"),
                    ("http://[::ffff:127.0.0.1]:\(inside.port)/secret", "Three"), ("file://\(secret)", "Four"), ("/redirect", "Five"),
                ]))
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(inside.hits.isEmpty)
        #expect(try mentions(desk).isEmpty)
        try await server.stop()
        try await inside.stop()
    }

    @Test func `a server that asks for a pause gets it, and its articles come later`() async throws {
        let server = try await LoopbackServer.start([
            "/a": .init(status: 503, headers: ["Retry-After": "3600"]), "/b": page("Bridge opens", prose),
        ])
        server.set("/rss", feed(server.port, [("/a", "Ferry returns to Alder"), ("/b", "Bridge opens in Alder")]))
        var desk = try desk(server.port)
        #expect(try desk.run(["fetch"]).status == 0)
        let first = server.hits.count
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.count == first, "asked in spite of Retry-After")
        desk.now = "2025-06-08T11:30:00Z"
        server.set("/a", page("Ferry returns to Alder", prose))
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try mentions(desk).count >= 1)
        #expect(server.hits.filter { $0.path == "/a" }.map(\.status) == [503, 200])
        try await server.stop()
    }

    @Test func `an article that is always too busy is given up, and its feed goes on`() async throws {
        let server = try await LoopbackServer.start(["/a": .init(status: 429, headers: ["Retry-After": "86400"])])
        server.set("/rss", feed(server.port, [("/a", "Minister opens the bridge")]))
        var desk = try desk(server.port)
        for day in 10...28 {
            desk.now = "2025-06-\(day)T09:00:00Z"
            #expect(try desk.run(["fetch"]).status == 0)
        }
        #expect(server.hits.filter { $0.path == "/a" }.count == 4)
        #expect(server.hits.filter { $0.path == "/rss" }.count > 12)
        try await server.stop()
    }

    @Test func `a page of two items that failed is asked again, once`() async throws {
        let server = try await LoopbackServer.start(["/a": .init(status: 500)])
        server.set("/rss", feed(server.port, [("/a#1", "Minister opens the bridge"), ("/a#2", "Minister opens the bridge at last")]))
        var desk = try desk(server.port)
        for day in 10...11 {
            desk.now = "2025-06-\(day)T09:00:00Z"
            #expect(try desk.run(["fetch"]).status == 0)
        }
        #expect(server.hits.count { $0.path == "/a" } == 2)
        server.set("/a", page("Minister opens the bridge", prose))
        desk.now = "2025-06-13T09:00:00Z"
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try mentions(desk).count == 1)
        try await server.stop()
    }

    @Test func `dead ends behind one server do not close the others behind it`() async throws {
        let names = (0..<8).map { "/r\($0)" }
        let server = try await LoopbackServer.start(["/good": page("Minister opens the bridge", prose)])
        for name in names { server.set(name, .init(status: 302, headers: ["Location": name < "/r5" ? "http://127.0.0.1:1/" : "/good\(name.dropFirst())"])) }
        for name in names { server.set("/good\(name.dropFirst())", page("Minister opens bridge \(name)", prose)) }
        server.set("/rss", feed(server.port, names.map { ($0, "Minister opens bridge \($0)") }))
        let desk = try Desk(
            config: "[fetch]\nallow_private = [\"127.0.0.1:\(server.port)\", \"127.0.0.1:1\"]\n[[source]]\nid = \"wire\"\n"
                + "url = \"http://127.0.0.1:\(server.port)/rss\"\nfollow = true\n")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.count { names.contains($0.path) } == names.count)
        try await server.stop()
    }

    @Test func `a server that answers no article is left until the next run`() async throws {
        let names = (0..<9).map { "/a\($0)" }
        let server = try await LoopbackServer.start(Dictionary(uniqueKeysWithValues: names.map { ($0, .init(isSilent: true)) }))
        server.set("/rss", feed(server.port, names.map { ($0, "Minister opens bridge \($0)") }))
        let desk = try Desk(
            config: "[fetch]\ntimeout = \"1s\"\nallow_private = [\"127.0.0.1:\(server.port)\"]\n[[source]]\nid = \"wire\"\n"
                + "url = \"http://127.0.0.1:\(server.port)/rss\"\nfollow = true\n")
        #expect(try desk.run(["fetch"]).status == 0)
        // Those that were on their way are not called back.
        let asked = server.hits.filter { $0.path != "/rss" }.count
        #expect((3...6).contains(asked), "\(asked)")
        try await server.stop()
    }

    @Test func `an item without a date gets the one of its article, and gaps are filled where that is wanted`() async throws {
        let head = #"<meta property="article:published_time" content="2025-06-02T08:00:00+02:00"><meta name="author" content="Ann Fisher">"#
        let server = try await LoopbackServer.start(["/bridge": page("Minister opens the bridge", prose, head: head)])
        server.set("/rss", feed(server.port, [("/bridge", "Minister opens the bridge")], date: nil))
        let desk = try desk(server.port, "follow = true\n[source.article]\nfill = [\"author\"]")
        #expect(try desk.run(["fetch"]).status == 0)
        let expected = ["2025-06-02T08:00:00+02:00", "published", "Ann Fisher"]
        func entry() throws -> [String] {
            let entry = try reports(desk).first { $0["kind"] as? String == "entry" }
            return ["published", "basis", "author"].compactMap { entry?[$0] as? String }
        }
        #expect(try entry() == expected)
        #expect(try desk.run(["fetch", "--force"]).status == 0)
        #expect(try entry() == expected, "the feed took it back")
        try await server.stop()
    }

    @Test func `without follow no article is asked for`() async throws {
        let server = try await LoopbackServer.start(["/bridge": page("Minister opens the bridge", prose)])
        server.set("/rss", feed(server.port, [("/bridge", "Minister opens the bridge")]))
        let desk = try desk(server.port, "")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.map(\.path) == ["/rss"])
        // Switched on later, it reads what was there before.
        try desk.folder.write(try desk.folder.text("config.toml") + "follow = true\n", to: "config.toml")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try mentions(desk).count == 1)
        try await server.stop()
    }
}
