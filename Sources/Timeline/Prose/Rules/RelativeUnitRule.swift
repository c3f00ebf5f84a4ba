/// "last week", "this year", "the coming month", "the past year" (a duration), "the last three days" (a duration).
enum RelativeUnitRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let hasArticle = passage[index].has(.the)
        var next = hasArticle ? index + 1 : index
        if passage[next].has(.this), passage[next + 1].has(.past) || passage[next + 1].has(.coming) { next += 1 }
        let token = passage[next]
        guard let count = count(token) else { return nil }
        // A quoted "This Week" is a broadcast.
        if !passage.language.capitalisesNouns, token.isCapitalised, passage[next + 1].isCapitalised, passage[next - 1].isQuote {
            return nil
        }
        if let (number, afterNumber) = passage.cardinal(at: next + 1), !token.has(.this) {
            let unitIndex = passage.skippingHyphen(afterNumber)
            guard let unit = passage[unitIndex].meaning.unit else { return nil }
            return Match(index..<unitIndex + 1, .none(unit.duration(number)), kind: .duration)
        }
        var unitIndex = next + 1
        if passage[unitIndex].has(.fiscal) { unitIndex += 1 }
        guard let unit = passage[unitIndex].meaning.unit, unit > .hour, unit != .half else { return nil }
        if passage[unitIndex].meaning.isPlural {
            return hasArticle || token.has(.past) ? Match(index..<unitIndex + 1, .none(unit.duration(nil)), kind: .duration) : nil
        }
        if token.has(.past), !passage[index].has(.this) {
            return Match(
                index..<unitIndex + 1, unit == .weekend ? .relative(unit, by: -1) : .none(unit.duration(1)),
                kind: unit == .weekend ? .date : .duration)
        }
        // "the next year" and "the previous day" hang on the text; AnaphoraRule has them.
        if hasArticle, !token.has(.coming), !(token.has(.last) || token.has(.this)) || unit == .day { return nil }
        if unit == .day { return nil }
        if unit == .quarter, token.word == "latest" { return Match(index..<unitIndex + 1, .quarter(0, of: .bare)) }
        return Match(index..<unitIndex + 1, .relative(unit, by: count))
    }

    /// Units from the one of publication.
    private static func count(_ token: Token) -> Int? {
        if token.has(.last) || token.has(.past) { return -1 }
        if token.has(.this) { return 0 }
        return token.has(.next) || token.has(.coming) ? 1 : nil
    }
}
