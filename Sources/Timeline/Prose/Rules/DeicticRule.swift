/// "today", "yesterday morning", "tonight", "last night", "the day before yesterday".
enum DeicticRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if let days = days(token) {
            // "USA Today" is a newspaper.
            if token.isCapitalised, passage[index - 1].shape == .word, passage.isAllCapitals(index - 1) { return nil }
            // German "der Morgen" is the morning, "morgen" is tomorrow; only what begins a sentence may be either.
            if token.isCapitalised, token.meaning.partOfDay != nil, !passage.beginsSentence(index) { return nil }
            if isShow(passage, index) { return nil }
            let day = Sense.deictic(days)
            if token.has(.tonight) { return Match(index..<index + 1, .part(.night, of: day), kind: .time) }
            if let part = passage[index + 1].meaning.partOfDay {
                return Match(index..<index + 2, .part(part, of: day), kind: .time)
            }
            return Match(index..<index + 1, day)
        }
        if token.has(.this) || token.has(.last), let part = passage[index + 1].meaning.partOfDay,
            !(token.has(.last) && part != .night && part != .evening)
        {
            guard passage[index + 1].word != "overnight", !passage[index + 1].word.hasSuffix("s") else { return nil }
            return Match(index..<index + 2, .part(part, of: .deictic(token.has(.last) ? -1 : 0)), kind: .time)
        }
        if token.has(.the), passage[index + 1].meaning.unit == .day, !passage[index + 1].meaning.isPlural,
            let days = days(passage[index + 3])
        {
            if passage[index + 2].has(.before), days < 0 { return Match(index..<index + 4, .deictic(days - 1)) }
            if passage[index + 2].has(.after), days > 0 { return Match(index..<index + 4, .deictic(days + 1)) }
        }
        return nil
    }

    /// "the Today programme", "NBC's Today show".
    private static func isShow(_ passage: Passage, _ index: Int) -> Bool {
        passage[index].isCapitalised && !passage.beginsSentence(index) && passage.language.shows.contains(passage[index + 1].word)
    }

    private static func days(_ token: Token) -> Int? {
        token.has(.dayAway) ? Int(token.meaning.daysAway) : nil
    }
}
