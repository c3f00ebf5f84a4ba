/// Days and longer times in English, as the terminal, pages and calendars say them.
package enum EnglishDate {
    /// January first.
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    /// Monday first.
    package static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// `30 May 2025`.
    package static func day(_ day: CalendarDay, year: Bool = true) -> String {
        let parts = day.parts
        return "\(parts.day) \(months[parts.month - 1].prefix(3))" + (year ? " \(parts.year)" : "")
    }

    /// `May 2025`.
    package static func month(_ day: CalendarDay) -> String { "\(months[day.month - 1]) \(day.year)" }

    /// `26 – 31 May 2025`, `26 May – 1 Jun 2025`, with what both days share said once; whole years as years.
    package static func span(_ first: CalendarDay, _ last: CalendarDay, dash: String = "–") -> String {
        if first >= last { return day(first) }
        if first.startOfMonth == last.startOfMonth { return "\(first.parts.day) \(dash) \(day(last))" }
        if first.parts.month == 1, first.parts.day == 1, last.parts.month == 12, last.parts.day == 31 {
            return first.year == last.year ? "\(first.year)" : "\(first.year) \(dash) \(last.year)"
        }
        return "\(day(first, year: first.year != last.year)) \(dash) \(day(last))"
    }

    /// `21st century`.
    package static func century(_ day: CalendarDay) -> String {
        let number = day.year / 100 + 1
        let ending =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(ending) century"
    }
}
