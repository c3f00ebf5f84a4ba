import Testing
import Timeline
import TimelinePluginTesting

@testable import TimelinePlugins

struct LinkedListTests {
    private func result(_ data: String, _ body: String = "<div id='app'></div>", head: String = "") -> (entries: [Entry], result: ReadResult?) {
        let page = """
            <html lang='en'><head><title>Harbour news</title>\(head)<script type='application/ld+json'>\(data)</script></head>
            <body>\(body)</body></html>
            """
        let read = PluginContract.read(Array(page.utf8), with: HTMLPagePlugin())
        return (read.entries, read.result)
    }

    private func entries(_ data: String, _ body: String = "<div id='app'></div>", head: String = "") -> [Entry] {
        result(data, body, head: head).entries
    }

    private let posts = (1...3).map { number in
        """
        {"@type":"BlogPosting","headline":"The harbour opens gate \(number)","url":"/posts/\(number)",
        "datePublished":"2025-06-0\(number)T08:00:00+02:00","author":{"@type":"Person","name":"A. Quill"},
        "description":"Gate \(number) is open to boats again."}
        """
    }.joined(separator: ",")

    @Test func `a blog's posts are its items where a script draws the page`() throws {
        let entries = entries(#"{"@type":"Blog","name":"Harbour news","blogPost":[\#(posts)]}"#)
        #expect(entries.map(\.title) == (1...3).map { "The harbour opens gate \($0)" })
        #expect(entries.map(\.url) == (1...3).map { "https://example.com/posts/\($0)" })
        let first = try #require(entries.first)
        #expect(first.dates == [DateText("2025-06-01T08:00:00+02:00", field: "JSON-LD datePublished", role: .published)])
        #expect(first.authors == ["A. Quill"])
        #expect(first.summary == "Gate 1 is open to boats again.")
    }

    @Test func `a collection's list names its items in either way`() {
        let whole = (1...3).map { #"{"@type":"ListItem","position":\#($0),"item":{"@type":"NewsArticle","@id":"/a/\#($0)","name":"Story \#($0)"}}"# }
        let flat = (1...3).map { #"{"@type":"ListItem","position":\#($0),"url":"/a/\#($0)","name":"Story \#($0)"}"# }
        let linked = (1...3).map { #"{"@type":"ListItem","item":"/a/\#($0)","name":"Story \#($0)"}"# }
        for items in [whole, flat, linked] {
            let list = #"{"@type":"ItemList","itemListElement":[\#(items.joined(separator: ","))]}"#
            let entries = entries(#"{"@graph":[{"@type":"CollectionPage","mainEntity":\#(list)}]}"#)
            #expect(entries.map(\.title) == ["Story 1", "Story 2", "Story 3"])
            #expect(entries.map(\.url) == (1...3).map { "https://example.com/a/\($0)" })
        }
    }

    @Test func `items that are named elsewhere are found by their id`() {
        let articles = (1...3).map { #"{"@type":"Article","@id":"https://example.com/a/\#($0)","headline":"Story \#($0)"}"# }
        let references = (1...3).map { #"{"@id":"https://example.com/a/\#($0)"}"# }
        let entries = entries(
            #"{"@graph":[{"@type":"CollectionPage","hasPart":[\#(references.joined(separator: ","))]},\#(articles.joined(separator: ","))]}"#)
        #expect(entries.map(\.title) == ["Story 1", "Story 2", "Story 3"])
    }

    @Test func `events beside each other are a list with the days they begin`() {
        let events = (1...3).map {
            #"{"@type":"MusicEvent","name":"Concert \#($0)","url":"/c/\#($0)","startDate":"2025-07-0\#($0)T20:00:00+02:00"}"#
        }
        let entries = entries("[\(events.joined(separator: ","))]")
        #expect(entries.map(\.title) == ["Concert 1", "Concert 2", "Concert 3"])
        #expect(entries.first?.dates.first == DateText("2025-07-01T20:00:00+02:00", field: "JSON-LD startDate", role: .published))
    }

    @Test func `what the list states comes before what the page shows`() throws {
        let items = (1...4).map { number in
            """
            <article><h2><a href="/posts/\(number)">The harbour opens gate \(number)</a></h2>
            <p>What people by the water have to know about gate \(number) today, and who says so, in a few words.</p></article>
            """
        }
        let (entries, result) = result(#"{"@type":"Blog","blogPost":[\#(posts)]}"#, items.joined())
        // The fourth is on the page alone.
        #expect(entries.count == 4)
        #expect(entries.prefix(3).map { $0.dates.first?.text } == (1...3).map { "2025-06-0\($0)T08:00:00+02:00" })
        #expect(entries.last?.dates.isEmpty == true)
        #expect(try #require(result).findings.contains(Finding("items", by: "JSON-LD Blog", count: 3)))
    }

    @Test func `menus, the way to the page, goods and related articles are no list`() {
        let text = String(repeating: "The lock keeper writes about the river and its gates in many words. ", count: 12)
        let body = "<h1>The gates of the river</h1><p>\(text)</p><p>\(text)</p>"
        let items = (1...5).map { #"{"@type":"ListItem","position":\#($0),"url":"/a/\#($0)","name":"Story \#($0)"}"# }.joined(separator: ",")
        let goods = (1...5).map { #"{"@type":"Product","url":"/p/\#($0)","name":"Mug \#($0)"}"# }.joined(separator: ",")
        for data in [
            #"{"@type":"BreadcrumbList","itemListElement":[\#(items)]}"#,
            #"{"@type":"SiteNavigationElement","itemListElement":[\#(items)]}"#,
            #"{"@type":"ItemList","itemListElement":[\#(goods)]}"#,
            #"[{"@type":"NewsArticle","headline":"The gates of the river","url":"/"},{"@type":"ItemList","itemListElement":[\#(items)]}]"#,
            #"{"@type":"ItemList","itemListElement":[\#(items)]}"#,
            // One event, and others.
            #"[{"@type":"Event","name":"The gates of the river","url":"/gates"},{"@type":"ItemList","itemListElement":[\#(items)]}]"#,
        ] {
            let entries = entries(data, body)
            #expect(entries.map(\.title) == ["The gates of the river"])
        }
        let meta = "<meta property='og:type' content='article'>"
        #expect(entries(#"{"@type":"ItemList","itemListElement":[\#(items)]}"#, "<h1>The gates</h1><p>Short.</p>", head: meta).count <= 1)
    }

    @Test func `a list with descriptions beside a short article leaves it one`() {
        let told = (1...8).map { #"{"@type":"NewsArticle","url":"/a/\#($0)","headline":"Story \#($0)","description":"What is in it, told in some words"}"# }
        let text = String(repeating: "The lock keeper writes about the river and its gates in many words. ", count: 10)
        let data = #"{"@type":"ItemList","itemListElement":[\#(told.joined(separator: ","))]}"#
        let entries = entries(data, "<h1>The gates of the river</h1><p>30 May 2025</p><p>\(text)</p>")
        #expect(entries.map(\.title) == ["The gates of the river"])
        // The list names the page by its canonical address.
        let canonical = "<link rel='canonical' href='/a/1'>"
        #expect(self.entries(data, "<h1>Story 1</h1><p>Short.</p>", head: canonical).count <= 1)
    }

    @Test func `news comes before a longer menu, and a menu alone is no list`() {
        let menu = (1...6).map { #"{"@type":"ListItem","url":"/topic/\#($0)","name":"Topic \#($0)"}"# }.joined(separator: ",")
        let list = #"{"@type":"ItemList","itemListElement":[\#(menu)]}"#
        #expect(entries("[\(list)]").isEmpty)
        let both = entries(#"[\#(list),{"@type":"Blog","blogPost":[\#(posts)]}]"#)
        #expect(both.map(\.title) == (1...3).map { "The harbour opens gate \($0)" })
    }

    @Test func `a script for each article is a list, and one without an address is left out`() {
        let page = posts.replacing(#"},{"#, with: "}</script><script type='application/ld+json'>{")
            .replacing("}\n,", with: "}").replacing("},\n{", with: "}</script><script type='application/ld+json'>{")
        let entries = entries(page + "</script><script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"headline\":\"No address\"}")
        #expect(entries.map(\.url) == (1...3).map { "https://example.com/posts/\($0)" })
    }

    @Test(arguments: [
        ##"{"@type":"ListItem","url":"/a/N","item":{"@type":"Article","@id":"#aN","headline":"Story N"}}"##,
        #"{"@type":"Article","@id":"https://example.com/#/schema/Article/N","mainEntityOfPage":{"@id":"/a/N"},"headline":"Story N"}"#,
        #"{"@type":"Article","mainEntityOfPage":"https://example.com/","@id":"/a/N","headline":"Story N"}"#,
        #"{"@type":["Article","Product"],"url":"/a/N","headline":"Story N"}"#,
    ])
    func `an address is found wherever it stands`(item: String) {
        let items = (1...3).map { item.replacing("N\"", with: "\($0)\"") }.joined(separator: ",")
        for list in [#"{"@type":"ItemList","itemListElement":[\#(items)]}"#, #"{"@type":"CollectionPage","hasPart":{"@type":"ItemList","itemListElement":[\#(items)]}}"#] {
            let entries = entries(list, head: "<link rel='canonical' href='https://example.com/'>")
            #expect(entries.map(\.url) == (1...3).map { "https://example.com/a/\($0)" })
        }
    }

    @Test func `what looks like tracking is none where it tells items apart`() {
        let items = ["alpha", "beta", "gamma"].map { #"{"@type":"Article","url":"/listen?feed=\#($0)","headline":"Story \#($0)"}"# }
        #expect(entries(#"{"@type":"ItemList","itemListElement":[\#(items.joined(separator: ","))]}"#).count == 3)
        let shown = (1...3).map { "<article><h2><a href='/posts/\($0)?utm_source=home'>The harbour opens gate \($0)</a></h2><p>People say so.</p></article>" }
        let dates = entries(#"{"@type":"Blog","blogPost":[\#(posts)]}"#, shown.joined()).map { $0.dates.first?.text }
        #expect(dates == (1...3).map { "2025-06-0\($0)T08:00:00+02:00" })
    }

    @Test func `each time that one event begins is an item`() {
        let times = (1...4).map { #"{"@type":"Event","name":"Tour","url":"/tour","startDate":"2025-07-0\#($0)T10:00:00+02:00"}"# }
        #expect(entries(#"{"@type":"Place","event":[\#(times.joined(separator: ","))]}"#).count == 4)
    }

    @Test func `what the page shows and the list does not name stays`() {
        let shown = (1...6).map { number in
            "<article><h2><a href='/posts/\(number)'>The harbour opens gate \(number)</a></h2><p>30 May 2025</p><p>People by the water say so.</p></article>"
        }
        let more = (4...9).map { #"{"@type":"BlogPosting","headline":"The harbour opens gate \#($0)","url":"/posts/\#($0)"}"# }
        let entries = entries(#"{"@type":"Blog","blogPost":[\#(more.joined(separator: ","))]}"#, shown.joined())
        #expect(Set(entries.compactMap(\.url)) == Set((1...9).map { "https://example.com/posts/\($0)" }))
    }

    @Test func `lists inside of lists and a long one have an end`() {
        let deep = String(repeating: #"{"@type":"ItemList","mainEntity":"#, count: 500) + "{}" + String(repeating: "}", count: 500)
        #expect(entries(deep).isEmpty)
        let many = (1...15_000).map { #"{"@type":"Article","url":"/\#($0)","name":"S \#($0)"}"# }.joined(separator: ",")
        let list = entries(#"{"@type":"ItemList","itemListElement":[\#(many)]}"#)
        #expect(list.count == 10_000)
    }
}
