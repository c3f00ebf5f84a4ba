import Testing
import Timeline
import TimelinePluginTesting
import TimelinePlugins

/// What feeds with mistakes in them still give.
struct FeedRepairTests {
    private func read(_ text: String, _ plugin: String = "rss") throws -> PluginContract.Reading {
        PluginContract.read(Array(text.utf8), with: try PluginCatalog.builtIn.plugin(named: plugin))
    }

    @Test(arguments: [
        ("<title>Ferry returns</title><link>https://example.org/2</link>", true),
        ("<title>Ferry returns</title><guid>g2</guid><pub", true),
        ("<title>Ferry returns</title><link>https://example.org/2</link><pubDate>Fri, 30 May 20", false),
        ("<title>Ferry returns</title><link>https://example.org/2</link><description><p>Half", false),
        ("<title>Ferry returns</title><link>https://example.org/2</link><description><![CDATA[<p>Half", false),
        ("<title>Ferry returns</title><description>No link</description>", false),
        ("<title>Ferry re", false),
        ("<link>https://example.org/2</link>", false),
        ("", false),
    ])
    func `an item that the end of the document cuts is given only where it is told`(item: String, isGiven: Bool) throws {
        let reading = try read("<rss><channel><item><title>First</title><guid>g1</guid></item><item>" + item)
        #expect(reading.entries.count == (isGiven ? 2 : 1))
        #expect(reading.result?.warnings.contains { if case .cutOff = $0 { true } else { false } } == true)
        #expect(reading.entries.allSatisfy { $0.dates.isEmpty })
    }

    @Test(arguments: [
        ("<title>Ferry returns</title><id>urn:2</id>", true),
        ("<title>Ferry returns</title><id>urn:2</id><author><name>R. Osei", false),
        ("<title>Ferry returns</title><id>urn:2</id><updated>2025-05-", false),
    ])
    func `an entry that the end of the document cuts is given only where it is told`(entry: String, isGiven: Bool) throws {
        let reading = try read("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + entry, "atom")
        #expect(reading.entries.count == (isGiven ? 1 : 0))
    }

    @Test(arguments: ["", "<description>text", "<description><p>text<b>more", "<media:group><media:title>m"])
    func `an item without an end loses neither itself nor the next`(rest: String) throws {
        let reading = try read(
            "<rss><channel><item><title>One</title>\(rest)<item><title>Two</title></item><item><title>Three</title></item></channel></rss>"
        )
        #expect(reading.entries.map(\.title) == ["One", "Two", "Three"])
    }

    @Test func `an entry without an end loses neither itself nor the next`() throws {
        let reading = try read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title><entry><title>Two</title></entry></feed>", "atom")
        #expect(reading.entries.map(\.title) == ["One", "Two"])
    }

    @Test func `items in an element of an item are no items of the feed`() throws {
        let reading = try read(
            "<rss><channel><item><related><item><title>Inner</title></item></related><title>Outer</title></item></channel></rss>")
        #expect(reading.entries.map(\.title) == ["Outer"])
    }

    @Test(arguments: [251, 5000]) func `unclosed markup takes no other items with it`(count: Int) throws {
        let reading = try read(
            "<rss><channel><item><title>One</title><description>" + String(repeating: "<p>x", count: count)
                + "</description></item><item><title>Two</title></item></channel></rss>")
        #expect(reading.entries.map(\.title) == ["One", "Two"])
    }

    @Test func `a quote that is not closed takes no other items with it`() throws {
        let reading = try read(
            "<rss><channel><item><title>One</title><enclosure url=\"https://example.org/a.mp3></enclosure></item>"
                + "<item><title>Two</title><guid isPermaLink='false>g2</guid></item><item><title>Three</title></item></channel></rss>"
        )
        #expect(reading.entries.map(\.title) == ["One", "Two", "Three"])
        #expect(reading.entries.map(\.guid) == [nil, "g2", nil])
    }

    @Test func `a default namespace that nobody knows is RSS, and a prefixed one is not`() throws {
        let reading = try read(
            "<rss xmlns='http://example.com/ns' xmlns:e='http://example.com/ns'><channel><item><e:title>No</e:title><title>Yes</title></item></channel></rss>"
        )
        #expect(reading.entries.map(\.title) == ["Yes"])
    }

    @Test(arguments: [
        "<br />\n<b>Warning</b>:  something in <b>/srv/feed.php</b> on line <b>3</b><br />\n<?xml version='1.0'?>",
        "<p><font size='1'>Notice",
        "<div><table><tr><td>",
    ])
    func `a server's warning before a feed is skipped`(warning: String) throws {
        for (name, text) in [
            ("rss", "<rss><channel><item><title>One</title></item></channel></rss>"),
            ("atom", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title></entry></feed>"),
        ] {
            let document = FetchedDocument(
                name: "document", contentType: "text/html", body: DocumentBody(Array((warning + text).utf8)))
            let plugin = try PluginCatalog.builtIn.plugin(for: document)
            #expect(plugin.name == name)
            #expect(PluginContract.read(document, with: plugin).entries.map(\.title) == ["One"])
        }
    }

    @Test(arguments: [
        (
            "rss",
            "<rss><channel><link>https://example.org/news/</link><item><title>t</title><link>a/1</link></item></channel></rss>"
        ),
        (
            "rss",
            "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='self' href='https://feeds.example.com/x'/><link>https://example.org/news/</link><item><link>/news/a/1</link></item></channel></rss>"
        ),
        (
            "rss",
            "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='self' href='https://example.org/news/feed'/><item><link>a/1</link></item></channel></rss>"
        ),
        (
            "atom",
            "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='https://example.org/feed'/><link href='https://example.org/news/'/><entry><title>t</title><link href='a/1'/></entry></feed>"
        ),
        (
            "atom",
            "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='https://example.org/news/feed'/><entry><title>t</title><link href='a/1'/></entry></feed>"
        ),
    ])
    func `links of a document without an address resolve against the feed's own link`(plugin: String, text: String) throws {
        let document = FetchedDocument(name: "feed.xml", body: DocumentBody(Array(text.utf8)))
        let reading = PluginContract.read(document, with: try PluginCatalog.builtIn.plugin(named: plugin))
        #expect(reading.entries.map(\.url) == ["https://example.org/news/a/1"])
    }

    @Test(arguments: PluginCatalog.builtIn.plugins.map(\.name)) func `a body over the limit says so`(plugin: String) throws {
        let body = DocumentBody(head: Array("<rss><channel>".utf8)) { throw FetchError.tooLarge(limitInBytes: 7) }
        let reading = PluginContract.read(
            FetchedDocument(name: "x", body: body), with: try PluginCatalog.builtIn.plugin(named: plugin))
        #expect(reading.error == .tooLarge(limitInBytes: 7))
    }

    @Test(arguments: [
        "<rss xmlns='http://www.w3.org/2005/Atom'><channel><item><title>T</title><link>https://example.com/1</link></item></channel></rss>",
        "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><item><title>T</title><link>https://example.com/1</link></item></r:RDF>",
        "<rss xmlns:a='http://www.w3.org/2005/Atom'><channel><a:entry><a:id>https://example.com/1</a:id><a:title>T</a:title><a:link href='https://example.com/1'/></a:entry></channel></rss>",
        "<rss><channel><item><title>T</title><item /><link>https://example.com/1</link></item></channel></rss>",
        "<rss><channel><item><title>T<link>https://example.com/1<guid>g</guid></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title><link rel='http://www.iana.org/assignments/relation/alternate' href='https://example.com/1'/></entry></feed>",
        "<feed><entry><title>T</title><content type='application/xml'><entry><title>Inner</title></entry></content><link href='https://example.com/1'/></entry></feed>",
        "<feed><entry><title>T</title><content type='application/xml'><feed><entry><title>Inner</title></entry></feed></content><link href='https://example.com/1'/></entry></feed>",
    ])
    func `odd names and nesting lose nothing`(feed: String) throws {
        let document = FetchedDocument(name: "document", body: DocumentBody(Array(feed.utf8)))
        let reading = PluginContract.read(document, with: try PluginCatalog.builtIn.plugin(for: document))
        #expect(reading.entries.map(\.title) == ["T"])
        #expect(reading.entries.map(\.url) == ["https://example.com/1"])
    }

    @Test(arguments: [
        ("Map<K,V> and List<T> explained", "Map<K,V> and List<T> explained"), ("<b>Bold</b> move", "Bold move"),
        ("Use of <x>this</x>", "Use of <x>this</x>"),
    ])
    func `what is no tag of HTML is text in a title`(written: String, title: String) throws {
        let reading = try read("<rss><channel><item><title>\(written)</title></item></channel></rss>")
        #expect(reading.entries.map(\.title) == [title])
    }

    @Test func `content that is too long is cut and has no holes`() throws {
        let long = String(repeating: "x", count: 17_000_000)
        let reading = try read(
            "<rss><channel><item><guid>1</guid><title>a &amp; \(long) &amp; b</title></item><item/></channel></rss>")
        #expect(reading.entries.count == 2)
        #expect(reading.entries.first?.title?.hasSuffix("b") == false)
    }
}

/// How long feeds say that they stay as they are.
struct UpdateIntervalTests {
    private static let syndication = "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"

    @Test(arguments: [
        ("<ttl>60</ttl>", 3600), ("<ttl> 5 </ttl>", 300), ("<sy:updatePeriod> hourly </sy:updatePeriod>", 3600),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 1800),
        ("<sy:updateFrequency>24</sy:updateFrequency>", 3600), ("<ttl>30</ttl><sy:updatePeriod>daily</sy:updatePeriod>", 86_400),
        // Junk says nothing, and an item's is its own.
        ("<ttl>0</ttl>", nil), ("<ttl>-5</ttl>", nil), ("<ttl>soon</ttl>", nil), ("<ttl>99999999999999999999</ttl>", nil),
        ("<sy:updatePeriod>often</sy:updatePeriod>", nil), ("<item><title>t</title><ttl>60</ttl></item>", nil), ("", nil),
    ] as [(String, Int64?)])
    func `a feed says when to come again`(text: String, seconds: Int64?) throws {
        let rss = "<rss \(Self.syndication)><channel>\(text)<item><title>a</title></item></channel></rss>"
        let plugins = PluginCatalog.builtIn
        #expect(PluginContract.read(Array(rss.utf8), with: try plugins.plugin(named: "rss")).result?.intervalInSeconds == seconds)
        guard text.contains("sy:") else { return }
        let atom = "<feed xmlns='http://www.w3.org/2005/Atom' \(Self.syndication)>\(text)<entry><title>a</title></entry></feed>"
        #expect(PluginContract.read(Array(atom.utf8), with: try plugins.plugin(named: "atom")).result?.intervalInSeconds == seconds)
    }
}
