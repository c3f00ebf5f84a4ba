/// Words before an expression that say which part of it, or how sure: "early 2010", "the end of last year", "around 2010".
enum ModifierRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if let (mod, next) = part(passage, index), let base = dated(passage, next) ?? unitAlone(passage, next) {
            return Match(index..<base.tokens.upperBound, base.sense, kind: base.kind, mod: mod)
        }
        guard token.has(.approximately), let base = dated(passage, index + 1), base.kind != .duration, token.word != "some" else {
            return nil
        }
        return Match(index..<base.tokens.upperBound, base.sense, kind: base.kind, mod: "APPROX")
    }

    private static func dated(_ passage: Passage, _ index: Int) -> Match? {
        guard let base = Rules.longest(passage, index), base.mod == nil else { return nil }
        switch base.sense {
        case .none, .since: return nil
        default: return base
        }
    }

    /// "the year" in "the end of the year".
    private static func unitAlone(_ passage: Passage, _ index: Int) -> Match? {
        guard passage[index].has(.the), let unit = passage[index + 1].meaning.unit, unit >= .week,
            !passage[index + 1].meaning.isPlural
        else { return nil }
        return Match(index..<index + 2, .relative(unit, by: 0))
    }

    /// TIMEX3's modifier and the index after its words.
    private static func part(_ passage: Passage, _ index: Int) -> (mod: String, next: Int)? {
        let token = passage[index]
        let next = passage[index + 1]
        if token.has(.early) || token.has(.late) || token.has(.mid) {
            var after = index + 1
            if token.has(.late) || token.has(.early), next.has(.in) || next.has(.on) { after += 1 }
            after = passage.skippingHyphen(after)
            return mod(token).map { ($0, after) }
        }
        if token.has(.earlier) || token.word == "later",
            next.has(.this) || next.has(.in) || next.has(.on) || next.has(.today) || next.has(.that)
        {
            let isUnit = next.has(.this) || next.has(.that)
            return (token.has(.earlier) ? "START" : "END", isUnit || next.has(.today) ? index + 1 : index + 2)
        }
        var noun = token.has(.the) ? index + 1 : index
        guard let mod = mod(passage[noun]) ?? nounMod(passage[noun]) else { return nil }
        if token.has(.the), passage[noun].has(.early) || passage[noun].has(.late) || passage[noun].has(.mid) {
            return (mod, passage.skippingHyphen(noun + 1))
        }
        noun += 1
        guard passage[noun].has(.of) else { return nil }
        return (mod, noun + 1)
    }

    static func mod(_ token: Token) -> String? {
        if token.has(.early) { return "START" }
        if token.has(.late) { return "END" }
        return token.has(.mid) ? "MID" : nil
    }

    private static func nounMod(_ token: Token) -> String? {
        if token.has(.beginning) { return "START" }
        if token.has(.end) { return "END" }
        return token.has(.middle) ? "MID" : nil
    }
}
