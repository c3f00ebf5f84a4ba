import Testing

/// What people are told where something else came than a feed.
struct NoFeedTests {
    @Test func `a page is known to be one where a feed was expected`() async throws {
        let server = try await LoopbackServer.start(["/feed": .init(body: Feed.rss(["Ferry returns"]))])
        let host = "127.0.0.1:\(server.port)"
        let desk = try Desk(
            config: "[fetch]\nallow_private = [\"\(host)\"]\n[[source]]\nid = \"wire\"\nurl = \"http://\(host)/feed\"\n")
        #expect(try desk.run(["fetch"]).status == 0)
        server.set(
            "/feed",
            .init(
                type: "text/html",
                body:
                    "<!DOCTYPE html><title>Harbor Post</title><link rel=alternate type=application/rss+xml href=/new-feed><p>We moved.</p>"
            ))
        let moved = try desk.run(["fetch"]).errors
        #expect(moved.contains("a web page came instead of the feed (rss): an HTML page (“Harbor Post”)"), "\(moved)")
        #expect(moved.contains("its feed seems to be http://\(host)/new-feed"), "\(moved)")
        try await server.stop()
    }

    @Test(arguments: [
        (
            "<html><head><title>A</title><link rel=feed href=/f></head></html>", "rss" as String?,
            "its feed seems to be https://example.com/f"
        ),
        ("<html><head><title>A</title><link rel=feed href=/f></head></html>", nil, "its feed seems to be https://example.com/f"),
        ("<html><head><title>502 Bad Gateway</title></head></html>", nil, "an error page (“502 Bad Gateway”)"),
        ("<?xml version='1.0'?><opml/>", nil, "its outermost element is <opml>; it is a list of feeds"),
        ("{\"a\":1}", "rss", "JSON, but no feed"), ("\u{1F}\u{8B}", "rss", "no feed"), (" \n", "atom", "the document is empty"),
        ("<rdf/>", "rss", "no feed: its outermost element is <rdf>"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'/>", "rss", "write plugin = \"atom\""),
    ])
    func `read says what came in place of a feed`(text: String, plugin: String?, words: String) throws {
        let options = plugin.map { ["--plugin", $0] } ?? []
        let result = try Program.run(["read", "--url", "https://example.com/"] + options + ["-"], input: text)
        #expect(result.status == 1)
        #expect(result.errors.contains(words), "\(result.errors)")
    }
}
