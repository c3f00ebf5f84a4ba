/// A finite verb with its auxiliaries, as far as closed lists can tell: "left", "has been sharing", "will not meet".
struct VerbGroup: Sendable {
    enum Tense: Sendable {
        case past, presentPerfect, present, modal
    }

    /// Token indices.
    let tokens: Range<Int>
    let tense: Tense
    var isNegated = false
    /// Says how things were, and not that something happened.
    var isStative = false
    /// "said", "reports".
    var isReporting = false
    /// "has been painting": goes on, and is not done.
    var isProgressive = false
    /// The word that carries the meaning.
    var head: String

    /// "were reported": the subject is not who tells it.
    func isPassive(_ passage: Passage) -> Bool {
        tokens.count > 1 && tokens.contains { ["was", "were", "is", "are", "been", "be"].contains(passage[$0].word) }
    }

    /// Whether it tells of something that happened.
    var tellsEvent: Bool { (tense == .past || tense == .presentPerfect) && !isNegated && !isStative }
}

/// Finds the verb groups of a stretch of tokens, from left to right.
struct VerbFinder {
    let passage: Passage
    private var verbs: VerbLexicon { passage.language.verbs }

    init(_ passage: Passage) { self.passage = passage }

    func groups(in tokens: Range<Int>) -> [VerbGroup] {
        var groups: [VerbGroup] = []
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if let group = group(at: index, in: tokens) {
                groups.append(group)
                index = max(group.tokens.upperBound, index + 1)
            } else {
                // An infinitive is no finite verb.
                index += passage[index].word == "to" && passage[index].shape == .word ? 2 : 1
            }
        }
        return groups
    }

    private func group(at index: Int, in tokens: Range<Int>) -> VerbGroup? {
        let token = passage[index]
        guard token.shape == .word else { return nil }
        let contraction = passage[index - 1].isSymbol("'") && token.isAttached
        let isNegativeContraction =
            passage[index + 1].isSymbol("'") && passage[index + 2].word == "t" && passage[index + 2].isAttached
        let word = contraction ? "'" + token.word : token.word
        if verbs.modals.contains(word)
            || (isNegativeContraction && token.word.hasSuffix("n") && verbs.modals.contains(String(token.word.dropLast())))
            || (isNegativeContraction && ["won", "ca", "can", "shan"].contains(token.word))
        {
            let (end, negated, _) = extend(index + 1, in: tokens)
            return VerbGroup(tokens: index..<end, tense: .modal, isNegated: negated, head: passage[end].word)
        }
        let stem = isNegativeContraction && word.hasSuffix("n") ? String(word.dropLast()) : word
        if ["has", "have", "'ve"].contains(stem) {
            let (end, negated, participle) = extend(index + 1, in: tokens)
            guard let participle else {
                return VerbGroup(
                    tokens: index..<index + 1, tense: .present, isNegated: negated || isNegativeContraction, isStative: true,
                    head: word)
            }
            let isHabit = (index..<end).contains { verbs.habits.contains(passage[$0].word) }
            return VerbGroup(
                tokens: index..<end, tense: .presentPerfect, isNegated: negated || isNegativeContraction,
                isStative: participle == "been" || participle == "had" || isHabit,
                isReporting: verbs.reporting.contains(participle),
                isProgressive: participle.hasSuffix("ing"), head: participle)
        }
        if verbs.pastAuxiliaries.contains(stem) {
            let (end, negated, participle) = extend(index + 1, in: tokens)
            return VerbGroup(
                tokens: index..<end, tense: .past, isNegated: negated || isNegativeContraction || negates(index - 1),
                isStative: stem != "did" && participle == nil || participle == "been",
                isReporting: participle.map(verbs.reporting.contains) ?? false,
                isProgressive: participle?.hasSuffix("ing") ?? false, head: participle ?? stem)
        }
        if ["is", "are", "am", "does", "do", "'re"].contains(stem) {
            let (end, negated, participle) = extend(index + 1, in: tokens)
            return VerbGroup(
                tokens: index..<end, tense: .present, isNegated: negated || isNegativeContraction, isStative: true,
                head: participle ?? stem)
        }
        guard !contraction, isFinite(index, in: tokens) else { return nil }
        if passage.language.isPast(token) {
            return VerbGroup(
                tokens: index..<index + 1, tense: .past, isNegated: negates(index - 1), isStative: verbs.statives.contains(word),
                isReporting: verbs.reporting.contains(word), head: word)
        }
        if verbs.reporting.contains(word), word.hasSuffix("s") {
            // "False claims that the mayor resigned have spread", "The false claims first started": plurals.
            if verbs.nounQualifiers.contains(passage[index - 1].word) { return nil }
            var next = index + 1
            while isAdverb(passage[next]), next < tokens.upperBound { next += 1 }
            if passage.language.isPast(passage[next]) || verbs.pastAuxiliaries.contains(passage[next].word)
                || ["have", "are", "will"].contains(passage[next].word)
            {
                return nil
            }
            return VerbGroup(
                tokens: index..<index + 1, tense: .present, isStative: verbs.statives.contains(word), isReporting: true,
                head: word)
        }
        return nil
    }

    /// What follows an auxiliary: adverbs, "not", "been", and the participle when there is one.
    private func extend(_ start: Int, in tokens: Range<Int>) -> (end: Int, isNegated: Bool, participle: String?) {
        var index = start
        var isNegated = false
        var participle: String?
        while index < tokens.upperBound, index < start + 6 {
            let token = passage[index]
            if token.isSymbol("'"), passage[index + 1].word == "t" {
                isNegated = true
                index += 2
            } else if verbs.negations.contains(token.word) {
                isNegated = true
                index += 1
            } else if token.word == "been" || token.word == "be" || token.word == "being" {
                participle = token.word == "been" ? "been" : participle
                index += 1
            } else if isAdverb(token) || token.word == "have" {
                index += 1
            } else if passage.language.isPast(token) || verbs.participles.contains(token.word)
                || (token.word.hasSuffix("ing") && token.word.utf8.count > 5)
            {
                return (index + 1, isNegated, token.word)
            } else {
                break
            }
        }
        return (max(start, participle == "been" ? index : start), isNegated, participle)
    }

    private func isAdverb(_ token: Token) -> Bool {
        token.shape == .word
            && (token.word.hasSuffix("ly")
                || [
                    "also", "already", "just", "since", "long", "often", "now", "then", "ever", "only", "so", "all", "even",
                    "still", "far", "first", "once",
                ].contains(token.word))
    }

    private func negates(_ index: Int) -> Bool {
        verbs.negations.contains(passage[index].word)
    }

    /// Whether the token is a past form that is the verb of its clause.
    func isFinitePast(_ index: Int, in tokens: Range<Int>) -> Bool {
        passage.language.isPast(passage[index]) && isFinite(index, in: tokens)
    }

    /// Whether a past form stands where a verb can: after its subject, and not before the noun that it describes.
    private func isFinite(_ index: Int, in tokens: Range<Int>) -> Bool {
        var before = index - 1
        while before >= tokens.lowerBound, isAdverb(passage[before]) { before -= 1 }
        guard before >= tokens.lowerBound else { return false }
        let token = passage[before]
        if token.shape == .symbol {
            // "Example Corp. opened a plant"
            if token.isSymbol("."), token.isAttached, passage.language.verbs.organisations.contains(passage[before - 1].word) {
                return !passage[index].isCapitalised
            }
            // "re-opened"
            if token.isHyphen, token.isAttached, passage[before - 1].word == "re" || passage[before - 1].word == "co" {
                return true
            }
            return ["\"", "”", "’", ")", ",", "'", "—", "–", "%"].contains(token.word) && !passage[index].isCapitalised
        }
        if token.shape == .lineBreak || passage[index].isCapitalised { return false }
        // "a scorpion's curled tail"
        if token.isAttached, token.word == "s" || passage[before - 1].isSymbol("’") { return false }
        // "a tariff announced by the minister"; but "rose by a tenth"
        if passage[index + 1].has(.by), passage[index].word.hasSuffix(verbs.pastEnding) {
            let amount = passage[index + 2]
            return amount.shape == .digits || amount.meaning.cardinal != nil || amount.has(.half) || amount.has(.a)
                || !amount.meaning.isEmpty && !amount.has(.the) && !amount.has(.possessive) || amount.word == "almost"
                || amount.word == "nearly" || amount.word == "about"
        }
        if token.has(.the) || token.has(.a) || token.word == "to" || token.has(.of) || token.has(.by) || token.has(.in)
            || token.has(.on)
        {
            return false
        }
        return ![
            "for", "with", "from", "at", "its", "his", "her", "their", "my", "our", "your", "more", "most", "be", "being",
            "having", "as",
            "newly", "recently", "than", "some", "any",
        ].contains(token.word)
    }
}
