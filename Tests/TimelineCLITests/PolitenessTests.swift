import Testing

/// What servers ask for, run after run.
struct PolitenessTests {
    private let rss = LoopbackServer.Page(body: Feed.rss(["Ferry returns"]))

    private func desk(_ port: Int, _ paths: [String], extra: String = "") throws -> Desk {
        try Desk(
            config: "[fetch]\nallow_private = [\"127.0.0.1:\(port)\"]\ntimeout = \"5s\"\n\(extra)\n"
                + paths.map { "[[source]]\nid = \"\($0.dropFirst())\"\nurl = \"http://127.0.0.1:\(port)\($0)\"\n" }.joined())
    }

    private func paths(_ server: LoopbackServer) -> [String] { server.hits.map(\.path) }

    @Test(arguments: [("120", 119, 120), ("soon", 899, 900), ("999999999", 86_399, 86_400)])
    func `a server that wants to be left alone is, with all its sources, from the next run on`(
        wait: String, before: Int, after: Int
    ) async throws {
        let server = try await LoopbackServer.start(["/busy": .init(status: 429, headers: ["Retry-After": wait]), "/rss": rss])
        var desk = try desk(server.port, ["/busy", "/rss"])
        let first = try desk.run(["fetch"])
        #expect(first.status == 2)
        #expect(first.errors.contains("busy: HTTP 429"))
        #expect(paths(server).sorted() == ["/busy", "/rss"])

        desk.now = Self.time(before)
        let second = try desk.run(["fetch"])
        #expect(second.status == 0 && second.errors.isEmpty, "\(second.errors)")
        #expect(server.hits.count == 2)
        desk.now = Self.time(after)
        _ = try desk.run(["fetch"])
        #expect(server.hits.count == 4)
        try await server.stop()
    }

    /// So many seconds after `Program.now`.
    private static func time(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (days, rest) = (9 * 3600 + seconds).quotientAndRemainder(dividingBy: 86_400)
        return "2025-06-\(two(8 + days))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }

    @Test func `no redirect leads to a server that wants to be left alone`() async throws {
        let busy = try await LoopbackServer.start(["/busy": .init(status: 503, headers: ["Retry-After": "3600"]), "/rss": rss])
        let server = try await LoopbackServer.start([
            "/away": .init(status: 302, headers: ["Location": "http://127.0.0.1:\(busy.port)/rss"])
        ])
        let text =
            "[fetch]\nallow_private = [\"127.0.0.1:\(busy.port)\", \"127.0.0.1:\(server.port)\"]\n"
            + "[[source]]\nid = \"busy\"\nurl = \"http://127.0.0.1:\(busy.port)/busy\"\n"
        let desk = try Desk(config: text)
        #expect(try desk.run(["fetch"]).status == 1)
        try desk.folder.write(
            text + "[[source]]\nid = \"away\"\nurl = \"http://127.0.0.1:\(server.port)/away\"\n", to: "config.toml")
        let second = try desk.run(["fetch"])
        #expect(second.status == 0 && second.errors.isEmpty, "\(second.errors)")
        #expect(paths(busy) == ["/busy"])
        #expect(paths(server) == ["/away"])
        try await busy.stop()
        try await server.stop()
    }

    @Test func `what is gone for good is said once and not asked again, unless it is told to or has another address`() async throws {
        let server = try await LoopbackServer.start(["/gone": .init(status: 410), "/rss": rss])
        var desk = try desk(server.port, ["/gone"])
        #expect(try desk.run(["fetch"]).errors.contains("gone: HTTP 410 (gone for good; it is not asked any more"))
        desk.now = "2027-01-01T00:00:00Z"
        let second = try desk.run(["fetch"])
        #expect(second.status == 0 && second.errors.isEmpty)
        #expect(server.hits.count == 1)
        #expect(try desk.run(["fetch", "--force"]).status == 1)
        #expect(server.hits.count == 2)
        try desk.folder.write(
            "[fetch]\nallow_private = [\"127.0.0.1:\(server.port)\"]\n"
                + "[[source]]\nid = \"gone\"\nurl = \"http://127.0.0.1:\(server.port)/rss\"\n", to: "config.toml")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(paths(server) == ["/gone", "/gone", "/rss"])
        try await server.stop()
    }

    @Test func `a source is asked when the server and the feed say that it may have changed`() async throws {
        let hourly = Feed.rss(["Ferry returns"]).replacing("<channel>", with: "<channel><ttl>60</ttl>")
        let server = try await LoopbackServer.start([
            "/server": .init(body: Feed.rss(["Bridge closes"]), headers: ["Cache-Control": "max-age=1800"], etag: "\"1\""),
            "/feed": .init(body: hourly, etag: "\"1\""),
        ])
        var desk = try desk(server.port, ["/server", "/feed"])
        for (time, hits) in [("09:00", 2), ("09:20", 2), ("09:30", 3), ("09:58", 3), ("10:00", 5), ("10:20", 5)] {
            desk.now = "2025-06-08T\(time):00Z"
            #expect(try desk.run(["fetch"]).status == 0)
            #expect(server.hits.count == hits, "\(time)")
        }
        #expect(server.hits.map(\.status).filter { $0 == 304 }.count == 3)
        try await server.stop()
    }

    @Test func `failures are asked less and less often`() async throws {
        let server = try await LoopbackServer.start([:])
        var desk = try desk(server.port, ["/none"])
        var tries: [Int] = []
        // Some of cron's runs, every half hour for two days.
        for run in [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 63, 64, 65, 95] {
            desk.now = Self.time(run * 1800)
            let before = server.hits.count
            _ = try desk.run(["fetch"])
            if server.hits.count > before { tries.append(run) }
        }
        #expect(tries == [0, 1, 2, 4, 8, 16, 32, 64])
        try await server.stop()
    }

    @Test func `a permanent redirect is told once, followed, and taken over once it has held`() async throws {
        let server = try await LoopbackServer.start([
            "/old": .init(status: 301, headers: ["Location": "/new"]), "/new": rss, "/else": .init(status: 302, headers: ["Location": "/new"]),
        ])
        var desk = try desk(server.port, ["/old", "/else"])
        let first = try desk.run(["fetch"])
        #expect(first.status == 0)
        #expect(first.errors.contains("old: it has moved to http://127.0.0.1:\(server.port)/new"), "\(first.errors)")
        #expect(!first.errors.contains("else:"))
        desk.now = "2025-06-12T09:00:00Z"
        #expect(try desk.run(["fetch"]).errors.isEmpty)
        desk.now = "2025-06-16T09:00:00Z"
        #expect(try desk.run(["fetch"]).errors.contains("from now on that is asked"))
        #expect(paths(server).filter { $0 == "/old" }.count == 3)
        desk.now = "2025-06-17T09:00:00Z"
        #expect(try desk.run(["fetch"]).errors.isEmpty)
        #expect(paths(server).filter { $0 == "/old" }.count == 3)
        // Where the new place breaks, the old one is asked again.
        server.set("/new", .init(status: 404))
        desk.now = "2025-06-18T09:00:00Z"
        _ = try desk.run(["fetch"])
        desk.now = "2025-06-19T09:00:00Z"
        _ = try desk.run(["fetch"])
        #expect(paths(server).filter { $0 == "/old" }.count == 4)
        try await server.stop()
    }

    @Test func `requests name the program and where to read about it`() async throws {
        let server = try await LoopbackServer.start(["/rss": rss])
        let desk = try desk(server.port, ["/rss"])
        #expect(try desk.run(["fetch"]).status == 0)
        let agent = server.hits.first?.agent ?? ""
        #expect(agent.hasPrefix("timeline/") && agent.contains("https://"), "\(agent)")
        try await server.stop()
    }

    @Test func `a proxy of the environment is asked for what is public, and for nothing else`() async throws {
        // It lets nobody through.
        let proxy = try await LoopbackServer.start([:])
        let desk = try Desk(
            config: ["203.0.113.7", "10.0.0.1", "news.example"].map {
                "[[source]]\nid = \"s\($0)\"\nurl = \"http://\($0)/rss\"\n"
            }.joined() + "[fetch]\nallow_private = [\"203.0.113.7:80\"]\n")
        let result = try desk.run(["fetch"], environment: ["http_proxy": "http://127.0.0.1:\(proxy.port)"])
        #expect(result.status == 1)
        #expect(result.errors.contains("s10.0.0.1: 10.0.0.1 is a private address"), "\(result.errors)")
        // A name that only the proxy knows is its business.
        #expect(paths(proxy).sorted() == ["http://203.0.113.7/rss", "http://news.example/rss"])
        try await proxy.stop()
    }

    @Test func `a proxy gives what is not encrypted, and opens tunnels for the rest`() async throws {
        let proxy = try await LoopbackServer.start([
            "http://news.example/rss?a=1": rss, "http://news.example:8080/moved": .init(status: 302, headers: ["Location": "http://news.example/rss?a=1"]),
        ])
        let desk = try Desk(
            config: ["http://news.example/rss?a=1#top", "http://news.example:8080/moved", "http://us:pw@news.example/gone", "https://news.example/rss"]
                .enumerated().map { "[[source]]\nid = \"s\($0)\"\nurl = \"\($1)\"\n" }.joined())
        let way = "http://127.0.0.1:\(proxy.port)"
        let result = try desk.run(["fetch"], environment: ["http_proxy": way, "https_proxy": way])
        #expect(result.status == 2)
        #expect(!result.errors.contains("s0:") && !result.errors.contains("s1:"), "\(result.errors)")
        #expect(result.errors.contains("s2: ") && result.errors.contains("404") && result.errors.contains("s3: "))
        #expect(Set(paths(proxy)) == [
            "http://news.example/rss?a=1", "http://news.example:8080/moved", "http://news.example/gone", "news.example:443",
        ])
        #expect(try !desk.run(["show", "--oneline"]).output.isEmpty)
        try await proxy.stop()
    }

    @Test func `a proxy that is not there is the reason`() async throws {
        let proxy = try await LoopbackServer.start([:])
        let port = proxy.port
        try await proxy.stop()
        let desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"http://news.example/rss\"\n")
        let result = try desk.run(["fetch"], environment: ["http_proxy": "http://127.0.0.1:\(port)"])
        #expect(result.status == 1)
        #expect(result.errors.contains("wire: ") && result.errors.contains("refused"), "\(result.errors)")
    }

    @Test func `a host has no more requests at a time than it may`() async throws {
        let names = (0..<30).map { "/f\($0)" }
        let server = try await LoopbackServer.start(Dictionary(uniqueKeysWithValues: names.map { ($0, rss) }))
        for width in [1, 3] {
            let desk = try desk(server.port, names, extra: "per_host = \(width)")
            #expect(try desk.run(["fetch"]).status == 0)
            #expect(server.takeMostConnections() <= width)
        }
        #expect(server.hits.count == 60)
        try await server.stop()
    }
}
