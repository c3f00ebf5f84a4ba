import Testing
import Timeline

@testable import TimelinePlugins

struct OPMLTests {
    private func read(_ text: String) throws -> (outlines: [OPMLOutline], warnings: [ReadWarning]) {
        try OPMLReader.read(FetchedDocument(name: "list", body: DocumentBody(Array(text.utf8))))
    }

    private func body(_ text: String) -> String {
        "<opml version=\"1.0\"><head><title>x</title></head><body>\(text)</body></opml>"
    }

    @Test(arguments: ["xmlUrl", "xmlurl", "XMLURL", "url"]) func `the address stands under many names`(name: String) throws {
        let outline = try #require(
            try read(body("<outline text='A' \(name)='https://example.com/f?a=1&amp;b=2'/>")).outlines.first)
        #expect(outline.url == "https://example.com/f?a=1&b=2" && outline.title == "A")
    }

    @Test func `outlines around an outline are its folders`() throws {
        let outlines = try read(
            body(
                "<outline text='News'><outline title='Europe'><outline text='A' xmlUrl='u1'/></outline><outline text='B' xmlUrl='u2'/></outline>"
                    + "<outline text='C' xmlUrl='u3'/>")
        ).outlines
        #expect(outlines.map(\.folders) == [["News", "Europe"], ["News"], []])
        #expect(outlines.map(\.title) == ["A", "B", "C"])
    }

    @Test func `a folder is no outline without an address, and an empty one is`() throws {
        let outlines = try read(body("<outline text='Folder'><outline text='A' xmlUrl='u'/></outline><outline text='Empty'/>"))
            .outlines
        #expect(outlines.map(\.title) == ["A", "Empty"])
        #expect(outlines.map(\.url) == ["u", nil])
    }

    @Test(arguments: ["link", "include", "LINK"]) func `a link or another list is no feed`(type: String) throws {
        let outline = try #require(try read(body("<outline text='A' type='\(type)' url='https://example.com/'/>")).outlines.first)
        #expect(outline.url == nil && outline.type == type.lowercased())
    }

    @Test func `lines are those of the file, comments left out`() throws {
        let outlines = try read(
            "<opml>\n<!--\n<outline text='no' xmlUrl='n'/>\n-->\n<body>\n<outline\n text='A' xmlUrl='u1'/><outlines/>\n<OUTLINE text='B' xmlUrl='u2'/>\n</body></opml>"
        ).outlines
        #expect(outlines.map(\.line) == [6, 8])
    }

    @Test func `broken XML gives what is there`() throws {
        let list = try read(
            "<opml><body><outline text='A & B' xmlUrl='https://example.com/?a=1&b=2'><outline text='C' xmlUrl='u'")
        #expect(list.outlines.contains { $0.url == "https://example.com/?a=1&b=2" && $0.title == "A & B" })
        #expect(!list.warnings.isEmpty)
    }

    @Test(arguments: ["<rss version='2.0'/>", "<html><body><outline text='A' xmlUrl='u'/></body></html>", "plain", "{}"])
    func `what is no OPML is refused`(text: String) {
        #expect(throws: ReadError.self) { try read(text) }
    }

    @Test func `nothing is refused as empty`() { #expect(throws: ReadError.empty) { try read(" \n") } }

    @Test func `what is written is read again, whatever stands in it`() throws {
        var outline = OPMLOutline(title: "Harbor \"Post\" <& Co> 'é'", url: "https://example.com/?a=1&b=%22")
        outline.id = "harbor"
        outline.plugin = "rss"
        outline.zone = "Europe/Paris"
        outline.every = "30m"
        outline.language = "en-GB"
        let text = OPMLWriter.text(of: [outline], title: "A & B", created: Instant(secondsSince1970: 1_749_373_200))
        #expect(text.contains("<dateCreated>Sun, 08 Jun 2025 09:00:00 GMT</dateCreated>"))
        #expect(text.contains("text=\"Harbor &quot;Post&quot; &lt;&amp; Co&gt; 'é'\""))
        var read = try #require(try read(text).outlines.first)
        #expect(read.type == "rss" && read.line == 9)
        (read.type, read.line) = (nil, nil)
        #expect(read == outline)
    }

    @Test func `outlines in outlines without an end take no stack`() throws {
        _ = try? read("<opml><body>" + String(repeating: "<outline text='a'>", count: 100_000))
    }
}
