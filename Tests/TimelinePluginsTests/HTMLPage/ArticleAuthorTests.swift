import Testing
import Timeline

@testable import TimelinePlugins

struct ArticleAuthorTests {
    private func authors(head: String = "", _ body: String) throws -> [String] {
        let tree = try #require(HTMLTree(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8), charset: nil))
        return ArticlePage(tree: tree, url: "https://www.harborpost.example/a").entry.authors
    }

    @Test(
        arguments: [
            ("By Ada Quill", ["Ada Quill"]), ("Von Ada Quill und Tomas Field", ["Ada Quill", "Tomas Field"]),
            ("Par Ada Quill Le 17/02/2020", ["Ada Quill"]), ("Posted on May 30, 2025 by Ada Quill", ["Ada Quill"]),
            ("Autor: Ada Quill", ["Ada Quill"]), ("Ada Quill, Tomas Field", ["Ada Quill", "Tomas Field"]), ("30 May 2025", []),
            ("https://example.com/ada", []), ("@ada", []), ("", []), ("Byron Field", ["Byron Field"]),
        ])
    func `names are taken out of bylines`(written: String, names: [String]) {
        #expect(AuthorName.names(in: written) == names)
    }

    @Test func `a person that the markup names wins over the site's own name`() throws {
        let head = "<meta property='og:site_name' content='Harbor Post'><meta name='author' content='Harbor Post'>"
        #expect(try authors(head: head, "<h1>Ferry</h1><p class='post-author'>By Ada Quill</p>") == ["Ada Quill"])
        #expect(try authors(head: head, "<h1>Ferry</h1>") == ["Harbor Post"])
    }

    @Test func `who comments is no author`() throws {
        let comments = "<div class='comments'><p class='author'>Some Reader</p></div>"
        #expect(try authors("<h1>Ferry</h1><p class='author'>Ada Quill</p>" + comments) == ["Ada Quill"])
        #expect(try authors("<h1>Ferry</h1>" + comments + "<p class='comment-author'>Some Reader</p>") == [])
    }
}
