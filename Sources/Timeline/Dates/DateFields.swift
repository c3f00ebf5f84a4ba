/// The parts of a date that were written, and nothing else.
struct DateFields {
    /// The years in which a bare number, without anything else that makes it a date, is taken for one: since the
    /// Gregorian calendar, before which ISO 8601 needs an agreement, to a hundred years after 2000.
    static let plausibleYears = Timestamp.firstYear...2100

    /// The years of the Thai calendar that `plausibleYears` of ours may be.
    static let buddhistYears = 2301...2643
    static let yearsFromBuddha = 543

    var year: Int?
    /// Whether its century was left out.
    var hasShortYear = false
    /// 1 to 12, or another number that was written.
    var month: Int?
    /// 1 to 31, or another number that was written; 0 where it is uncertain, or there is no such day.
    var day: Int?

    /// The year that digits mean.
    ///
    /// - Parameter digits: How many were written. Two: 2000 to 2049 or 1950 to 1999; three: years since 1900, as programs
    ///   write that took them for years of the century, up to 149 (both RFC 5322 section 4.3; it has no upper bound, but
    ///   `202` is a year cut short); four: as they are.
    /// - Returns: `nil` for another count, or a year before `Timestamp.firstYear`.
    static func year(_ written: Int, digits: Int) -> Int? {
        switch digits {
        case 2: written + (written < 50 ? 2000 : 1900)
        case 3 where (100...149).contains(written): written + 1900
        case 4 where written >= Timestamp.firstYear: written
        default: nil
        }
    }

    /// Puts two numbers in their places, if it is certain which is the day.
    ///
    /// - Parameter order: Decides where both can be either; `nil`: then the day is uncertain.
    mutating func setDayAndMonth(_ first: Int, _ second: Int, order: DateLanguage.Order?) {
        day = 0
        let isDayFirst: Bool
        if first == second || first > 12 {
            isDayFirst = true
        } else if second > 12 {
            isDayFirst = false
        } else if let order {
            isDayFirst = order == .dayFirst
        } else {
            return
        }
        (day, month) = isDayFirst ? (first, second) : (second, first)
    }

    /// The day of an ISO 8601 week date.
    ///
    /// - Parameters:
    ///   - week: 1 to 52, or 53 in years that have one.
    ///   - weekday: 1 (Monday) to 7.
    mutating func setWeek(_ week: Int, weekday: Int) {
        day = 0
        guard let year, (1...7).contains(weekday), let fourth = CalendarDay(year: year, month: 1, day: 4) else { return }
        let written = fourth.startOfWeek.advanced(byDays: (week - 1) * 7 + weekday - 1)
        guard written.isoWeek == (year, week) else { return }
        (self.year, month, day) = written.parts
    }

    /// - Parameter ordinal: 1 to 365 or 366.
    mutating func setDayOfYear(_ ordinal: Int) {
        day = 0
        guard let year, let first = CalendarDay(year: year, month: 1, day: 1) else { return }
        let written = first.advanced(byDays: ordinal - 1)
        guard ordinal >= 1, written.year == year else { return }
        (_, month, day) = written.parts
    }
}
