import Testing
import Timeline

@testable import TimelinePlugins

struct ArticleTitleTests {
    private func title(head: String, body: String, url: String? = "https://news.harborpost.example/a") throws -> String? {
        let tree = try #require(HTMLTree(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8), charset: nil))
        return ArticlePage(tree: tree, url: url).entry.title
    }

    private func og(_ title: String) -> String { "<meta property='og:title' content='\(title)'>" }

    @Test func `the heading that the head agrees with is the title`() throws {
        let head = "<title>Ferry returns to port | Harbor Post</title>" + og("Ferry returns to port")
        #expect(try title(head: head, body: "<h1>Harbor Post</h1><h1>Ferry returns to port</h1>") == "Ferry returns to port")
    }

    @Test func `the site's name is no title`() throws {
        let head = "<meta property='og:site_name' content='Harbor Post'><title>Ferry returns to port - Harbor Post</title>"
        #expect(try title(head: head, body: "<h1>Harbor Post</h1><h2>Ferry returns to port</h2>") == "Ferry returns to port")
        #expect(try title(head: head, body: "<p>Text.</p>") == "Ferry returns to port")
    }

    @Test func `a kicker in the head or in the heading is left out`() throws {
        #expect(try title(head: og("Island news: Ferry returns to port"), body: "<h1>Ferry returns to port</h1>") == "Ferry returns to port")
        #expect(
            try title(head: og("Ferry returns to port"), body: "<h1><span>30 May 2025</span> Ferry returns to port</h1>")
                == "Ferry returns to port")
    }

    @Test func `the parts of a heading don't run together`() throws {
        let body = "<h1><span class='kicker'>Island news</span><span class='main'>Ferry returns to port</span></h1>"
        #expect(try title(head: og("Island news – Ferry returns to port"), body: body)?.contains("newsFerry") == false)
    }

    @Test func `one heading of the first rank wins over what the head says to search engines`() throws {
        #expect(
            try title(head: og("Best ferries 2025: all you must know"), body: "<h1>Ferry returns to port</h1><h2>Fares</h2>")
                == "Ferry returns to port")
    }

    @Test func `a page without a heading has the title of its head`() throws {
        #expect(try title(head: "<title>Ferry returns to the old port | Post</title>", body: "<p>x") == "Ferry returns to the old port")
        #expect(try title(head: "", body: "<p>x") == nil)
    }
}
