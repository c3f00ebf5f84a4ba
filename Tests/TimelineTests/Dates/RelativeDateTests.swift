import Testing
import Timeline

struct RelativeDateTests {
    private let fetched = Instant(secondsSince1970: 1_749_373_230)  // 2025-06-08T09:00:30Z

    @Test(arguments: [
        ("6 hours ago", "2025-06-08T03:00:00Z"), ("an hour ago", "2025-06-08T08:00:00Z"), ("35 min ago", "2025-06-08T08:25:00Z"),
        ("vor 3 Tagen", "2025-06-05"), ("vor einer Woche", "2025-06-01"), ("il y a 2 heures", "2025-06-08T07:00:00Z"),
        ("hace 5 días", "2025-06-03"), ("3 giorni fa", "2025-06-05"), ("há 2 semanas", "2025-05-25"), ("4 dagen geleden", "2025-06-04"),
        ("för 2 timmar sedan", "2025-06-08T07:00:00Z"), ("2 godziny temu", "2025-06-08T07:00:00Z"), ("5 часов назад", "2025-06-08T04:00:00Z"),
        ("3 gün önce", "2025-06-05"), ("6時間前", "2025-06-08T03:00:00Z"), ("2天前", "2025-06-06"), ("3일 전", "2025-06-05"),
        ("منذ 3 ساعات", "2025-06-08T06:00:00Z"), ("2 months ago", "2025-04"), ("3 years ago", "2022"),
        ("Posted 2 days ago by A. Quill", "2025-06-06"), ("yesterday", "2025-06-07"), ("Gestern, 14:05 Uhr", "2025-06-07T14:05:00Z"),
        ("today 08:15", "2025-06-08T08:15:00Z"),
    ])
    func `a date that counts from now is read against the time of the fetch`(text: String, expected: String) {
        #expect(RelativeDate.timestamp(from: text, fetched: fetched, zone: .utc)?.rfc3339 == expected)
    }

    @Test(arguments: [
        "6 hours", "Hier lesen", "5 days of rain", "in 3 days", "2025-06-01", "yesterday's news of the harbour", "", "ago",
        "9999999999 days ago", "Two weeks in the harbour: what happened before 3 pm",
    ])
    func `other texts are none`(text: String) {
        #expect(RelativeDate.timestamp(from: text, fetched: fetched, zone: .utc) == nil)
    }

    @Test func `days are those of the source's zone`() throws {
        let zone = try #require(Zone(named: "+14:00"))
        #expect(RelativeDate.timestamp(from: "today", fetched: Instant(secondsSince1970: 1_749_420_000), zone: zone)?.rfc3339 == "2025-06-09")
    }
}
