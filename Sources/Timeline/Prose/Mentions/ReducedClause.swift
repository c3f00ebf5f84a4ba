/// A participle that goes with the subject: ", founded in 1901," or, in front, "Founded in 1901, the bank …".
struct ReducedClause: Sendable {
    /// The participle and what goes with it, without commas.
    let words: Range<Int>
    /// What a title of the main clause leaves out: the words with their commas.
    let tokens: Range<Int>
    /// The noun phrase that it tells of; `nil` where that can't be told.
    let noun: Range<Int>?
}

struct ReducedClauseFinder {
    private static let longest = 30

    let passage: Passage

    func reduced(in clause: Clause) -> [ReducedClause] {
        var found: [ReducedClause] = []
        if let first = fronted(clause) { found.append(first) }
        for group in clause.groups
        where group.tokens.count == 1 && group.tense == .past && !passage.language.verbs.onlyPasts.contains(group.head) {
            let start = group.tokens.lowerBound
            guard passage[start - 1].isSymbol(","), start - 1 > clause.tokens.lowerBound, !group.isReporting,
                found.last.map({ $0.tokens.upperBound <= start }) ?? true,
                let comma = comma(after: start, in: clause),
                !clause.groups.contains(where: { $0.tokens.lowerBound > start && $0.tokens.lowerBound < comma }),
                !clause.groups.contains(where: { $0.tokens.lowerBound < start && $0.tokens.upperBound > clause.tokens.lowerBound }
                )
            else { continue }
            var first = clause.tokens.lowerBound
            if let opening = (first..<start - 1).last(where: { passage[$0].isSymbol(",") }) { first = opening + 1 }
            // "In 2019, armed men, …": what stands before is no subject.
            guard !isAdverbial(first), passage[first].word != "according" else { continue }
            found.append(
                ReducedClause(
                    words: start..<comma, tokens: start - 1..<min(comma + 1, clause.tokens.upperBound),
                    noun: nounPhrase(first..<start - 1)))
        }
        return found
    }

    /// "By-laws passed in 2012 are in force", "A policy adopted in 2022 contains rules": another verb follows right after the date.
    func restrictive(_ group: VerbGroup, dated expression: Range<Int>, in clause: Clause) -> ReducedClause? {
        guard group.tokens.count == 1, group.tense == .past, !passage.language.verbs.onlyPasts.contains(group.head),
            expression.upperBound < clause.tokens.upperBound, group.tokens.upperBound <= expression.lowerBound,
            !passage[group.tokens.lowerBound - 1].has(.that),
            !passage.language.verbs.relatives.contains(passage[group.tokens.lowerBound - 1].word)
        else { return nil }
        // "closed its plant in": a verb with an object is no participle.
        guard expression.lowerBound - group.tokens.upperBound <= 1 else { return nil }
        let next = passage[expression.upperBound]
        let isPresent =
            next.shape == .word && !next.isCapitalised && next.meaning.isEmpty && next.word.hasSuffix("s")
            && !next.word.hasSuffix("ss") && next.word.utf8.count > 3
        guard isPresent || clause.groups.contains(where: { $0.tokens.lowerBound == expression.upperBound }) else { return nil }
        return ReducedClause(
            words: group.tokens.lowerBound..<expression.upperBound, tokens: group.tokens.lowerBound..<expression.upperBound,
            noun: nounPhrase(clause.tokens.lowerBound..<group.tokens.lowerBound))
    }

    /// The comma that ends the words, before the main verb; the clause's own end where it has no other verb.
    private func comma(after start: Int, in clause: Clause) -> Int? {
        let end = min(start + Self.longest, clause.tokens.upperBound)
        let isAlone = !clause.groups.contains { $0.tokens.lowerBound > start }
        if let comma = (start..<end).first(where: { passage[$0].isSymbol(",") && !passage[$0 + 1].isAttached }) {
            // "The firm, founded in 1987, employs many": a present form that the lists don't have.
            let next = passage[comma + 1]
            let goesOn = next.shape == .word && !next.isCapitalised && next.meaning.roles.isEmpty
            return !isAlone || goesOn ? comma : nil
        }
        return isAlone && end == clause.tokens.upperBound && passage[end].isSymbol(",") ? end : nil
    }

    private func isAdverbial(_ index: Int) -> Bool {
        let token = passage[index]
        return [.in, .on, .by, .from, .during, .since, .after, .before, .to, .until, .of].contains { token.has($0) }
            || ["at", "with", "for", "under", "as"].contains(token.word)
            || passage.language.verbs.openingAdverbs.contains(token.word) || token.word.hasSuffix("ly")
    }

    /// "Founded in 1901, the bank closed": a capitalised participle and a comma before the subject.
    private func fronted(_ clause: Clause) -> ReducedClause? {
        let start = clause.tokens.lowerBound
        let first = passage[start]
        guard first.isCapitalised, passage.language.isPast(first) || passage.language.verbs.participles.contains(first.word),
            passage[start + 1].shape == .word,
            passage[start + 1].has(.in) || passage[start + 1].has(.on) || passage[start + 1].has(.by),
            let comma = (start..<min(start + Self.longest, clause.tokens.upperBound)).first(where: { passage[$0].isSymbol(",") }),
            let main = clause.groups.first(where: { $0.tokens.lowerBound > comma + 1 })
        else { return nil }
        return ReducedClause(
            words: start..<comma, tokens: start..<comma + 1, noun: nounPhrase(comma + 1..<main.tokens.lowerBound))
    }

    /// The whole stretch, if it is one short noun phrase.
    private func nounPhrase(_ tokens: Range<Int>) -> Range<Int>? {
        guard !tokens.isEmpty, tokens.count <= 8 else { return nil }
        let isPlain = tokens.allSatisfy { index in
            let token = passage[index]
            return token.shape == .word && !token.has(.of) && !token.has(.in) && !token.has(.on) && !token.has(.by)
                && !token.has(.and)
                || token.isHyphen || token.isSymbol(".") || token.isSymbol("'")
        }
        return isPlain ? tokens : nil
    }

    /// "was" or "were": English nouns in -s are mostly plural, names are not.
    func auxiliary(for noun: Range<Int>) -> String {
        let last = passage[noun.upperBound - 1]
        return !last.isCapitalised && passage.language.isPlural(last) ? "were" : "was"
    }
}

extension Language {
    /// Whether a common noun looks like a plural.
    func isPlural(_ token: Token) -> Bool {
        guard token.shape == .word, token.word.utf8.count > 3 else { return false }
        if verbs.pluralNouns.contains(token.word) { return true }
        return token.word.hasSuffix("s") && !["ss", "us", "is"].contains { token.word.hasSuffix($0) }
    }
}
