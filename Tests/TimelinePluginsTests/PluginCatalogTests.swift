import Testing
import Timeline
import TimelinePluginTesting
import TimelinePlugins

struct PluginCatalogTests {
    private func chosen(_ text: String, name: String = "document", contentType: String? = nil) throws -> String {
        let document = FetchedDocument(name: name, contentType: contentType, body: DocumentBody(Array(text.utf8)))
        return try PluginCatalog.builtIn.plugin(for: document).name
    }

    @Test(arguments: [
        ("<?xml version='1.0'?><rss version='2.0'>", "application/rss+xml", "rss"),
        ("<!-- a comment --><rdf:RDF>", "text/plain", "rss"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'>", "text/html", "atom"),
        ("<a:feed xmlns:a='http://www.w3.org/2005/Atom'>", "text/xml; charset=utf-8", "atom"),
        ("<!DOCTYPE html><html>", "text/html; charset=utf-8", "html"),
        ("Just words, and more of them.", "text/plain", "text"),
    ])
    func `bytes decide, and the media type where they don't`(text: String, contentType: String, plugin: String) throws {
        #expect(try chosen(text, contentType: contentType) == plugin)
    }

    @Test(arguments: ["", " \n\t "]) func `an empty document is refused as empty`(text: String) {
        #expect(throws: ReadError.empty) { try chosen(text) }
    }

    @Test func `an HTML page that comes as a feed is no article`() {
        #expect(throws: ReadError.notRecognised(.htmlPage)) {
            try chosen("<html><body><h1>404 Not Found</h1></body></html>", contentType: "application/rss+xml")
        }
    }

    @Test func `compressed and binary documents are named`() {
        let gzip = FetchedDocument(name: "feed", body: DocumentBody([0x1F, 0x8B, 8, 0, 0]))
        #expect(throws: ReadError.notRecognised(.gzip)) { try PluginCatalog.builtIn.plugin(for: gzip) }
    }

    @Test func `a plugin asked for by a wrong name says which there are`() {
        #expect(throws: ReadError.unknownPlugin("rsss", known: ["rss", "atom", "jsonfeed", "sitemap", "html", "text", "command"])) {
            try PluginCatalog.builtIn.plugin(named: "rsss")
        }
    }

    @Test(arguments: ["rss", "atom"]) func `a feed plugin on a page says that there is no feed`(plugin: String) throws {
        let reading = PluginContract.read(
            Array("<!DOCTYPE html><html><body><p>An error page</p></body></html>".utf8),
            with: try PluginCatalog.builtIn.plugin(named: plugin))
        #expect(reading.error == .noFeed(root: "html"))
        #expect(reading.entries.isEmpty)
    }

    @Test func `a page without date and text is no article`() throws {
        let reading = PluginContract.read(
            Array("<html><body><h1>404</h1><a href='/'>Home</a></body></html>".utf8),
            with: try PluginCatalog.builtIn.plugin(named: "html"))
        #expect(reading.error == .noArticle)
    }
}
