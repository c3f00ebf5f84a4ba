/// The part of a clause that one of its verbs is alone in: after "that" or "who" on a noun, after "as" or "since".
struct SubordinateClause {
    enum Kind: Sendable {
        /// "a plan that was disclosed": the relative word stands for the noun before; `nil` where it is not certain which.
        case subjectRelative(noun: Range<Int>?)
        /// "a state that he carried": the verb's object stands outside.
        case objectRelative
        /// "as they moved", "since operations expanded".
        case adverbial
    }

    let kind: Kind
    /// Token indices, without the word that opens it.
    let tokens: Range<Int>
}

struct SubordinateFinder {
    /// Tokens between the opening word and its verb.
    private static let longestSubject = 10

    let passage: Passage
    private var verbs: VerbLexicon { passage.language.verbs }

    /// - Returns: `nil` where the verb is the clause's own.
    func subordinate(of group: VerbGroup, dated expression: Range<Int>, in clause: Clause) -> SubordinateClause? {
        let earlier = clause.groups.last { $0.tokens.lowerBound < group.tokens.lowerBound }
        // "a man who was tested and died": both are of the man.
        if let earlier, isJoined(earlier, group), let own = subordinate(of: earlier, dated: expression, in: clause) {
            switch own.kind {
            case .adverbial: return own
            case .subjectRelative, .objectRelative: return SubordinateClause(kind: .objectRelative, tokens: own.tokens)
            }
        }
        let start = max(
            earlier?.tokens.upperBound ?? clause.tokens.lowerBound, group.tokens.lowerBound - Self.longestSubject,
            clause.tokens.lowerBound)
        guard
            let opener = (start..<max(group.tokens.lowerBound, start)).last(where: {
                verbs.relatives.contains(passage[$0].word) || passage[$0].has(.that)
                    || verbs.adverbialOpeners.contains(passage[$0].word)
            }), passage[opener].shape == .word, opener + 1 < expression.lowerBound
        else { return nil }
        let end = self.end(of: group, expression, in: clause)
        let body = opener + 1..<max(end, opener + 1)
        if verbs.adverbialOpeners.contains(passage[opener].word) {
            guard opener > clause.tokens.lowerBound, opener + 1 < group.tokens.lowerBound,
                !(opener..<group.tokens.lowerBound).contains(where: { passage[$0].isSymbol(",") })
            else { return nil }
            return SubordinateClause(kind: .adverbial, tokens: body)
        }
        // What a verb tells is no relative clause: "said that it had closed"; nor is what a comma sets apart.
        let before = passage[opener - 1]
        guard opener > clause.tokens.lowerBound, !before.isSymbol(","),
            !clause.groups.contains(where: { $0.tokens.upperBound == opener }),
            before.meaning.isEmpty
        else { return nil }
        if passage[opener].has(.that), verbs.reportNouns.contains(passage[opener - 1].word) { return nil }
        if opener + 1 == group.tokens.lowerBound {
            return SubordinateClause(kind: .subjectRelative(noun: noun(before: opener, in: clause)), tokens: body)
        }
        return SubordinateClause(kind: .objectRelative, tokens: body)
    }

    private func isJoined(_ first: VerbGroup, _ second: VerbGroup) -> Bool {
        var index = second.tokens.lowerBound - 1
        while index > first.tokens.upperBound, passage[index].word.hasSuffix("ly") { index -= 1 }
        return passage[index].has(.and) || passage[index].has(.or)
    }

    /// Up to the next verb's subject: a date mostly ends a relative clause.
    private func end(of group: VerbGroup, _ expression: Range<Int>, in clause: Clause) -> Int {
        guard clause.groups.contains(where: { $0.tokens.lowerBound >= max(expression.upperBound, group.tokens.upperBound) })
        else { return clause.tokens.upperBound }
        return max(expression.upperBound, group.tokens.upperBound)
    }

    private func noun(before opener: Int, in clause: Clause) -> Range<Int>? {
        let noun = AsideFinder(passage: passage).antecedent(of: opener..<opener, in: clause.tokens, groups: clause.groups)
        guard let noun, passage[noun.upperBound - 1].meaning.isEmpty else { return nil }
        return noun
    }
}
