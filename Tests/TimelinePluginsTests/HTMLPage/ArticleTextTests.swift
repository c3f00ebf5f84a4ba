import Testing
import Timeline

@testable import TimelinePlugins

struct ArticleTextTests {
    private let first = "The ferry returned to the harbor on Friday after a winter of repairs, its owner said."
    private let second = "It sails four times a day, and six times on Sundays, between the old port and the island."

    private func lines(_ body: String) throws -> [String] {
        let tree = try #require(HTMLTree(Array("<html><body>\(body)</body></html>".utf8), charset: nil))
        return ArticlePage(tree: tree, url: nil).entry.content?.split(separator: "\n").map(String.init) ?? []
    }

    @Test(arguments: [
        "<p>ADVERTISEMENT</p>", "<p>Read more: <a href='/x'>The other ferry of the other island</a></p>",
        "<figure><img><figcaption>The ferry in a picture of last year</figcaption></figure>", "<p>Photo: Ada Quill</p>",
        "<div class='wp-caption-text'>The ferry in a picture that was taken last year by a reader</div>",
        "<div class='related'><h3>More</h3><p>The other ferry sank last week, said the harbor master of the other port.</p></div>",
        "<form><p>Enter your address to get the letter of the week from our island.</p></form>", "<h2>Related</h2>",
        "<div class='share-buttons'><p>Share this with those who should know about the ferry of the island</p></div>",
        "<script>var a = 'Not for people to read, though it is long enough to be a paragraph';</script>",
    ])
    func `what stands between paragraphs is left out`(noise: String) throws {
        #expect(try lines("<article><h1>Ferry returns</h1><p>\(first)</p>\(noise)<p>\(second)</p>\(noise)</article>") == [first, second])
    }

    @Test func `paragraphs, headings and list items don't run together`() throws {
        let body = "<article><p>\(first)</p><h2>Fares</h2><ul><li>Two crowns</li><li>One crown</li></ul><div>\(second)</div></article>"
        #expect(try lines(body) == [first, "Fares", "Two crowns", "One crown", second])
        #expect(try lines("<div>\(first)<br><br>\(second)</div>") == [first, second])
    }

    @Test func `title, byline and date above the text are not in it`() throws {
        let body = """
            <article><p>Home / Island</p><h1>Ferry returns</h1><p class='byline'>By Ada Quill</p><time datetime='2025-05-30'>30 May 2025</time>
            <p>\(first)</p><p>\(second)</p></article>
            """
        #expect(try lines(body) == [first, second])
    }

    @Test func `a short sentence with a date is no byline`() throws {
        let event = "The minister opened the new bridge on 3 June 2025."
        #expect(try lines("<article><h1>Ferry returns</h1><p>\(event)</p><p>\(first)</p></article>") == [event, first])
        #expect(try lines("<article><h1>Ferry returns</h1><p>By Ada Quill, 3 June 2025</p><p>\(first)</p></article>") == [first])
    }

    @Test func `a quotation stands in quotation marks`() throws {
        let quote = "We have waited for this day since October, and so has all of the island."
        let body = "<article><p>\(first)</p><blockquote><p>\(quote)</p></blockquote><p>\(second)</p></article>"
        #expect(try lines(body) == [first, "“\(quote)”", second])
    }

    @Test func `an embedded post is one line with its signature below`() throws {
        let body = """
            <article><p>\(first)</p><blockquote class="social-post"><p>It is back!<br>All aboard.</p>&mdash; Island Watch (@islandwatch)
            <a href="https://s.example/1">May 30, 2025</a></blockquote><p>\(second)</p></article>
            """
        #expect(try lines(body) == [first, "It is back! All aboard.", "— Island Watch (@islandwatch) May 30, 2025", second])
    }

    @Test func `a form that is the whole page holds the article`() throws {
        #expect(try lines("<form><div><h1>Ferry returns</h1><p>\(first)</p><p>\(second)</p></div></form>") == [first, second])
    }

    @Test func `class names of the layout leave out no text`() throws {
        let body = "<div class='has-sidebar'><div class='content with-comments'><p>\(first)</p><p>\(second)</p></div></div>"
        #expect(try lines(body) == [first, second])
        let heading = "<div class='widget-content'><h1>Ferry returns</h1><p>\(first)</p><p>\(second)</p></div>"
        #expect(try lines(heading) == [first, second])
    }
}
