import Testing
import Timeline

@testable import timeline_cli

struct DayInputTests {
    @Test(arguments: [
        ("2025-05-30", "2025-05-30", "2025-05-31"), ("2025-05", "2025-05-01", "2025-06-01"), ("2025", "2025-01-01", "2026-01-01"),
        ("today", "2025-06-08", "2025-06-09"), ("Yesterday", "2025-06-07", "2025-06-08"),
        ("2 weeks ago", "2025-05-25", "2025-05-26"),
        ("a month ago", "2025-05-08", "2025-05-09"), ("30 May 2025", "2025-05-30", "2025-05-31"),
    ])
    func `days as people type them`(text: String, from: String, to: String) throws {
        let today = try #require(CalendarDay(iso: "2025-06-08"))
        let days = try #require(DayInput.days(text, today: today))
        #expect(days.lowerBound.description == from)
        #expect(days.upperBound.description == to)
    }

    @Test(arguments: ["", "soon", "x weeks ago", "999999999 years ago", "2025-02-30"]) func `anything else is refused`(
        text: String
    ) throws {
        let today = try #require(CalendarDay(iso: "2025-06-08"))
        #expect(DayInput.days(text, today: today) == nil)
    }
}
