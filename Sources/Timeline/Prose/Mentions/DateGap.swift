/// What a title leaves out with a date: the expression, its one preposition, a comma.
struct DateGap {
    let passage: Passage
    let span: CalendarSpan

    func range(around expression: Range<Int>, in clause: Range<Int>) -> Range<Int> {
        var start = expression.lowerBound
        var end = expression.upperBound
        // "An autopsy performed the next year indicated": without the date two verbs would meet.
        if end < clause.upperBound, passage.language.isPast(passage[start - 1]), passage[end].shape == .word,
            passage.language.isPast(passage[end])
        {
            return start..<start
        }
        // "After heavy rain on Monday, Tuesday was met with": the date is the subject.
        if start == clause.lowerBound || passage[start - 1].isSymbol(","), passage.language.isPast(passage[end]) {
            return start..<start
        }
        // "in May and June": the other one is a date as well.
        if passage[end].has(.and), passage[end + 1].meaning.month + passage[end + 1].meaning.weekday > 0, end + 1 < clause.upperBound {
            end += 2
        }
        if passage[start - 1].has(.and), passage[start - 2].meaning.month + passage[start - 2].meaning.weekday > 0,
            start - 2 > clause.lowerBound, governs(start - 3, start - 2..<start - 1)
        {
            return start - 3..<end
        }
        // "for the quarter ended Sept. 30": half of a date says nothing.
        if passage[end].has(.ended) { return start..<start }
        if passage[end].isSymbol("'"), passage[end].isAttached, passage[end + 1].word == "s" { return start..<start }
        if start > clause.lowerBound, governs(start - 1, expression) {
            start -= 1
            // "as of Friday", "up until Friday" are one preposition.
            let pair = (passage[start - 1].word, passage[start])
            if start > clause.lowerBound, pair.0 == "as" && pair.1.has(.of) || pair.0 == "up" && pair.1.has(.until) { start -= 1 }
        }
        // "Just over a month ago", "back in the 1980s"
        while start > clause.lowerBound, passage[start - 1].shape == .word,
            passage.language.verbs.dateModifiers.contains(passage[start - 1].word), !isParticle(start - 1)
        {
            start -= 1
        }
        // "Earlier yesterday, lawyers filed"
        if start == clause.lowerBound + 1, passage[end].isSymbol(","),
            passage[start - 1].has(.earlier) || passage[start - 1].has(.later)
        {
            start -= 1
        }
        // "had ruled, on 29 June, that he must go"
        if passage[end].isSymbol(","), passage[end + 1].has(.that), passage[start - 1].isSymbol(",") {
            return start - 1..<end + 1
        }
        if passage[end].isSymbol(","), end < clause.upperBound, start == clause.lowerBound || passage[start - 1].isSymbol(",") {
            end += 1
        }
        return start..<end
    }

    /// "took over", and not "over a month ago".
    private func isParticle(_ index: Int) -> Bool {
        passage[index].word == "over" && passage.language.isPast(passage[index - 1])
    }

    /// Whether the word before the expression is its preposition and not a part of the verb: "met on Friday" but
    /// "sworn in on Friday", "sworn in last week", "took over the next day".
    private func governs(_ index: Int, _ expression: Range<Int>) -> Bool {
        let token = passage[index]
        let first = passage[expression.lowerBound]
        let isDay = span.precision <= .day
        if token.has(.since) || token.has(.until) || token.has(.from) || token.has(.of) || token.has(.by) { return true }
        // Nobody says "in last week", "at yesterday".
        let namesItself =
            [.dayAway, .last, .next, .this].contains { first.has($0) }
        if token.has(.on) {
            return !namesItself || first.meaning.weekday > 0 || passage[expression.lowerBound + 1].meaning.weekday > 0
        }
        if token.word == "over" {
            return !isDay && !namesItself && !passage.language.verbs.takesOver.contains(passage[index - 1].word)
        }
        if token.has(.during) || token.word == "for" { return true }
        guard token.has(.in) || token.word == "at" else { return false }
        if token.word == "at" { return !namesItself }
        return !isDay && !namesItself && passage[index - 1].word != "sworn"
    }
}
