/// Whether an expression belongs to something other than the verb of its clause: to a noun, to a gerund, to a deadline.
///
/// "denounced a 2016 agreement", "rising from July's figure", "according to a poll in August", "leave by Friday": none of these
/// says when the main verb happened, and a wrong date is worse than none. Our own rules, made from articles that we read.
struct DateAttachment {
    /// Tokens that are looked at between a verb and the date.
    private static let reach = 40

    let passage: Passage
    private var verbs: VerbLexicon { passage.language.verbs }

    /// - Parameters:
    ///   - expression: Token indices.
    ///   - group: The verb that the date would go to.
    ///   - attribution: Who says so, where the clause tells it.
    func isElsewhere(
        _ expression: Range<Int>, _ span: CalendarSpan, in clause: Clause, _ group: VerbGroup, _ attribution: Attribution?
    ) -> Bool {
        isDeadline(expression, span, in: clause.tokens) || isPossessive(expression, span, group)
            || describesNoun(expression, span, group) || isApposition(expression, group)
            || isOfNoun(expression, in: clause.tokens, group) || isInSource(expression, attribution, group)
            || isOfGerund(expression, group) || isOfCircumstance(expression, in: clause)
            || isReduced(group, in: clause) || isBeforeMainClause(expression, in: clause, group)
            || verbs.spending.contains(group.head) && group.tokens.upperBound == expression.lowerBound
    }

    /// "eased restrictions introduced in March": without "and" or "that", a second verb describes the noun before it.
    private func isReduced(_ group: VerbGroup, in clause: Clause) -> Bool {
        guard group.tokens.count == 1, group.tense == .past, !verbs.onlyPasts.contains(group.head) else { return false }
        guard let earlier = clause.groups.last(where: { $0.tokens.lowerBound < group.tokens.lowerBound }),
            !earlier.isReporting, !verbs.complemented.contains(earlier.head)
        else { return false }
        return !(earlier.tokens.upperBound..<max(group.tokens.lowerBound, earlier.tokens.upperBound)).contains { index in
            let token = passage[index]
            return token.shape != .word && !token.isHyphen || token.has(.and) || token.has(.or) || token.has(.that)
                || verbs.relatives.contains(token.word) || verbs.clauseOpeners.contains(token.word)
                || verbs.adverbialOpeners.contains(token.word) || verbs.conjunctions.contains(token.word)
                || verbs.hypotheses.contains(token.word) || ["what", "how", "why", "than", "nor"].contains(token.word)
        }
    }

    /// "by Friday", "until May", "throughout the autumn".
    private func isDeadline(_ expression: Range<Int>, _ span: CalendarSpan, in clause: Range<Int>) -> Bool {
        let first = passage[expression.lowerBound]
        // "a ban on the sale after 10 p.m."
        if span.seconds != nil, passage[expression.lowerBound - 1].has(.after) || passage[expression.lowerBound - 1].has(.before)
        {
            return true
        }
        if first.has(.by) || first.has(.until) { return true }
        var index = expression.lowerBound - 1
        if passage[index].has(.end) || passage[index].has(.the) { index -= 1 }
        guard index >= clause.lowerBound else { return false }
        return passage[index].has(.by) || passage[index].has(.until) || verbs.durativePrepositions.contains(passage[index].word)
    }

    /// "July's figure"; but "Sunday's attack killed six" tells the day of what killed.
    private func isPossessive(_ expression: Range<Int>, _ span: CalendarSpan, _ group: VerbGroup) -> Bool {
        let mark = passage[expression.upperBound]
        guard mark.isSymbol("'") || mark.isSymbol("’"), mark.isAttached else { return false }
        return !isDayOfSubject(expression, span, group)
    }

    /// "a 2016 agreement", "the January 6 attack", "its 2022 policy".
    private func describesNoun(_ expression: Range<Int>, _ span: CalendarSpan, _ group: VerbGroup) -> Bool {
        let before = passage[expression.lowerBound - 1]
        let next = passage[expression.upperBound]
        guard before.has(.the) || before.has(.a) || before.has(.possessive) || isPossessiveEnding(expression.lowerBound - 1),
            next.shape == .word, !next.isAttached, next.meaning.isEmpty, !passage.language.isPast(next),
            !group.tokens.contains(expression.upperBound)
        else { return false }
        return !isDayOfSubject(expression, span, group)
    }

    private func isPossessiveEnding(_ index: Int) -> Bool {
        passage[index].word == "s" && passage[index].isAttached
            && (passage[index - 1].isSymbol("'") || passage[index - 1].isSymbol("’"))
    }

    /// What a day's event did, it did on that day.
    private func isDayOfSubject(_ expression: Range<Int>, _ span: CalendarSpan, _ group: VerbGroup) -> Bool {
        expression.upperBound <= group.tokens.lowerBound && span.precision <= .day
            && !passage[expression.lowerBound].has(.today)
    }

    /// "the peak year, 2006, when": a bare year after a comma names what stands before it.
    private func isApposition(_ expression: Range<Int>, _ group: VerbGroup) -> Bool {
        expression.count == 1 && passage[expression.lowerBound].number != nil && passage[expression.lowerBound - 1].isSymbol(",")
            && group.tokens.upperBound < expression.lowerBound
    }

    /// "the storm of 1987", "an opinion from 19 July": the preposition follows a noun.
    private func isOfNoun(_ expression: Range<Int>, in clause: Range<Int>, _ group: VerbGroup) -> Bool {
        let preposition = expression.lowerBound - 1
        guard preposition - 1 >= clause.lowerBound, passage[preposition].has(.of) || passage[preposition].has(.from) else {
            return false
        }
        let noun = passage[preposition - 1]
        guard noun.shape == .word, !group.tokens.contains(preposition - 1), !passage.language.isPast(noun) else { return false }
        // "as of Friday", "at the end of May": one expression.
        return noun.word != "as" && noun.meaning.isEmpty
    }

    /// "according to a poll conducted in August".
    private func isInSource(_ expression: Range<Int>, _ attribution: Attribution?, _ group: VerbGroup) -> Bool {
        guard let attribution else { return false }
        if attribution.phrase.contains(group.tokens.lowerBound) { return true }
        return attribution.phrase.contains(expression.lowerBound) && !attribution.tokens.contains(group.tokens.lowerBound)
    }

    /// "accused him of killing a man in 2019": the killing was then.
    private func isOfGerund(_ expression: Range<Int>, _ group: VerbGroup) -> Bool {
        let start = max(group.tokens.upperBound, expression.lowerBound - Self.reach)
        guard start < expression.lowerBound else { return false }
        return (start..<expression.lowerBound).contains { index in
            let token = passage[index]
            guard token.shape == .word else { return false }
            // "an area agreed by both in 2017"; "having resigned in May"
            if token.word == "having" || passage.language.isPast(token) && passage[index + 1].has(.by) { return true }
            guard token.word.utf8.count > 5, token.word.hasSuffix("ing"), !token.isCapitalised else {
                return false
            }
            let before = passage[index - 1]
            // "reported two cases, bringing the total to seven since Friday"
            if before.isSymbol(","), passage[index + 1].shape == .word { return true }
            guard
                before.has(.of) || before.has(.from) || before.word == "for" || before.word == "with" || before.word == "without"
            else { return false }
            // A gerund has an object; "for housing in May" has none.
            let next = passage[index + 1]
            return next.shape == .word && (next.has(.the) || next.has(.a) || next.has(.possessive) || next.meaning.isEmpty)
                && !["and", "at", "for", "with"].contains(next.word)
        }
    }

    /// "After heavy rain on Monday, the river rose", "Since the closure in 2011, he has looked for another".
    private func isBeforeMainClause(_ expression: Range<Int>, in clause: Clause, _ group: VerbGroup) -> Bool {
        var opener = clause.tokens.lowerBound
        // "Anchor: After heavy rain"
        if passage[opener + 1].isSymbol(":") { opener += 2 }
        if passage[opener].word == "ever" { opener += 1 }
        guard passage[opener].has(.after) || passage[opener].has(.since), expression.lowerBound > opener + 2,
            expression.upperBound <= group.tokens.lowerBound, passage[expression.upperBound].isSymbol(",")
        else { return false }
        return !clause.groups.contains { $0.tokens.lowerBound < expression.lowerBound }
    }

    /// "despite a diagnosis in 2012, she landed a job".
    private func isOfCircumstance(_ expression: Range<Int>, in clause: Clause) -> Bool {
        var index = expression.lowerBound - 1
        while index >= clause.tokens.lowerBound, expression.lowerBound - index <= Self.reach {
            if passage[index].isSymbol(",") || clause.groups.contains(where: { $0.tokens.contains(index) }) { return false }
            if verbs.circumstances.contains(passage[index].word) { return true }
            index -= 1
        }
        return false
    }
}
