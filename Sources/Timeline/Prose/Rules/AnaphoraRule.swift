/// What hangs on the last date that the text names: "that week", "the next year", "the day before", "since then".
enum AnaphoraRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if token.has(.since), passage[index + 1].has(.then) { return Match(index..<index + 2, .since(.lastNamed)) }
        if token.has(.then), passage[index - 1].has(.until) || passage[index - 1].has(.by) {
            return Match(index..<index + 1, .lastNamed)
        }
        if token.has(.the), let match = ofDay(passage, index) ?? wholeYear(passage, index) { return match }
        guard token.has(.the) || token.has(.that) || (token.has(.same) && token.has(.the) == false) else { return nil }
        var next = index + 1
        var count = 0
        if token.has(.the) {
            let shift = passage[next]
            if shift.has(.next) || shift.has(.following) {
                (count, next) = (1, next + 1)
            } else if shift.has(.previous) {
                (count, next) = (-1, next + 1)
            } else if shift.has(.same) {
                next += 1
            } else {
                return aroundUnit(passage, index)
            }
        } else if token.has(.that) {
            if passage[next].has(.same) { next += 1 }
        }
        if let part = passage[next].meaning.partOfDay, token.has(.that) || count != 0, !passage[next].word.hasSuffix("s") {
            return Match(index..<next + 1, .part(part, of: count == 0 ? .lastNamed : .anaphoric(.day, by: count)), kind: .time)
        }
        if passage[next].meaning.weekday > 0, next > index + 1 || token.has(.that), let day = WeekdayRule.match(passage, next) {
            return Match(index..<day.tokens.upperBound, day.sense, kind: day.kind)
        }
        guard let unit = passage[next].meaning.unit, unit > .hour, !passage[next].meaning.isPlural else { return nil }
        if unit == .half || (unit == .quarter && passage[next + 1].has(.of)) { return nil }
        return Match(index..<next + 1, .anaphoric(unit, by: count))
    }

    /// "the full year", "for the year": the year that the text is about. "The year ended June 30" is a length of time.
    private static func wholeYear(_ passage: Passage, _ index: Int) -> Match? {
        let isWhole = passage[index + 1].has(.whole) || passage[index + 1].has(.fiscal)
        let unit = isWhole ? index + 2 : index + 1
        guard passage[unit].meaning.unit == .year, !passage[unit].meaning.isPlural, !passage[unit + 1].isHyphen,
            passage.year(at: unit + 1) == nil
        else { return nil }
        if passage[unit + 1].has(.ended) { return Match(index..<unit + 1, .none(CalendarUnit.year.duration(1)), kind: .duration) }
        let before = passage[index - 1]
        let isPart =
            before.has(.of)
            && (passage[index - 2].meaning.unit != nil || passage[index - 2].word == "rest"
                || passage[index - 2].word == "remainder")
        return isWhole || before.word == "for" || isPart ? Match(index..<unit + 1, .anaphoric(.year, by: 0)) : nil
    }

    /// "the week of March 6", "the night of 5 May".
    private static func ofDay(_ passage: Passage, _ index: Int) -> Match? {
        guard passage[index + 2].has(.of) else { return nil }
        for rule in [CalendarDateRule.match, WeekdayRule.match, DeicticRule.match] as [Rule] {
            guard let day = rule(passage, index + 3), day.kind == .date, CalendarDateRule.isDay(day.sense) else { continue }
            if passage[index + 1].meaning.unit == .week {
                return Match(index..<day.tokens.upperBound, .unit(.week, of: day.sense))
            }
            if let part = passage[index + 1].meaning.partOfDay {
                return Match(index..<day.tokens.upperBound, .part(part, of: day.sense), kind: .time)
            }
        }
        return nil
    }

    /// "the day before", "the year after", "the year previous".
    private static func aroundUnit(_ passage: Passage, _ index: Int) -> Match? {
        guard let unit = passage[index + 1].meaning.unit, unit > .hour, !passage[index + 1].meaning.isPlural else { return nil }
        if unit == .weekend, !passage[index + 2].isHyphen { return Match(index..<index + 2, .latestWeekend) }
        let after = passage[index + 2]
        // "the day before the vote" hangs on the vote.
        let end = passage[index + 3]
        let stands =
            end.shape == .symbol || end.shape == .lineBreak
            || !end.meaning.roles.isEmpty && !end.has(.the) && !end.has(.a) && !end.has(.that)
        if after.has(.earlier) || after.has(.previous) || (after.has(.before) && stands) {
            return Match(index..<index + 3, .anaphoric(unit, by: -1))
        }
        if after.has(.later) || (after.has(.after) && stands) { return Match(index..<index + 3, .anaphoric(unit, by: 1)) }
        return nil
    }
}
