import Testing
import Timeline
import TimelinePluginTesting

@testable import TimelinePlugins

struct LinkedDataTests {
    private func page(_ json: String, body: String = "<h1>Ferry returns to port</h1>") throws -> ArticlePage {
        let script = "<script type='application/ld+json'>\(json)</script>"
        let tree = try #require(HTMLTree(Array("<html><head>\(script)</head><body>\(body)</body></html>".utf8), charset: nil))
        return ArticlePage(tree: tree, url: "https://e.example/ferry")
    }

    private let article = #""@type":"NewsArticle","headline":"Ferry returns to port","datePublished":"2025-05-30T09:00:00+02:00""#

    @Test func `authors are found where the graph names them`() throws {
        let json =
            #"{"@graph":[{\#(article),"author":{"@id":"ada-1"}},{"@type":"Person","@id":"ada-1","name":"Ada Quill"}]}"#
        #expect(try page(json).entry.authors == ["Ada Quill"])
    }

    @Test func `of several articles the one with the page's title or address counts`() throws {
        let json = #"[{"@type":"Article","headline":"Other","datePublished":"2020-01-01"},{\#(article)}]"#
        #expect(try page(json).entry.dates.first?.text == "2025-05-30T09:00:00+02:00")
    }

    @Test(arguments: ["/*<![CDATA[*/ JSON /*]]>*/", "<!-- JSON -->", "JSON;"])
    func `wrappers around the JSON don't matter`(wrapper: String) throws {
        let json = wrapper.replacing("JSON", with: "{\(article)}")
        #expect(try page(json).entry.dates.first?.text == "2025-05-30T09:00:00+02:00")
    }

    @Test func `the date of a page without an article comes after what the page shows`() throws {
        let json = #"{"@type":"WebPage","datePublished":"2020-01-01T00:00:00Z"}"#
        let dates = try page(json, body: "<h1>Ferry returns to port</h1><p class='date'>30 May 2025</p>").entry.dates
        #expect(dates.map(\.text) == ["30 May 2025", "2020-01-01T00:00:00Z"])
    }

    @Test func `the parts of a live page are entries of their own`() throws {
        let json = #"""
            {"@type":"LiveBlogPosting","headline":"Ferry live","datePublished":"2025-05-30T08:00:00Z","liveBlogUpdate":[
            {"@type":"BlogPosting","headline":"It sails","datePublished":"2025-05-30T09:00:00Z","url":"https://e.example/live#1",
             "articleBody":"<p>It sailed at nine.</p>"},
            {"@type":"BlogPosting","datePublished":"2025-05-30T10:00:00Z","articleBody":"It is back. All are well."},
            {"@type":"BlogPosting","headline":"Without a date"}]}
            """#
        let updates = try page(json).updates
        #expect(updates.map(\.title) == ["It sails", "It is back."])
        #expect(updates.map { $0.dates.map(\.text) } == [["2025-05-30T09:00:00Z"], ["2025-05-30T10:00:00Z"]])
        #expect(updates.map(\.url) == ["https://e.example/live#1", "https://e.example/ferry"])
        #expect(updates.first?.content == "It sailed at nine.")
    }

    @Test(arguments: [#"["NewsArticle","LiveBlogPosting"]"#, #""http://schema.org/LiveBlogPosting""#])
    func `a live page is one however its type is written`(type: String) {
        let updates = (1...4).map {
            #"{"@type":"BlogPosting","headline":"It sails \#($0)","datePublished":"2025-05-30T0\#($0):00:00Z","url":"/live#\#($0)"}"#
        }
        let html = """
            <html><body><script type='application/ld+json'>{"@type":\(type),"headline":"Ferry live","datePublished":"2025-05-30T08:00:00Z",
            "liveBlogUpdate":[\(updates.joined(separator: ","))]}</script><h1>Ferry live</h1></body></html>
            """
        let entries = PluginContract.read(Array(html.utf8), with: HTMLPagePlugin()).entries
        #expect(entries.map(\.title) == ["Ferry live"] + (1...4).map { "It sails \($0)" })
        #expect(entries.last?.url == "https://example.com/live#4")
    }
}
