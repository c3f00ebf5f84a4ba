import Testing
import Timeline

@testable import TimelinePlugins

struct VisibleDateTests {
    /// The day that the page is dated by.
    private func day(
        _ body: String, language: String = "en", url: String? = nil, fetched: String? = nil, role: DateText.Role = .published
    ) throws -> String? {
        let tree = try #require(HTMLTree(Array("<html lang='\(language)'><body>\(body)</body></html>".utf8), charset: nil))
        let page = ArticlePage(tree: tree, url: url, fetched: fetched.flatMap { DateReader.timestamp(from: $0)?.instant })
        return page.entry.dates.filter { $0.role == role }.lazy
            .compactMap { DateReader.timestamp(from: $0.text, language: language, isDayFirst: $0.isDayFirst) }.first?.rfc3339
    }

    @Test(
        arguments: [
            ("en", "<h1>Ferry returns</h1><p>Posted on May 30, 2025 by Ada Quill</p>"),
            ("de", "<p>30.05.2025</p><h1>Fähre kehrt zurück</h1>"),
            ("de", "<h1>Fähre kehrt zurück</h1><p>Von Ada Quill, 30. Mai 2025</p>"),
            ("fr", "<h1>Le retour du bac</h1><ul class='nav meta'><li>Mise en ligne</li><li>30 mai 2025</li></ul>"),
            ("it", "<h1>Torna il traghetto</h1><div>Pubblicato il 30 maggio 2025</div>"),
            ("es", "<h1>Vuelve el ferry</h1><div>30 de mayo de 2025 | Redacción</div>"),
            ("pl", "<h1>Prom wraca</h1><span>Opublikowano: 30 maja 2025</span>"),
            ("ru", "<h1>Паром вернулся</h1><div>30 мая 2025</div>"),
            ("ja", "<h1>フェリーが戻る</h1><p>公開日 2025年5月30日</p>"), ("ko", "<h1>여객선 복귀</h1><p>입력 2025.05.30</p>"),
            ("zh", "<h1>渡轮归来</h1><div>2025年5月30日　来源：港报</div>"), ("ar", "<h1>عودة العبارة</h1><p>٣٠ مايو ٢٠٢٥</p>"),
            ("tr", "<h1>Feribot döndü</h1><p>Yayın tarihi: 30 Mayıs 2025</p>"),
            ("th", "<h1>เรือกลับมา</h1><p>เผยแพร่ 30 พฤษภาคม 2568</p>"), ("hu", "<h1>Visszatért a komp</h1><p>2025. május 30.</p>"),
        ])
    func `the date near the heading is read in many languages`(language: String, body: String) throws {
        #expect(try day(body, language: language)?.prefix(10) == "2025-05-30")
    }

    @Test(arguments: [
        "<h1>Ferry</h1><p>x</p><footer><p>© 30.05.2025 Harbor Post</p></footer>",
        "<h1>Ferry</h1><p>Event date: 30 May 2025</p>", "<h1>Ferry</h1><p>Register until 30 May 2025</p>",
        "<h1>Ferry</h1><div class='comments'><p>30 May 2025</p></div>",
        "<h1>Ferry</h1><div class='related-posts'><article><h3>Other</h3><p>x</p><p>x</p><p>x</p><p>30 May 2025</p></article></div>",
        "<h1>Ferry</h1><nav>30 May 2025</nav>",
        "<h1>Ferry</h1><p>The old ferry, which was built in the yards of the north and which everybody on the island still remembers, "
            + "sank on 30 May 2025 in the storm that took the roofs of three houses and the tower of the church with it, and nobody has "
            + "replaced it since, though the council has promised to do so at each of its meetings for as long as anybody can tell.</p>",
    ])
    func `dates of other things are not the article's`(body: String) throws {
        #expect(try day(body) == nil)
    }

    @Test func `published and updated on one line are two`() throws {
        let body = "<h1>Ferry</h1><p class='date'>Written: 2025-05-30 15:03:30 / Updated: 2025-05-31 10:00:00</p>"
        #expect(try day(body)?.prefix(10) == "2025-05-30")
        #expect(try day(body, role: .updated)?.prefix(10) == "2025-05-31")
        #expect(try day("<h1>Ferry</h1><p>Last edited 2025-05-31</p>") == nil)
    }

    @Test func `what says that it was published counts far from the heading too`() throws {
        let body = "<h1>Fähre</h1>" + String(repeating: "<p>Absatz</p>", count: 30)
            + "<div class='footer-line'>Letzte Änderung: 31.05.2025<br>Erschienen am: 30.05.2025</div>"
        #expect(try day(body, language: "de") == "2025-05-30")
    }

    @Test(
        arguments: [
            ("en", "https://news.example.co.uk/a", "5/6/2025", "2025-06-05"),
            ("en-US", "https://news.example/a", "5/6/2025", "2025-05-06"),
            ("en", "https://news.example/a", "5/6/2025", nil),
        ] as [(String, String, String, String?)])
    func `day and month in numbers are told apart by language and country`(
        language: String, url: String, written: String, wanted: String?
    ) throws {
        #expect(try day("<h1>Ferry</h1><p>Posted \(written)</p>", language: language, url: url) == wanted)
    }

    @Test func `another date of the page shows which number is the day`() throws {
        let other = "<aside><p>Tides</p><p>25/5/2025</p></aside>"
        #expect(try day("<h1>Ferry</h1><p>Posted 5/6/2025</p>" + other) == "2025-06-05")
    }

    @Test func `nothing was published after the page was fetched`() throws {
        #expect(try day("<h1>Ferry</h1><p>30 May 2025</p>", fetched: "2025-05-01T00:00:00Z") == nil)
    }

    @Test(
        arguments: [
            ("https://e.example/2025/05/30/ferry", "2025-05-30"), ("https://e.example/news/2025-05-30-ferry.html", "2025-05-30"),
            ("https://e.example/20250530/ferry", "2025-05-30"), ("https://e.example/~30-05-2025-ferry", "2025-05-30"),
            ("https://e.example/05-06-2025-ferry", nil), ("https://e.example/2025/05/ferry", nil), ("https://e.example/12345678", nil),
            ("https://e.example/?d=2025/05/30/", nil),
        ] as [(String, String?)])
    func `a day in the address is read`(url: String, wanted: String?) {
        #expect(URLDay.day(in: url)?.description == wanted)
    }

    @Test func `a script says it where nothing else does`() throws {
        let script = "<script>var page = {\"publishedDate\":\"2025-05-30T20:37:27Z\",\"updatedDate\":\"2025-06-01\"};</script>"
        #expect(try day("<h1>Ferry</h1>" + script) == "2025-05-30T20:37:27Z")
        #expect(try day("<h1>Ferry</h1><p>29 May 2025</p>" + script) == "2025-05-29")
        let others = "<script>[{'pubDate':'2025-05-30'},{'pubDate':'2025-05-31'}]</script>"
        #expect(try day("<h1>Ferry</h1>" + others) == nil)
    }

    /// What counts from now on the page, as written.
    private func countedBack(_ body: String, language: String = "en") throws -> [String] {
        let tree = try #require(HTMLTree(Array("<html lang='\(language)'><body>\(body)</body></html>".utf8), charset: nil))
        let page = ArticlePage(tree: tree, url: nil, fetched: Instant(secondsSince1970: 1_748_600_000))
        return page.entry.dates.filter { $0.role == .published }.map(\.text)
    }

    @Test(
        arguments: [
            ("en", "<h1>Ferry returns</h1><p>By Ada Quill</p><p>3 hours ago</p>", "3 hours ago"),
            ("en", "<h1>Ferry returns</h1><p class='post-date'>Harbor Post, 2 days ago</p>", "2 days ago"),
            ("en", "<h1>Ferry returns</h1><p>Published 2 days ago in News</p>", "2 days ago"),
            ("de", "<h1>Fähre kehrt zurück</h1><div>vor 3 Stunden</div>", "vor 3 Stunden"),
            ("en", "<h1>Ferry returns</h1><dl><dt>Published</dt><dd>yesterday</dd></dl>", "yesterday"),
        ])
    func `what counts from now dates a page that has nothing better`(language: String, body: String, text: String) throws {
        #expect(try countedBack(body, language: language) == [text])
    }

    @Test(arguments: [
        "<h1>Ferry returns</h1><p>Updated 3 hours ago</p>",
        "<h1>Ferry returns</h1><p>It sank 3 years ago in the harbour, people say.</p>",
        "<h1>Ferry returns</h1><p>Text.</p><div class='comments'><p>3 hours ago</p></div>",
        "<h2>Seen 3 hours ago</h2>", "<h1>Ferry returns</h1><dl><dt>Updated</dt><dd>3 hours ago</dd></dl>",
        "<h1>Ferry returns</h1><p>Today</p>", "<p>Heute</p><h1>Fähre kehrt zurück</h1>", "<h1>Ferry returns</h1><p>Active 3 hours ago</p>",
    ])
    func `what counts from now and is no date of publication dates nothing`(body: String) throws {
        #expect(try countedBack(body).isEmpty)
    }

    @Test func `a date stands before what counts from now`() throws {
        #expect(try countedBack("<h1>Ferry returns</h1><p>30 May 2025</p><p>3 hours ago</p>") == ["30 May 2025"])
    }
}
