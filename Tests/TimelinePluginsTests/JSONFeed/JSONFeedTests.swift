import Testing
import Timeline
import TimelinePluginTesting
import TimelinePlugins

struct JSONFeedTests {
    private func read(_ text: String, url: String? = "https://example.com/feed.json") -> PluginContract.Reading {
        let document = FetchedDocument(name: "feed.json", url: url, body: DocumentBody(Array(text.utf8)))
        return PluginContract.read(document, with: JSONFeedPlugin())
    }

    private func claim(_ text: String, contentType: String? = nil) -> Claim {
        let body = DocumentBody(Array(text.utf8))
        return JSONFeedPlugin().claim(on: FetchedDocument(name: "feed", contentType: contentType, body: body))
    }

    private func item(_ members: String) -> Entry? { read("{\"items\": [{\(members)}]}").entries.first }

    // MARK: Claims

    @Test(arguments: [
        (#"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#, nil, Claim.certain),
        ("\u{FEFF} \n" + #"{"title": "{", "version": "https://www.jsonfeed.org/version/1","#, nil, .certain),
        (#"{"rss": {"version": "2.0""#, "application/json", .certain),
        (#"{"title": "x", "items": [{"id""#, "application/json", .possible),
        (#"{"title": "<html> and <body>", "items": [{"id""#, nil, .possible),
        (#"{"title": "x"}"#, "application/feed+json", .likely),
        (#"{"title": "x"}"#, "application/json", .none),
        (#"[{"title": "x", "url": "https://example.com"}]"#, "application/json", .none),
        (#"{"data": {"version": "jsonfeed.org", "rss": {}, "items": []}}"#, nil, .none),
        ("<html><script>{\"items\": []}</script>", "application/feed+json", .none),
        ("plain words", nil, .none),
    ])
    func `the first bytes say how sure it is`(text: String, contentType: String?, expected: Claim) {
        #expect(claim(text, contentType: contentType) == expected)
    }

    // MARK: What is no feed

    @Test func `JSON without a list of items is no feed, and its names say why`() {
        #expect(read(#"{"error": {"items": []}, "status": 404}"#).error == .noItems(members: ["error", "status"]))
        #expect(read("[1, 2]").error == .noItems(members: []))
    }

    @Test func `what is no JSON is named`() {
        #expect(read("<html><body>{}</body></html>").error == .wrongKind(plugin: "jsonfeed", found: .htmlPage))
        #expect(read(" \n").error == .empty)
    }

    @Test func `a feed may have no items`() {
        let reading = read(#"{"version": "https://jsonfeed.org/version/1.1", "title": "T"}"#)
        #expect(reading.error == nil && reading.result?.title == "T" && reading.entries.isEmpty)
    }

    // MARK: Items

    @Test(arguments: [("20140301123456789", "20140301123456789"), ("\" x \"", "x"), ("[\"a\"]", "a"), ("1.0", "1.0")])
    func `an id is what was written`(id: String, expected: String) {
        #expect(item("\"id\": \(id)")?.guid == expected)
    }

    @Test(arguments: ["null", "\"\"", "\"  \"", "{}", "[]", "true"]) func `an id of another type is none`(id: String) {
        #expect(item("\"id\": \(id), \"title\": \"t\"")?.guid == nil)
    }

    @Test func `the item's own page wins over the page that it is about, and an id that is a link comes last`() {
        #expect(item(#""external_url": "/e", "url": "/u", "id": "https://example.com/i""#)?.url == "https://example.com/u")
        #expect(item(#""external_url": "/e", "id": "https://example.com/i""#)?.url == "https://example.com/e")
        #expect(item(#""id": "https://example.com/i""#)?.url == "https://example.com/i")
        #expect(item(#""id": "i""#)?.url == nil)
    }

    @Test func `a feed from a file has its own links as a base`() {
        let text =
            #"{"feed_url": "https://f.example.org/feed.json", "home_page_url": "https://h.example.org/x/", "items": [{"url": "a"}]}"#
        #expect(read(text, url: nil).entries.first?.url == "https://h.example.org/x/a")
        #expect(read(text).entries.first?.url == "https://example.com/a")
    }

    @Test func `markup goes from HTML and stays in plain text`() {
        #expect(item(#""content_html": "<p>1 &lt; 2</p><p>b</p>""#)?.content == "1 < 2\nb")
        #expect(item(#""content_text": "1 < 2 &lt; <p>\nb""#)?.content == "1 < 2 &lt; <p>\nb")
        #expect(item(#""title": "List<T> & more""#)?.title == "List<T> & more")
        #expect(item(#""title": "R&amp;D <b>now</b>""#)?.title == "R&D now")
    }

    @Test func `the summary is the item's, else its text`() {
        #expect(item(#""content_text": "t", "summary": "s""#)?.summary == "s")
        #expect(item(#""content_text": "t""#)?.summary == "t")
    }

    @Test(arguments: [
        (#""authors": [{"name": "A"}, {"name": "B"}], "author": {"name": "C"}"#, ["A", "B"]),
        (#""authors": [], "author": {"name": "C", "url": "https://example.com"}"#, ["C"]),
        (#""authors": {"name": "A"}"#, ["A"]), (#""author": "C""#, ["C"]), (#""authors": ["A", "B", "A"]"#, ["A", "B"]),
        (#""author": {"url": "https://example.com"}"#, ["Feed"]), (#""author": null"#, ["Feed"]),
    ])
    func `authors are read in any shape, and the feed's stand for those of an item without`(members: String, expected: [String]) {
        let reading = read("{\"authors\": [{\"name\": \"Feed\"}], \"items\": [{\"id\": 1, \(members)}]}")
        #expect(reading.entries.first?.authors == expected)
    }

    @Test(arguments: [
        ("[\"a\", \"b\", \"a\"]", ["a", "b"]), ("\"a, b\"", ["a", "b"]), ("[1, {\"name\": \"n\"}, null]", ["1", "n"]), ("{}", []),
    ])
    func `tags are read in any shape`(tags: String, expected: [String]) {
        #expect(item("\"id\": 1, \"tags\": \(tags)")?.tags == expected)
    }

    @Test func `dates keep their field and role`() {
        let dates = item(#""date_modified": "2025-05-31", "date_published": "2025-05-30T10:00:00Z""#)?.dates ?? []
        #expect(dates.contains(DateText("2025-05-30T10:00:00Z", field: "date_published", role: .published)))
        #expect(dates.contains(DateText("2025-05-31", field: "date_modified", role: .updated)))
    }

    @Test func `an item that is no object is named, and the others are read`() {
        let reading = read(#"{"items": [{"id": 1}, "two", 3, null, {"id": 5}]}"#)
        #expect(reading.entries.map(\.guid) == ["1", "5"])
        #expect(reading.result?.warnings == [.emptyItem(number: 2), .emptyItem(number: 3), .emptyItem(number: 4)])
    }

    @Test func `a list that PHP wrote as an object is a list`() {
        let reading = read(#"{"items": {"0": {"id": "a"}, "2": {"id": "b"}}}"#)
        #expect(reading.entries.map(\.guid) == ["a", "b"])
    }

    // MARK: RSS in JSON

    @Test func `one item alone is an item`() {
        let reading = read(#"{"rss": {"channel": {"title": "T", "item": {"title": "t", "guid": "g"}}}}"#)
        #expect(reading.entries.map(\.title) == ["t"])
    }

    @Test(arguments: [
        (##"{"isPermaLink": true, "#value": "https://example.com/g"}"##, "https://example.com/g"),
        (##"{"isPermaLink": "false", "#value": "https://example.com/g"}"##, nil),
        (#"{"@attributes": {"isPermaLink": "false"}, "_": "https://example.com/g"}"#, nil),
        (##"{"-isPermaLink": "false", "#text": "https://example.com/g"}"##, nil),
        (#""https://example.com/g""#, "https://example.com/g"),
    ])
    func `a guid is a link unless it says otherwise`(guid: String, url: String?) {
        let entry = read("{\"rss\": {\"channel\": {\"item\": [{\"title\": \"t\", \"guid\": \(guid)}]}}}").entries.first
        #expect(entry?.guid == "https://example.com/g")
        #expect(entry?.url == url)
    }

    // MARK: Cut off

    @Test(arguments: Fixture.all.filter { $0.name.hasPrefix("jsonfeed-") })
    func `an item that is whole before a cut is given as it is`(
        fixture: Fixture
    ) throws {
        let bytes = try fixture.source.bytes
        let whole = PluginContract.read(bytes, with: JSONFeedPlugin()).entries
        var given = 0
        for end in bytes.indices {
            let entries = PluginContract.read(Array(bytes[...end]), with: JSONFeedPlugin()).entries
            // Once given, an item stays the same, however much follows.
            let same = zip(entries, whole).prefix { $0 == $1 }.count
            #expect(same >= given, "cut behind \(end)")
            #expect(entries.count <= same + 1, "cut behind \(end)")
            given = max(given, min(same, entries.count))
        }
        #expect(given == whole.count)
    }

    @Test func `items are handed over before the next piece is asked for`() throws {
        let item = #"{"id": 1, "title": "An item among many", "content_html": "<p>Some text of some length</p>"},"#
        let count = Count()
        let head = Array(#"{"version": "https://jsonfeed.org/version/1.1", "items": ["#.utf8)
        let piece = Array(String(repeating: item, count: 500).utf8)
        let body = DocumentBody(head: head) {
            #expect(count.entries == count.pieces * 500)
            count.pieces += 1
            return count.pieces <= 40 ? piece : []
        }
        let result = try JSONFeedPlugin().read(FetchedDocument(name: "feed", body: body)) { _ in count.entries += 1 }
        #expect(count.entries == 20_000)
        #expect(result.warnings == [.cutOff(line: 1, open: "items")])
    }
}

/// What was asked for and given. Safe to share: one thread reads and writes it.
private final class Count: @unchecked Sendable {
    var pieces = 0
    var entries = 0
}
