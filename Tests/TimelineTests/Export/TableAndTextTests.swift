import Testing

@testable import Timeline

struct TableAndTextTests {
    @Test func `a table has a row an event, with a column for each thing to sort by`() {
        let lines = SampleEvents.document(.csv, [SampleEvents.event("Ferry, \"the old one\", returns", sources: ["post", "wire"])]).components("\r\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("id,date,start,end,precision,approximate,basis,datesDisagree,title,"))
        #expect(
            lines[1]
                == "e_one,2025-05-30,2025-05-30T00:00:00Z,2025-05-31T00:00:00Z,day,false,stated,false,\"Ferry, \"\"the old one\"\", returns\",,https://post.example.com/0,post; wire,2,2,2025-05-30T12:00:00Z,2025-05-30T12:00:00Z,"
        )
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", " =1", "\n=1", "＝1", "=\"a\",b"])
    func `no cell is a formula`(title: String) {
        let row = SampleEvents.document(.csv, [SampleEvents.event(title)]).components("\r\n")[1]
        #expect(row.contains("stated,false,'") || row.contains("stated,false,\"'"), "\(row)")
    }

    @Test func `a mark in a title is no mark in Markdown`() {
        let text = SampleEvents.document(.markdown, [SampleEvents.event("[a](javascript:x) *b* <script> `c` # d_e_f")])
        #expect(text.contains(##"**[\[a\](javascript:x) \*b\* \<script\> \`c\` \# d\_e\_f](https://wire.example.com/0)**"##), "\(text)")
    }

    @Test func `Markdown has a heading a date, who tells it, and what differs`() {
        var event = SampleEvents.event("Ferry returns", sources: ["post", "wire"])
        event.datesDisagree = true
        event.reports[1].date = EventDate(edtf: "2025-06-02", basis: .stated)
        let text = SampleEvents.document(.markdown, [event])
        #expect(text.contains("\n## Friday 30 May 2025\n"))
        #expect(text.contains("2 sources: post, wire"))
        #expect(text.contains("dates differ: 30 May 2025: post (“then”) · 2 Jun 2025: wire (“then”)"))
    }

    @Test(arguments: [
        ("2025-05-30", "Friday 30 May 2025"), ("2025-05-30~", "About Friday 30 May 2025"), ("2025-05", "May 2025"), ("2019", "2019"), ("2010~", "About 2010"),
        ("196X", "1960s"), ("20XX", "21st century"), ("19XX", "20th century"), ("2025-05-26/2025-06-01", "Week of 26 May 2025"),
        ("2025-05-30/2025-06-02", "30 May – 2 Jun 2025"), ("2009-01-01/2014-12-31", "2009 – 2014"),
    ])
    func `a date reads as people say it`(edtf: String, words: String) throws {
        #expect(DateLabel.heading(try #require(EventDate(edtf: edtf, basis: .stated)), zone: .utc) == words)
    }

    @Test(arguments: [
        ("https://example.com/a b", "https://example.com/a%20b"), ("HTTP://Example.com/é?q=\"", "http://Example.com/%C3%A9?q=%22"),
        ("https://example.com/%20", "https://example.com/%20"), ("javascript:alert(1)", nil), ("//example.com", nil), ("https://", nil),
        ("https:/x", nil), ("data:text/html,x", nil), ("", nil), ("https://example.com/\u{0}", nil),
    ] as [(String, String?)])
    func `an address is a web address in ASCII, or none`(url: String, ascii: String?) {
        #expect(WebAddress.ascii(url) == ascii)
    }
}
