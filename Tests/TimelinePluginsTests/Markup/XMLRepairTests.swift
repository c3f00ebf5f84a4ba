import Testing
import Timeline

@testable import TimelinePlugins

struct XMLRepairTests {
    private func repaired(_ text: String, pieces: Int = .max) -> String {
        var repair = XMLRepair()
        var output: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            repair.feed(rest.prefix(pieces), into: &output)
            rest = rest.dropFirst(pieces)
        }
        repair.finish(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: [
        ("<a>x</a>", "<x><a>x</a></x>"),
        ("<?xml version='1.0'?><!-- c --><a/>", "<x><a/></x>"),
        ("<!DOCTYPE a [<!ENTITY e \"v\"><!-- > -->]><a>&e;</a>", "<x><a>&#38;e;</a></x>"),
        ("<a>R&D &nbsp;&amp;&lt; &#8217; &bogus;</a>", "<x><a>R&#38;D \u{A0}&amp;&lt; ’ &#38;bogus;</a></x>"),
        ("<a>1 < 2</a>", "<x><a>1 &#60; 2</a></x>"),
        ("<a><b>x</a>", "<x><a><b>x</b></a></x>"),
        ("<a>x</b></a>", "<x><a>x</a></x>"),
        ("<a><br>x<img src=1></a>", "<x><a><br/>x<img src=\"1\"/></a></x>"),
        ("<a b=c d='e\"f' g>x</A>", "<x><a b=\"c\" d=\"e&#34;f\">x</a></x>"),
        ("<a b='1' c='2' b='3'/>", "<x><a b=\"1\" c=\"2\"/></x>"),
        ("<a b='1' />", "<x><a b='1' /></x>"),
        ("<a b=\"1 < 2 & 3\"/>", "<x><a b=\"1 &#60; 2 &#38; 3\"/></x>"),
        ("<a:b:c>x</a:b:c>", "<x><a:b_c>x</a:b_c></x>"),
        ("<a>\u{0}x\u{B}\u{FFFF}</a>", "<x><a>x</a></x>"),
        ("<a>x", "<x><a>x<?cut?></a></x>"),
        ("<a>x<b", "<x><a>x<?cut?></a></x>"),
        ("<a>x<?cut?></a>", "<x><a>x</a></x>"),
        ("<a>x <b and <c>y</c></a>", "<x><a>x <c>y</c></a></x>"),
        ("<a><b c=\"d>x</b>y</a>", "<x><a><b c=\"d\">x</b>y</a></x>"),
        ("<a b=\"1 > 2\">x</a>", "<x><a b=\"1 > 2\">x</a></x>"),
        ("<a b=\"<i>1</i>\">x</a>", "<x><a b=\"&#60;i>1&#60;/i>\">x</a></x>"),
        ("<r><item>1<item>2</item></r>", "<x><r><item>1</item><item>2</item></r></x>"),
        ("<r><item><title>1<p><ITEM>2</item></r>", "<x><r><item><title>1<p></p></title></item><ITEM>2</ITEM></r></x>"),
        ("<r><item><list><item>2</item></list></item></r>", "<x><r><item><list><item>2</item></list></item></r></x>"),
        ("<item><group><item>2</item></group></item>", "<x><item><group></group></item><item>2</item></x>"),
        ("a</a><b/>c", "<x>a<b/>c</x>"),
    ])
    func `what comes out is well-formed`(input: String, output: String) {
        #expect(repaired(input) == output)
    }

    @Test(arguments: ["<a>x<![CDATA[ <b> & ]] ]]>y</a>", "<r><i a='1'>&amp;&rsquo;</i><!-- c --><?p q?></r>", "<a>x</b>"])
    func `where the pieces are cut makes no difference`(input: String) {
        let plain = { (text: String) in text.replacing("]]><![CDATA[", with: "") }
        for size in 1...12 {
            #expect(plain(repaired(input, pieces: size)) == plain(repaired(input)))
        }
    }

    @Test func `tags keep at most so many attributes`() {
        let many = (0..<1000).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(repaired("<e \(many)/>").count(where: { $0 == "=" }) == XMLRepair.maximalAttributes)
    }

    @Test func `elements that are too deep lose their tags and keep their text`() {
        let deep = String(repeating: "<a>", count: 5000) + "text" + String(repeating: "</a>", count: 5000)
        let output = repaired(deep)
        #expect(output.contains("text"))
        #expect(output.ranges(of: "<a>").count == XMLRepair.maximalDepth)
        #expect(output.ranges(of: "</a>").count == XMLRepair.maximalDepth)
    }

    @Test(arguments: [300, 50_000]) func `what is too deep ends with the element around it`(count: Int) {
        let output = repaired("<r><item>" + String(repeating: "<p><b>", count: count) + "text</b></item><item>next</item></r>")
        #expect(output.hasSuffix("</item><item>next</item></r></x>"))
    }

    @Test func `the end of a document is told even where all is broken`() {
        var repair = XMLRepair()
        var output: [UInt8] = []
        repair.feed(Array((String(repeating: "</b>", count: 50) + "<a>").utf8)[...], into: &output)
        repair.finish(into: &output)
        #expect(repair.warnings.last == .cutOff(line: 1, open: "a"))
    }

    // Quadratic time would be hours; the limit leaves slow machines and sanitizers their time.
    @Test(.timeLimit(.minutes(30)), arguments: ["<a b='", "<a b='<a b=\"", "<a b=\">", "</a", "<a ", "<item><p>", "<x:y:z><"])
    func `tags without an end take no more than linear time`(text: String) {
        #expect(!repaired(String(repeating: text, count: 1_000_000 / text.utf8.count), pieces: 65_536).isEmpty)
    }

    @Test func `a warning names its line`() {
        var repair = XMLRepair()
        var output: [UInt8] = []
        repair.feed(Array("<a>\n<b>\n</c>\n</a>".utf8)[...], into: &output)
        repair.finish(into: &output)
        #expect(repair.warnings == [.strayEnd(line: 3, name: "c"), .unclosed(line: 4, name: "b")])
    }
}
