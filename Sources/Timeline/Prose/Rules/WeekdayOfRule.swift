/// A weekday with the week or the day of the month that it is in: "Tuesday of next week", "Friday last week", "Friday the 26th".
enum WeekdayOfRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if token.meaning.weekday > 0, passage.isName(index) {
            return ofWeek(passage, index, token.meaning.weekday) ?? ofMonth(passage, index, token.meaning.weekday)
        }
        // "next week Wednesday", "last week, on Monday"
        guard let (weeks, end) = week(passage, index) else { return nil }
        let next = passage[end].isDash ? end + 1 : end
        guard passage[next].meaning.weekday > 0, passage.isName(next) else { return nil }
        return Match(index..<next + 1, .weekdayOfWeek(passage[next].meaning.weekday, by: weeks))
    }

    private static func ofWeek(_ passage: Passage, _ index: Int, _ weekday: Int) -> Match? {
        var next = index + 1
        if passage[next].isSymbol(",") || passage[next].has(.of) { next += 1 }
        guard let (weeks, end) = week(passage, next) else { return nil }
        return Match(index..<end, .weekdayOfWeek(weekday, by: weeks))
    }

    /// "last week": weeks from that of publication.
    private static func week(_ passage: Passage, _ index: Int) -> (weeks: Int, next: Int)? {
        guard passage[index + 1].meaning.unit == .week, !passage[index + 1].meaning.isPlural else { return nil }
        let token = passage[index]
        if token.has(.last) || token.has(.previous) { return (-1, index + 2) }
        if token.has(.this) { return (0, index + 2) }
        return token.has(.next) ? (1, index + 2) : nil
    }

    /// "Friday the 26th", "Monday the twenty-seventh".
    private static func ofMonth(_ passage: Passage, _ index: Int, _ weekday: Int) -> Match? {
        let start = passage[index + 1].isSymbol(",") ? index + 2 : index + 1
        guard passage[start].has(.the), let (day, next) = passage.ordinal(at: start + 1), (1...31).contains(day),
            // "Friday, the fourth decline in a row"
            passage[next].shape != .word || ["at", "to", "from", "in"].contains(passage[next].word)
        else { return nil }
        return Match(index..<next, .weekdayOfMonth(weekday, day: day))
    }
}
