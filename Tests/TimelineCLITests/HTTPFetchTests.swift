import Foundation
import Testing

struct HTTPFetchTests {
    private func config(_ port: Int, _ paths: [(id: String, path: String)], extra: String = "") -> String {
        "[fetch]\nallow_private = [\"127.0.0.1:\(port)\"]\ntimeout = \"5s\"\n\(extra)\n"
            + paths.map { "[[source]]\nid = \"\($0.id)\"\nurl = \"http://127.0.0.1:\(port)\($0.path)\"\n" }.joined(
                separator: "\n")
    }

    private func titles(_ desk: Desk) throws -> [String] {
        let result = try desk.run(["export", "--format", "json"])
        let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        return (document?["events"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
    }

    @Test(arguments: [
        (["Content-Encoding": "br"], "\u{b}\u{2}abc", "packed in a way that can't be unpacked"), ([:], "Service busy, try later", "plain text, and no feed"),
    ])
    func `an excuse in the place of a feed is no news`(headers: [String: String], body: String, words: String) async throws {
        let server = try await LoopbackServer.start(["/rss": .init(type: "application/rss+xml", body: body, headers: headers)])
        let desk = try Desk(
            config: "[fetch]\nallow_private = [\"127.0.0.1:\(server.port)\"]\n[[source]]\nid = \"wire\"\nurl = \"http://127.0.0.1:\(server.port)/rss\"\n")
        let result = try desk.run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains(words), "\(result.errors)")
        try await server.stop()
    }

    @Test func `feeds come over HTTP, and the second time nothing is sent again`() async throws {
        let server = try await LoopbackServer.start([
            "/rss": .init(body: Feed.rss(["Ferry returns", "Bridge closes"]), etag: "\"one\""),
            "/atom": .init(type: "application/atom+xml; charset=utf-8", body: Feed.atom(["Library opens"]), etag: "\"two\""),
        ])
        let desk = try Desk(config: config(server.port, [("wire", "/rss"), ("a", "/atom")]))
        let first = try desk.run(["fetch"])
        #expect(first.status == 0)
        #expect(first.output.isEmpty && first.errors.isEmpty, "cron sends mail for this: \(first.errors)")
        #expect(Set(try titles(desk)) == ["Ferry returns", "Bridge closes", "Library opens"])
        let export = try desk.run(["export", "--format", "json"]).output

        let second = try desk.run(["fetch"])
        #expect(second.status == 0)
        #expect(server.hits.map(\.status).sorted() == [200, 200, 304, 304])
        #expect(try desk.run(["export", "--format", "json"]).output == export)
        try await server.stop()
    }

    @Test func `one source fails: it is named once, the others are stored`() async throws {
        let server = try await LoopbackServer.start([
            "/rss": .init(body: Feed.rss(["Ferry returns"])), "/down": .init(status: 500),
        ])
        var desk = try Desk(config: config(server.port, [("broken", "/down"), ("wire", "/rss")]))
        let first = try desk.run(["fetch"])
        #expect(first.status == 2)
        #expect(first.errors.contains("broken: HTTP 500"))
        #expect(try titles(desk) == ["Ferry returns"])

        let second = try desk.run(["fetch"])
        #expect(second.status == 2)
        #expect(second.errors.isEmpty, "told a second time: \(second.errors)")

        desk.now = "2025-06-09T09:00:00Z"
        server.set("/down", .init(status: 404))
        #expect(try desk.run(["fetch"]).errors.contains("broken: HTTP 404"))
        #expect(try desk.run(["show"]).output.contains("broken failed since 8 Jun 2025: HTTP 404"))

        desk.now = "2025-06-10T09:00:00Z"
        server.set("/down", .init(body: Feed.rss(["Bridge closes"])))
        #expect(try desk.run(["fetch"]).status == 0)
        try await server.stop()
    }

    @Test func `of an index the sitemaps that changed last are fetched, and those of other hosts are not`() async throws {
        func sitemap(_ title: String) -> LoopbackServer.Page {
            .init(
                body: """
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/\(title.filter { $0 != " " })</loc>
                    <news:news><news:publication_date>2025-06-06</news:publication_date><news:title>\(title)</news:title></news:news>
                    </url></urlset>
                    """)
        }
        let server = try await LoopbackServer.start(["/new": sitemap("Ferry returns"), "/old": sitemap("Bridge closes")])
        let names = ["/old 2025-05-01"] + (0..<4).map { "/gone\($0) 2025-06-0\($0 + 1)" } + ["/new 2025-06-06", "/undated"]
        let parts = names.map { name in
            let words = name.split(separator: " ")
            return "<sitemap><loc>http://127.0.0.1:\(server.port)\(words[0])</loc>"
                + (words.count > 1 ? "<lastmod>\(words[1])</lastmod>" : "") + "</sitemap>"
        }
        server.set(
            "/index",
            .init(
                body: "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>\(parts.joined())"
                    + "<sitemap><loc>http://news.example.org/new</loc></sitemap></sitemapindex>", etag: "\"index\""))
        let desk = try Desk(config: config(server.port, [("herald", "/index")]))
        let first = try desk.run(["fetch"])
        #expect(first.status == 2)
        #expect(first.errors.contains("herald: 4 of the 5 documents that it names could not be had;"), "\(first.errors)")
        #expect(first.errors.contains("/gone3: HTTP 404"))
        #expect(try titles(desk) == ["Ferry returns"])
        #expect(!server.hits.map(\.path).contains("/old"))

        // The index is asked for again, whatever its ETag says.
        for number in 0..<4 {
            server.set("/gone\(number)", sitemap(["Council votes", "Library opens", "Mayor resigns", "Storm nears"][number]))
        }
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try titles(desk).sorted() == ["Council votes", "Ferry returns", "Library opens", "Mayor resigns", "Storm nears"])
        try await server.stop()
    }

    @Test func `all sources fail: exit 1`() async throws {
        let server = try await LoopbackServer.start([:])
        let desk = try Desk(config: config(server.port, [("one", "/1"), ("two", "/2")]))
        let result = try desk.run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains("one: HTTP 404") && result.errors.contains("two: HTTP 404"))
        try await server.stop()
    }

    @Test func `what was there stays when a source turns bad`() async throws {
        let server = try await LoopbackServer.start(["/rss": .init(body: Feed.rss(["Ferry returns", "Bridge closes"]))])
        let desk = try Desk(config: config(server.port, [("wire", "/rss")]))
        #expect(try desk.run(["fetch"]).status == 0)
        for (page, words) in [
            (LoopbackServer.Page(body: ""), "empty"),
            (
                .init(
                    type: "text/html",
                    body:
                        "<!DOCTYPE html><html><body><h1>We are moving</h1><p>\(String(repeating: "Please be patient. ", count: 20))</p></body></html>"
                ), "a web page came instead of the feed"
            ),
            (.init(body: "<?xml version='1.0'?><opml/>"), "XML, but no feed: its outermost element is <opml>"),
        ] {
            server.set("/rss", page)
            let result = try desk.run(["fetch", "--force"])
            #expect(result.status == 1)
            #expect(result.errors.contains(words), "\(result.errors)")
            #expect(Set(try titles(desk)) == ["Ferry returns", "Bridge closes"])
        }
        // Cut off in its second item: the first is read, and the second stays as it was known.
        server.set("/rss", .init(body: String(Feed.rss(["Ferry returns", "Bridge closes"]).dropLast(150))))
        let cut = try desk.run(["fetch", "--force"])
        #expect(cut.status == 2)
        #expect(cut.errors.contains("wire: the document ends before it should; 1 whole item kept"), "\(cut.errors)")
        #expect(Set(try titles(desk)) == ["Ferry returns", "Bridge closes"])
        try await server.stop()
    }

    @Test func `a body over the limit is refused`() async throws {
        let server = try await LoopbackServer.start(["/rss": .init(body: Feed.rss([String(repeating: "x", count: 70_000)]))])
        let desk = try Desk(config: config(server.port, [("wire", "/rss")], extra: "max_size = \"64 KiB\""))
        let result = try desk.run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains("larger than 64 KiB"))
        try await server.stop()
    }

    @Test func `redirects are followed, and none leads inside`() async throws {
        let server = try await LoopbackServer.start(["/rss": .init(body: Feed.rss(["Ferry returns"]))])
        server.set("/moved", .init(status: 301, headers: ["Location": "/rss"]))
        server.set("/inside", .init(status: 302, headers: ["Location": "http://127.0.0.2:\(server.port)/rss"]))
        server.set("/file", .init(status: 302, headers: ["Location": "file:///etc/passwd"]))
        server.set("/round", .init(status: 302, headers: ["Location": "/round"]))
        let desk = try Desk(
            config: config(server.port, [("moved", "/moved"), ("inside", "/inside"), ("file", "/file"), ("round", "/round")]))
        let result = try desk.run(["fetch"])
        #expect(result.status == 2)
        #expect(result.errors.contains("inside: redirected to http://127.0.0.2:\(server.port)/rss: 127.0.0.2 is a private address"))
        #expect(result.errors.contains("file: redirected to \"file:///etc/passwd\""))
        #expect(result.errors.contains("round: more than 5 redirects"))
        #expect(try titles(desk) == ["Ferry returns"])
        #expect(server.hits.count(where: { $0.path == "/rss" }) == 1)
        try await server.stop()
    }

    @Test func `a private address needs the user's leave`() async throws {
        let server = try await LoopbackServer.start(["/rss": .init(body: Feed.rss(["Ferry returns"]))])
        let desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"http://localhost:\(server.port)/rss\"\n")
        let result = try desk.run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains("allow_private = [\"localhost:\(server.port)\"]"))
        #expect(server.hits.isEmpty)
        try await server.stop()
    }

    @Test func `a source that is not due is left alone`() async throws {
        let server = try await LoopbackServer.start(["/rss": .init(body: Feed.rss(["Ferry returns"]))])
        var desk = try Desk(config: config(server.port, [("wire", "/rss")]) + "every = \"30m\"\n")
        #expect(try desk.run(["fetch"]).status == 0)
        desk.now = "2025-06-08T09:10:00Z"
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.count == 1)
        #expect(try desk.run(["fetch", "--force"]).status == 0)
        #expect(server.hits.count == 2)
        desk.now = "2025-06-08T09:45:00Z"
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.count == 3)
        try await server.stop()
    }

    @Test func `a feed cut on its way is asked for again, and loses nothing`() async throws {
        let whole = Feed.rss(["Ferry returns", "Bridge closes", "Library opens"])
        let server = try await LoopbackServer.start(["/rss": .init(body: String(whole.dropLast(220)), etag: "\"one\"")])
        let desk = try Desk(config: config(server.port, [("wire", "/rss")]))
        #expect(try desk.run(["fetch"]).status == 2)
        #expect(try titles(desk).count < 3)
        let again = try desk.run(["fetch"])
        #expect(again.status == 2)
        #expect(again.errors.isEmpty, "told a second time: \(again.errors)")
        server.set("/rss", .init(body: whole, etag: "\"one\""))
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.map(\.status) == [200, 200, 200])
        #expect(Set(try titles(desk)) == ["Ferry returns", "Bridge closes", "Library opens"])
        try await server.stop()
    }

    @Test func `a source that moves is read anew, whatever the old place said`() async throws {
        let server = try await LoopbackServer.start([
            "/old": .init(body: Feed.rss(["Ferry returns"]), etag: "\"same\""),
            "/new": .init(body: Feed.atom(["Bridge closes"]), etag: "\"same\""),
        ])
        let desk = try Desk(config: config(server.port, [("wire", "/old")]))
        #expect(try desk.run(["fetch"]).status == 0)
        try desk.folder.write(config(server.port, [("wire", "/new")]), to: "config.toml")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.map(\.status) == [200, 200])
        #expect(Set(try titles(desk)) == ["Ferry returns", "Bridge closes"])
        // Another zone for the same bytes is another date.
        try desk.folder.write(config(server.port, [("wire", "/new")]) + "zone = \"Europe/Paris\"\n", to: "config.toml")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.last?.status == 200)
        try await server.stop()
    }

    @Test func `secrets go to the server that they are for`() async throws {
        let other = try await LoopbackServer.start(["/rss": .init(body: Feed.rss(["Ferry returns"]))])
        let server = try await LoopbackServer.start([
            "/away": .init(status: 302, headers: ["Location": "http://127.0.0.1:\(other.port)/rss"])
        ])
        server.set("/near", .init(status: 302, headers: ["Location": "/rss"]))
        server.set("/rss", .init(body: Feed.rss(["Bridge closes"])))
        let headers = "headers = { Authorization = \"env:TOKEN\" }\n"
        let text =
            "[fetch]\nallow_private = [\"127.0.0.1:\(server.port)\", \"127.0.0.1:\(other.port)\"]\n"
            + ["away", "near"].map { "[[source]]\nid = \"\($0)\"\nurl = \"http://127.0.0.1:\(server.port)/\($0)\"\n\(headers)" }
            .joined()
        let desk = try Desk(config: text)
        // Without the variable each source fails, and the other commands work.
        let without = try desk.run(["fetch"])
        #expect(without.status == 1)
        #expect(without.errors.contains("away: the environment has no TOKEN"))
        #expect(try desk.run(["sources"]).status == 0)
        #expect(server.hits.isEmpty)

        #expect(try desk.run(["fetch"], environment: ["TOKEN": "secret"]).status == 0)
        #expect(server.hits.map(\.authorization) == ["secret", "secret", "secret"])
        #expect(other.hits.map(\.authorization) == [nil])
        try await server.stop()
        try await other.stop()
    }

    @Test func `a closed port and a server without TLS are said in plain words`() async throws {
        let server = try await LoopbackServer.start([:])
        let port = server.port
        let text =
            "[fetch]\nallow_private = [\"127.0.0.1:\(port)\", \"127.0.0.1:1\"]\n[[source]]\nid = \"tls\"\nurl = \"https://127.0.0.1:\(port)/\"\n"
            + "[[source]]\nid = \"closed\"\nurl = \"http://127.0.0.1:1/\"\n"
        let result = try Desk(config: text).run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains("tls: the server does not speak TLS there"), "\(result.errors)")
        #expect(result.errors.contains("closed: no connection: Connection refused"), "\(result.errors)")
        try await server.stop()
    }
}
