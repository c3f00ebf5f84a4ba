/// A stretch of a sentence with a finite verb of its own.
struct Clause: Sendable {
    /// Token indices, without the word that joins it to the one before.
    let tokens: Range<Int>
    /// The word that joins it: "after", "and"; `nil` for the first.
    let joint: String?
    let groups: [VerbGroup]
}

/// Cuts a sentence into clauses: at semicolons, at a comma with a conjunction, before "after", "when" and the like where
/// a finite verb follows, and between a quotation and who said it.
struct ClauseSplitter {
    let passage: Passage

    func clauses(of sentence: Range<Int>, groups: [VerbGroup]) -> [Clause] {
        var cuts: [(end: Int, start: Int, joint: String)] = []
        var index = sentence.lowerBound
        // "After the plant closed in May, the union complained": the comma after the verb ends the first clause.
        var opener: String?
        if sentence.count > 2, passage.language.verbs.clauseOpeners.contains(passage[index].word), passage[index].shape == .word {
            opener = passage[index].word
        }
        while index < sentence.upperBound {
            let token = passage[index]
            let next = passage[index + 1]
            if token.isSymbol(";") || (token.isDash && !token.isAttached && !next.isAttached) {
                cuts.append((index, index + 1, token.word))
            } else if opener != nil, cuts.isEmpty, token.isSymbol(","), next.shape == .word,
                groups.contains(where: { $0.tokens.upperBound <= index })
            {
                cuts.append((index, index + 1, ","))
            } else if token.isSymbol(","), passage.language.verbs.conjunctions.contains(next.word) {
                cuts.append((index, index + 2, next.word))
            } else if passage.language.verbs.clauseOpeners.contains(token.word), index > sentence.lowerBound {
                let end = index > sentence.lowerBound && passage[index - 1].isSymbol(",") ? index - 1 : index
                cuts.append((end, index + 1, token.word))
            } else if token.isQuote, !token.isAttached, next.isAttached, index > sentence.lowerBound,
                passage[index - 1].isSymbol(",") || passage[index - 1].isSymbol(":"),
                groups.contains(where: { $0.isReporting && $0.tokens.lowerBound < index })
            {
                cuts.append((index - 1, index, "\""))
            } else if token.isQuote, token.isAttached, !next.isAttached, index > sentence.lowerBound, sentence.contains(index + 1)
            {
                if groups.contains(where: { $0.isReporting && $0.tokens.lowerBound > index && $0.tokens.lowerBound <= index + 12 }
                ) {
                    cuts.append((index + 1, index + 1, "\""))
                }
            }
            index += 1
        }
        guard let opener, !cuts.isEmpty else { return clauses(of: sentence, cuts: cuts, groups: groups) }
        cuts.insert((sentence.lowerBound, sentence.lowerBound + 1, opener), at: 0)
        return clauses(of: sentence, cuts: cuts, groups: groups)
    }

    private func clauses(of sentence: Range<Int>, cuts: [(end: Int, start: Int, joint: String)], groups: [VerbGroup]) -> [Clause]
    {
        var clauses: [Clause] = []
        var start = sentence.lowerBound
        var joint: String?
        // Each clause needs a verb of its own; a stretch without one stays with the clause before it.
        var pending = cuts[...]
        while true {
            let cut = pending.popFirst()
            let end = cut?.end ?? sentence.upperBound
            let rest = cut.map { $0.start..<max(pending.first?.end ?? sentence.upperBound, $0.start) }
            if let cut, let rest, start >= end || !hasVerb(start..<end, groups) || !hasVerb(rest, groups) {
                if start >= end { (start, joint) = (cut.start, cut.joint) }
                continue
            }
            if start < end {
                let tokens = start..<end
                clauses.append(
                    Clause(tokens: tokens, joint: joint, groups: groups.filter { tokens.contains($0.tokens.lowerBound) }))
            }
            guard let cut else { return clauses }
            (start, joint) = (cut.start, cut.joint)
        }
    }

    private func hasVerb(_ tokens: Range<Int>, _ groups: [VerbGroup]) -> Bool {
        guard tokens.lowerBound < tokens.upperBound else { return false }
        return groups.contains { tokens.contains($0.tokens.lowerBound) }
    }
}
