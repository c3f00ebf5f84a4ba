import Testing
import Timeline

struct CalendarDayTests {
    @Test func `every day from year 1 to 9999 has its parts`() throws {
        var day = try #require(CalendarDay(year: 1, month: 1, day: 1))
        var previous = (year: 0, month: 12, day: 31)
        let last = try #require(CalendarDay(year: 9999, month: 12, day: 31))
        // A prime step visits all months, lengths and leap years without 3.6 million comparisons.
        while day <= last {
            let parts = day.parts
            #expect((parts.year, parts.month, parts.day) > previous)
            #expect(CalendarDay(year: parts.year, month: parts.month, day: parts.day) == day)
            previous = parts
            day = day.advanced(byDays: 37)
        }
    }

    @Test(arguments: [
        (2025, 2, 29), (1900, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 4, 31), (0, 1, 1), (10_000, 1, 1), (2025, 1, 0),
    ])
    func `days that don't exist are refused`(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [("2025-05-30", 5), ("2025-06-01", 7), ("1969-12-29", 1), ("0001-01-01", 1), ("2000-02-29", 2)])
    func `weekdays count from Monday`(text: String, weekday: Int) throws {
        #expect(try #require(CalendarDay(iso: text)).weekday == weekday)
    }

    @Test(arguments: [("2025-05-30", 2025, 22), ("2021-01-03", 2020, 53), ("2024-12-30", 2025, 1), ("2026-11-23", 2026, 48)])
    func `weeks are ISO 8601's`(text: String, year: Int, week: Int) throws {
        let iso = try #require(CalendarDay(iso: text)).isoWeek
        #expect(iso.year == year)
        #expect(iso.week == week)
    }

    @Test func `a shorter month takes its last day`() throws {
        let day = try #require(CalendarDay(iso: "2025-01-31"))
        #expect(day.advanced(byMonths: 1)?.description == "2025-02-28")
        #expect(day.advanced(byMonths: -12 * 3000) == nil)
        #expect(day.advanced(byMonths: .max) == nil)
    }
}
