import Testing

@testable import Timeline

/// SplitMix64: the same numbers at every run.
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct `Any text at all` {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    @Test func `What rfc3339 writes is read as the same timestamp`() {
        var numbers = Numbers(state: 1)
        let seconds = Instant(startOf: CalendarDay(daysSince1970: -141_000)).secondsSince1970..<253_402_300_800
        for _ in 0..<20_000 {
            let local = Int64.random(in: seconds, using: &numbers)
            let offset = Int.random(in: -1_439...1_439, using: &numbers) * 60
            let written = Timestamp(localSeconds: local, offsetInSeconds: offset, precision: .second)
            #expect(DateReader.timestamp(from: written.rfc3339) == written)
            let day = Timestamp(day: written.day)
            #expect(DateReader.timestamp(from: day.rfc3339) == day)
            let month = Timestamp(
                localSeconds: Instant(startOf: written.day.startOfMonth).secondsSince1970, offsetInSeconds: nil, precision: .month
            )
            #expect(DateReader.timestamp(from: month.rfc3339) == month)
        }
    }

    /// The fast path for RFC 5322 and the general way must agree, so the second text has a blank too many for the fast one.
    @Test func `The fast and the general way agree`() {
        var numbers = Numbers(state: 2)
        for _ in 0..<5_000 {
            let local = Int64.random(in: 0..<4_102_444_800, using: &numbers)
            let offset = Int.random(in: -720...840, using: &numbers) * 60
            let written = Timestamp(localSeconds: local, offsetInSeconds: offset, precision: .second)
            let parts = written.day.parts
            let digits = written.rfc3339.dropFirst(11).prefix(8)
            let zone = Timestamp.offsetText(offset).filter { $0 != ":" }
            let text = "\(parts.day) \(Self.months[parts.month - 1]) \(parts.year) \(digits) \(zone)"
            #expect(DateReader.timestamp(from: text) == written)
            #expect(DateReader.timestamp(from: text.split(separator: " ").joined(separator: "  ")) == written)
        }
    }

    @Test func `No bytes crash it, and no noise is a date`() {
        var numbers = Numbers(state: 3)
        var dates = 0
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            if DateReader.timestamp(from: String(decoding: bytes, as: UTF8.self)) != nil { dates += 1 }
        }
        #expect(dates == 0)
    }

    @Test func `No mixture of the parts of dates crashes it`() {
        let parts = [
            "30", "5", "May", "2025", "25", "mar", "12:04", ":", "-", "/", ".", ",", " ", "T", "Z", "GMT", "+", "0200", "(", ")",
            "年", "月", "日",
            "W", "pm", "a", "&nbsp;", "&#99999999999;", "99999999999999999999", "Europe/Paris", "Fri", "h", "٣", "'", "\\",
            "พ.ค.", "68", "2568", "d'", "п'ят", "م", "thứ", "Eastern", "ค",
            "\u{301}", "\u{0}", "[", "]",
        ]
        var numbers = Numbers(state: 4)
        var dates = 0
        for _ in 0..<30_000 {
            let text = (0..<Int.random(in: 1...12, using: &numbers)).compactMap { _ in parts.randomElement(using: &numbers) }
                .joined()
            guard let timestamp = DateReader.timestamp(from: text) else { continue }
            dates += 1
            #expect((1583...9999).contains(timestamp.day.year), "\(text)")
        }
        #expect(dates > 0)
    }

    @Test func `Long texts take no time`() {
        let digits = String(repeating: "1", count: 5_000_000)
        let blanks = String(repeating: " ", count: 5_000_000)
        let depth = String(repeating: "(", count: 199)
        #expect(DateReader.timestamp(from: digits) == nil)
        #expect(DateReader.timestamp(from: depth) == nil)
        #expect(DateReader.timestamp(from: blanks + "2025-05-30" + blanks)?.rfc3339 == "2025-05-30")
    }

    @Test func `Every beginning of a date is a date or none`() {
        for text in [
            "Fri, 30 May 2025 12:04:00 +0200", "2025-05-30T12:04:00.5+02:00", "May 30, 2025 at 3:04 p.m. (EDT)",
            "2025년 5월 30일 오후 3:04",
        ] {
            for length in 0...text.unicodeScalars.count {
                let part = String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
                guard let timestamp = DateReader.timestamp(from: part) else { continue }
                #expect(timestamp.day.year == 2025 || timestamp.day.year == 2020, "\(part)")
            }
        }
    }
}
