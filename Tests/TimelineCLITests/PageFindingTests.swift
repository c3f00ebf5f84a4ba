import Testing

struct PageFindingTests {
    private static let page = """
        <html lang="en"><head><meta property="og:title" content="Ferry returns to port"></head><body><h1>Ferry returns to port</h1>
        <p class="byline">By Ada Quill</p><p>Posted on 30 May 2025</p>
        <p>The ferry returned to the harbor on Friday after a winter of repairs, its owner said.</p></body></html>
        """

    @Test func `read --verbose tells where each field of a page was found`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.page, to: "ferry.html")
        let result = try Program.run(["read", "--verbose", "--url", "https://news.example.com/ferry", path])
        #expect(result.status == 0)
        for line in [
            "page: an article ← ", "title: Ferry returns to port ← h1, og:title", "date: 30 May 2025 ← text after a label",
            "author: Ada Quill ← markup", "link: https://news.example.com/ferry ← its own", "language: en ← <html lang>",
        ] {
            #expect(result.errors.contains(line), "\(result.errors)")
        }
        #expect(try Program.run(["read", path]).errors.isEmpty)
    }

    @Test func `a page that begins with another element than html is a page`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("<style>p{}</style>" + Self.page, to: "ferry.html")
        let manifest = try folder.write(#"{"file":"\#(path)","mediaType":"text/html"}"#, to: "m.jsonl")
        #expect(try Program.run(["read", "--manifest", manifest]).output.contains("Ferry returns to port"))
    }
}
