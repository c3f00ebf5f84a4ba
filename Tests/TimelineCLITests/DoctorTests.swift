import Foundation
import Testing

struct DoctorTests {
    private func config(_ lines: String...) -> String {
        lines.enumerated().map { "[[source]]\nid = \"s\($0.offset)\"\n\($0.element)\n" }.joined()
    }

    @Test func `all well: exit 0, and the store's size, schema and counts are told`() throws {
        let desk = try Desk(config: config("url = \"file:feed.xml\""))
        try desk.folder.write(Feed.rss(["Ferry returns", "Bridge closes"]), to: "feed.xml")
        #expect(try desk.run(["fetch"]).status == 0)
        let result = try desk.run(["doctor"])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(result.output.contains("✓ config: ") && result.output.contains("1 source, 0 stories"))
        #expect(result.output.contains("whole, schema ") && result.output.contains("2 reports, 2 events"), "\(result.output)")
        #expect(result.output.contains("✓ clock: 2025-06-08T"))
        #expect(result.output.contains("· network: no source needs it"))
        #expect(result.output.contains("✓ s0: well, last fetch 2025-06-08 "))
        #expect(!result.output.contains("✗"))
    }

    @Test func `before the first fetch nothing is wrong`() throws {
        let desk = try Desk(config: config("url = \"file:feed.xml\""))
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        let result = try desk.run(["doctor"])
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("the first fetch makes it"))
        #expect(result.output.contains("· s0: not fetched yet; run: timeline fetch s0"))
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path + "/store"), "it made something")
    }

    @Test func `a config that can't be used is named with its line, the store is looked at all the same, exit 78`() throws {
        let desk = try Desk(config: "[fetch]\ntimeuot = \"5s\"\n")
        let result = try desk.run(["doctor"])
        #expect(result.status == 78)
        #expect(result.output.contains("config.toml:2: unknown key \"timeuot\""), "\(result.output)")
        #expect(result.output.contains("store: "))
    }

    @Test func `a damaged store is found, exit 74`() throws {
        let desk = try Desk(config: config("url = \"file:feed.xml\""))
        let titles = (0..<400).map { "Ferry number \($0) returns to the harbor of Alder after repairs" }
        try desk.folder.write(Feed.rss(titles), to: "feed.xml")
        #expect(try desk.run(["fetch"]).status == 0)
        let path = desk.folder.path + "/store/timeline.db"
        var bytes = try Data(contentsOf: URL(filePath: path))
        try #require(bytes.count > 100_000)
        for offset in stride(from: 20_000, to: 90_000, by: 64) { bytes[offset] ^= 0xFF }
        try bytes.write(to: URL(filePath: path))
        let result = try desk.run(["doctor"])
        #expect(result.status == 74, "\(result.output)\(result.errors)")
        #expect(result.output.contains("✗ store: ") && result.output.contains("is damaged"), "\(result.output)")
        #expect(result.output.contains("backup"))
    }

    @Test func `a file that is no store is said to be none`() throws {
        let desk = try Desk(config: config("url = \"file:feed.xml\""))
        try FileManager.default.createDirectory(atPath: desk.folder.path + "/store", withIntermediateDirectories: false)
        try desk.folder.write(String(repeating: "This is no database. ", count: 100), to: "store/timeline.db")
        let result = try desk.run(["doctor"])
        #expect(result.status == 74, "\(result.output)\(result.errors)")
        #expect(result.output.contains("file is not a database"), "\(result.output)")
    }

    @Test func `a clock that is wrong is told`() throws {
        var desk = try Desk(config: config("url = \"file:feed.xml\""))
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        #expect(try desk.run(["fetch"]).status == 0)
        desk.now = "2025-06-07T09:00:00Z"
        #expect(try desk.run(["doctor"]).output.contains("✗ clock: "))
        desk.now = "1970-01-01T00:10:00Z"
        let result = try desk.run(["doctor"])
        #expect(result.status == 2)
        #expect(result.output.contains("set the system's clock"))
    }

    @Test func `each source is a line with what to mend`() throws {
        let desk = try Desk(
            config: config(
                "url = \"file:feed.xml\"", "url = \"file:gone.xml\"", "url = \"file:bad.xml\"",
                "url = \"https://example.com/\"\nheaders = { Authorization = \"env:NO_TOKEN_AT_ALL\" }"))
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        try desk.folder.write("<?xml version=\"1.0\"?><invoice><sum>3</sum></invoice>", to: "bad.xml")
        #expect(try desk.run(["fetch"]).status == 2)
        let result = try desk.run(["doctor", "--offline"])
        #expect(result.status == 2)
        #expect(result.output.contains("✓ s0: well"))
        #expect(result.output.contains("✗ s1: no such file: "))
        #expect(result.output.contains("✗ s2: XML, but no feed") && result.output.contains("failing since 2025-06-08"))
        #expect(result.output.contains("✗ s3: the environment has no NO_TOKEN_AT_ALL"))
        #expect(result.output.contains("? network: left alone"))
    }

    @Test func `a host that can't be found, and a server without TLS, are told in plain words`() async throws {
        let server = try await LoopbackServer.start([:])
        // RFC 6761, section 6.4: names below .invalid are never found.
        let desk = try Desk(
            config: "[fetch]\nallow_private = [\"127.0.0.1:\(server.port)\"]\n"
                + config("url = \"https://127.0.0.1:\(server.port)/feed\"", "url = \"https://nowhere.invalid/feed\""))
        let result = try desk.run(["doctor"])
        #expect(result.status == 2)
        #expect(result.output.contains("✗ TLS: 127.0.0.1: the server does not speak TLS there"), "\(result.output)")
        // Without a network the system may not answer in time.
        #expect(
            result.output.contains("✗ names: nowhere.invalid can't be found, 1 others can")
                || result.output.contains("no answer in time about 1"), "\(result.output)")
        #expect(server.hits.isEmpty, "what does not speak TLS is not asked")
        try await server.stop()
    }
}
