/// German dates in digits and pairs of days: "5.3.2024", "05.03.24", "am 5.3.", "5./6. März". DIN 5008.
enum GermanDateRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        if passage[index].meaning.weekday > 0 { return afterWeekday(passage, index) }
        guard passage[index].shape == .digits, !passage[index].isAttached || passage[index - 1].isSymbol("(") else { return nil }
        return pair(passage, index) ?? numeric(passage, index)
    }

    /// "Freitag, den 5.3.2024": what "Freitag, den 5. März 2024" is for `CalendarDateRule`.
    private static func afterWeekday(_ passage: Passage, _ index: Int) -> Match? {
        var next = index + 1
        if passage[next].isSymbol(",") { next += 1 }
        if passage[next].has(.the) || passage[next].has(.on) { next += 1 }
        guard passage[next].shape == .digits, let date = numeric(passage, next) else { return nil }
        return Match(index..<date.tokens.upperBound, date.sense)
    }

    /// The number at an index with the full stop that makes it an ordinal, and the index after it.
    private static func ordinal(_ passage: Passage, _ index: Int, upTo limit: Int) -> (value: Int, next: Int)? {
        guard passage[index].shape == .digits, passage[index].range.count <= 2, let value = passage[index].number,
            (1...limit).contains(value), passage.hasOrdinalSuffix(index)
        else { return nil }
        return (value, index + 2)
    }

    private static func numeric(_ passage: Passage, _ index: Int) -> Match? {
        guard let (day, afterDay) = ordinal(passage, index, upTo: 31), let (month, next) = ordinal(passage, afterDay, upTo: 12)
        else { return nil }
        // A blank stands behind both stops or behind none; "10.11. 2024" ends a sentence or is a date: unknown.
        let isSpaced = !passage[afterDay].isAttached
        let year = passage[next]
        if year.shape == .digits, year.isAttached != isSpaced, year.range.count == 4 || (year.range.count == 2 && !isSpaced),
            !(passage[next + 1].isAttached && passage[next + 2].isAttached && passage[next + 2].shape == .digits),
            let value = year.number
        {
            let full = year.range.count == 4 ? value : value < 50 ? 2000 + value : 1900 + value
            guard (1000...2199).contains(full) else { return nil }
            return CalendarDay(year: full, month: month, day: day).map { Match(index..<next + 1, .span(.day($0))) }
        }
        // Without a year it may be a version or a chapter, so a word must say that it is a day.
        guard !isSpaced, !year.isAttached || year.shape == .symbol, isLicensed(passage, index),
            CalendarDay(year: 2000, month: month, day: day) != nil
        else { return nil }
        return Match(index..<next, .day(month: month, day: day))
    }

    private static func isLicensed(_ passage: Passage, _ index: Int) -> Bool {
        let before = passage[index - 1].isSymbol(",") ? passage[index - 2] : passage[index - 1]
        return before.meaning.weekday > 0
            || [.on, .from, .until, .to, .since, .the].contains { passage[index - 1].has($0) }
    }

    /// "5./6. März", "5./6. März 2024": both days.
    private static func pair(_ passage: Passage, _ index: Int) -> Match? {
        guard let (first, slash) = ordinal(passage, index, upTo: 31), passage[slash].isSymbol("/"),
            let date = CalendarDateRule.match(passage, slash + 1), passage[slash + 1].shape == .digits
        else { return nil }
        switch date.sense {
        case .day(let month, let day) where day > first:
            return Match(index..<date.tokens.upperBound, .range(.day(month: month, day: first), date.sense))
        case .span(let span) where span.precision == .day && span.firstDay.parts.day > first:
            let parts = span.firstDay.parts
            return CalendarDay(year: parts.year, month: parts.month, day: first).map {
                Match(index..<date.tokens.upperBound, .range(.span(.day($0)), date.sense))
            }
        default: return nil
        }
    }
}
