/// What can be said of a clause in a language whose verbs are not known.
extension HeadlineDate {
    /// Whether the expression stands in the first clause of a sentence that neither denies, supposes nor plans.
    func tellsPlainly(_ item: ExpressionFinder.Found, _ span: CalendarSpan, in sentence: Range<Int>, _ passage: Passage) -> Bool {
        let verbs = language.verbs
        guard !item.isFuture, let first = sentence.first(where: { passage[$0].shape == .word }),
            !verbs.clauseOpeners.contains(passage[first].word)
        else { return false }
        // "Der Rat, der am Freitag gewählt wurde, …": what stands behind a comma may be told of something else.
        let end = sentence.first {
            passage[$0].isSymbol(",") && !item.match.tokens.contains($0) || passage[$0].isSymbol(":") || passage[$0].isSymbol(";")
        }
        let clause = sentence.lowerBound..<(end ?? sentence.upperBound)
        guard clause.contains(item.match.tokens.lowerBound),
            !clause.contains(where: {
                verbs.negations.contains(passage[$0].word) || verbs.hypotheses.contains(passage[$0].word)
                    || passage[$0].isSymbol("?")
            })
        else { return false }
        return isSurelyPast(item, span, in: clause, passage)
    }

    /// Whether the day is not meant ahead: "Rat tagt am Freitag" is, two days before it, more often a plan than news of last week.
    ///
    /// Within `Resolver.daysAhead` days after it, or with a past form in the clause, it is past. What stands behind "since" is no day
    /// of the event.
    func isSurelyPast(_ item: ExpressionFinder.Found, _ span: CalendarSpan, in clause: Range<Int>, _ passage: Passage) -> Bool {
        if passage[item.match.tokens.lowerBound - 1].has(.since) { return false }
        guard isBareWeekday(item.match.sense), published.days(since: span.firstDay) > Resolver.daysAhead else { return true }
        return clause.contains { language.isPast(passage[$0]) && !passage[$0].isCapitalised }
    }

    private func isBareWeekday(_ sense: Sense) -> Bool {
        switch sense {
        case .weekday(_, .bare): true
        case .part(_, let day): isBareWeekday(day)
        case .clock(_, let day): isBareWeekday(day)
        default: false
        }
    }
}
