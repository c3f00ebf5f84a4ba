import Testing
import Timeline

@testable import TimelinePlugins

struct DocumentDescriptionTests {
    private func described(_ bytes: [UInt8]) -> DocumentDescription {
        PluginCatalog.builtIn.description(
            of: FetchedDocument(name: "document", url: "https://example.com/a", body: DocumentBody(bytes)))
    }

    @Test func `a page says its title and its feed`() {
        let page = described(
            Array(
                "<!DOCTYPE html><title>Harbor\n Post</title><link rel=alternate type=application/rss+xml href=/feed><p>x</p>".utf8
            ))
        #expect(
            page.kind == .htmlPage && page.title == "Harbor Post" && page.feed == "https://example.com/feed" && !page.isErrorPage)
    }

    @Test func `a feed of comments is not the page's feed`() {
        #expect(described(Array("<html><link rel=feed href=/comments/feed>".utf8)).feed == nil)
    }

    @Test func `a page in UTF-16 is a page`() {
        let text = "<!DOCTYPE html><html><head><title>Harbor Post</title></head><body></body></html>"
        let page = described([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(page.kind == .htmlPage && page.title == "Harbor Post")
    }

    @Test(arguments: [
        ("404 Not Found", true), ("502", true), ("Error 503", true), ("Access Denied | Harbor Post", true),
        ("Just a moment...", true),
        ("500 jobs go at the shipyard", false), ("404 Media", false), ("Harbor Post", false),
    ])
    func `an error page is known by its title`(title: String, isError: Bool) {
        #expect(ErrorTitles.isOne(title) == isError)
    }

    @Test(arguments: [
        ("<?xml version='1.0'?><opml version='2.0'/>", ReadError.Kind.xml, "opml" as String?),
        ("<!-- c --><plist/>", .xml, "plist"),
        ("{\"a\":1}", .json, nil), ("plain words", .text, nil),
    ])
    func `other documents say what they are`(text: String, kind: ReadError.Kind, root: String?) {
        let description = described(Array(text.utf8))
        #expect(description.kind == kind && description.root == root && description.reader == nil)
    }

    @Test func `a feed names the plugin that reads it`() {
        #expect(described(Array("<feed xmlns='http://www.w3.org/2005/Atom'/>".utf8)).reader == "atom")
    }
}
