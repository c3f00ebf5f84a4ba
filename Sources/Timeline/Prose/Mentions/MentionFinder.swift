/// Finds what a text says has happened, and dates it.
///
/// An expression dates the verb nearest before it in its clause, else the next one after it. Plans, conditions, denials, questions
/// and how things generally are give no mention: see `VerbGroup.tellsEvent`.
struct MentionFinder {
    let passage: Passage
    let found: [ExpressionFinder.Found]
    let published: CalendarDay?
    let zone: Zone

    func mentions() -> [EventMention] {
        let posts = PostMentions(passage: passage, found: found, zone: zone).posts()
        var mentions = posts.map(\.mention)
        let implied = ImpliedMentions(finder: self)
        var next = 0
        var nextPost = 0
        var memory: [String: CalendarSpan] = [:]
        for (number, sentence) in passage.sentences.enumerated() {
            var dated: [ExpressionFinder.Found] = []
            while next < found.count, found[next].match.tokens.lowerBound < sentence.upperBound {
                if found[next].match.tokens.lowerBound >= sentence.lowerBound { dated.append(found[next]) }
                next += 1
            }
            while nextPost < posts.count, posts[nextPost].tokens.upperBound <= sentence.lowerBound { nextPost += 1 }
            let isPost = nextPost < posts.count && posts[nextPost].tokens.overlaps(sentence)
            guard !isPost, !isQuestion(sentence) else { continue }
            let groups = VerbFinder(passage).groups(in: sentence)
            let clauses = ClauseSplitter(passage: passage).clauses(of: sentence, groups: groups)
            let stated = dated.compactMap { mention($0, in: sentence, clauses, groups) }
            mentions += stated.map(\.mention)
            mentions += implied.bounded(by: stated, in: sentence, clauses)
            if stated.isEmpty {
                mentions += implied.mentions(in: sentence, number: number, clauses, dated: dated, memory: memory)
            }
            for item in dated { remember(item, in: &memory) }
        }
        return mentions.sorted { ($0.range.lowerBound, $0.date.start) < ($1.range.lowerBound, $1.date.start) }
    }

    /// A mention and what it was made from.
    struct Stated {
        let mention: EventMention
        let clause: Clause
        let group: VerbGroup?
        let span: CalendarSpan
    }

    private func mention(
        _ item: ExpressionFinder.Found, in sentence: Range<Int>, _ clauses: [Clause], _ groups: [VerbGroup]
    ) -> Stated? {
        guard let span = item.span, !item.match.isSignature, !isAhead(item, span) else { return nil }
        let place = item.match.tokens.lowerBound
        guard let clause = clauses.last(where: { $0.tokens.contains(place) }) ?? clauses.first(where: { $0.tokens.lowerBound > place }) else { return nil }
        let writer = TitleWriter(passage: passage)
        if let noun = NounEvent(passage: passage).phrase(before: item.match.tokens, in: clause.tokens),
            let title = writer.title(of: noun, omitting: [])
        {
            return stated(item, span, sentence, clause, nil, title: title, attribution: nil)
        }
        guard let group = governing(item.match.tokens, in: clause, among: groups), allows(group, span, item, clause) else { return nil }
        if passage.language.verbs.participles.contains(passage[place - 1].word), group.tokens.upperBound < place { return nil }
        let attribution = AttributionFinder(passage: passage).attribution(in: clause.tokens, groups: clause.groups)
        let content = contentVerb(clause, attribution)
        let attributionIsEvent = content == nil || content?.tellsEvent == false
        var omitted = [writer.gap(around: item.match.tokens, in: clause.tokens)]
        if let attribution, !attributionIsEvent || !attribution.tokens.contains(group.tokens.lowerBound) { omitted.append(attribution.tokens) }
        guard let title = writer.title(of: clause.tokens, omitting: merged(omitted)) else { return nil }
        return stated(item, span, sentence, clause, group, title: title, attribution: attribution?.source)
    }

    private func stated(
        _ item: ExpressionFinder.Found, _ span: CalendarSpan, _ sentence: Range<Int>, _ clause: Clause, _ group: VerbGroup?,
        title: String, attribution: String?
    ) -> Stated {
        Stated(
            mention: mention(sentence, title, item, span.date(zone: zone), attribution), clause: clause, group: group, span: span)
    }

    func mention(
        _ sentence: Range<Int>, _ title: String, _ item: ExpressionFinder.Found?, _ date: EventDate, _ attribution: String?
    ) -> EventMention {
        let range = passage.range(ofTokens: sentence)
        return EventMention(
            range: range, sentence: passage.text(range), title: title,
            expression: item?.expression(in: passage, zone: zone), date: date, attribution: attribution)
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

    /// What has not happened at publication is a plan.
    private func isAhead(_ item: ExpressionFinder.Found, _ span: CalendarSpan) -> Bool {
        guard let published else { return false }
        return span.firstDay > published
    }

    private func isQuestion(_ sentence: Range<Int>) -> Bool {
        var last = sentence.upperBound - 1
        while last > sentence.lowerBound, passage[last].isQuote || passage[last].isSymbol(")") || passage[last].isSymbol("'") { last -= 1 }
        return passage[last].isSymbol("?")
    }

    /// The verb that an expression dates.
    private func governing(_ tokens: Range<Int>, in clause: Clause, among groups: [VerbGroup]) -> VerbGroup? {
        clause.groups.last { $0.tokens.lowerBound < tokens.lowerBound } ?? clause.groups.first { $0.tokens.lowerBound >= tokens.upperBound }
    }

    private func allows(_ group: VerbGroup, _ span: CalendarSpan, _ item: ExpressionFinder.Found, _ clause: Clause) -> Bool {
        if isHypothetical(clause, before: group) { return false }
        let isSince = passage[item.match.tokens.lowerBound].has(.since) || passage[item.match.tokens.lowerBound - 1].has(.since)
        switch group.tense {
        case .modal: return false
        case .past: return !group.isNegated && (!group.isStative || isSince)
        case .presentPerfect: return !group.isNegated && (!group.isStative || isSince)
        case .present: return group.isReporting && !group.isNegated
        }
    }

    func isHypothetical(_ clause: Clause, before group: VerbGroup) -> Bool {
        for index in clause.tokens.lowerBound..<max(group.tokens.lowerBound, clause.tokens.lowerBound)
        where passage.language.verbs.hypotheses.contains(passage[index].word) { return true }
        return clause.joint.map { $0 == "until" || passage.language.verbs.hypotheses.contains($0) } ?? false
    }

    /// The first verb of what is told, where the clause begins or ends with who tells it.
    func contentVerb(_ clause: Clause, _ attribution: Attribution?) -> VerbGroup? {
        guard let attribution else { return clause.groups.first }
        return clause.groups.first { !attribution.tokens.contains($0.tokens.lowerBound) }
    }

    /// "campaigning last year" dates "the campaign" further down.
    private func remember(_ item: ExpressionFinder.Found, in memory: inout [String: CalendarSpan]) {
        guard let span = item.span, !item.match.isSignature else { return }
        let before = passage[item.match.tokens.lowerBound - 1]
        guard before.shape == .word, before.meaning.isEmpty, let stem = ImpliedMentions.stem(before.word) else { return }
        memory[stem] = span
    }
}
