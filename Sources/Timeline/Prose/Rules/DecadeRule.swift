/// "the 1960s", "the '60s", "the sixties", "the 19th century".
enum DecadeRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        var start = passage[index].has(.the) ? index + 1 : index
        if passage[start].has(.early) || passage[start].has(.late) || passage[start].has(.mid) {
            start = passage.skippingHyphen(start + 1)
        }
        let mod = start > index ? ModifierRule.mod(passage[index].has(.the) ? passage[index + 1] : passage[index]) : nil
        guard let (span, end) = span(passage, start, hasArticle: start > index) else { return nil }
        return Match(index..<end, .span(span), mod: mod)
    }

    private static func span(_ passage: Passage, _ start: Int, hasArticle: Bool) -> (CalendarSpan, Int)? {
        if let (number, next) = passage.ordinal(at: start) {
            let unit = passage.skippingHyphen(next)
            guard passage[unit].meaning.unit == .century, !passage[unit].meaning.isPlural, (2...22).contains(number) else {
                return nil
            }
            return CalendarSpan.century(number - 1).map { ($0, unit + 1) }
        }
        let isShort = passage[start].isSymbol("'")
        let digits = isShort ? start + 1 : start
        if let number = passage[digits].number {
            var suffix = digits + 1
            if passage[suffix].isSymbol("'"), passage[suffix].isAttached { suffix += 1 }
            guard passage.language.decadeEndings.contains(passage[suffix].word), passage[suffix].isAttached else { return nil }
            let width = passage[digits].range.count
            if width == 4, (1000...2190).contains(number), number % 10 == 0 {
                return CalendarSpan.decade(number / 10).map { ($0, suffix + 1) }
            }
            guard width == 2, number % 10 == 0, isShort || hasArticle else { return nil }
            return CalendarSpan.decade((number < 30 ? 200 : 190) + number / 10).map { ($0, suffix + 1) }
        }
        guard hasArticle, let decade = passage.language.decades[passage[start].word] else { return nil }
        return CalendarSpan.decade(decade).map { ($0, start + 1) }
    }
}
