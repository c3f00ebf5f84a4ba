/// "two weeks ago", "a year earlier", "three days later", "10 years from now".
enum CountedRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        guard let (count, unit, next) = amount(passage, index) else { return nil }
        let after = passage[next]
        let fromNow = after.has(.from) && passage[next + 1].has(.now)
        if fromNow, let count { return Match(index..<next + 2, .counted(count, unit, fromText: false)) }
        if fromNow { return Match(index..<next + 2, .none("FUTURE_REF")) }
        if after.has(.after) || after.word == "before", let count, unit >= .day, let day = day(passage, next + 1) {
            return Match(index..<day.tokens.upperBound, .shifted(after.has(.after) ? count : -count, unit, from: day.sense))
        }
        if after.has(.ago) {
            return Match(index..<next + 1, count.map { .counted(-$0, unit, fromText: false) } ?? .none("PAST_REF"))
        }
        guard after.has(.earlier) || after.has(.later) || after.word == "before" || after.word == "previously" else { return nil }
        if after.word == "before" {
            let end = passage[next + 1]
            guard end.shape == .symbol || end.shape == .lineBreak else { return nil }
        }
        // "two years later than planned"
        guard passage[next + 1].word != "than" else { return nil }
        let sign = after.has(.later) ? 1 : -1
        return Match(
            index..<next + 1,
            count.map { .counted(sign * $0, unit, fromText: true) } ?? .none(sign > 0 ? "FUTURE_REF" : "PAST_REF"))
    }

    private static func day(_ passage: Passage, _ index: Int) -> Match? {
        for rule in [CalendarDateRule.match, WeekdayRule.match, DeicticRule.match] as [Rule] {
            if let match = rule(passage, index), match.kind == .date, CalendarDateRule.isDay(match.sense) { return match }
        }
        return nil
    }

    /// "two weeks", "a year", "two and a half years".
    static func amount(_ passage: Passage, _ index: Int) -> (count: Int?, CalendarUnit, next: Int)? {
        var count: Int?
        var next: Int
        // "half a year later"
        if passage[index].has(.half), passage[index + 1].has(.a) {
            switch passage[index + 2].meaning.unit {
            case .year where !passage[index + 2].meaning.isPlural: return (6, .month, index + 3)
            case .decade where !passage[index + 2].meaning.isPlural: return (5, .year, index + 3)
            default: return nil
            }
        }
        if let number = passage.cardinal(at: index) {
            (count, next) = (number.value, number.next)
        } else if passage[index].has(.a) {
            (count, next) = (1, index + 1)
        } else {
            return nil
        }
        if passage[next].has(.and), passage[next + 1].has(.a), passage[next + 2].has(.half) { next += 3 }
        if passage[next].isHyphen, passage[next + 1].meaning.unit != nil { next += 1 }
        guard let unit = passage[next].meaning.unit, unit != .quarter, unit != .half else { return nil }
        return (count, unit, next + 1)
    }
}
