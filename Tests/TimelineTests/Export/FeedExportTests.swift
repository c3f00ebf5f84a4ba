import Foundation
import Testing

@testable import Timeline

struct FeedExportTests {
    @Test func `an Atom entry has what RFC 4287 asks for`() {
        let atom = SampleEvents.document(.atom, [SampleEvents.event("Ferry & co return", sources: ["wire", "post"])])
        for part in [
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<title type=\"text\">Ferry &amp; co return</title>", "<updated>2025-05-30T12:00:00Z</updated>",
            "<published>2025-05-30T12:00:00Z</published>", "<author><name>wire</name></author>", "<link rel=\"alternate\" href=\"https://wire.example.com/0\"/>",
            "<link rel=\"related\" href=\"https://post.example.com/1\" title=\"post\"/>", "<link rel=\"self\"",
        ] {
            #expect(atom.contains(part), "\(part)")
        }
        #expect(atom.matches(of: /<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/).count == 2)
    }

    @Test func `a feed names itself where it is known where it will be`() {
        var header = TimelineHeader(title: "T", id: "story")
        #expect(String(decoding: ExportFormat.atom.document([], header), as: UTF8.self).contains("rel=\"self\" type=\"application/atom+xml\" href=\"story.atom\""))
        header.address = "https://example.org/a.atom?x=1&y=2"
        #expect(String(decoding: ExportFormat.atom.document([], header), as: UTF8.self).contains("href=\"https://example.org/a.atom?x=1&amp;y=2\""))
        header.address = "https://example.org/feed.json"
        #expect(String(decoding: ExportFormat.jsonfeed.document([], header), as: UTF8.self).contains("\"feed_url\":\"https://example.org/feed.json\""))
    }

    @Test func `an id is the same in each export, and its own`() {
        #expect(NamedUUID.urn(of: "event", "e_one") == NamedUUID.urn(of: "event", "e_one"))
        #expect(NamedUUID.urn(of: "event", "e_one") != NamedUUID.urn(of: "timeline", "e_one"))
    }

    @Test func `a JSON Feed item has its event's id, its text and its dates`() throws {
        let feed = SampleEvents.document(.jsonfeed, [SampleEvents.event("Ferry returns", "2025-05-26/2025-06-01")])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(feed.utf8)) as? [String: Any])
        #expect(object["version"] as? String == "https://jsonfeed.org/version/1.1")
        let item = try #require((object["items"] as? [[String: Any]])?.first)
        #expect(item["id"] as? String == "e_one")
        #expect(item["date_published"] as? String == "2025-05-30T12:00:00Z")
        #expect((item["content_html"] as? String)?.contains("Week of 26 May 2025") == false)
        #expect((item["content_html"] as? String)?.contains("week of 26 May 2025") == true)
        #expect((item["_timeline"] as? [String: Any])?["date"] as? String == "2025-05-26/2025-06-01")
    }

    @Test(arguments: [
        ("2025-05-30", [2025, 5, 30], nil), ("2025-05", [2025, 5], nil), ("2019", [2019], nil), ("196X", [1960], [1969]),
        ("2025-05-26/2025-06-01", [2025, 5, 26], [2025, 6, 1]),
    ] as [(String, [Int], [Int]?)])
    func `TimelineJS gets exactly the parts that are known`(date: String, start: [Int], end: [Int]?) throws {
        let document = SampleEvents.document(.timelinejs, [SampleEvents.event("Ferry returns", date)])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
        let slide = try #require((object["events"] as? [[String: Any]])?.first)
        func parts(_ name: String) -> [Int]? {
            (slide[name] as? [String: Int]).map { date in ["year", "month", "day", "hour", "minute"].compactMap { date[$0] } }
        }
        #expect(parts("start_date") == start)
        #expect(parts("end_date") == end)
        #expect(slide["unique_id"] as? String == "e_one")
        #expect((slide["display_date"] == nil) == (date == "2025-05-30"))
    }

    @Test func `TimelineJS gets a time in the zone that was asked for`() throws {
        let start = Instant(startOf: try #require(CalendarDay(iso: "2025-05-30"))).advanced(bySeconds: 12 * 3600 + 240)
        var event = SampleEvents.event("Ferry returns")
        event.date = EventDate(start: start, end: start.advanced(bySeconds: 60), precision: .minute, basis: .stated)
        let header = TimelineHeader(title: "T", zone: try #require(Zone(named: "+02:00")))
        let document = String(decoding: ExportFormat.timelinejs.document([event], header), as: UTF8.self)
        #expect(document.contains(#""start_date":{"year":2025,"month":5,"day":30,"hour":14,"minute":4},"text""#))
    }

    @Test func `its slides are HTML in which titles are text`() {
        let document = SampleEvents.document(.timelinejs, SampleEvents.hostile)
        for tag in ["<script", "<img", "<svg", "href=\\\"javascript"] { #expect(!document.contains(tag), "\(tag)") }
    }
}
