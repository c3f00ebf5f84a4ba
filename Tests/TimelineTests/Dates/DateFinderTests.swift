import Testing
import Timeline

struct DateFinderTests {
    private func found(_ text: String, _ language: String? = nil, isDayFirst: Bool? = nil) -> [String] {
        DateFinder.dates(in: text, language: language, isDayFirst: isDayFirst).map { "\(text[$0.range]) = \($0.timestamp.rfc3339)" }
    }

    @Test(
        arguments: [
            ("en", "Posted on May 30, 2025 by Ada Quill", "May 30, 2025 = 2025-05-30"),
            ("en", "Published 30 May 2025, 12:04 BST | 3 comments", "30 May 2025, 12:04 BST = 2025-05-30T12:04:00+01:00"),
            ("en", "12:12 AM - 11 Jul 2020", "12:12 AM - 11 Jul 2020 = 2020-07-11T00:12:00Z"),
            ("de", "Stand: 30.05.2025, 18:21 Uhr von Max", "30.05.2025, 18:21 Uhr = 2025-05-30T18:21:00Z"),
            ("de", "Mi. 3. Juni 2020 – Wien", "3. Juni 2020 = 2020-06-03"), ("fr", "Publié le 1er mai 2025 à Lyon", "1er mai 2025 = 2025-05-01"),
            ("es", "Madrid, 30 de mayo de 2025", "30 de mayo de 2025 = 2025-05-30"),
            ("ja", "公開日：2025年5月30日（金）", "2025年5月30日 = 2025-05-30"), ("ko", "입력 2025.05.30. 오후", "2025.05.30 = 2025-05-30"),
            ("hu", "2025. május 30., péntek", "2025. május 30 = 2025-05-30"), ("nl", "30-05-2025 om 10:00", "30-05-2025 om 10:00 = 2025-05-30T10:00:00Z"),
            ("de", "am 30.05.25 erschienen", "30.05.25 = 2025-05-30"), (nil, "ISO 2025-05-30T12:04:00Z, written", "2025-05-30T12:04:00Z = 2025-05-30T12:04:00Z"),
        ] as [(String?, String, String)])
    func `a day and its time are found among other words`(language: String?, text: String, wanted: String) {
        #expect(found(text, language) == [wanted])
    }

    @Test(arguments: ["In 2019 it was new", "May 2025", "Room 2025, floor 3", "Version 1.2.2020.5", "call 0 30 20 20 19 99", "", "5/6/2025", "1750-05-30"])
    func `what is no whole day of our time is not found`(text: String) {
        #expect(found(text, "en") == [])
    }

    @Test func `several dates are found in order`() {
        #expect(found("Published 30 May 2025, updated 1 June 2025", "en") == ["30 May 2025 = 2025-05-30", "1 June 2025 = 2025-06-01"])
    }

    @Test func `the document's order of day and month counts`() {
        #expect(found("on 5/6/2025", "en", isDayFirst: true) == ["5/6/2025 = 2025-06-05"])
        #expect(found("on 5/6/2025", "en", isDayFirst: false) == ["5/6/2025 = 2025-05-06"])
    }

    @Test func `a long text costs no more than its beginning`() {
        let text = String(repeating: "2025 May 30 ", count: 100_000)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = DateFinder.dates(in: text, language: "en") } < .seconds(1))
    }
}
