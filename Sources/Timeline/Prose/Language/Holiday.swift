/// A day with a name, and how to find it in a year.
struct Holiday: Sendable {
    enum Rule: Sendable {
        case fixed(month: Int, day: Int)
        /// `number` 1 is the first such weekday of the month, -1 the last. ISO weekdays.
        case weekday(Int, number: Int, month: Int)
        /// Days after Easter Sunday of the western churches.
        case easter(Int)
    }

    /// Lower case, one token an element.
    let name: [String]
    let rule: Rule

    init(_ name: String, _ rule: Rule) {
        self.name = name.split(separator: " ").map(String.init)
        self.rule = rule
    }

    func day(in year: Int) -> CalendarDay? {
        switch rule {
        case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
        case .weekday(let weekday, let number, let month):
            guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
            if number > 0 {
                return first.advanced(byDays: (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
            }
            let last = first.advanced(byDays: CalendarDay.length(ofMonth: month, year: year) - 1)
            return last.advanced(byDays: -((last.weekday - weekday + 7) % 7))
        case .easter(let days): return Self.easter(year)?.advanced(byDays: days)
        }
    }

    /// The anonymous Gregorian computus (Meeus, Jones and Butcher).
    private static func easter(_ year: Int) -> CalendarDay? {
        let golden = year % 19
        let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
        let skipped = (century + 8) / 25
        let epact = (19 * golden + century - century / 4 - (century - skipped + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
