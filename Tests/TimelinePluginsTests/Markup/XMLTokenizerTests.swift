import Testing
import Timeline

@testable import TimelinePlugins

/// Writes what it is told as XML.
private struct XMLWriter: XMLSink {
    var output = ""
    var wantsText: Bool { true }

    mutating func start(_ name: XMLTagName, in bytes: Span<UInt8>, attributes: Range<Int>) {
        output += "<" + Self.text(bytes, name.range)
        var written = ""
        XMLAttributeText.forEach(in: bytes, attributes) { name, value in
            written += " " + Self.text(bytes, name.range) + "='" + Self.text(bytes, value) + "'"
        }
        output += written + ">"
    }

    mutating func end(_ names: [UInt8], local: Range<Int>, isImplied: Bool) {
        output += "</" + String(decoding: names[local], as: UTF8.self) + ">"
    }

    mutating func text(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        output += Self.text(bytes, range).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    mutating func text(_ character: Unicode.Scalar) {
        output += character == "&" ? "&amp;" : character == "<" ? "&lt;" : String(character)
    }

    mutating func cutOff() { output += "…" }

    private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    }
}

struct XMLTokenizerTests {
    private func read(_ text: String, pieces: Int = .max) -> String {
        var tokenizer = XMLTokenizer()
        var writer = XMLWriter()
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            tokenizer.feed(rest.prefix(pieces), to: &writer)
            rest = rest.dropFirst(pieces)
        }
        tokenizer.finish(to: &writer)
        return writer.output
    }

    private func warnings(_ text: String) -> [ReadWarning] {
        var tokenizer = XMLTokenizer()
        var writer = XMLWriter()
        tokenizer.feed(Array(text.utf8)[...], to: &writer)
        tokenizer.finish(to: &writer)
        return tokenizer.warnings
    }

    @Test(arguments: [
        ("<a>x</a>", "<a>x</a>"),
        ("<?xml version='1.0'?><!-- c --><a/>", "<a></a>"),
        ("<!DOCTYPE a [<!ENTITY e \"v\"><!-- > -->]><a>&e;</a>", "<a>&amp;e;</a>"),
        (
            "<a>R&D &nbsp;&amp;&lt; &#8217;&#x41;&#X42; &bogus; &#xZ; &;</a>",
            "<a>R&amp;D \u{A0}&amp;&lt; ’AB &amp;bogus; &amp;#xZ; &amp;;</a>"
        ),
        ("<!DOCTYPE a [<!-- 1 < 2 ' --><!ENTITY e \"<x\">]><a>b</a>", "<a>b</a>"),
        ("<!DOCTYPE a PUBLIC '-//x//y' 'z'><a>b</a>", "<a>b</a>"),
        ("<? oops ><a>b</a>", "<a>b</a>"),
        (
            "<item><title>1<link>2</link><guid>3<pubDate>4</item>",
            "<item><title>1</title><link>2</link><guid>3</guid><pubDate>4</pubDate></item>"
        ),
        ("<entry><content><entry>2</entry></content></entry>", "<entry><content><entry>2</entry></content></entry>"),
        ("<a>1 < 2</a>", "<a>1 &lt; 2</a>"),
        ("<a><b>x</a>", "<a><b>x</b></a>"),
        ("<a>x</b></a>", "<a>x</a>"),
        ("<a><br>x<img src=1></a>", "<a><br></br>x<img src='1'></img></a>"),
        ("<a b=c d='e\"f' g>x</A>", "<a b='c' d='e\"f'>x</a>"),
        ("<a b='1' />", "<a b='1'></a>"),
        ("<a b=c/>x", "<a b='c'></a>x"),
        ("<a b=\"1 < 2 & 3\"/>", "<a b='1 < 2 & 3'></a>"),
        ("<p:a>x</p:a>", "<p:a>x</a>"),
        ("<a>\u{0}x\u{B}\u{FFFF}</a>", "<a>x</a>"),
        ("<a>\u{0}<![CDATA[\u{0}x\u{FFFE}]]></a>", "<a>x</a>"),
        ("<a>x", "<a>x…</a>"),
        ("<a>x<b", "<a>x…</a>"),
        ("<a>x<", "<a>x&lt;…</a>"),
        ("<a>x<?cut?></a>", "<a>x</a>"),
        ("<a>x <b and <c>y</c></a>", "<a>x &lt;b and <c>y</c></a>"),
        ("<a><b c=\"d>x</b>y</a>", "<a><b c='d'>x</b>y</a>"),
        ("<a b=\"1 > 2\">x</a>", "<a b='1 > 2'>x</a>"),
        ("<a b=\"<i>1</i>\">x</a>", "<a b='<i>1</i>'>x</a>"),
        ("<r><item>1<item>2</item></r>", "<r><item>1</item><item>2</item></r>"),
        ("<r><item><title>1<p><ITEM>2</item></r>", "<r><item><title>1<p></p></title></item><ITEM>2</ITEM></r>"),
        ("<r><item><list><item>2</item></list></item></r>", "<r><item><list><item>2</item></list></item></r>"),
        ("<item><group><item>2</item></group></item>", "<item><group></group></item><item>2</item>"),
        ("<r><b>1<i>2<item>3</item></r>", "<r><b>1<i>2</i></b><item>3</item></r>"),
        ("a</a><b/>c", "a<b></b>c"),
        ("<a><![CDATA[<b> & ]] ]]>&lt;</a>", "<a>&lt;b> &amp; ]] &lt;</a>"),
    ])
    func `tags are balanced, and what is no markup is text`(input: String, output: String) {
        #expect(read(input) == output)
    }

    @Test(arguments: [
        "<a>x<![CDATA[ <b> & ]] ]]>y</a>", "<r><i a='1'>&amp;&rsquo; & &#</i><!-- c --><?p q?></r>", "<a>x</b>",
        "<!DOCTYPE a [ <!ENTITY b '>'> ]><a b='>'>1 < 2 <c/></a >",
    ])
    func `where the pieces are cut makes no difference`(input: String) {
        for size in 1...12 {
            #expect(read(input, pieces: size) == read(input))
        }
    }

    @Test func `tags keep at most so many attributes`() {
        let many = (0..<1000).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(read("<e \(many)/>").count(where: { $0 == "=" }) == XMLAttributeText.maximal)
    }

    @Test func `elements that are too deep lose their tags and keep their text`() {
        let deep = String(repeating: "<a>", count: 5000) + "text" + String(repeating: "</a>", count: 5000)
        let output = read(deep)
        #expect(output.contains("text"))
        #expect(output.ranges(of: "<a>").count == XMLTokenizer.maximalDepth)
        #expect(output.ranges(of: "</a>").count == XMLTokenizer.maximalDepth)
    }

    @Test(arguments: [300, 50_000]) func `what is too deep ends with the element around it`(count: Int) {
        let output = read("<r><item>" + String(repeating: "<p><b>", count: count) + "text</b></item><item>next</item></r>")
        #expect(output.hasSuffix("</item><item>next</item></r>"))
    }

    @Test func `the end of a document is told even where all is broken`() {
        #expect(warnings(String(repeating: "</b>", count: 50) + "<a>").last == .cutOff(line: 1, open: "a"))
    }

    // Quadratic time would be hours; the limit leaves slow machines and sanitizers their time.
    @Test(.timeLimit(.minutes(30)), arguments: ["<a b='", "<a b='<a b=\"", "<a b=\">", "</a", "<a ", "<item><p>", "<x:y:z><"])
    func `tags without an end take no more than linear time`(text: String) {
        #expect(read(String(repeating: text, count: 1_000_000 / text.utf8.count), pieces: 65_536).utf8.count < 10_000_000)
    }

    @Test func `a warning names its line`() {
        #expect(warnings("<a>\n<b>\n</c>\n</a>") == [.strayEnd(line: 3, name: "c"), .unclosed(line: 4, name: "b")])
    }
}
