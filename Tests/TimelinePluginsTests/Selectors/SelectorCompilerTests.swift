import Testing

@testable import TimelinePlugins

struct SelectorCompilerTests {
    private let page = """
        <div id="main" class="wide page">
        <ul class="list"><li class="item first" data-id="7">one <a href="/a" rel="nofollow next">A</a></li>
        <li class="item">two <a href="/b.pdf" title='say "hi"'>B</a><b>bold</b></li>
        <li class="itemised">three <em lang="en-GB"></em></li></ul>
        <h2>Head</h2><p>first para</p><p class="sm:flex">second para</p>
        </div>
        """

    private func found(_ selector: String) throws -> [String] {
        let tree = try #require(HTMLTree(Array("<html><body>\(page)</body></html>".utf8), charset: nil))
        let body = try #require(tree.nodes("/html/body").first)
        return body.nodes(try SelectorCompiler.xpath(of: selector)).map { node in
            [node.name, HTMLText.folded(node.text)].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("h2", ["h2 Head"]),
        ("LI.item", ["li one A", "li two BB bold"]),
        ("ul > li a", ["a A", "a B"]),
        ("#main.wide > h2", ["h2 Head"]),
        ("h2 + p", ["p first para"]),
        ("h2 ~ p", ["p first para", "p second para"]),
        ("h2, em", ["em", "h2 Head"]),
        ("li[data-id]", ["li one A"]),
        ("a[rel~=next]", ["a A"]),
        ("a[href$='.pdf']", ["a B"]),
        ("a[href^=\"/a\"]", ["a A"]),
        ("a[href*=pdf]", ["a B"]),
        ("em[lang|=en]", ["em"]),
        ("a[title='say \"hi\"']", ["a B"]),
        ("li:first-child", ["li one A"]),
        ("ul > :last-child", ["li three"]),
        ("li:nth-child(2)", ["li two BB bold"]),
        ("li:nth-child(odd)", ["li one A", "li three"]),
        ("li:nth-child(-n+2)", ["li one A", "li two BB bold"]),
        ("p:first-of-type", ["p first para"]),
        ("p:last-of-type", ["p second para"]),
        ("li:not(.item)", ["li three"]),
        ("li:not(.first, .itemised)", ["li two BB bold"]),
        ("li:has(b)", ["li two BB bold"]),
        ("li:has(> a[rel])", ["li one A"]),
        ("p:contains(\"second\")", ["p second para"]),
        (".sm\\:flex", ["p second para"]),
        ("li a:first", ["a A"]),
        ("em:empty", ["em"]),
        ("> div > p", ["p first para", "p second para"]),
    ])
    func `a selector finds what CSS says`(selector: String, expected: [String]) throws {
        // `BB` is `B` of the link and `bold` of its neighbour, without a blank between them.
        #expect(try found(selector) == expected.map { $0.replacing("BB bold", with: "Bbold") })
    }

    @Test(arguments: [
        ("h2 >", 5), ("li:nth-child(x)", 14), ("a[href", 7), ("a[href='x]", 8), ("div..a", 5), ("li:hover", 3), ("a $ b", 3),
        ("", 1), ("a,,b", 3), ("p:not(.a", 9), (":first-of-type", 1), ("a[href%=x]", 7),
    ])
    func `what is not understood is refused with its column`(selector: String, column: Int) {
        do throws(SelectorProblem) {
            _ = try SelectorCompiler.xpath(of: selector)
            Issue.record("it was taken")
        } catch {
            #expect(error.column == column, "\(error.message)")
        }
    }

    @Test func `quotation marks of both kinds can stand in a value`() {
        #expect(SelectorCompiler.literal("a'b\"c") == "concat('a',\"'\",'b\"c')")
    }
}
