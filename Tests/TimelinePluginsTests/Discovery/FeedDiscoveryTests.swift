import Testing
import Timeline

@testable import TimelinePlugins

struct FeedDiscoveryTests {
    private func candidates(_ html: String, url: String? = "https://example.com/news/today.html") -> [FeedCandidate] {
        FeedDiscovery.candidates(in: FetchedDocument(name: "page", url: url, body: DocumentBody(Array(html.utf8))))
    }

    private func urls(_ html: String, url: String? = "https://example.com/news/today.html") -> [String] {
        candidates(html, url: url).map(\.url)
    }

    private func link(_ attributes: String) -> String { "<html><head><link \(attributes)></head><body></body></html>" }

    @Test(arguments: [
        "rel=alternate type=application/rss+xml", "rel='ALTERNATE home' TYPE='Application/Atom+XML'",
        "rel=\"home\n alternate\" type=' application/feed+json '", "rel=alternate type='application/rss+xml; charset=utf-8'",
        "rel=feed", "rel='&#65;lternate' type='text/xml'", "rel=alternate type=application/json",
        "rel=alternate type=application/x.atom+xml",
    ])
    func `the head names a feed by its relation and type, in any letter case`(attributes: String) {
        #expect(urls(link("\(attributes) href='/feed-of-news'")) == ["https://example.com/feed-of-news"])
    }

    @Test(arguments: [
        "rel=invalternate type=application/rss+xml", "rev=alternate type=application/rss+xml",
        "rel=alternate type='application/ atom+xml'",
        "rel=alternate type=text/html", "rel=alternate hreflang=de", "rel='alternate stylesheet' type=text/css",
        "rel=alternate type=application/json+oembed", "rel=feed type=text/html",
    ])
    func `another relation or type is no feed`(attributes: String) {
        #expect(urls(link("\(attributes) href='/de/'")).isEmpty)
    }

    @Test func `WordPress's own JSON is no feed`() {
        #expect(urls(link("rel=alternate type=application/json href='/wp-json/wp/v2/pages/12'")).isEmpty)
    }

    @Test(arguments: [
        ("feed.xml", "https://example.com/news/feed.xml"), ("../feed.xml", "https://example.com/feed.xml"),
        ("//feeds.example.org/a", "https://feeds.example.org/a"), ("feed:https://example.org/a", "https://example.org/a"),
        ("feed://example.org/a", "http://example.org/a"), (" feed.xml#top ", "https://example.com/news/feed.xml"),
    ])
    func `addresses are made absolute`(href: String, url: String) {
        #expect(urls(link("rel=alternate type=application/rss+xml href='\(href)'")) == [url])
    }

    @Test func `a base counts, itself relative to the page`() {
        let html = "<head><base href='/a/'><link rel=alternate type=application/rss+xml href=feed.xml></head>"
        #expect(urls(html) == ["https://example.com/a/feed.xml"])
        #expect(urls(html.replacing("/a/", with: "javascript:0")) == ["https://example.com/news/feed.xml"])
    }

    @Test(arguments: ["javascript:alert(1)", "mailto:a@example.com", "data:text/xml,x", "file:///etc/passwd", ""])
    func `what is not of the web is no address`(href: String) {
        #expect(urls(link("rel=alternate type=application/rss+xml href='\(href)'")).isEmpty)
    }

    @Test func `a page is not its own feed, and nothing is named twice`() {
        let html =
            "<head><link rel=feed href=''><link rel=feed href='today.html'><link rel=feed href=/f><link rel=feed href=/f#x></head>"
        #expect(urls(html) == ["https://example.com/f"])
    }

    @Test func `feeds of the head come first, links that people click next, comments last`() {
        let html = """
            <head><link rel="alternate" type="application/rss+xml" title="Harbor Post » Comments Feed" href="/comments/feed/">
            <link rel="alternate" type="text/xml" href="/sitemap-like">
            <link rel="alternate" type="application/atom+xml" title="Harbor Post" href="/atom"></head>
            <body><a href="/rss">RSS</a></body>
            """
        let found = candidates(html)
        #expect(
            found.map { $0.url.dropFirst("https://example.com".count) } == ["/atom", "/sitemap-like", "/rss", "/comments/feed/"])
        #expect(found.map(\.origin) == [.link, .link, .anchor, .link])
        #expect(found.first?.title == "Harbor Post")
        #expect(found.last?.isAboutReplies == true)
    }

    @Test(arguments: [
        "<a href='/feed/'>Follow</a>", "<a href='/feed/'><img></a>", "<a href='/feed/' title='x'>y</a>",
    ])
    func `a link is a feed's by its address`(html: String) {
        #expect(urls(html) == ["https://example.com/feed/"])
    }

    @Test(arguments: [
        ("https://example.com/rss", true), ("https://example.com/news.rss", true), ("https://example.com/atom.xml", true),
        ("https://example.com/index.xml", true), ("https://example.com/rss/news.xml", true),
        ("https://example.com/?feed=rss2", true),
        ("https://example.com/news?format=rss", true), ("https://feeds.example.com/wire", true),
        ("https://example.com/feed.json", true), ("https://example.com/rss.php?id=1", true),
        ("https://example.com/", false), ("https://example.com/feedback", false), ("https://example.com/atomic-energy", false),
        ("https://example.com/sitemap.xml", false), ("https://example.com/data.json", false),
        ("https://reader.example.org/subscribe/feed/https://example.com/rss", false),
        ("https://reader.example.org/add.php?feed=https%3A%2F%2Fexample.com%2Frss", false), ("/rss", false),
    ])
    func `an address looks like a feed's or does not`(url: String, isFeed: Bool) {
        #expect(FeedSigns.looksLikeFeed(url) == isFeed)
    }

    @Test(arguments: [
        ("RSS", true), ("Subscribe (RSS)", true), ("Atom feed", true), ("Feed", true), ("Atomic energy returns", false),
        ("An atom is split", false),
        ("How the press uses RSS to tell the news to readers", false), ("Feed the birds", false),
    ])
    func `a text names a feed or tells of something else`(text: String, isFeed: Bool) {
        #expect(FeedSigns.namesFeed(text) == isFeed)
    }

    @Test func `where nothing is named, the page's folder is tried, then the root`() {
        let near = FeedDiscovery.wellKnown(near: "https://example.com/blog/post.html?x=1").map(\.url)
        #expect(near.first == "https://example.com/blog/feed")
        #expect(near.contains("https://example.com/feed.xml") && near.contains("https://example.com/feeds/posts/default"))
        #expect(near.count == 14 && Set(near).count == 14)
        #expect(FeedDiscovery.wellKnown(near: "https://example.com/blog").first?.url == "https://example.com/blog/feed")
        #expect(FeedDiscovery.wellKnown(near: "https://example.com").map(\.url).first == "https://example.com/feed")
        #expect(FeedDiscovery.wellKnown(near: "file:///blog/").isEmpty)
    }

    @Test(.timeLimit(.minutes(20))) func `a page made of links takes no long time`() {
        let links = (0..<50_000).map { "<link rel=alternate type=application/rss+xml href=/\($0)><a href=/rss/\($0).xml>RSS</a>" }
        #expect(candidates(links.joined()).count <= 5_500)
        #expect(candidates(String(repeating: "<a href='/rss'>", count: 50_000)).count == 1)
    }

    @Test func `what is no page has no candidates`() {
        for text in [
            "", "{}", "plain", "<rss version='2.0'><channel><link>https://example.com/</link></channel></rss>", "\u{0}\u{1}",
        ] {
            #expect(candidates(text).isEmpty)
        }
    }
}
