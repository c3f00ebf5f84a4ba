/// How long, and so not when: "for 10 years", "over 40 minutes", "a five-year plan", "decades".
enum DurationRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        let start = token.has(.the) && passage[index + 1].has(.first) ? index + 2 : token.has(.the) ? index + 1 : index
        if let (count, unit, next) = CountedRule.amount(passage, start) ?? quarters(passage, start) {
            // "one" and "a second" are rarely times; "a day" is one, "the two quarters" another.
            if token.has(.a), start == index, unit < .minute { return nil }
            if passage[next - 1].meaning.ordinal != nil, unit == .second, !passage[next - 1].meaning.isPlural { return nil }
            if isAge(passage, next) { return nil }
            return Match(index..<next, .none(unit.duration(count)), kind: .duration)
        }
        if let unit = token.meaning.unit, token.meaning.isPlural, unit > .second, unit != .quarter, unit != .half,
            !isAge(passage, index + 1)
        {
            return Match(index..<index + 1, .none(unit.duration(nil)), kind: .duration)
        }
        return nil
    }

    /// "6-year-old", "52 years old": an age is no time.
    private static func isAge(_ passage: Passage, _ next: Int) -> Bool {
        passage[passage.skippingHyphen(next)].has(.old)
    }

    private static func quarters(_ passage: Passage, _ index: Int) -> (count: Int?, CalendarUnit, next: Int)? {
        guard let (count, next) = passage.cardinal(at: index), passage[next].meaning.unit == .quarter,
            passage[next].meaning.isPlural
        else { return nil }
        return (count, .quarter, next + 1)
    }
}
