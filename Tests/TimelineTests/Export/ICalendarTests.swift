import Testing

@testable import Timeline

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
        String(decoding: ExportFormat.ical.document(events, TimelineHeader(title: "Test")), as: UTF8.self).components("\r\n")
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
        let bytes = ExportFormat.ical.document([event(title)], TimelineHeader(title: title))
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

    @Test func `an event that became another is forgotten after three months`() {
        var merged = event("Ferry returns")
        merged.aliases = ["e_gone"]
        var later = event("Bridge closes", date: "2025-10-01")
        later.lastReported = merged.lastReported?.advanced(bySeconds: 89 * 86_400)
        #expect(lines([merged, later]).contains("UID:e_gone@timeline"))
        later.lastReported = merged.lastReported?.advanced(bySeconds: 91 * 86_400)
        #expect(!lines([merged, later]).contains("UID:e_gone@timeline"))
    }

    @Test func `a change raises the sequence, and the stamp follows it`() {
        var changed = event("Ferry returns")
        changed.revision = 3
        changed.changed = Instant(secondsSince1970: 1_749_373_200)
        let lines = lines([changed])
        #expect(lines.contains("SEQUENCE:3"))
        #expect(lines.contains("DTSTAMP:20250608T090000Z"))
        #expect(lines.contains("LAST-MODIFIED:20250608T090000Z"))
    }

    @Test func `the first minute of 1970, which one client takes for an error, stands in no span`() {
        let year = lines([event("Ferry returns", date: "1970")])
        #expect(year.contains("DTSTART:19700101T000100") && year.contains("DTEND:19710101T000000"))
        let day = lines([event("Ferry returns", date: "1970-01-01")])
        #expect(day.contains("DTSTART:19700101T000100") && day.contains("DTEND:19700102T000000"))
        let decade = lines([event("Ferry returns", date: "196X")])
        #expect(decade.contains("DTSTART;VALUE=DATE:19600101") && decade.contains("DURATION:P3653D"))
    }

    @Test(arguments: ["0001", "9999-12-31", "99XX"]) func `nothing is written before year 1 or after 9999`(date: String) {
        for line in lines([event("Ferry returns", date: date)]) where line.hasPrefix("DT") {
            #expect(line.contains(/:\d{8}(T\d{6}Z?)?$/), "\(line)")
        }
    }

    @Test func `the dates that disagree stand in the description, with who says so`() throws {
        var event = SampleEvents.event("Ferry returns", sources: ["post", "wire"])
        event.datesDisagree = true
        event.reports[1].date = EventDate(edtf: "2025-06-02", basis: .stated)
        let text = SampleEvents.document(.ical, [event]).replacing("\r\n ", with: "")
        #expect(text.contains("disagree:\\n- 30 May 2025: post (“then”)\\n- 2 Jun 2025: wire (“then”)\\n"))
    }

    @Test func `an event without a date is left out`() {
        #expect(!lines([Event(id: "e_x", title: "x", date: nil, reports: [])]).contains("BEGIN:VEVENT"))
    }

    @Test func `an address is written so that every client takes it, or left out`() {
        var odd = event("Ferry returns")
        odd.url = "https://example.com/a b\"c/é"
        #expect(lines([odd]).contains("URL:https://example.com/a%20b%22c/%C3%A9"))
        for url in ["javascript:alert(1)", "https:///x", "example.com", "https://example.com/\r\nBEGIN:VEVENT", ""] {
            odd.url = url
            #expect(!lines([odd]).contains { $0.hasPrefix("URL") }, "\(url)")
        }
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
