/// Words that say when without saying a date: "now", "recently", "in the past", "in recent years", "the future".
enum VagueRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if token.has(.now) { return Match(index..<index + 1, .none("PRESENT_REF")) }
        if token.word == "current" { return Match(index..<index + 1, .none("PRESENT_REF")) }
        if token.has(.vague) {
            if passage[index + 1].word == "as" || passage[index + 1].has(.after) || passage[index + 1].has(.before) { return nil }
            let isFuture = passage.language.soonWords.contains(token.word)
            return Match(index..<index + 1, .none(isFuture ? "FUTURE_REF" : "PAST_REF"))
        }
        if token.word == "recent" {
            let unit = passage[index + 1].meaning
            return Match(index..<(unit.unit != nil && unit.isPlural ? index + 2 : index + 1), .none("PAST_REF"))
        }
        guard token.has(.the) else { return nil }
        if passage[index + 1].has(.past), passage[index + 2].shape != .word || !passage[index + 2].meaning.roles.isEmpty {
            return Match(index..<index + 2, .none("PAST_REF"))
        }
        if passage[index + 1].word == "future" { return Match(index..<index + 2, .none("FUTURE_REF")) }
        return nil
    }
}
