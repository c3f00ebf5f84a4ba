import Testing

@testable import Timeline

/// A text and what it means: `rfc3339`, then `|` and the offset in minutes, or `-` where no zone was written.
struct DateCase: CustomTestStringConvertible, Sendable {
    let text: String
    let language: String?
    let meaning: String?

    init(_ text: String, _ meaning: String?, language: String? = nil) {
        self.text = text
        self.language = language
        self.meaning = meaning
    }

    var testDescription: String { "\(language ?? "")\(text.debugDescription)" }

    var read: String? {
        DateReader.timestamp(from: text, language: language).map { timestamp in
            let local = Timestamp(localSeconds: timestamp.localSeconds, offsetInSeconds: nil, precision: timestamp.precision)
                .rfc3339
            return
                "\(local.hasSuffix("Z") ? String(local.dropLast()) : local)|\(timestamp.offsetInSeconds.map { String($0 / 60) } ?? "-")"
        }
    }
}

@Suite struct `Dates as feeds write them` {
    @Test(arguments: [
        DateCase("2025-05-30T12:04:00Z", "2025-05-30T12:04:00|0"),
        DateCase("2025-05-30t12:04:00z", "2025-05-30T12:04:00|0"),
        DateCase("2025-05-30T12:04:00+02:00", "2025-05-30T12:04:00|120"),
        DateCase("2025-05-30T12:04:00-0330", "2025-05-30T12:04:00|-210"),
        DateCase("2025-05-30T12:04:00+02", "2025-05-30T12:04:00|120"),
        DateCase("2025-05-30 12:04:00 +0200", "2025-05-30T12:04:00|120"),
        DateCase("2025-05-30T12:04:00.123456789012345678Z", "2025-05-30T12:04:00|0"),
        DateCase("2025-05-30T12:04:00,5+02:00", "2025-05-30T12:04:00|120"),
        DateCase("2025-05-30T12:04Z", "2025-05-30T12:04:00|0"),
        DateCase("2025-05-30T12:04", "2025-05-30T12:04:00|-"),
        DateCase("2025-05-30T12", "2025-05-30T12:00:00|-"),
        DateCase("2025-05-30T9:04:05Z", "2025-05-30T09:04:05|0"),
        DateCase("2025-5-3T9:4:5Z", "2025-05-03T09:04:05|0"),
        DateCase("2025-05-30T12:04:00+00:0", "2025-05-30T12:04:00|0"),
        DateCase("2025-05-30T12:04:00+05:3", nil),
        DateCase("2025-05-30T12:04:5Z", "2025-05-30T12:04:05|0"),
        DateCase("  2025-05-30\n", "2025-05-30|-"),
        DateCase("2025-05-30Z", "2025-05-30|0"),
        DateCase("2025-05-30+02:00", "2025-05-30|120"),
        DateCase("2025-05", "2025-05|-"),
        DateCase("2025", "2025|-"),
        DateCase("20250530T120400Z", "2025-05-30T12:04:00|0"),
        DateCase("20250530T1204+0200", "2025-05-30T12:04:00|120"),
        DateCase("20250530", "2025-05-30|-"),
        DateCase("20250530120400", "2025-05-30T12:04:00|-"),
        DateCase("2025-W22-5", "2025-05-30|-"),
        DateCase("2025W225T1204Z", "2025-05-30T12:04:00|0"),
        DateCase("2020-W53-7", "2021-01-03|-"),
        DateCase("2025-150", "2025-05-30|-"),
        DateCase("2024-366", "2024-12-31|-"),
        DateCase("2025-05-30T12:04:00+02:00Z", "2025-05-30T12:04:00|120"),
        DateCase("2025-05-30T12:04:00+02:00[Europe/Paris]", "2025-05-30T12:04:00|120"),
        DateCase("2025-05-30T12:04:00[Europe/Paris]", "2025-05-30T12:04:00|120"),
        DateCase("2025-05-30 12:04:00.5 +0000 UTC", "2025-05-30T12:04:00|0"),
        DateCase("2025/5/3 9:04", "2025-05-03T09:04:00|-"),
        DateCase("2025.05.30", "2025-05-30|-"),
        DateCase("2025:05:30 12:04:00", "2025-05-30T12:04:00|-"),
    ])
    func `ISO 8601 in all its forms`(_ one: DateCase) {
        #expect(one.read == one.meaning)
    }

    @Test(arguments: [
        DateCase("Fri, 30 May 2025 12:04:00 GMT", "2025-05-30T12:04:00|0"),
        DateCase("Fri, 30 May 2025 12:04:00 -0000", "2025-05-30T12:04:00|0"),
        DateCase("Fri, 3 May 2025 2:04 +0530", "2025-05-03T02:04:00|330"),
        DateCase("FRI,30 MAY 2025 12:04:00", "2025-05-30T12:04:00|-"),
        DateCase("Mon, 30 May 2025 12:04:00 GMT", "2025-05-30T12:04:00|0"),
        DateCase("30 May 25 12:04 EDT", "2025-05-30T12:04:00|-240"),
        DateCase("30 May 49 12:04 UT", "2049-05-30T12:04:00|0"),
        DateCase("30 May 50 12:04 UT", "1950-05-30T12:04:00|0"),
        DateCase("Sat, 30 May 104 12:04:00 GMT", "2004-05-30T12:04:00|0"),
        DateCase("Friday, 30-May-25 12:04:00 GMT", "2025-05-30T12:04:00|0"),
        DateCase("Fri, 30-May-2025 12:04:00 GMT", "2025-05-30T12:04:00|0"),
        DateCase("Fri May 30 12:04:00 2025", "2025-05-30T12:04:00|-"),
        DateCase("Fri May  2 12:04:00 EDT 2025", "2025-05-02T12:04:00|-240"),
        DateCase("30/May/2025:12:04:00 +0200", "2025-05-30T12:04:00|120"),
        DateCase("Fri (of all days), 30(th) May 2025 12:04:00 +0200 (a \\) (nested) one)", "2025-05-30T12:04:00|120"),
        DateCase("Fri, 30 May 2025 12:04:00 (PDT)", "2025-05-30T12:04:00|-420"),
        DateCase("30 May 2025 1204 GMT", "2025-05-30T12:04:00|0"),
        DateCase("30 May 2025 GMT", "2025-05-30|0"),
        DateCase("Fri, 30 May 2025 24:05:00 GMT", "2025-05-31T00:05:00|0"),
        DateCase("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00|0"),
        DateCase("Fri, 30 May 2025 12:04:00\u{A0}GMT", "2025-05-30T12:04:00|0"),
        DateCase("30&nbsp;May&#160;2025&#xa0;12:04", "2025-05-30T12:04:00|-"),
    ])
    func `RFC 5322 and its relatives, as programs write them`(_ one: DateCase) {
        #expect(one.read == one.meaning)
    }

    @Test(arguments: [
        DateCase("May 30, 2025 at 3:04 PM EDT", "2025-05-30T15:04:00|-240"),
        DateCase("May 30, 2025", "2025-05-30|-"),
        DateCase("Friday, May 30th, 2025 - 3:04pm", "2025-05-30T15:04:00|-"),
        DateCase("the 1st of May 2025, 3 p.m.", "2025-05-01T15:00:00|-"),
        DateCase("May 2nd 2025 12:04 a.m.", "2025-05-02T00:04:00|-"),
        DateCase("May 2nd 2025 12:04 p. m.", "2025-05-02T12:04:00|-"),
        DateCase("May 2025", "2025-05|-"),
        DateCase("Sept. 2025", "2025-09|-"),
        DateCase("15:04 | 30 May 2025", "2025-05-30T15:04:00|-"),
        DateCase("30 May '25", "2025-05-30|-"),
        DateCase("May 30, '25", "2025-05-30|-"),
        DateCase("30 May'25", "2025-05-30|-"),
        DateCase("30 May 2025 / 12:04", "2025-05-30T12:04:00|-"),
        DateCase("Weds 28 May 2025", "2025-05-28|-"),
        DateCase("May 30, 25", "2025-05-30|-"),
        DateCase("5/30/2025 3:04 PM", "2025-05-30T15:04:00|-"),
        DateCase("5/30/2025, 3:04:05 PM", "2025-05-30T15:04:05|-"),
        DateCase("30/5/25", "2025-05-30|-"),
        DateCase("5/5/2025", "2025-05-05|-"),
        DateCase("30-05-2025", "2025-05-30|-"),
        DateCase("5/30/2025 13:04 PM", "2025-05-30T13:04:00|-"),
    ])
    func `English as people write it`(_ one: DateCase) {
        #expect(one.read == one.meaning)
    }

    @Test(arguments: [
        DateCase("5/6/2025", nil), DateCase("5/6/25", nil), DateCase("05-06-2025", nil),
        DateCase("5/6/2025", nil, language: "en"), DateCase("5/6/2025", nil, language: "en-CA"),
        DateCase("5/6/2025", nil, language: "ja"),
        DateCase("5/6/2025", "2025-05-06|-", language: "en-US"), DateCase("5/6/2025", "2025-06-05|-", language: "en_GB"),
        DateCase("5/6/2025", "2025-06-05|-", language: "fr"), DateCase("05-06-2025", "2025-06-05|-", language: "nl-BE"),
        DateCase("5/6/2025 12:04", nil),
        DateCase("13/6/2025", "2025-06-13|-", language: "en-US"),
        DateCase("5.6.2025", "2025-06-05|-"), DateCase("5.6.25", "2025-06-05|-"),
        DateCase("5.6.2025", "2025-05-06|-", language: "en-US"),
    ])
    func `Of two numbers the day is the one that it must be, or that the language says`(_ one: DateCase) {
        #expect(one.read == one.meaning)
    }

    @Test(arguments: [
        DateCase("Fri, 30 May 2025 12:04:00 CEST", "2025-05-30T12:04:00|120"),
        DateCase("Fri, 30 May 2025 12:04:00 JST", "2025-05-30T12:04:00|540"),
        DateCase("Fri, 30 May 2025 12:04:00 ACST", "2025-05-30T12:04:00|570"),
        DateCase("Fri, 30 May 2025 12:04:00 BST", "2025-05-30T12:04:00|60"),
        DateCase("Fri, 30 May 2025 12:04:00 ET", "2025-05-30T12:04:00|-240"),
        DateCase("Thu, 30 Jan 2025 12:04:00 ET", "2025-01-30T12:04:00|-300"),
        DateCase("Fri, 30 May 2025 12:04:00 PT", "2025-05-30T12:04:00|-420"),
        DateCase("Fri, 30 May 2025 12:04:00 PST", "2025-05-30T12:04:00|-480"),
        DateCase("Thu, 30 Jan 2025 12:04:00 Europe/Paris", "2025-01-30T12:04:00|60"),
        DateCase("Fri, 30 May 2025 12:04:00 America/Argentina/Buenos_Aires", "2025-05-30T12:04:00|-180"),
        DateCase("Fri, 30 May 2025 12:04:00 GMT+2", "2025-05-30T12:04:00|120"),
        DateCase("Fri, 30 May 2025 12:04:00 UTC-05:00", "2025-05-30T12:04:00|-300"),
        DateCase("Fri May 30 2025 12:04:00 GMT+0200 (Central European Summer Time)", "2025-05-30T12:04:00|120"),
        DateCase("30/5/2025, 12:04 (GMT+7)", "2025-05-30T12:04:00|420"),
        DateCase("Fri, 30 May 2025 12:04:00 +2:00", "2025-05-30T12:04:00|120"),
        DateCase("Fri, 30 May 2025 12:04:00 -700", "2025-05-30T12:04:00|-420"),
        DateCase("Fri, 30 May 2025 12:04:00 -0500 (EST)", "2025-05-30T12:04:00|-300"),
        DateCase("Fri, 30 May 2025 12:04:00 -0500 EST", "2025-05-30T12:04:00|-300"),
        DateCase("Fri, 30 May 2025 12:04:00 EST-0500", "2025-05-30T12:04:00|-300"),
        DateCase("Fri, 30 May 2025 12:04:00 A", "2025-05-30T12:04:00|0"),
        DateCase("Fri, 30 May 2025 12:04:00 QQQT", "2025-05-30T12:04:00|-"),
        DateCase("Fri, 30 May 2025 12:04:00 Nowhere/Town", "2025-05-30T12:04:00|-"),
        DateCase("Fri, 30 May 2025 12:04:00 GST", "2025-05-30T12:04:00|240"),
        DateCase("Fri, 30 May 2025 12:04:00 +0200 +0200", "2025-05-30T12:04:00|120"),
        DateCase("Fri, 30 May 2025 12:04:00 +0200 +0300", nil),
        DateCase("May 30, 2025 at 12:04 p.m. Eastern", "2025-05-30T12:04:00|-240"),
        DateCase("January 30, 2025 12:04 PM (Pacific Time)", "2025-01-30T12:04:00|-480"),
        DateCase("Fri, 30 May 2025 12:04:00 Eastern Standard Time", "2025-05-30T12:04:00|-300"),
        DateCase("Fri, 30 May 2025 12:04:00 Central European Summer Time", "2025-05-30T12:04:00|120"),
        DateCase("2025年5月30日 12:04（日本時間）", "2025-05-30T12:04:00|540"),
        DateCase("30 May 2025 12:04 Australian Eastern Standard Time", nil),
        DateCase("Fri, 30 May 2025 12:04:00 EST+0500", nil),
        DateCase("Fri, 30 May 2025 12:04:00 +9900", nil),
        DateCase("2025-05-30-05:00", nil),
    ])
    func `Zones by offset, name and place`(_ one: DateCase) {
        #expect(one.read == one.meaning)
    }

    @Test(arguments: [
        "30 May 2025, 10:00-12:00", "30 May 2025, 10:00–12:00", "30 May 2025 1000-1200", "30 May 2025 10:00-12",
        "30 May 2025 15h-17h", "30 May 2025 3pm-5pm",
    ])
    func `The second of two times is no offset`(_ text: String) {
        #expect(DateReader.timestamp(from: text) == nil)
    }

    @Test(arguments: [
        "30 May 2025 12:04-0500", "30 May 2025 12:04 -05:00", "30 May 2025 12:04:00-05:00", "2025-05-30 12:04-05:00",
        "20250530T1204-05:00",
    ])
    func `An offset after hours and minutes is one`(_ text: String) {
        #expect(DateReader.timestamp(from: text)?.rfc3339 == "2025-05-30T12:04:00-05:00")
    }

    @Test(arguments: [
        DateCase("2025053012", nil), DateCase("2034010112", nil), DateCase("2019710400", "2034-01-01T06:40:00|0"),
        DateCase("1748606640", "2025-05-30T12:04:00|0"), DateCase("1748606640000", "2025-05-30T12:04:00|0"),
        DateCase("1748606640.25", "2025-05-30T12:04:00|0"),
        DateCase("0000000000", nil), DateCase("9999999999", nil), DateCase("9999999999999", nil), DateCase("174860664", nil),
        DateCase("-1748606640", nil), DateCase("1748606640 GMT", nil), DateCase("99999999999999999999", nil),
    ])
    func `Unix time only between 1980 and 2100`(_ one: DateCase) {
        #expect(one.read == one.meaning)
    }

    @Test(arguments: [
        "", "    ", "none", "N/A", "null", "today", "yesterday at 5 pm", "Today at 5:00 PM", "12:04", "Friday", "30 May",
        "May 30 12:04", "May",
        "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT", "0000-00-00 00:00:00", "0025-05-30", "9999-12-31T24:00:00Z",
        "9999-12-31 24:00 GMT",
        "2025-13-01", "2025-02-29", "2025-05-33", "2025-05-30T25:00:00Z", "2025-05-30T10:61:00Z", "2025-05-30T10:00:61Z",
        "31 Jun 2025", "30 May 202",
        "Fri, 30 Foo 2025 12:04:00 GMT", "32 May 2025", "2025-366", "2025-W54-1", "2025-W22-8", "2025-W22",
        "5/30/2025 15:04 PM AM",
        "5/30/2025 15:04 AM", "May 2025 12:04", "2025-05-30/2025-06-01", "30 May 2025 - 2 June 2025", "30-31 May 2025", "1.2.3.4",
        "10.15.7",
        "Published: 30 May 2025", "12345", "1234", "9999", "12345678", "2025-05-", "13/13/2025", "30 May 2025 (",
        "30 May 2025 <b>",
        "R7.5.30", "H30.5.1", "v2025.05.30", "5 min ago", "5 ago", "30 May 2025 13:04 AM", "1.2.3", "1/1/1", "+1 555 123 4567",
        "https://example.com/2025-05-30", "2025-05-30T12:60:00Z", "Mon, 00 Jan 0000 00:00:00 GMT", "00/00/0000", "Q2 2025",
        "Spring 2025", "2024-2025", "2025-05-30 foo", "Invalid Date", "1748606640000000", "114/05/30",
        "03-12-31", "2025 12:04", "Friday 2025", "30 May 2025 30 May 2025", "12:04 12:04 30 May 2025", "version 2.0 of 2025",
    ])
    func `What is no date, or has a part that can't be, is refused`(_ text: String) {
        #expect(DateReader.timestamp(from: text) == nil)
    }
}
