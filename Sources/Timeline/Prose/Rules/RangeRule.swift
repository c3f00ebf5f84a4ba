/// Two dates that are one stretch of time: "between 2009 and 2014", "from May to July 2025", "2009–14", "May 5-9".
enum RangeRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if token.has(.between) { return ends(passage, index, passage[index].has(.between) ? .and : .to) }
        if token.has(.from) { return ends(passage, index, .to) }
        return years(passage, index) ?? daysOfMonth(passage, index) ?? daysBeforeMonth(passage, index, start: index)
            ?? dashed(passage, index)
    }

    /// "10 August – 12 September 2013", "Aug 10 - Nov 12, 2013".
    private static func dashed(_ passage: Passage, _ index: Int) -> Match? {
        guard passage[index].shape == .digits || passage[index].meaning.month > 0,
            let first = CalendarDateRule.match(passage, index), CalendarDateRule.isDay(first.sense),
            passage[first.tokens.upperBound].isDash,
            let last = CalendarDateRule.match(passage, first.tokens.upperBound + 1), CalendarDateRule.isDay(last.sense)
        else { return nil }
        return Match(index..<last.tokens.upperBound, .range(withYear(first.sense, of: last.sense), last.sense))
    }

    private static func ends(_ passage: Passage, _ index: Int, _ joint: Role) -> Match? {
        let start = passage[index + 1].has(.the) ? index + 2 : index + 1
        if let match = daysBeforeMonth(passage, index, start: start) { return match }
        guard let first = side(passage, index + 1) else { return nil }
        var next = first.tokens.upperBound
        if passage[next].isSymbol(",") { next += 1 }
        guard passage[next].has(joint) || (joint == .to && passage[next].has(.until)) || (joint == .to && passage[next].isDash)
        else { return nil }
        // German "bis zum 5. Mai".
        let end = passage[next + 1].has(.on) ? next + 2 : next + 1
        guard let last = side(passage, end) else { return nil }
        return Match(index..<last.tokens.upperBound, .range(withYear(first.sense, of: last.sense), last.sense))
    }

    private static func side(_ passage: Passage, _ index: Int) -> Match? {
        guard let match = ModifierRule.match(passage, index) ?? Rules.longest(passage, index), match.kind == .date else {
            return nil
        }
        switch match.sense {
        case .none, .since, .counted: return nil
        default: return match
        }
    }

    /// In "from May to July 2025" the year belongs to both.
    private static func withYear(_ first: Sense, of last: Sense) -> Sense {
        guard case .span(let span) = last, span.precision <= .month else { return first }
        switch first {
        case .month(let month, .bare):
            return CalendarSpan.month(month, year: span.firstDay.year - (month > span.firstDay.month ? 1 : 0)).map { .span($0) }
                ?? first
        case .day(let month, let day):
            return CalendarDay(year: span.firstDay.year - (month > span.firstDay.month ? 1 : 0), month: month, day: day).map {
                .span(.day($0))
            } ?? first
        default: return first
        }
    }

    /// "2009–14", "2010-2011".
    private static func years(_ passage: Passage, _ index: Int) -> Match? {
        guard let first = passage.year(at: index), (1500...2100).contains(first), passage[index + 1].isDash,
            passage[index + 1].isAttached, passage[index + 2].isAttached,
            !passage[index].isAttached || passage[index - 1].isSymbol("("), let digits = passage[index + 2].number,
            !(passage[index + 3].isAttached && !passage[index + 3].isSymbol(")") && passage[index + 3].shape != .symbol),
            !(passage[index + 3].isDash && passage[index + 3].isAttached)
        else { return nil }
        let width = passage[index + 2].range.count
        let last = width == 4 ? digits : width == 2 ? first / 100 * 100 + digits : 0
        guard last > first, last - first <= 200, let from = CalendarSpan.year(first), let to = CalendarSpan.year(last) else {
            return nil
        }
        return Match(index..<index + 3, .range(.span(from), .span(to)))
    }

    /// "10-22 August 2012", "10 to 22 August", "3 and 12 September".
    private static func daysBeforeMonth(_ passage: Passage, _ index: Int, start: Int) -> Match? {
        guard let (first, joint) = passage.dayOfMonth(at: start) ?? dayBeforeDash(passage, start),
            passage[joint].isDash || passage[joint].has(.to) || (start > index && passage[joint].has(.and)),
            !passage[start].isAttached
        else { return nil }
        let second = passage[joint + 1].has(.the) || passage[joint + 1].has(.on) ? joint + 2 : joint + 1
        guard let last = side(passage, second) else { return nil }
        switch last.sense {
        case .day(let month, let day) where day > first && passage[second].shape == .digits:
            return Match(index..<last.tokens.upperBound, .range(.day(month: month, day: first), last.sense))
        case .span(let span)
        where span.precision == .day && span.firstDay.parts.day > first && passage[second].shape == .digits
            && passage[second].range.count <= 2:
            let parts = span.firstDay.parts
            return CalendarDay(year: parts.year, month: parts.month, day: first).map {
                Match(index..<last.tokens.upperBound, .range(.span(.day($0)), last.sense))
            }
        default: return nil
        }
    }

    private static func dayBeforeDash(_ passage: Passage, _ index: Int) -> (day: Int, next: Int)? {
        guard passage[index].shape == .digits, passage[index].range.count <= 2, let day = passage[index].number,
            (1...31).contains(day), passage[index + 1].isDash
        else { return nil }
        return (day, index + 1)
    }

    /// "May 5-9", "May 5-9, 2025".
    private static func daysOfMonth(_ passage: Passage, _ index: Int) -> Match? {
        guard let (month, next) = CalendarDateRule.month(passage, index), passage[next].shape == .digits,
            passage[next].range.count <= 2, let first = passage[next].number,
            passage[next + 1].isDash, passage[next + 1].isAttached, passage[next + 2].isAttached,
            passage[next + 2].range.count <= 2, let last = passage[next + 2].number, first < last
        else { return nil }
        var end = next + 3
        if passage[end].isSymbol(","), let year = passage.year(at: end + 1) {
            guard let from = CalendarDay(year: year, month: month, day: first),
                let to = CalendarDay(year: year, month: month, day: last)
            else { return nil }
            end += 2
            return Match(index..<end, .range(.span(.day(from)), .span(.day(to))))
        }
        guard CalendarDay(year: 2000, month: month, day: first) != nil, CalendarDay(year: 2000, month: month, day: last) != nil
        else { return nil }
        return Match(index..<end, .range(.day(month: month, day: first), .day(month: month, day: last)))
    }
}
