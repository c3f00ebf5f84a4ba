import Testing

@testable import Timeline

struct PageTests {
    private let elements: Set<String> = [
        "!doctype", "html", "head", "meta", "title", "link", "style", "body", "header", "h1", "h2", "h3", "p", "span", "time", "figure", "svg", "rect", "a",
        "figcaption", "details", "summary", "fieldset", "legend", "input", "label", "small", "main", "section", "ol", "ul", "li", "b", "q", "mark", "br",
        "div", "footer", "form",
    ]

    @Test func `no title adds an element, an attribute or an address`() throws {
        for text in SampleEvents.hostileTexts {
            let page = SampleEvents.document(.html, SampleEvents.hostile, title: text)
            for tag in page.matches(of: /<\/?([^\s>\/]*)([^>]*)>/) {
                #expect(elements.contains(String(tag.1)), "\(tag.0)")
                #expect(!tag.2.contains(/\son\w+\s*=/) && !tag.2.contains(/\sstyle\s*=/) && !tag.2.contains(/\ssrc\s*=/), "\(tag.0)")
            }
            for link in page.matches(of: /href="([^"]*)"/) {
                #expect(link.1.hasPrefix("https://") || link.1.hasPrefix("#") || link.1.hasPrefix("data:image/svg+xml,"), "\(link.1)")
            }
        }
    }

    @Test func `every element that is opened is closed`() {
        let page = SampleEvents.document(.html, SampleEvents.hostile + Merger().merge(SampleReports.many))
        let void: Set<String> = ["!doctype", "meta", "link", "input", "br", "rect"]
        // What stands in the style is no mark-up.
        let body = page.replacing(/<style>[^<]*<\/style>/, with: "")
        var open: [String] = []
        for tag in body.matches(of: /<(\/?)([a-z0-9!]+)[^>]*>/) where !void.contains(String(tag.2)) {
            if tag.1.isEmpty { open.append(String(tag.2)) } else { #expect(open.popLast() == String(tag.2)) }
        }
        #expect(open.isEmpty, "\(open)")
    }

    @Test func `the policy allows the page's own style and nothing else`() throws {
        let page = SampleEvents.document(.html, [SampleEvents.event("Ferry returns", sources: ["a", "b"])])
        let style = try #require(page.firstMatch(of: /<style>([^<]*)<\/style>/)).1
        #expect(page.contains("default-src 'none'; style-src '\(PageStyle.hash(of: String(style)))'; img-src data:; base-uri 'none'; form-action 'none'"))
        #expect(!page.contains("<script") && !page.contains(" style="))
    }

    @Test func `an event has an anchor, a link to it, its time, its sources and its evidence`() {
        let page = SampleEvents.document(.html, [SampleEvents.event("Ferry returns", sources: ["post", "wire"]), SampleEvents.event("Bridge", id: "e_two")])
        for part in [
            "<li id=\"e_one\" class=\"event s1 s0\">", "href=\"#e_one\"", "<time datetime=\"2025-05-30\">Friday 30 May 2025</time>", "aria-label=\"2 of 2 sources\"",
            "<summary>2 reports</summary>", "<q dir=\"auto\">Ferry returns <mark>then</mark>, they say.</q>", "href=\"https://post.example.com/0\"", "? one source only",
        ] {
            #expect(page.contains(part), "\(part)")
        }
    }

    @Test func `dates that differ stand in the open, each with who says so`() throws {
        var event = SampleEvents.event("Ferry returns", sources: ["post", "wire"])
        event.datesDisagree = true
        event.reports[1].date = EventDate(edtf: "2025-06-02", basis: .stated)
        let page = SampleEvents.document(.html, [event])
        let conflict = try #require(page.firstRange(of: "class=\"conflict\""))
        // Above the fold, and not in it.
        let fold = try #require(page.firstRange(of: "<summary>2 reports</summary>"))
        #expect(conflict.lowerBound < fold.lowerBound)
        #expect(page.contains("<li><b>30 May 2025</b> post <q dir=\"auto\">then</q></li>"))
        #expect(page.contains("<li><b>2 Jun 2025</b> wire <q dir=\"auto\">then</q></li>"))
        #expect(page.contains("1 event with dates that differ"))
    }

    @Test func `background is folded, unless there is little else`() {
        let old = [SampleEvents.event("Old", "1970", id: "e_1")]
        let new = (2..<5).map { SampleEvents.event("New", "2025-05-2\($0)", id: "e_\($0)") }
        let page = SampleEvents.document(.html, old + new)
        #expect(page.contains("<details class=\"background\"><summary>1 event from long before, told as background</summary>"))
        #expect(!SampleEvents.document(.html, old).contains("<details class=\"background\""))
        #expect(!SampleEvents.document(.html, new).contains("<details class=\"background\""))
    }

    @Test func `the strip has a bar a day, as high as it was told, that leads to its first event`() {
        let events = [
            SampleEvents.event("One", "2025-05-28", id: "e_1"), SampleEvents.event("Two", id: "e_2", sources: ["a", "b", "c", "d"]),
        ]
        let strip = DensityStrip(TimelineOverview(events)).svg
        #expect(strip.contains("viewBox=\"0 0 30 40\""))
        #expect(strip.contains("<a href=\"#e_1\" tabindex=\"-1\"><title>28 May 2025: 1 event, 1 report</title><rect x=\"1\" y=\"30\" width=\"8\" height=\"10\"/>"))
        #expect(strip.contains("<title>30 May 2025: 1 event, 4 reports</title><rect x=\"21\" y=\"0\" width=\"8\" height=\"40\"/>"))
        #expect(strip.contains("aria-label=\"Reports over time: 4 reports at most, on 30 May 2025\""))
        #expect(DensityStrip(TimelineOverview(Array(events.prefix(1)))).svg.isEmpty)
    }

    @Test func `a strip over years has no more bars than can be seen`() {
        let events = (1900..<2025).map { SampleEvents.event("Year", "\($0)-03-01", id: "e_\($0)") }.map { event in
            var event = event
            event.date = event.date?.with(basis: .published)
            return event
        }
        let strip = DensityStrip(TimelineOverview(events)).svg
        #expect((100...120).contains(strip.matches(of: /<rect/).count))
    }

    @Test func `a source that failed is named at the end`() {
        var header = TimelineHeader(title: "T")
        header.failures = [.init(source: "wire", reason: "HTTP 503 <b>")]
        let page = String(decoding: ExportFormat.html.document([SampleEvents.event("Ferry returns")], header), as: UTF8.self)
        #expect(page.contains("! wire failed at its last fetch: HTTP 503 &lt;b&gt;."))
    }

    @Test func `a title in another language says so`() {
        var event = SampleEvents.event("Fähre kehrt zurück")
        event.reports[0].language = "de-AT"
        #expect(SampleEvents.document(.html, [event]).contains("dir=\"auto\" lang=\"de-AT\""))
        event.reports[0].language = "de\" onclick=\"x"
        #expect(!SampleEvents.document(.html, [event]).contains(" lang=\"de\""))
    }
}
