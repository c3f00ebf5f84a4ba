/// Which words of a sentence a mention's title is made of: the clause, a relative clause with its noun, or a quotation.
struct ClauseTitle {
    /// Tokens of a subject that is repeated from the clause before.
    private static let longestSubject = 8

    let passage: Passage
    let writer: TitleWriter

    /// "John Roe worked there" from "John Roe, who worked there since 1999".
    func title(ofAside aside: Range<Int>, in clause: Clause, omitting gap: Range<Int>) -> String? {
        let relative = aside.lowerBound + 1
        // "in the north, where Turkey has sent troops": a clause of its own.
        if passage[relative].word == "where", relative + 1 < clause.tokens.upperBound {
            return TitleWriter(passage: passage).title(of: relative + 1..<aside.upperBound, omitting: [gap])
        }
        guard let noun = AsideFinder(passage: passage).antecedent(of: aside, in: clause.tokens, groups: clause.groups) else {
            return nil
        }
        let words = aside.lowerBound + 2..<max(aside.upperBound, aside.lowerBound + 2)
        return TitleWriter(passage: passage).title(
            of: noun.lowerBound..<words.upperBound, omitting: merged([noun.upperBound..<words.lowerBound, gap]), keepsAsides: true
        )
    }

    /// "The plan was disclosed" from "a plan that was disclosed in May"; nothing where the object stands outside.
    func title(of own: SubordinateClause, omitting gap: Range<Int>) -> String? {
        switch own.kind {
        case .objectRelative: return nil
        case .adverbial: return writer.title(of: own.tokens, omitting: [gap])
        case .subjectRelative(let noun):
            guard let noun else { return nil }
            return writer.title(
                of: noun.lowerBound..<own.tokens.upperBound, omitting: merged([noun.upperBound..<own.tokens.lowerBound, gap]),
                keepsAsides: true)
        }
    }

    /// A title of a clause that has the verb in it: one that is cut before its verb tells something else.
    func title(of clause: Clause, _ group: VerbGroup, omitting omitted: [Range<Int>], among clauses: [Clause]) -> String? {
        guard let title = writer.title(of: clause.tokens, omitting: omitted) else { return nil }
        let omitted = omitted + AsideFinder(passage: passage).asides(in: clause.tokens)
        let isPlain = !(clause.tokens.lowerBound..<max(group.tokens.lowerBound, clause.tokens.lowerBound)).contains { index in
            passage[index].isSymbol(",") && !omitted.contains { $0.contains(index) }
        }
        if isPlain || has(group, title) {
            // "As the river rose, the port closed": the river is told of elsewhere, or not at all.
            if !isPlain, opensWithAdverbial(clause, omitting: omitted), let rest = rest(of: clause, group, omitting: omitted) {
                return rest
            }
            return subject(of: clause, omitting: omitted, among: clauses).map { named($0, title) } ?? title
        }
        return rest(of: clause, group, omitting: omitted)
    }

    private func opensWithAdverbial(_ clause: Clause, omitting omitted: [Range<Int>]) -> Bool {
        let first = clause.tokens.first { index in
            !passage[index].isSymbol(",") && !omitted.contains { $0.contains(index) }
        }
        return first.map { passage.language.verbs.adverbialOpeners.contains(passage[$0].word) } ?? false
    }

    /// "At the second campus of the hospital, ten patients were admitted": the fronted words go.
    private func rest(of clause: Clause, _ group: VerbGroup, omitting omitted: [Range<Int>]) -> String? {
        guard
            let comma = (clause.tokens.lowerBound..<max(group.tokens.lowerBound, clause.tokens.lowerBound)).last(where: {
                passage[$0].isSymbol(",") && !passage[$0 + 1].isAttached
            }), comma + 1 < group.tokens.lowerBound, !passage[comma + 1].word.hasSuffix("ing")
        else { return nil }
        let rest = writer.title(of: comma + 1..<clause.tokens.upperBound, omitting: omitted)
        return rest.flatMap { has(group, $0) ? $0 : nil }
    }

    /// The words that somebody is quoted with before or around "the mayor said on Friday"; `nil` where the clause says it itself.
    func quotation(before clause: Clause, among clauses: [Clause]) -> String? {
        guard clause.joint == "\"", let index = clauses.firstIndex(where: { $0.tokens == clause.tokens }), index > 0,
            clause.groups.allSatisfy(\.isReporting), passage[clause.tokens.lowerBound - 1].isQuote
        else { return nil }
        let words = clauses[index - 1].tokens
        let start =
            words.last { passage[$0].isQuote && $0 + 1 < words.upperBound && passage[$0 + 1].isAttached } ?? words.lowerBound
        // "was a “bad idea”, the minister said": the sentence goes on into the quotation.
        if start > words.lowerBound, passage[start - 1].shape == .word {
            return writer.title(of: words, omitting: [])
        }
        let title = writer.title(of: start..<words.upperBound, omitting: [])
        // Nobody's words are told as a fact.
        return title.map { $0.contains("“") || $0.contains("\"") ? $0 : "“\($0)”" }
    }

    private func has(_ group: VerbGroup, _ title: String) -> Bool {
        title.lowercased().contains(passage[group.tokens.upperBound - 1].word)
    }

    /// "and took hostages": the subject is that of the clause before.
    private func subject(of clause: Clause, omitting omitted: [Range<Int>], among clauses: [Clause]) -> Range<Int>? {
        guard let joint = clause.joint, passage.language.verbs.conjunctions.contains(joint), let verb = clause.groups.first,
            let index = clauses.firstIndex(where: { $0.tokens == clause.tokens }), index > 0
        else { return nil }
        let before = clause.tokens.lowerBound..<max(verb.tokens.lowerBound, clause.tokens.lowerBound)
        let isBare = before.allSatisfy { index in
            passage[index].word.hasSuffix("ly") || passage.language.verbs.openingAdverbs.contains(passage[index].word)
                || omitted.contains { $0.contains(index) }
        }
        guard isBare, let main = clauses[index - 1].groups.last else { return nil }
        let earlier = clauses[index - 1].groups.dropLast().last
        let start = earlier?.tokens.upperBound ?? clauses[index - 1].tokens.lowerBound
        guard start < main.tokens.lowerBound else { return nil }
        let subject = start..<main.tokens.lowerBound
        guard subject.count <= Self.longestSubject,
            subject.allSatisfy({ passage[$0].shape == .word && !passage.language.verbs.relatives.contains(passage[$0].word) })
        else { return nil }
        return subject
    }

    private func named(_ subject: Range<Int>, _ title: String) -> String {
        let name = TitleWriter.oneLine(passage.text(passage.range(ofTokens: subject)))
        guard let first = title.first else { return title }
        let whole = name + " " + first.lowercased() + title.dropFirst()
        return whole.unicodeScalars.count <= TitleWriter.longest ? whole : title
    }

    /// Ranges that overlap are left out once.
    func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = result.last, last.upperBound >= range.lowerBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
