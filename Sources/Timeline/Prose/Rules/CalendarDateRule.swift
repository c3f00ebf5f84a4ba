/// Days and months by name or number: "May 30", "30 May 2025", "Friday, May 30", "May 2025", "May", 2025-05-30, 5/30/2025.
enum CalendarDateRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if token.meaning.weekday > 0 { return afterWeekday(passage, index) }
        if token.meaning.month > 0 { return fromMonth(passage, index) }
        if token.shape == .digits { return numeric(passage, index) ?? fromDay(passage, index) }
        if token.has(.the) { return fromDay(passage, index + 1).map { Match(index..<$0.tokens.upperBound, $0.sense) } }
        return shiftedMonth(passage, index)
    }

    /// The month named here and the index after its abbreviation's full stop.
    static func month(_ passage: Passage, _ index: Int) -> (month: Int, next: Int)? {
        let token = passage[index]
        guard token.meaning.month > 0, passage.isName(index) else { return nil }
        let stop = passage[index + 1]
        let isShort = passage.language.abbreviations.contains(token.word)
        return (token.meaning.month, isShort && stop.isSymbol(".") && stop.isAttached ? index + 2 : index + 1)
    }

    private static func afterWeekday(_ passage: Passage, _ index: Int) -> Match? {
        guard passage.isName(index) else { return nil }
        var next = index + 1
        if passage[next].isSymbol(".") { next += 1 }
        if passage[next].isSymbol(",") { next += 1 }
        if passage[next].has(.the) { next += 1 }
        let date = passage[next].meaning.month > 0 ? fromMonth(passage, next) : fromDay(passage, next)
        guard let date, isDay(date.sense) else { return nil }
        return Match(index..<date.tokens.upperBound, date.sense)
    }

    static func isDay(_ sense: Sense) -> Bool {
        switch sense {
        case .day, .weekday, .deictic: true
        case .span(let span): span.precision == .day
        default: false
        }
    }

    private static func fromMonth(_ passage: Passage, _ index: Int) -> Match? {
        guard let (month, afterMonth) = month(passage, index) else { return nil }
        let start = passage[afterMonth].has(.the) ? afterMonth + 1 : afterMonth
        if passage.language.putsDayAfterMonth, let (day, next) = passage.dayOfMonth(at: start) {
            if let match = withYear(passage, index, month, day, next) { return match }
            return CalendarDay(year: 2000, month: month, day: day) == nil
                ? nil : Match(index..<next, .day(month: month, day: day))
        }
        // "March second" but not "the March second quarter"
        if passage.language.putsDayAfterMonth, let ordinal = passage.ordinal(at: start), ordinal.value <= 31,
            passage[start].shape == .word,
            passage[passage.skippingHyphen(ordinal.next)].meaning.unit == nil
        {
            return withYear(passage, index, month, ordinal.value, ordinal.next)
                ?? Match(index..<ordinal.next, .day(month: month, day: ordinal.value))
        }
        if passage.language.putsDayAfterMonth, passage[afterMonth].shape == .digits, passage.year(at: afterMonth) == nil,
            !passage.isYearAfterComma(afterMonth)
        {
            return nil
        }
        if let (year, next) = passage.yearAfter(afterMonth) {
            switch year {
            case .year(let year): return CalendarSpan.month(month, year: year).map { Match(index..<next, .span($0)) }
            default:
                // "in October this year" but not "in May last year's winner": the year names the month.
                return Match(index..<next, .monthOf(month, year))
            }
        }
        guard isMonthAlone(passage, index, afterMonth) else { return nil }
        return Match(index..<afterMonth, .month(month, .bare))
    }

    /// `, 2025` or ` 2025` after a day.
    private static func withYear(_ passage: Passage, _ index: Int, _ month: Int, _ day: Int, _ next: Int) -> Match? {
        var next = next
        if passage[next].isSymbol(",") { next += 1 }
        if passage[next].has(.of) || passage[next].has(.in) && passage.year(at: next + 1) != nil { next += 1 }
        if let year = passage.year(at: next) {
            // The 29th of February 2014 is no date; nor is it one of another year.
            guard let day = CalendarDay(year: year, month: month, day: day) else {
                return Match(index..<next + 1, .none("XXXX-XX-XX"))
            }
            return Match(index..<next + 1, .span(.day(day)))
        }
        // "3 Aug 96"
        if passage[next].range.count == 2, let short = passage[next].number, short > 31, !passage[next].isAttached,
            passage[next + 1].shape != .word,
            let day = CalendarDay(year: 1900 + short, month: month, day: day)
        {
            return Match(index..<next + 1, .span(.day(day)))
        }
        if case .relative(let years)? = passage.yearAfter(next)?.0, let after = passage.yearAfter(next)?.next {
            return Match(index..<after, .holiday(Holiday("", .fixed(month: month, day: day)), of: .relative(years)))
        }
        return nil
    }

    /// "30 May", "30th of May 2025", "the 30th".
    private static func fromDay(_ passage: Passage, _ index: Int) -> Match? {
        guard let (day, afterDay) = passage.dayOfMonth(at: index) ?? spelledDay(passage, index) else { return nil }
        var next = passage.skippingHyphen(afterDay)
        if passage[next].has(.of) { next += 1 }
        guard let (month, afterMonth) = month(passage, next) else { return nil }
        // "30 May 12" would be two dates; the day belongs to the month after it only where no other day does.
        if passage.dayOfMonth(at: afterMonth) != nil, passage[index - 1].has(.of) == false, !passage.hasOrdinalSuffix(index) {
            return nil
        }
        if let match = withYear(passage, index, month, day, passage.skippingHyphen(afterMonth)) { return match }
        guard CalendarDay(year: 2000, month: month, day: day) != nil else { return nil }
        return Match(index..<afterMonth, .day(month: month, day: day))
    }

    private static func spelledDay(_ passage: Passage, _ index: Int) -> (day: Int, next: Int)? {
        guard let (value, next) = passage.ordinal(at: index), (1...31).contains(value), passage[next].has(.of) else { return nil }
        return (value, next)
    }

    /// "last May", "next October", "this past June".
    private static func shiftedMonth(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        var next = index + 1
        var direction: Direction
        if token.has(.last) || token.has(.previous) {
            direction = .last
        } else if token.has(.this) {
            direction = .this
        } else if token.has(.next) {
            direction = .next
        } else {
            return nil
        }
        if passage[next].has(.past) || passage[next].has(.last) { (direction, next) = (.last, next + 1) }
        if passage[next].has(.coming) { (direction, next) = (.next, next + 1) }
        guard let (month, afterMonth) = month(passage, next) else { return nil }
        if passage.language.putsDayAfterMonth, let (day, afterDay) = passage.dayOfMonth(at: afterMonth) {
            return Match(index..<afterDay, .day(month: month, day: day))
        }
        return Match(index..<afterMonth, .month(month, direction))
    }

    /// Whether a month's name without day and year is a month: "may", "march" and "august" are common words and names.
    private static func isMonthAlone(_ passage: Passage, _ index: Int, _ next: Int) -> Bool {
        let token = passage[index]
        let before = passage[index - 1]
        let isShort = passage.language.abbreviations.contains(token.word)
        if isShort, next == index + 1, token.word != "sept" { return false }
        guard passage.language.ambiguousNames.contains(token.word) else { return !isPartOfName(passage, index, next) }
        let licensed: [Role] = [
            .in, .since, .until, .by, .of, .last, .next, .this, .early, .late, .mid, .during, .from, .to, .between, .before,
            .after, .on, .and,
        ]
        return licensed.contains { before.has($0) } || (before.isHyphen && passage[index - 2].has(.mid))
    }

    /// "April Smith", "Jan Novak", "Mrs. August".
    private static func isPartOfName(_ passage: Passage, _ index: Int, _ next: Int) -> Bool {
        let after = passage[next]
        // First names: with a name after them they are months only where a word before says so.
        if passage.language.firstNames.contains(passage[index].word), after.shape == .word, after.isCapitalised,
            after.meaning.isEmpty
        {
            let before = passage[index - 1]
            return !(before.has(.licensesYear) || before.has(.a) || before.has(.the))
        }
        return after.isHyphen && after.isAttached && passage[next + 1].isCapitalised && passage[next + 1].meaning.month == 0
    }

    /// 2025-05-30 (ISO 8601), 5/30/2025, 30.5.2025. Of two readings that are both dates the language's wins.
    private static func numeric(_ passage: Passage, _ index: Int) -> Match? {
        let separator = passage[index + 1]
        if separator.isSymbol("/"), separator.isAttached, passage[index + 2].isAttached, passage[index].range.count == 2,
            !passage[index].isAttached || passage[index - 1].isSymbol("("),
            let month = passage[index].number, let year = passage.year(at: index + 2),
            !(passage[index + 3].isAttached && passage[index + 3].isSymbol("/")), let span = CalendarSpan.month(month, year: year)
        {
            return Match(index..<index + 3, .span(span))
        }
        guard separator.isAttached, ["-", "/", "."].contains(separator.word), passage[index + 3].word == separator.word,
            passage[index + 2].isAttached, passage[index + 3].isAttached, passage[index + 4].isAttached,
            let first = passage[index].number, let second = passage[index + 2].number, let third = passage[index + 4].number,
            passage[index + 2].range.count <= 2
        else { return nil }
        let after = passage[index + 5]
        if after.isAttached, after.shape == .digits || ["-", "/"].contains(after.word) { return nil }
        if passage[index].isAttached, !["(", "[", "\"", "“", "'"].contains(passage[index - 1].word) { return nil }
        let widths = (passage[index].range.count, passage[index + 4].range.count)
        var day: CalendarDay?
        if widths.0 == 4, widths.1 <= 2 {
            day = CalendarDay(year: first, month: second, day: third)
        } else if widths.0 <= 2, widths.1 == 4 || (widths.1 == 2 && separator.word == "/") {
            let year = widths.1 == 4 ? third : third < 50 ? 2000 + third : 1900 + third
            let monthFirst = CalendarDay(year: year, month: first, day: second)
            let dayFirst = CalendarDay(year: year, month: second, day: first)
            day = passage.language.writesDayFirst || separator.word == "." ? dayFirst ?? monthFirst : monthFirst ?? dayFirst
        }
        return day.map { Match(index..<index + 5, .span(.day($0))) }
    }
}
