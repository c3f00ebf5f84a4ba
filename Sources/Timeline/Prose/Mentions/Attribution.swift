/// Who says so, and where in a sentence that stands.
struct Attribution: Sendable {
    /// The name or noun phrase, in the text's words.
    /// `nil` where only a pronoun stands for it.
    let source: String?
    /// The token indices of that phrase.
    let phrase: Range<Int>
    /// The token indices that a title leaves out.
    let tokens: Range<Int>
}

/// Finds "according to …", "as reported by …", "… said" after or before what is told.
struct AttributionFinder {
    let passage: Passage

    func attribution(in clause: Range<Int>, groups: [VerbGroup]) -> Attribution? {
        accordingTo(clause) ?? trailing(clause, groups) ?? leading(clause, groups)
    }

    private func accordingTo(_ clause: Range<Int>) -> Attribution? {
        var index = clause.lowerBound
        while index < clause.upperBound {
            let isAccording = passage[index].word == "according" && passage[index + 1].word == "to"
            let isReported =
                passage[index].word == "as" && passage.language.verbs.reporting.contains(passage[index + 1].word)
                && passage[index + 2].word == "by"
            let isBased = passage[index].word == "based" && passage[index + 1].has(.on) && passage[index - 1].isSymbol(",")
            let isPer = passage[index].word == "per" && passage[index].isCapitalised
            if isAccording || isReported || isBased || isPer {
                let start = index + (isAccording || isBased ? 2 : isReported ? 3 : 1)
                var end = start
                while end < clause.upperBound, !passage[end].isSymbol(",") || isDescribed(end) || passage[end + 1].isAttached,
                    !passage[end].isSentenceEnd || isInitial(end), !passage[end].isSymbol(";")
                { end += 1 }
                guard end > start else { return nil }
                let first = index > clause.lowerBound && passage[index - 1].isSymbol(",") ? index - 1 : index
                return Attribution(
                    source: phrase(start..<end), phrase: start..<end,
                    tokens: first..<min(end + (passage[end].isSymbol(",") ? 1 : 0), clause.upperBound))
            }
            index += 1
        }
        return nil
    }

    /// ", obtained by The Echo": goes on with the source.
    private func isDescribed(_ comma: Int) -> Bool {
        passage.language.isPast(passage[comma + 1]) && passage[comma + 2].has(.by)
    }

    private func isInitial(_ index: Int) -> Bool {
        passage[index].isSymbol(".") && passage[index - 1].range.count <= 2 && passage[index - 1].isCapitalised
            && passage[index + 1].shape == .word
    }

    /// ", the agency said." at the end of the clause.
    private func trailing(_ clause: Range<Int>, _ groups: [VerbGroup]) -> Attribution? {
        guard let last = groups.last(where: { clause.contains($0.tokens.lowerBound) }), last.isReporting,
            groups.first?.tokens != last.tokens, !last.isPassive(passage)
        else { return nil }
        var comma = last.tokens.lowerBound - 1
        while comma > clause.lowerBound, last.tokens.lowerBound - comma <= 12,
            !passage[comma].isSymbol(",") && !passage[comma].isQuote
        { comma -= 1 }
        guard passage[comma].isSymbol(",") || passage[comma].isQuote, comma > clause.lowerBound,
            comma + 1 < last.tokens.lowerBound
        else { return nil }
        // The telling ends the clause, or a date and little more follows.
        guard clause.upperBound - last.tokens.upperBound <= 6,
            !passage.language.verbs.negations.contains(passage[comma + 1].word)
        else { return nil }
        return Attribution(
            source: phrase(comma + 1..<last.tokens.lowerBound), phrase: comma + 1..<last.tokens.lowerBound,
            tokens: comma..<clause.upperBound)
    }

    /// "A report from The Times indicates that …".
    private func leading(_ clause: Range<Int>, _ groups: [VerbGroup]) -> Attribution? {
        guard let first = groups.first(where: { clause.contains($0.tokens.lowerBound) }), first.isReporting,
            first.tokens.lowerBound > clause.lowerBound, !first.isPassive(passage)
        else { return nil }
        var start = first.tokens.lowerBound
        while start > clause.lowerBound, !passage[start - 1].isSymbol(","), !passage[start - 1].isQuote { start -= 1 }
        guard start < first.tokens.lowerBound else { return nil }
        var end = first.tokens.upperBound
        // "reported on Friday that": the date stands between the verb and its content.
        let next = groups.first { $0.tokens.lowerBound >= end }?.tokens.lowerBound ?? clause.upperBound
        if let that = (end..<max(end, min(end + 6, next, clause.upperBound))).first(where: { passage[$0].has(.that) }),
            !(end..<that).contains(where: { passage[$0].isSymbol(",") })
        {
            end = that + 1
        }
        let subject = start..<first.tokens.lowerBound
        // "The police found a body"; but "The study found a link".
        if passage.language.verbs.findings.contains(first.head), !passage[first.tokens.upperBound].has(.that),
            !subject.contains(where: { passage.language.verbs.reportNouns.contains(passage[$0].word) })
        {
            return nil
        }
        guard !passage.language.verbs.negations.contains(passage[start].word) else { return nil }
        // "The number of cases reported in a day surpassed 60,000"
        let object = passage[first.tokens.upperBound]
        let later = groups.first { $0.tokens.lowerBound > first.tokens.upperBound && clause.contains($0.tokens.lowerBound) }
        if first.tokens.count == 1, object.has(.in) || object.meaning.weekday > 0, let later,
            !(first.tokens.upperBound..<later.tokens.lowerBound).contains(where: {
                passage[$0].isSymbol(",") || passage[$0].has(.that)
                    || passage[$0].has(.the) && $0 > first.tokens.upperBound + 3 && !hasPreposition(before: $0)
            })
        {
            return nil
        }
        if end == first.tokens.upperBound { end = afterListener(end, first) }
        return Attribution(source: phrase(subject), phrase: subject, tokens: clause.lowerBound..<min(end, clause.upperBound))
    }

    private func hasPreposition(before index: Int) -> Bool {
        passage[index - 1].has(.in) || passage[index - 1].has(.of) || passage[index - 1].has(.on)
            || passage.language.verbs.prepositions.contains(passage[index - 1].word)
    }

    /// After "told The Echo" in "told The Echo a man had died".
    private func afterListener(_ start: Int, _ verb: VerbGroup) -> Int {
        guard verb.head == "told" || verb.head == "tells" else { return start }
        var end = start
        if passage[end].has(.the) { end += 1 }
        while passage[end].isCapitalised, end - start < 4 { end += 1 }
        guard end > start else { return start }
        let next = passage[end]
        return next.has(.the) || next.has(.a) || next.has(.possessive) || Pronoun(next) != nil ? end : start
    }

    /// "Dr. Jane Doe, a consultant, told a paper," before a quotation.
    func speaker(before clause: Clause) -> String? {
        guard let verb = clause.groups.last(where: \.isReporting) else { return nil }
        var start = clause.tokens.lowerBound
        // "“…” with regard to the town, Jane Doe said"
        if passage.language.verbs.prepositions.contains(passage[start].word),
            let comma = (start..<max(verb.tokens.lowerBound, start)).last(where: { passage[$0].isSymbol(",") })
        {
            start = comma + 1
        }
        var end = start
        while end < verb.tokens.lowerBound, !passage[end].isSymbol(",") { end += 1 }
        return phrase(start..<end)
    }

    /// "said Jane Doe, a consultant" or "Jane Doe said" after a quotation.
    func speaker(after clause: Clause) -> String? {
        guard let verb = clause.groups.first, verb.isReporting else { return nil }
        if verb.tokens.lowerBound > clause.tokens.lowerBound { return speaker(before: clause) }
        var end = verb.tokens.upperBound
        while end < clause.tokens.upperBound, passage[end].shape == .word, passage[end].meaning.weekday == 0 { end += 1 }
        return phrase(verb.tokens.upperBound..<end)
    }

    /// `nil` for a pronoun, which names nobody.
    private func phrase(_ tokens: Range<Int>) -> String? {
        var tokens = tokens
        while let first = tokens.first,
            passage[first].has(.and) || passage[first].word == "but" || passage[first].shape == .symbol
        {
            tokens = tokens.dropFirst()
        }
        // "The campaign on Tuesday said"
        while let last = tokens.last, tokens.count > 1,
            passage[last].meaning.weekday > 0 || passage[last].meaning.month > 0 || passage[last].shape == .digits
                || passage[last].has(.on) || passage[last].has(.in) || passage[last].has(.dayAway)
        {
            tokens = tokens.dropLast()
        }
        guard !tokens.isEmpty, tokens.count > 1 || !passage.language.verbs.pronouns.contains(passage[tokens.lowerBound].word)
        else { return nil }
        return TitleWriter.oneLine(passage.text(passage.range(ofTokens: tokens)))
    }
}
