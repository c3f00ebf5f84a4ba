import Foundation
import Testing

@testable import Timeline

struct ExportFormatTests {
    @Test(arguments: [
        ("story.ics", ExportFormat.ical), ("a/b.c/STORY.ICS", .ical), ("t.json", .json), ("feed.json", .jsonfeed), ("my.feed.json", .jsonfeed),
        ("t.jsonl", .jsonl), ("t.ndjson", .jsonl), ("t.atom", .atom), ("t.xml", .atom), ("t.csv", .csv), ("t.md", .markdown),
        ("t.html", .html), ("t.timelinejs.json", .timelinejs),
    ])
    func `a file's ending says the format`(path: String, format: ExportFormat) {
        #expect(ExportFormat(ofFile: path) == format)
    }

    @Test(arguments: ["story", "story.txt", "ics", "", "/", "story.ics.bak"]) func `another ending says nothing`(path: String) {
        #expect(ExportFormat(ofFile: path) == nil)
    }

    @Test(arguments: ExportFormat.allCases) func `hostile text gives a document that is whole, without a control character`(format: ExportFormat) {
        for text in SampleEvents.hostileTexts {
            let document = SampleEvents.document(format, SampleEvents.hostile, title: text)
            #expect(!document.isEmpty)
            let lineEnds: Set<Unicode.Scalar> = ["\n", "\r"]
            if format == .json || format == .jsonl { continue }  // They keep what a report holds, in escapes.
            #expect(!document.unicodeScalars.contains { $0.value < 0x20 && !lineEnds.contains($0) || (0x7F..<0xA0).contains($0.value) })
            #expect(!document.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
        }
    }

    @Test(arguments: [ExportFormat.json, .jsonfeed, .timelinejs]) func `JSON is JSON, whatever the titles hold`(format: ExportFormat) throws {
        let document = SampleEvents.document(format, SampleEvents.hostile)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
        let items = try #require((object["events"] ?? object["items"]) as? [Any])
        #expect(items.count == SampleEvents.hostile.count)
    }

    @Test(arguments: ExportFormat.allCases) func `a timeline without events is a document as well`(format: ExportFormat) throws {
        let document = SampleEvents.document(format, [])
        switch format {
        case .json, .jsonfeed, .timelinejs: #expect((try JSONSerialization.jsonObject(with: Data(document.utf8))) is [String: Any])
        case .jsonl: #expect(document.isEmpty)
        case .ical: #expect(document.hasPrefix("BEGIN:VCALENDAR\r\n") && document.hasSuffix("END:VCALENDAR\r\n"))
        case .atom: #expect(document.hasSuffix("</feed>\n"))
        case .csv: #expect(document.hasPrefix("id,date,") && document.hasSuffix("\r\n"))
        case .markdown: #expect(document.hasPrefix("# T\n"))
        case .html: #expect(document.contains("No event yet.") && document.hasSuffix("</html>\n"))
        }
    }

    @Test func `of a long time ago is what the text dates a year before it was first told`() {
        var event = SampleEvents.event("Ferry returns", "2019")
        #expect(event.isBackground)
        event.date = EventDate(edtf: "2024-06", basis: .stated)
        #expect(!event.isBackground)
        event.date = EventDate(edtf: "2019", basis: .published)
        #expect(!event.isBackground)
        #expect(!SampleEvents.event("Ferry returns").isBackground)
    }

    @Test func `the head of a document knows what comes`() {
        let events = [
            SampleEvents.event("Old", "1960", id: "e_1"), SampleEvents.event("Older", "1970", id: "e_2"),
            SampleEvents.event("New", id: "e_3", sources: ["post", "wire"]), SampleEvents.event("Newer", "2025-06", id: "e_4"),
        ]
        let overview = TimelineOverview(events)
        #expect(overview.events == 4)
        #expect(overview.background == 2)
        #expect(overview.backgroundRuns == [2])
        #expect(overview.span?.lowerBound.description == "2025-05-30")
        #expect(overview.span?.upperBound.description == "2025-06-30")
        #expect(overview.sources == ["wire": 4, "post": 1])
        #expect(overview.updated == events.compactMap(\.lastReported).max())
        #expect(TimelineOverview(Array(events.prefix(2))).span?.lowerBound.description == "1960-01-01")
    }
}
