/// Relative clauses between commas: ", who was informed about the report,".
struct AsideFinder {
    let passage: Passage

    /// Token indices, from the comma before to the one after, or to the end.
    func asides(in tokens: Range<Int>) -> [Range<Int>] {
        var asides: [Range<Int>] = []
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if passage[index].isSymbol(","), passage.language.verbs.relatives.contains(passage[index + 1].word),
                index > tokens.lowerBound
            {
                let start = index
                index += 2
                while index < tokens.upperBound, !endsAside(index) { index += 1 }
                asides.append(start..<min(index + 1, tokens.upperBound))
            }
            index += 1
        }
        return asides
    }

    /// "Jane Doe, minister of transport, said": what stands between commas right before the verb.
    func apposition(before verb: VerbGroup, in clause: Clause) -> Range<Int>? {
        let last = verb.tokens.lowerBound - 1
        guard clause.groups.first?.tokens == verb.tokens, passage[last].isSymbol(",") else { return nil }
        var commas = (clause.tokens.lowerBound..<max(last, clause.tokens.lowerBound)).filter {
            passage[$0].isSymbol(",")
                && !($0 == clause.tokens.lowerBound + 1 && passage[$0 - 1].isOpeningAdverb(passage.language))
        }
        // "On Tuesday, Jane Doe, minister of transport, said"
        let opening = passage[clause.tokens.lowerBound]
        if commas.count > 1,
            opening.has(.in) || opening.has(.on) || opening.has(.after) || opening.has(.during) || opening.word == "at"
        {
            commas.removeFirst()
        }
        guard let first = commas.first, first > clause.tokens.lowerBound, !passage[first + 1].has(.and),
            !passage[first + 1].has(.or)
        else { return nil }
        return first..<last + 1
    }

    /// The name or noun phrase before an aside, as far back as no verb, preposition or mark stands between.
    func antecedent(of aside: Range<Int>, in clause: Range<Int>, groups: [VerbGroup]) -> Range<Int>? {
        var start = aside.lowerBound
        while start > clause.lowerBound, aside.lowerBound - start < 8 {
            let token = passage[start - 1]
            if token.shape != .word || [.of, .in, .on, .by, .from, .and, .to].contains(where: { token.has($0) }) { break }
            if ["with", "for", "at"].contains(token.word) || groups.contains(where: { $0.tokens.contains(start - 1) }) { break }
            start -= 1
        }
        // "a man of the north, who": it is not the north.
        let before = passage[start - 1]
        if start > clause.lowerBound,
            before.has(.of) || before.has(.in) || before.has(.on) || before.has(.from) || before.word == "at"
        {
            return nil
        }
        return start < aside.lowerBound ? start..<aside.lowerBound : nil
    }

    /// A comma before the verb that goes on with the main clause; other commas belong to a list.
    private func endsAside(_ index: Int) -> Bool {
        guard passage[index].isSymbol(",") else { return false }
        let next = passage[index + 1]
        return next.shape == .word && !next.has(.and) && !next.has(.or) && !next.isCapitalised
    }
}

extension Token {
    /// "However", "Separately": before a comma no subject.
    fileprivate func isOpeningAdverb(_ language: Language) -> Bool {
        language.verbs.openingAdverbs.contains(word) || word.hasSuffix("ly")
    }
}
