import Testing

@testable import TimelinePlugins

struct HTMLTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("a &amp; b", "a & b"), ("a < b > c", "a < b > c"), ("List<T> of <b>things</b>", "List<T> of things"),
        ("one<br>two", "one two"), ("  many\n blanks\u{A0}here ", "many blanks here"), ("x<script>alert(1)</script>y", "xy"),
        ("<a href=\"x>y\">link</a>", "link"), ("Caf&eacute; &#8217;&#x201C; &#146;", "Café ’“ ’"), ("&unknown; &", "&unknown; &"),
        ("p<q says judge", "p<q says judge"), ("How to use <style> in 2025", "How to use <style> in 2025"),
        ("a<style>b</style>c", "ac"),
        ("Use <!-- comments", "Use <!-- comments"), ("A<B", "A<B"),
        ("Mail <a@example.org> and Map<A,B> x<i.e. y", "Mail <a@example.org> and Map<A,B> x<i.e. y"), ("<!-- c -->x", "x"),
        ("<p>", ""),
    ])
    func `a line is plain text`(html: String, text: String) {
        #expect(HTMLText.line(html) == text)
    }

    @Test func `paragraphs stand on lines of their own`() {
        #expect(
            HTMLText.paragraphs("cut <b") == "cut")
        #expect(
            HTMLText.paragraphs("<h2>Head</h2><p>One\ntwo.</p><ul><li>a</li><li>b</li></ul>tail") == "Head\nOne two.\na\nb\ntail")
    }
}

struct LinkTests {
    /// Of RFC 3986, section 5.4, and what feeds write.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g"),
        ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("..", "http://a/b/"),
        ("../g", "http://a/b/g"), ("../../../g", "http://a/g"), ("g;x=1/../y", "http://a/b/c/y"),
        ("https://other.example/x", "https://other.example/x"), (" \n/blank ", "http://a/blank"),
        ("mailto:x@example.org", "mailto:x@example.org"), ("to be added", "to be added"), ("./a b", "http://a/b/c/a b"),
    ])
    func `a reference resolves against its base`(reference: String, url: String) {
        #expect(Link.resolved(reference, base: "http://a/b/c/d;p?q") == url)
    }

    @Test func `without a base a reference stays as it is`() {
        #expect(Link.resolved("/x", base: nil) == "/x")
        #expect(Link.resolved("  ", base: "http://a/") == nil)
    }
}

struct HTMLTreeTests {
    @Test func `nodes keep their tree alive`() throws {
        func node() throws -> HTMLNode {
            let tree = try #require(
                HTMLTree(Array("<html lang=en><body><p class='a'>Grüße</p></body></html>".utf8), charset: nil))
            return try #require(tree.nodes("//p").first)
        }
        let paragraph = try node()
        #expect(paragraph.text == "Grüße")
        #expect(paragraph["class"] == "a")
        #expect(paragraph.parent?.name == "body")
        #expect(paragraph.nodes("ancestor::html/@lang").map(\.text) == ["en"])
    }

    @Test func `a path that can't be read selects nothing`() throws {
        let tree = try #require(HTMLTree(Array("<p>x</p>".utf8), charset: nil))
        #expect(tree.nodes("//p[").isEmpty)
        #expect(tree.nodes("count(//p)").isEmpty)
    }

    @Test func `tags with very many attributes are cut`() throws {
        let many = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
        let tree = try #require(HTMLTree(Array("<p>before</p><div \(many)>inside</div><p>after</p>".utf8), charset: nil))
        #expect(tree.nodes("//p").map(\.text) == ["before", "after"])
        #expect(tree.nodes("//div/@*").count <= HTMLGuard.maximalAttributes + 1)
    }
}
