/// "the third quarter", "third-quarter", "Q3 2025", "the first half of 1990", "fiscal 1989", "the year-ago quarter".
enum QuarterRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let hasArticle = passage[index].has(.the)
        let start = hasArticle || passage[index].has(.this) || passage[index].has(.a) ? index + 1 : index
        if let match = yearFirst(passage, index, hasArticle ? index + 1 : index) { return match }
        return numbered(passage, index, start) ?? short(passage, index) ?? fiscal(passage, index, start)
            ?? yearAgo(passage, index, start) ?? (hasArticle ? alone(passage, index) : nil)
    }

    private static func numbered(_ passage: Passage, _ index: Int, _ start: Int) -> Match? {
        var number: Int
        var next: Int
        if let ordinal = passage.ordinal(at: start) {
            (number, next) = ordinal
        } else if passage[start].has(.final) || (passage[start].has(.last) && start > index) {
            (number, next) = (-1, start + 1)
        } else {
            return nil
        }
        next = passage.skippingHyphen(next)
        if passage[next].has(.fiscal) { next += 1 }
        let unit = passage[next].meaning.unit
        guard unit == .quarter || unit == .half, !passage[next].meaning.isPlural else { return nil }
        if number == -1 { number = unit == .quarter ? 4 : 2 }
        guard number >= 1, number <= (unit == .quarter ? 4 : 2) else { return nil }
        let (year, end) = passage.yearAfter(next + 1) ?? (.bare, next + 1)
        if case .bare = year, unit == .half { return nil }
        if case .bare = year, passage[start].has(.final) || passage[start].has(.last) { return nil }
        return Match(index..<end, unit == .quarter ? .quarter(number, of: year) : .half(number, of: year))
    }

    /// "this year's third quarter", "the 1988 second quarter", "the year-ago quarter", "last year's quarter".
    private static func yearFirst(_ passage: Passage, _ index: Int, _ start: Int) -> Match? {
        var year: YearSense
        var next: Int
        if let named = passage.year(at: start) {
            (year, next) = (.year(named), start + 1)
        } else if let ago = yearAgo(passage, index, start), passage[start + 3].meaning.ordinal != nil {
            (year, next) = (.relative(-1), ago.tokens.upperBound)
        } else if start == index, [.last, .this, .next].contains(where: { passage[index].has($0) }),
            let (sense, end) = passage.yearAfter(start)
        {
            (year, next) = (sense, end)
        } else {
            return nil
        }
        if passage[next].isSymbol("'"), passage[next + 1].word == "s" { next += 2 }
        if passage[next].meaning.unit == .quarter || passage[next].has(.period), !passage[next].meaning.isPlural {
            return Match(index..<next + 1, .samePeriod(of: year))
        }
        guard let (number, end) = passage.ordinal(at: next) else { return nil }
        let unit = passage.skippingHyphen(end)
        if passage[unit].meaning.unit == .quarter, number <= 4, !passage[unit].meaning.isPlural {
            return Match(index..<unit + 1, .quarter(number, of: year))
        }
        if passage[unit].meaning.unit == .half, number <= 2 { return Match(index..<unit + 1, .half(number, of: year)) }
        return nil
    }

    /// "Q3", "H1", with their year or without: the letter and the digit are two tokens.
    private static func short(_ passage: Passage, _ index: Int) -> Match? {
        guard passage[index].isCapitalised, ["q", "h"].contains(passage[index].word), passage[index + 1].isAttached,
            let number = passage[index + 1].number, number >= 1, number <= (passage[index].word == "q" ? 4 : 2)
        else { return nil }
        let (year, end) = passage.yearAfter(index + 2) ?? (.bare, index + 2)
        return Match(index..<end, passage[index].word == "q" ? .quarter(number, of: year) : .half(number, of: year))
    }

    private static func fiscal(_ passage: Passage, _ index: Int, _ start: Int) -> Match? {
        guard passage[start].has(.fiscal) else { return nil }
        let next = passage[start + 1].meaning.unit == .year ? start + 2 : start + 1
        return passage.year(at: next).flatMap { CalendarSpan.year($0) }.map { Match(index..<next + 1, .span($0)) }
    }

    /// "the year-ago quarter", "the year-earlier period", "year-earlier".
    private static func yearAgo(_ passage: Passage, _ index: Int, _ start: Int) -> Match? {
        guard passage[start].meaning.unit == .year, !passage[start].meaning.isPlural, passage[start + 1].isHyphen,
            passage[start + 2].has(.ago) || passage[start + 2].has(.earlier)
        else { return nil }
        let next = start + 3
        let hasNoun = passage[next].meaning.unit == .quarter || passage[next].has(.period)
        return Match(index..<(hasNoun ? next + 1 : next), .counted(-1, .year, fromText: true))
    }

    /// "the quarter": the one that the text is about.
    private static func alone(_ passage: Passage, _ index: Int) -> Match? {
        if passage[index + 1].has(.last) || passage[index + 1].has(.same) || passage[index + 1].word == "corresponding",
            passage[index + 2].has(.period) || passage[index + 2].meaning.unit != nil && passage[index + 1].has(.same)
        {
            // "the same period last year"
            if let (year, next) = passage.yearAfter(index + 3), passage[index + 2].meaning.unit != .year {
                return Match(index..<next, .samePeriod(of: year))
            }
            if let ago = CountedRule.match(passage, index + 3), case .counted(-1, .year, _) = ago.sense {
                return Match(index..<ago.tokens.upperBound, .samePeriod(of: .relative(-1)))
            }
            if passage[index + 1].has(.last) { return Match(index..<index + 3, .anaphoric(.quarter, by: 0)) }
        }
        guard passage[index + 1].meaning.unit == .quarter, !passage[index + 1].meaning.isPlural, !passage[index + 2].has(.of),
            !passage[index + 2].isHyphen
        else { return nil }
        if let ago = CountedRule.match(passage, index + 2), case .counted(-1, .year, _) = ago.sense {
            return Match(index..<ago.tokens.upperBound, .samePeriod(of: .relative(-1)))
        }
        return Match(index..<index + 2, .anaphoric(.quarter, by: 0))
    }
}
