/// "vor zwei Wochen", "in drei Tagen", "zwei Jahre später": German says "ago" before the number.
enum GermanCountedRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        guard token.has(.ago) || token.has(.in) else { return fromText(passage, index) }
        guard token.word != "im" else { return nil }
        var start = index + 1
        var mod: String?
        // "vor rund zwei Wochen", "vor mehr als zwei Wochen"
        if passage[start].has(.approximately) {
            (start, mod) = (start + 1, "APPROX")
        } else if passage[start].word == "mehr", passage[start + 1].word == "als" {
            (start, mod) = (start + 2, "APPROX")
        }
        guard let (count, unit, next) = CountedRule.amount(passage, start) else { return nil }
        let sign = token.has(.ago) ? -1 : 1
        // "vor zwei Wochen alten Brötchen": the age of something.
        guard !passage[next].has(.old) else { return nil }
        let sense = count.map { Sense.counted(sign * $0, unit, fromText: false) }
        return Match(index..<next, sense ?? .none(sign < 0 ? "PAST_REF" : "FUTURE_REF"), mod: sense == nil ? nil : mod)
    }

    /// "zwei Jahre später", "drei Tage zuvor": from the last date that the text names.
    private static func fromText(_ passage: Passage, _ index: Int) -> Match? {
        guard let (count, unit, next) = CountedRule.amount(passage, index), let count else { return nil }
        let after = passage[next]
        guard after.has(.earlier) || after.has(.later), passage[next + 1].word != "als" else { return nil }
        return Match(index..<next + 1, .counted(after.has(.later) ? count : -count, unit, fromText: true))
    }
}
