import Testing

@testable import TimelinePlugins

struct MicroformatsTests {
    private func read(_ html: String) throws -> Microformats {
        Microformats(try #require(HTMLTree(Array(html.utf8), charset: nil)), url: "https://example.org/news/")
    }

    @Test func `an entry has its name, address, dates, author and text`() throws {
        let page = try read(
            """
            <article class="h-entry"><h2><a class="p-name u-url" href="bridge">Bridge closed</a></h2>
            <time class="dt-published" datetime="2025-05-30T08:00Z">Friday</time> by <a class="p-author h-card" href="/quill">A. Quill</a>
            <div class="e-content"><p>It <b>is</b> shut.</p><script>x()</script></div></article>
            """)
        let entry = try #require(page.items.first)
        #expect(page.items.count == 1)
        #expect(entry.types == ["h-entry"])
        #expect(entry["name"] == "Bridge closed")
        #expect(entry["url"] == "https://example.org/news/bridge")
        #expect(entry["published"] == "2025-05-30T08:00Z")
        #expect(entry["author"] == "A. Quill")
        let author = Microformat(
            types: ["h-card"], properties: ["name": [.text("A. Quill")], "url": [.text("https://example.org/quill")]])
        #expect(entry.properties["author"] == [.item(author, value: "A. Quill", markup: nil)])
        #expect(entry.properties["content"] == [.markup("<p>It <b>is</b> shut.</p><script>x()</script>", text: "It is shut.")])
    }

    @Test func `what says nothing of itself has its text, its only image and its only link`() throws {
        let page = try read(#"<p class="h-card"><a href="/quill"><img src="q.png" alt="A. Quill"></a></p><p class="h-card">B. Nib</p>"#)
        let quill = try #require(page.items.first)
        #expect(quill["name"] == "A. Quill")
        #expect(quill["url"] == "https://example.org/quill")
        #expect(quill.properties["photo"] == [.image("https://example.org/news/q.png", alt: "A. Quill")])
        #expect(page.items.last?.properties == ["name": [.text("B. Nib")]])
    }

    @Test func `the first names of classes mean what today's say`() throws {
        let page = try read(
            """
            <div class="hfeed"><div class="hentry post"><h3 class="entry-title"><a rel="bookmark" href="/1">One</a></h3>
            <abbr class="published" title="2025-05-30">Friday</abbr><span class="author vcard"><b class="fn">A. Quill</b></span></div></div>
            """)
        let feed = try #require(page.items.first)
        #expect(feed.types == ["h-feed"])
        let entry = try #require(feed.children.first)
        #expect(entry["name"] == "One")
        #expect(entry["url"] == "https://example.org/1")
        #expect(entry["published"] == "2025-05-30")
        #expect(entry["author"] == "A. Quill")
    }

    @Test(arguments: [
        (#"<time class="value" datetime="2025-05-30">30 May</time>, <span class="value">7pm</span>"#, "2025-05-30 19:00"),
        (#"<span class="value">12:05 a.m.</span> on <span class="value">2025-05-30</span>"#, "2025-05-30 00:05"),
        (#"<b class="value">2025-05-30</b> <b class="value">19:00+02:00</b>"#, "2025-05-30 19:00+0200"),
        (#"<span class="value-title" title="2025-05-30T19:00"> </span>Friday night"#, "2025-05-30T19:00"),
        (#"<span class="value">soon</span>"#, "soon"),
    ])
    func `a date is put together of the parts that say it`(html: String, date: String) throws {
        let page = try read(#"<div class="h-event"><b class="p-name">Fair</b> <p class="dt-start">\#(html)</p></div>"#)
        #expect(page.items.first?["start"] == date)
    }

    @Test func `a time alone is of the day named before it`() throws {
        let page = try read(
            """
            <div class="vevent"><b class="summary">Fair</b><time class="dtstart" datetime="2025-05-30T19:00">Friday</time>
            to <span class="dtend"><b class="value">22:00</b></span></div>
            """)
        #expect(page.items.first?["end"] == "2025-05-30 22:00")
    }

    @Test func `a thing takes in what it refers to, and never itself`() throws {
        let page = try read(
            """
            <div class="vcard" id="a"><b class="fn">A. Quill</b><a class="include" href="#desk">Desk</a><a class="include" href="#a">Me</a></div>
            <p id="desk"><b class="org">Stadtblatt</b></p>
            """)
        #expect(page.items.first?.properties == ["name": [.text("A. Quill")], "org": [.text("Stadtblatt")]])
    }

    @Test func `what is too long to be read again and again is not taken in`() throws {
        let people = String(repeating: ##"<div class="vcard"><a class="include" href="#all">All</a></div>"##, count: 3)
        let all = String(repeating: "<i class='org'>Stadtblatt</i>", count: 101)
        #expect(try read(people + "<p id='all'>\(all)</p>").items.map(\.properties.isEmpty) == [true, true, true])
        let short = all.prefix(all.utf8.count / 101 * 100)
        #expect(try read(people + "<p id='all'>\(short)</p>").items.map { $0.properties["org"]?.count } == [100, 100, 100])
    }

    @Test func `links say what they are to the page`() throws {
        let page = try read(#"<a rel="tag  nofollow" href="/t">Town</a><link rel="next" href="?page=2"><a rel="tag" href="/t">Again</a>"#)
        #expect(page.rels["tag"] == ["https://example.org/t"])
        #expect(page.rels["next"] == ["https://example.org/news/?page=2"])
        #expect(page.relations["https://example.org/t"] == .init(rels: ["tag", "nofollow"], text: "Town"))
    }

    @Test(arguments: ["t", "test-two", "6-test", "t9-test"])
    func `names are words with dashes, after a vendor's prefix`(name: String) { #expect(MicroformatName.isValid(name)) }

    @Test(arguments: ["", "-", "19", "TEST", "24-24", "test-26", "test-", "a--b", "t_t"])
    func `other names are somebody's own`(name: String) { #expect(!MicroformatName.isValid(name)) }
}
