import Testing
import Timeline

@testable import TimelinePlugins

struct ArticlePageTests {
    private func dates(_ body: String, url: String? = "https://example.org/2019/05/30/ferry") throws -> [String] {
        let tree = try #require(HTMLTree(Array("<html><body>\(body)</body></html>".utf8), charset: nil))
        return ArticlePage(tree: tree, url: url).entry.dates.map { "\($0.role.rawValue) \($0.field): \($0.text)" }
    }

    @Test(arguments: [
        "<header><span class='current-date'>8 June 2025</span></header>",
        "<header><span class='date'>8 June 2025</span></header>",
        "<span class='current-date'>8 June 2025</span>", "<p class='candidate'>8 June 2025</p>",
        "<p class='update'>8 June 2025</p>",
        "<ul><li><span class='date'>8 June 2025</span></ul>", "<header><time>8 June 2025</time></header>",
        "<aside><div class='post-date'>8 June 2025</div></aside>", "<div class='event-date'>8 June 2025</div>",
    ])
    func `dates of other things date no article`(body: String) throws {
        #expect(try dates(body) == ["published URL: 2019-05-30"])
    }

    @Test func `the day in the address stands before visible text`() throws {
        #expect(
            try dates("<article><header><span class='entry-date'>8 June 2025</span></header></article>")
                == ["published URL: 2019-05-30", "published class of the text: 8 June 2025"])
    }

    @Test(
        arguments: [
            ("date", "published"), ("published", "published"), ("post-date big", "published"), ("c-article__date", "published"),
            ("publishDate", "published"),
            ("timestamp", "published"), ("byline", "published"), ("post-updated-date", "updated"), ("last-modified", "updated"),
            ("entry-date published updated", "published"),
            ("dateUpdated", "updated"), ("candidate", nil), ("update", nil), ("lifetime", nil), ("read-time", nil),
            ("current-date", nil), ("", nil),
        ] as [(String, String?)])
    func `whole words of a class decide`(written: String, role: String?) {
        #expect(DateClass.role(of: written)?.rawValue == role)
    }

    @Test(arguments: [
        "<a rel='author'>x</a>", "<i itemprop='author'><i itemprop='name'>", "<time>1", "<time></time>",
        "<span class='date'>x</span>",
        "<p class='date time publish'>", "<h1>x</h1>", "<h1>aaaa", "<meta name='a' content='b'>", "<b>", "<div><p>", "<li><ul>",
        "</b>",
        "<p><b itemprop='datePublished'>", "<table><tr><td>", "<a b='", "<header>", "&amp;",
        "<script type='application/ld+json'>[1,",
    ])
    func `a page made to be slow is read all the same`(text: String) throws {
        let page = String(repeating: text, count: 200_000 / text.utf8.count)
        let tree = try #require(HTMLTree(Array("<html><body>\(page)".utf8), charset: nil))
        let clock = ContinuousClock()
        let time = clock.measure { _ = ArticlePage(tree: tree, url: nil).entry }
        #expect(time < .seconds(10))
    }

    @Test(arguments: ["<b>", "<div>", "<p><i>", "<table><tr><td>", "<ul><li>", "<span><q>"])
    func `what stands behind very deep elements is read`(text: String) throws {
        let tail = "<p>Forty children came to the island school on its first day, two years after the old one burned down.</p>"
        let tree = try #require(
            HTMLTree(Array("<html><body>\(String(repeating: text, count: 20_000))\(tail)".utf8), charset: nil))
        #expect(ArticlePage(tree: tree, url: nil).entry.content?.contains("Forty children came") == true)
    }

    @Test func `a page has so many elements, and text behind them`() {
        let guarded = HTMLGuard.guarded(Array(String(repeating: "<p>x<br>", count: HTMLGuard.maximalElements).utf8))
        #expect(guarded.count(where: { $0 == UInt8(ascii: "<") }) == HTMLGuard.maximalElements)
        #expect(guarded.count(where: { $0 == UInt8(ascii: "x") }) == HTMLGuard.maximalElements)
    }

    @Test func `paragraphs and list items without end tags are not deep`() throws {
        let page = "<html><body><ul>" + String(repeating: "<li><p>One more thing.", count: 1000) + "</ul></body></html>"
        #expect(HTMLGuard.guarded(Array(page.utf8)) == Array(page.utf8))
    }
}
