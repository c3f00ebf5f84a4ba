import Testing
import Timeline

@testable import TimelineCLI

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

struct DaySpanTests {
    private func span(_ text: String) throws -> DaySpan? {
        DayInput.span(text, today: try #require(CalendarDay(iso: "2025-06-08")))
    }

    @Test(
        arguments: [
            ("2025-05", "2025-05-01", "2025-05-31"), ("2025-05/2025-06-03", "2025-05-01", "2025-06-03"), ("P2W", "2025-05-25", "2025-06-08"),
            ("P2M/", "2025-04-08", nil), ("/2025-05", nil, "2025-05-31"), ("../2025", nil, "2025-12-31"),
            ("2025-05-26/P1W", "2025-05-26", "2025-06-01"), ("P1Y6M/2025-06-30", "2024-01-01", "2025-06-30"),
            ("a week ago/today", "2025-06-01", "2025-06-08"),
        ] as [(String, String?, String?)])
    func `intervals of dates and durations`(text: String, first: String?, last: String?) throws {
        let span = try #require(try self.span(text))
        #expect(span.first?.description == first && span.last?.description == last, "\(span)")
    }

    @Test(arguments: ["/", "../..", "P", "P2", "PT2H", "P2W/P1M", "2025-06/2025-05", "x/2025", "2025/x", "P999999999D", "/P2W"])
    func `what is no interval is refused`(text: String) throws {
        #expect(try span(text) == nil)
    }
}
