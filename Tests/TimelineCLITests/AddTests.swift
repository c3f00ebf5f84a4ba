import Foundation
import Testing

struct AddTests {
    private static let feed = Feed.rss(["Ferry returns", "Bridge closes"])

    private func page(_ head: String, body: String = "") -> LoopbackServer.Page {
        .init(
            type: "text/html; charset=utf-8",
            body: "<!DOCTYPE html><html><head><title>Harbor Post</title>\(head)</head><body>\(body)</body></html>")
    }

    private func desk(_ server: LoopbackServer, more: String = "") throws -> Desk {
        try Desk(config: "# mine\n[fetch]\nallow_private = [\"127.0.0.1:\(server.port)\"]\n\(more)")
    }

    private func url(_ server: LoopbackServer, _ path: String) -> String { "http://127.0.0.1:\(server.port)\(path)" }

    @Test func `a feed is shown and added, and fetched next`() async throws {
        let server = try await LoopbackServer.start(["/feed": .init(body: Self.feed)])
        let desk = try desk(server)
        let before = try desk.folder.text("config.toml")
        let result = try desk.run(["add", url(server, "/feed")])
        #expect(result.status == 0, "\(result.errors)")
        for words in ["Wire", "rss · 2 items · all dated · 30 May 2025", "30 May 2025  Ferry returns", "Added \"wire\""] {
            #expect(result.output.contains(words), "\(result.output)")
        }
        #expect(
            try desk.folder.text("config.toml") == before
                + "\n# Wire\n[[source]]\nid = \"wire\"\nurl = \"\(url(server, "/feed"))\"\n")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try desk.run(["show"]).output.contains("Ferry returns"))
        try await server.stop()
    }

    @Test func `the feed of a page is found, and the others are named`() async throws {
        let server = try await LoopbackServer.start(["/feed": .init(body: Self.feed), "/c": .init(body: Self.feed)])
        server.set(
            "/",
            page(
                "<link rel=alternate type=application/rss+xml title=Comments href=/c><link rel=alternate type=application/atom+xml href=/gone>"
                    + "<link rel=alternate type=application/rss+xml href=feed>"))
        let desk = try desk(server)
        let result = try desk.run(["add", url(server, "")])
        #expect(result.status == 0, "\(result.errors)")
        #expect(try desk.folder.text("config.toml").contains("url = \"\(url(server, "/feed"))\"\n"))
        #expect(result.output.contains("\(url(server, "/c"))  Comments"), "\(result.output)")
        try await server.stop()
    }

    @Test(arguments: [("<a href='/x/rss'>News</a>", "/x/rss"), ("", "/blog/atom.xml"), ("", "/index.xml")])
    func `a page that names none is searched`(body: String, place: String) async throws {
        let server = try await LoopbackServer.start([place: .init(body: Self.feed)])
        server.set("/blog/", page("", body: body))
        let desk = try desk(server)
        #expect(try desk.run(["add", url(server, "/blog/")]).status == 0)
        #expect(try desk.folder.text("config.toml").contains("url = \"\(url(server, place))\"\n"))
        #expect(server.hits.count <= 20)
        try await server.stop()
    }

    @Test func `a page without a feed is an article, or nothing`() async throws {
        let text =
            "<article><h1>The ferry returns</h1><p>\(String(repeating: "The ferry came back to Alder. ", count: 5))</p></article>"
        let server = try await LoopbackServer.start([
            "/article": page("<meta property='article:published_time' content='2025-05-30T10:00:00Z'>", body: text),
            "/menu": page("", body: "<a href='/'>Home</a>"),
            "/error": .init(
                type: "text/html", body: "<html><head><title>Access denied</title></head><body>\(text)</body></html>"),
            "/other": .init(body: "<?xml version='1.0'?><urlset><url><loc>/a</loc></url></urlset>"),
        ])
        let desk = try desk(server)
        let before = try desk.folder.text("config.toml")
        for (path, words) in [
            ("/menu", "an HTML page (“Harbor Post”) and no feed, and none of 14 likely addresses is one"),
            ("/error", "an error page (“Access denied”)"), ("/other", "a map of a site with 1 address and not one title"),
            ("/gone", "HTTP 404"),
        ] {
            let result = try desk.run(["add", url(server, path)])
            #expect(result.status == 1)
            #expect(result.errors.contains(words) && result.errors.contains("nothing is added"), "\(result.errors)")
            #expect(try desk.folder.text("config.toml") == before)
        }
        let article = try desk.run(["add", url(server, "/article")])
        #expect(article.output.contains("it is read as one article"), "\(article.output)")
        #expect(try desk.folder.text("config.toml").contains("plugin = \"html\"\n"))
        try await server.stop()
    }

    @Test func `what is there already is not added again`() async throws {
        let server = try await LoopbackServer.start(["/feed": .init(body: Self.feed), "/": page("<link rel=feed href=/feed>")])
        let desk = try desk(server, more: "[[source]]\nid = \"mine\"\nurl = \"http://127.0.0.1:\(server.port)/feed/\"\n")
        let before = try desk.folder.text("config.toml")
        for path in ["/feed", "/"] {
            let result = try desk.run(["add", url(server, path)])
            #expect(result.status == 1)
            #expect(result.errors.contains("as \"mine\""), "\(result.errors)")
        }
        #expect(try desk.run(["add", url(server, "/other"), "--id", "mine"]).status == 64)
        #expect(try desk.folder.text("config.toml") == before)
        #expect(!server.hits.contains { $0.path == "/other" })
        try await server.stop()
    }

    @Test func `settings are written, and a dry run writes nothing`() async throws {
        let server = try await LoopbackServer.start(["/feed": .init(body: Self.feed)])
        let desk = try desk(server)
        let before = try desk.folder.text("config.toml")
        let arguments = [
            "add", url(server, "/feed"), "--id", "post", "--plugin", "rss", "--zone", "Europe/Paris", "--every", "30m",
        ]
        let dry = try desk.run(arguments + ["--dry-run"])
        #expect(dry.status == 0)
        #expect(try desk.folder.text("config.toml") == before)
        #expect(try desk.run(arguments).status == 0)
        let block =
            "id = \"post\"\nurl = \"\(url(server, "/feed"))\"\nplugin = \"rss\"\nzone = \"Europe/Paris\"\nevery = \"30m\"\n"
        #expect(dry.output.contains(block), "\(dry.output)")
        #expect(try desk.folder.text("config.toml").hasSuffix(block))
        try await server.stop()
    }

    @Test func `a private address is not asked, and it is said how to allow it`() async throws {
        let server = try await LoopbackServer.start(["/feed": .init(body: Self.feed)])
        let result = try Desk().run(["add", url(server, "/feed")])
        #expect(result.status == 1)
        #expect(
            result.errors.contains("add allow_private = [\"127.0.0.1:\(server.port)\"] below [fetch] in "), "\(result.errors)")
        #expect(server.hits.isEmpty)
        try await server.stop()
    }

    @Test func `a page leads to no other private address`() async throws {
        let inside = try await LoopbackServer.start(["/feed": .init(body: Self.feed)])
        let server = try await LoopbackServer.start([:])
        server.set("/", page("<link rel=feed href='\(url(inside, "/feed"))'>"))
        let desk = try Desk(config: "[fetch]\nallow_private = [\"127.0.0.1:\(server.port)\", \"127.0.0.1:\(inside.port)\"]\n")
        #expect(try desk.run(["add", url(server, "/")]).status == 1)
        #expect(inside.hits.isEmpty)
        try await server.stop()
        try await inside.stop()
    }

    @Test func `a title can't write into the config`() async throws {
        let title = "Wire\n[[source]]\nid = \"evil\"\nurl = \"https://evil.example/\"\u{1B}[31m \"\"\" ''' \\"
        let feed = "<rss version='2.0'><channel><title><![CDATA[\(title)]]></title><item><title>a</title></item></channel></rss>"
        let server = try await LoopbackServer.start(["/feed": .init(body: feed)])
        let desk = try desk(server)
        let result = try desk.run(["add", url(server, "/feed")])
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.output.contains("\u{1B}"))
        let sources = try desk.run(["sources"]).output
        #expect(sources.split(separator: "\n").count { !$0.hasPrefix(" ") } == 1, "\(sources)")
        try await server.stop()
    }

    @Test func `a file is a source, and the config is made where there is none`() throws {
        let desk = try Desk()
        try desk.folder.write(Self.feed, to: "my feed%20.xml")
        let result = try desk.run(["add", "my feed%20.xml"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("a new file"))
        #expect(try desk.folder.text("config.toml").hasPrefix("# Config of timeline."))
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try desk.run(["show"]).output.contains("Ferry returns"))
        #expect(try desk.run(["add", "file:./my feed%2520.xml"]).errors.contains("as \"wire\""))
    }

    @Test func `the file keeps its bytes, line ends, rights and link`() throws {
        let desk = try Desk()
        try desk.folder.write(Self.feed, to: "feed.xml")
        let written = "# ä\r\n[[story]]\r\n  id   =  's'   # blanks\r\n\r\n\r\n# the end"
        let real = try desk.folder.write(written, to: "real.toml")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
        try FileManager.default.createSymbolicLink(atPath: desk.folder.path + "/config.toml", withDestinationPath: "real.toml")
        #expect(try desk.run(["add", "feed.xml"]).status == 0)
        let text = try desk.folder.text("real.toml")
        #expect(text.utf8.starts(with: (written + "\r\n\r\n# Wire\r\n[[source]]\r\nid = \"wire\"\r\n").utf8))
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
        let attributes = try FileManager.default.attributesOfItem(atPath: real)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: desk.folder.path + "/config.toml") == "real.toml")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted() == [
                "config.toml", "feed.xml", "real.toml",
            ])
    }

    @Test(arguments: [
        "source = [{ id = \"a\", url = \"https://example.com/\" }]\n", "[[source]]\nid = \"a\"\nurl = \"https://example.com/\n",
    ])
    func `a config that can't be added to stays as it is, and exits 78`(config: String) throws {
        let desk = try Desk(config: config)
        try desk.folder.write(Self.feed, to: "feed.xml")
        #expect(try desk.run(["add", "feed.xml"]).status == 78)
        #expect(try desk.folder.text("config.toml") == config)
    }

    @Test func `many at a time are all added`() async throws {
        let desk = try Desk(config: "")
        for number in 0..<8 { try desk.folder.write(Self.feed, to: "\(number).xml") }
        try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 0..<8 { group.addTask { try desk.run(["add", "\(number).xml"]).status } }
            for try await status in group { #expect(status == 0) }
        }
        #expect(try desk.run(["sources"]).output.split(separator: "\n").count { !$0.hasPrefix(" ") } == 8)
    }
}
