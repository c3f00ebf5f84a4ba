/// "Friday", "last Friday", "Friday night".
enum WeekdayRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let (direction, start) = direction(passage, index)
        let token = passage[start]
        guard token.meaning.weekday > 0, passage.isName(start) else { return nil }
        var next = start + 1
        if passage.language.abbreviations.contains(token.word) {
            // "Sun" and "Sat" are words too; only the full stop says that they are short for a day.
            let stop = passage[next]
            if stop.isSymbol("."), stop.isAttached {
                next += 1
            } else if passage.language.ambiguousNames.contains(token.word) {
                return nil
            }
        }
        if isPlural(passage, start) { return nil }
        let day = Sense.weekday(token.meaning.weekday, direction)
        // German "Freitagabend".
        if let part = token.meaning.partOfDay { return Match(index..<next, .part(part, of: day), kind: .time) }
        if let part = passage[next].meaning.partOfDay {
            return Match(index..<next + 1, .part(part, of: day), kind: .time)
        }
        if passage[next].has(.early) || passage[next].has(.late), let part = passage[next + 1].meaning.partOfDay {
            return Match(index..<next + 2, .part(part, of: day), kind: .time)
        }
        return Match(index..<next, day)
    }

    /// "a week from Friday" is another day than Friday, and "Mondays" recur.
    private static func isPlural(_ passage: Passage, _ index: Int) -> Bool {
        passage[index + 1].isAttached && passage[index + 1].word == "s" && !passage[index + 1].isSymbol("'")
    }

    private static func direction(_ passage: Passage, _ index: Int) -> (Direction, Int) {
        let token = passage[index]
        let next = passage[index + 1]
        if token.has(.last) || token.has(.past) { return (.last, index + 1) }
        if token.has(.next) { return (.next, index + 1) }
        if token.has(.coming) { return (.this, index + 1) }
        guard token.has(.this) else { return (.bare, index) }
        if next.has(.past) || next.has(.last) { return (.last, index + 2) }
        return (.this, next.has(.coming) ? index + 2 : index + 1)
    }
}
