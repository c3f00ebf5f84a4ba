/// What recurs, and so dates nothing: "every two weeks", "once a week", "daily", "Mondays", "each year".
enum SetRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if token.has(.every) { return every(passage, index) }
        if let value = passage.language.recurring[token.word] { return Match(index..<index + 1, .none(value), kind: .set) }
        if token.has(.once), let end = perUnit(passage, index + 1) {
            return Match(index..<end.next, .none(end.unit.duration(1)), kind: .set)
        }
        if let (_, next) = passage.cardinal(at: index), passage[next].has(.times), let end = perUnit(passage, next + 1) {
            return Match(index..<end.next, .none(end.unit.duration(1)), kind: .set)
        }
        // "15 a year", "$3 a day": so many a unit.
        if token.has(.a),
            passage[index - 1].shape == .digits
                || ["percent", "million", "billion", "dollars", "cents", "times", "%"].contains(passage[index - 1].word),
            let unit = passage[index + 1].meaning.unit, !passage[index + 1].meaning.isPlural, !passage[index + 2].has(.ago),
            !passage[index + 2].has(.earlier), !passage[index + 2].has(.later)
        {
            return Match(index..<index + 2, .none(unit.duration(1)), kind: .set)
        }
        if token.isCapitalised, isPluralWeekday(token.word, passage) {
            return Match(index..<index + 1, .none("XXXX-WXX-\(weekday(token.word, passage))"), kind: .set)
        }
        return nil
    }

    private static func every(_ passage: Passage, _ index: Int) -> Match? {
        var next = index + 1
        if passage[next].has(.other) { next += 1 }
        if passage[next].meaning.weekday > 0 {
            return Match(index..<next + 1, .none("XXXX-WXX-\(passage[next].meaning.weekday)"), kind: .set)
        }
        if let part = passage[next].meaning.partOfDay {
            return Match(index..<next + 1, .none("XXXX-XX-XXT\(part.rawValue)"), kind: .set)
        }
        if let season = passage[next].meaning.season {
            return Match(index..<next + 1, .none("XXXX-\(season.rawValue)"), kind: .set)
        }
        var count: Int? = passage[index + 1].has(.other) ? 2 : 1
        if let number = passage.cardinal(at: next), passage[number.next].meaning.unit != nil { (count, next) = number }
        guard let unit = passage[next].meaning.unit else { return nil }
        return Match(index..<next + 1, .none(unit.duration(count)), kind: .set)
    }

    private static func perUnit(_ passage: Passage, _ index: Int) -> (unit: CalendarUnit, next: Int)? {
        guard passage[index].has(.a) || passage[index].has(.every), let unit = passage[index + 1].meaning.unit else { return nil }
        return (unit, index + 2)
    }

    private static func weekday(_ word: String, _ passage: Passage) -> Int {
        passage.language.meaning(of: String(word.dropLast())).weekday
    }

    private static func isPluralWeekday(_ word: String, _ passage: Passage) -> Bool {
        word.hasSuffix("days") && weekday(word, passage) > 0
    }
}
