/// A day of the proleptic Gregorian calendar, without a zone.
public struct CalendarDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let daysSince1970: Int

    public init(daysSince1970: Int) {
        self.daysSince1970 = daysSince1970
    }

    /// The day with this date.
    ///
    /// - Parameters:
    ///   - year: 1 to 9999, which is what RFC 3339, EDTF level 0 and calendars can write.
    ///   - month: 1 to 12.
    ///   - day: 1 to the length of the month.
    /// - Returns: `nil` for a date that does not exist, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Days from civil: Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html
    private init(uncheckedYear: Int, month: Int, day: Int) {
        let year = month <= 2 ? uncheckedYear - 1 : uncheckedYear
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        daysSince1970 = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month (1 to 12) and day of the month (1 to 31). Same source as `init`.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }

    /// ISO 8601 weekday: 1 is Monday, 7 is Sunday.
    public var weekday: Int {
        let remainder = (daysSince1970 + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The Monday that begins this day's ISO 8601 week.
    public var startOfWeek: CalendarDay { advanced(byDays: 1 - weekday) }

    /// The first day of this day's month.
    public var startOfMonth: CalendarDay {
        let parts = parts
        return advanced(byDays: 1 - parts.day)
    }

    /// ISO 8601 week date: the year that the week belongs to, and its number (1 to 53).
    public var isoWeek: (year: Int, week: Int) {
        let thursday = startOfWeek.advanced(byDays: 3)
        let year = thursday.parts.year
        let first = CalendarDay(uncheckedYear: year, month: 1, day: 1)
        return (year, (thursday.daysSince1970 - first.daysSince1970) / 7 + 1)
    }

    public func advanced(byDays days: Int) -> CalendarDay {
        CalendarDay(daysSince1970: daysSince1970 + days)
    }

    /// The same day of another month; the last day of that month where it is shorter.
    ///
    /// - Returns: `nil` when the year leaves 1 to 9999.
    public func advanced(byMonths months: Int) -> CalendarDay? {
        let parts = parts
        let (sum, overflow) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12, sum < 120_000 else { return nil }
        let year = sum / 12
        let month = sum % 12 + 1
        return CalendarDay(
            year: year, month: month,
            day: min(parts.day, Self.length(ofMonth: month, year: year)))
    }

    /// Days from `other` to this day; negative when this one is earlier.
    public func days(since other: CalendarDay) -> Int {
        daysSince1970 - other.daysSince1970
    }

    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// - Parameter month: 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
        one.daysSince1970 < other.daysSince1970
    }
}

extension CalendarDay: CustomStringConvertible {
    /// `2025-05-30`.
    public var description: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(10)
        append(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    /// `2025-05-30`, as bytes.
    func append(to digits: inout [UInt8]) {
        let parts = parts
        digits.append(parts.year, digits: 4)
        digits.append(UInt8(ascii: "-"))
        digits.append(parts.month, digits: 2)
        digits.append(UInt8(ascii: "-"))
        digits.append(parts.day, digits: 2)
    }

    /// Reads `2025-05-30` and nothing else.
    public init?(iso text: some StringProtocol) {
        let utf8 = Array(text.utf8)
        guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"),
            let year = number(utf8[0..<4]), let month = number(utf8[5..<7]), let day = number(utf8[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// The value of ASCII digits; `nil` when there is anything else, nothing, or more than nine.
package func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit &- UInt8(ascii: "0"))
    }
    return value
}

extension [UInt8] {
    /// A number with leading zeros, as `padded` writes it.
    mutating func append(_ number: Int, digits width: Int) {
        guard width == 2 && 0..<100 ~= number || width == 4 && 0..<10_000 ~= number else {
            self += padded(number, to: width).utf8
            return
        }
        if width == 4 {
            append(UInt8(ascii: "0") + UInt8(number / 1_000))
            append(UInt8(ascii: "0") + UInt8(number / 100 % 10))
        }
        append(UInt8(ascii: "0") + UInt8(number / 10 % 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}

/// A number with leading zeros, at least `width` digits wide.
package func padded(_ number: some BinaryInteger, to width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
}
