/// An event told by a noun and dated on the spot: "following the death of the actor in 2023", "during his time at the ministry this year".
///
/// It is taken for granted even where the clause around it is a question or a condition.
struct NounEvent {
    private static let longest = 14

    let passage: Passage

    /// The noun phrase that the expression belongs to, as token indices; `nil` where a verb stands between.
    func phrase(before expression: Range<Int>, in clause: Range<Int>) -> Range<Int>? {
        var end = expression.lowerBound
        while end > clause.lowerBound, passage[end - 1].has(.in) || passage[end - 1].has(.on) || passage[end - 1].has(.of) {
            end -= 1
        }
        var index = end - 1
        while index >= clause.lowerBound, end - index <= Self.longest {
            let token = passage[index]
            if token.shape == .symbol, !token.isHyphen, !token.isSymbol("'"), !token.isSymbol(".") { return nil }
            if passage.language.isPast(token) { return nil }
            if passage.language.verbs.nounEventOpeners.contains(token.word) {
                let first = passage[index + 1]
                let isDefinite = first.has(.the) || first.has(.possessive) || first.isCapitalised
                return isDefinite && end - index > 3 ? index + 1..<end : nil
            }
            index -= 1
        }
        return nil
    }

    /// The end of what the noun is about: "the decision in March to block aid".
    func end(after expression: Range<Int>, in clause: Range<Int>) -> Int {
        guard passage[expression.upperBound].word == "to" else { return expression.upperBound }
        let limit = min(expression.upperBound + Self.longest, clause.upperBound)
        return (expression.upperBound..<max(limit, expression.upperBound)).first { passage[$0].shape != .word } ?? limit
    }
}
