import Testing
import Timeline

struct ICalendarTests {
    private func event(_ title: String, date: String = "2025-05-30", precision: EventDate.Precision? = nil) -> Event {
        let report = SampleReports.report("wire", title, url: "https://wire.example.com/1")
        var event = Event(
            id: "e_test", title: title, date: EventDate(edtf: date, precision: precision, basis: .stated), reports: [report])
        event.sources = ["wire"]
        event.lastReported = report.published?.instant
        return event
    }

    private func lines(_ events: [Event]) -> [String] {
        String(decoding: ICalendar.document(events, title: "Test"), as: UTF8.self).components("\r\n")
    }

    @Test func `a day is a whole-day event that ends the day after`() {
        let lines = lines([event("Ferry returns")])
        #expect(lines.contains("DTSTART;VALUE=DATE:20250530"))
        #expect(lines.contains("DTEND;VALUE=DATE:20250531"))
        #expect(lines.contains("STATUS:CONFIRMED"))
        #expect(lines.contains("SUMMARY:Ferry returns"))
        #expect(lines.contains("UID:e_test@timeline"))
    }

    @Test func `an uncertain date spans its interval and says so`() {
        let lines = lines([event("Ferry returns", date: "2025-05-26/2025-06-01")])
        #expect(lines.contains("DTSTART;VALUE=DATE:20250526"))
        #expect(lines.contains("DTEND;VALUE=DATE:20250602"))
        #expect(lines.contains("STATUS:TENTATIVE"))
        #expect(lines.contains("SUMMARY:~ Ferry returns"))
        #expect(lines.contains("X-TIMELINE-EDTF:2025-05-26/2025-06-01"))
    }

    @Test(arguments: [
        "x,y;z\\n", "long " + String(repeating: "word ", count: 60), String(repeating: "水👩‍🚀", count: 60),
        "a\u{1B}[0m\r\nBEGIN:VEVENT\u{202E}",
    ])
    func `no title breaks out of its line`(title: String) throws {
        let bytes = ICalendar.document([event(title)], title: title)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\u{1B}"))
        #expect(text.components("\r\n").count(where: { $0 == "BEGIN:VEVENT" }) == 1)
        for line in text.components("\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(!line.contains("\u{FFFD}"))
        }
        #expect(bytes.suffix(2) == Array("\r\n".utf8)[...])
        #expect(!String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "").unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test func `an event that became another is cancelled under its own UID`() {
        var merged = event("Ferry returns")
        merged.aliases = ["e_gone"]
        let lines = lines([merged])
        #expect(lines.contains("UID:e_gone@timeline"))
        #expect(lines.contains("STATUS:CANCELLED"))
    }

    @Test func `an event without a date is left out`() {
        #expect(!lines([Event(id: "e_x", title: "x", date: nil, reports: [])]).contains("BEGIN:VEVENT"))
    }

    @Test func `an address that clients choke on is left out`() {
        var odd = event("Ferry returns")
        odd.url = "https://example.com/a b\"c"
        #expect(!lines([odd]).contains { $0.hasPrefix("URL") })
    }
}

extension String {
    /// Split at every occurrence, scalar by scalar: `"\r\n"` is one `Character`.
    func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        let scalars = Array(unicodeScalars)
        let mark = Array(separator.unicodeScalars)
        var index = 0
        while index < scalars.count {
            if scalars[index...].starts(with: mark) {
                parts.append(String(part))
                part = .init()
                index += mark.count
            } else {
                part.append(scalars[index])
                index += 1
            }
        }
        return parts + [String(part)]
    }
}
