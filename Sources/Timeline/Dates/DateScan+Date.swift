// Days, months and years, and what stands between the parts.
extension DateScan {
    mutating func readDate() -> Bool {
        guard date == nil else { return false }
        if prefersWeekdays, let word = word(), WeekdayNames.contains(word) { return false }
        for shape in DateShape.all {
            guard let match = shape.match(tokens, at: index, language: language) else { continue }
            date = match.fields
            index = match.end
            return true
        }
        return false
    }

    /// `20250530`, with its time as well: `202505301204`, `20250530120400`.
    mutating func readCompact() -> Bool {
        guard date == nil, case .number(let value, let digits) = token()?.kind, [8, 12, 14].contains(digits) else { return false }
        let day = digits == 8 ? value : value / (digits == 12 ? 10_000 : 1_000_000)
        guard DateFields.plausibleYears.contains(day / 10_000) else { return false }
        date = DateFields(year: day / 10_000, month: day / 100 % 100, day: day % 100)
        if digits == 12 { setTime(hour: value / 100 % 100, minute: value % 100, second: 0) }
        if digits == 14 { setTime(hour: value / 10_000 % 100, minute: value / 100 % 100, second: value % 100) }
        index += 1
        return true
    }

    /// The year after the time, as in `Fri May 30 12:04:00 2025`.
    mutating func readLateYear() -> Bool {
        guard date?.day != nil, date?.year == nil, let year = number(digits: 4...4) else { return false }
        date?.year = year
        index += 1
        return true
    }

    mutating func readWeekday() -> Bool {
        guard let word = word(), WeekdayNames.contains(word) else { return false }
        index += 1
        return true
    }

    /// `Thứ 6,` and `T6,`: Vietnamese counts its days. In other languages such a number is the day of the month.
    mutating func readCountedWeekday() -> Bool {
        guard language.primary == "vi", let word = word(), DateWords.vietnameseWeekday.contains(word),
            let day = number(1, digits: 1...1), (2...7).contains(day), isSign(",", 2)
        else { return false }
        index += 3
        return true
    }

    /// Signs between parts, and words that change nothing.
    mutating func skipSeparator() -> Bool {
        switch token()?.kind {
        case .sign("."), .sign(","): break
        // `2025 - 3:04pm`, `2025 / 3:04pm`, `2025: 3:04pm`, `30/May/2025:12:04:00`.
        case .sign("-") where token(1)?.followsBlank == true, .sign("/") where date != nil && token(1)?.followsBlank == true,
            .sign(":") where date != nil && secondsSinceMidnight == nil:
            break
        // `quarta-feira`.
        case .sign("-") where word(1) != nil: break
        case .word("t") where date != nil && secondsSinceMidnight == nil: break
        // German: on the.
        case .word("am") where date == nil: break
        // `R7.5.30` is a year of a Japanese era, `v2025.05.30` a version.
        case .word(let word) where word.utf8.count == 1 && date == nil && gluedNumber(1, digits: 1...Int.max) != nil: return false
        case .word(let word) where DateWords.connectors.contains(word): break
        default: return false
        }
        index += 1
        return true
    }
}
