import Testing

@testable import Timeline

@Suite struct `Years of other calendars` {
    @Test(arguments: [
        "30 พฤษภาคม 2568 12:04", "30 พ.ค. 2568 เวลา 12:04 น.", "วันศุกร์ที่ 30 พฤษภาคม พ.ศ. 2568 12:04", "๓๐ พฤษภาคม ๒๕๖๘ ๑๒:๐๔",
    ])
    func `Thai words count from the Buddha`(_ text: String) {
        #expect(DateReader.timestamp(from: text)?.rfc3339 == "2025-05-30T12:04:00Z")
    }

    @Test(arguments: [
        DateCase("30/05/2568", "2025-05-30|-", language: "th"), DateCase("2568", "2025|-", language: "th"),
        DateCase("2568-05-30T12:04:00+07:00", "2025-05-30T12:04:00|420", language: "th-TH"),
        DateCase("Fri, 30 May 2568 12:04:00 GMT", "2025-05-30T12:04:00|0", language: "th"),
        DateCase("Fri, 30 May 2025 12:04:00 GMT", "2025-05-30T12:04:00|0", language: "th"),
        DateCase("30/05/2025", "2025-05-30|-", language: "th"),
    ])
    func `A Thai source may`(_ one: DateCase) {
        #expect(one.read == one.meaning)
    }

    @Test func `The leap day is that of the year meant`() {
        #expect(DateReader.timestamp(from: "29 กุมภาพันธ์ 2567")?.rfc3339 == "2024-02-29")
        #expect(DateReader.timestamp(from: "29 กุมภาพันธ์ 2568") == nil)
    }

    @Test(arguments: ["30 พ.ค. 68", "30/05/68"])
    func `Two digits of a Thai year can be of either calendar`(_ text: String) {
        #expect(DateReader.timestamp(from: text, language: "th") == nil)
    }

    @Test(arguments: [
        "1404/03/09", "۱۴۰۴/۰۳/۰۹", "1404-03-09T12:04:00+03:30", "١٤٤٦/١٢/٠٣", "03.12.1446", "Sat, 09 Mar 1404 12:00:00 GMT",
        "1582-12-31", "۹ خرداد ۱۴۰۴",
    ])
    func `A year before the Gregorian calendar is of another one`(_ text: String) {
        #expect(DateReader.timestamp(from: text) == nil)
    }
}
