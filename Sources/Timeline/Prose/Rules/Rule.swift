/// One category of expressions: what begins at a token, as far as the rule can read it.
typealias Rule = @Sendable (Passage, Int) -> Match?

enum Rules {
    /// The longest of the language's rules' matches that begin here.
    static func longest(_ passage: Passage, _ index: Int) -> Match? {
        var best: Match?
        for rule in passage.language.rules {
            if let match = rule(passage, index), match.tokens.upperBound > (best?.tokens.upperBound ?? index) { best = match }
        }
        if let end = best?.tokens.upperBound, isInCompound(passage, end) { return nil }
        return best
    }

    /// Whether a hyphen joins the token before it to a noun.
    private static func isInCompound(_ passage: Passage, _ hyphen: Int) -> Bool {
        passage.language.joinsCompounds && passage[hyphen].isHyphen && passage[hyphen].isAttached
            && passage[hyphen + 1].isAttached && passage[hyphen + 1].shape == .word && passage[hyphen + 1].meaning.isEmpty
    }

    /// The longest match with the words around it that change it: "early", "between … and", a clock time after a day.
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        var best: Match?
        for match in [RangeRule.match(passage, index), ModifierRule.match(passage, index), longest(passage, index)] {
            if let match, match.tokens.upperBound > (best?.tokens.upperBound ?? index) { best = match }
        }
        return best.map { ClockRule.withClock($0, in: passage) }
    }
}
