/// Finds what a text says has happened, and dates it.
///
/// An expression dates the verb nearest before it in its clause, else the next one after it. Plans, conditions, denials, questions
/// and how things generally are give no mention: see `VerbGroup.tellsEvent`.
struct MentionFinder {
    /// A sentence with more dates is a table.
    static let mostOfSentence = 8

    let passage: Passage
    let found: [ExpressionFinder.Found]
    let published: CalendarDay?
    let zone: Zone
    /// Whether the first sentences' other words are given too. See `ContextMentions`.
    var givesContext = false

    /// - Parameter soFar: What the text before the passage has said.
    func mentions(_ soFar: inout TextSoFar) -> [EventMention] {
        let posts = PostMentions(passage: passage, found: found, zone: zone).posts()
        var mentions = posts.map(\.mention)
        let implied = ImpliedMentions(finder: self)
        var next = 0
        var nextPost = 0
        for sentence in passage.sentences {
            let number = soFar.sentenceCount
            soFar.sentenceCount += 1
            var dated: [ExpressionFinder.Found] = []
            while next < found.count, found[next].match.tokens.lowerBound < sentence.upperBound {
                if found[next].match.tokens.lowerBound >= sentence.lowerBound { dated.append(found[next]) }
                next += 1
            }
            while nextPost < posts.count, posts[nextPost].tokens.upperBound <= sentence.lowerBound { nextPost += 1 }
            let isPost = nextPost < posts.count && posts[nextPost].tokens.overlaps(sentence)
            guard !isPost, !isQuestion(sentence) else {
                soFar.topic = nil
                continue
            }
            let story = Dateline.end(in: passage, sentence: sentence)..<sentence.upperBound
            let groups = VerbFinder(passage).groups(in: story)
            let writer = titleWriter(for: story, groups, soFar.topic)
            let clauses = ClauseSplitter(passage: passage).clauses(of: story, groups: groups)
            let stated = finest(
                dated.drop { $0.match.tokens.lowerBound < story.lowerBound }.prefix(Self.mostOfSentence).compactMap {
                    mention($0, in: sentence, clauses, groups, soFar.topic)
                })
            var told = stated.map(\.mention)
            told += implied.bounded(by: stated, in: sentence, clauses, writer)
            if stated.isEmpty {
                told += implied.mentions(
                    in: sentence, number: number, clauses, dated: dated, memory: soFar.datedWords, writer)
            }
            let stretches = DatedStretches(passage: passage, sentence: sentence, dated: dated)
            for index in told.indices { told[index].range = stretches.range(of: told[index]) }
            mentions += told
            if givesContext, number < ImpliedMentions.leadSentences {
                mentions += ContextMentions(finder: self, writer: writer, stretches: stretches).mentions(beside: told)
            }
            soFar.topic = TopicFinder(passage: passage).topic(of: story, groups: groups, after: soFar.topic)
            for item in dated { remember(item, in: &soFar) }
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

    /// "in September of the same year", "on 21 October, at 10:21": one event, the finest of its verb's dates.
    private func finest(_ stated: [Stated]) -> [Stated] {
        stated.filter { one in
            !stated.contains { other in
                guard let verb = one.group?.tokens, other.group?.tokens == verb, other.span != one.span else { return false }
                let (inner, outer) = (other.mention.date, one.mention.date)
                return inner.start >= outer.start && inner.end <= outer.end
            }
        }
    }

    private func mention(
        _ item: ExpressionFinder.Found, in sentence: Range<Int>, _ clauses: [Clause], _ groups: [VerbGroup], _ previous: Topic?
    ) -> Stated? {
        guard let span = item.span, !item.match.isSignature, !isAhead(item, span) else { return nil }
        let place = item.match.tokens.lowerBound
        guard
            let clause = clauses.last(where: { $0.tokens.contains(place) })
                ?? clauses.first(where: { $0.tokens.lowerBound > place })
        else { return nil }
        let writer = titleWriter(for: sentence, groups, previous)
        let titles = ClauseTitle(passage: passage, writer: writer)
        if let noun = NounEvent(passage: passage).phrase(before: item.match.tokens, in: clause.tokens),
            let title = writer.title(
                of: noun.lowerBound..<NounEvent(passage: passage).end(after: item.match.tokens, in: clause.tokens),
                omitting: [noun.upperBound..<item.match.tokens.upperBound])
        {
            return stated(item, span, sentence, clause, nil, title: title, attribution: nil)
        }
        let reduced = ReducedClauseFinder(passage: passage).reduced(in: clause)
        if let own = reduced.first(where: { $0.tokens.contains(place) }) {
            return self.mention(item, span, in: sentence, clause, reduced: own)
        }
        let asides = AsideFinder(passage: passage).asides(in: clause.tokens)
        let aside = asides.first { $0.contains(place) }
        guard let group = governing(item.match.tokens, in: clause, asides: asides + reduced.map(\.tokens)),
            allows(group, span, item, clause)
        else {
            return nil
        }
        let attribution = AttributionFinder(passage: passage).attribution(in: clause.tokens, groups: clause.groups)
        if let own = ReducedClauseFinder(passage: passage).restrictive(group, dated: item.match.tokens, in: clause) {
            return self.mention(item, span, in: sentence, clause, reduced: own)
        }
        let attachment = DateAttachment(passage: passage)
        if attachment.isElsewhere(item.match.tokens, span, in: clause, group, attribution) { return nil }
        let gap = DateGap(passage: passage, span: span).range(around: item.match.tokens, in: clause.tokens)
        if let aside, aside.contains(group.tokens.lowerBound) {
            // "which forms the line that he crossed in 2016": two relative clauses make no title.
            let within = Clause(tokens: aside, joint: nil, groups: clause.groups.filter { aside.contains($0.tokens.lowerBound) })
            let nested = SubordinateFinder(passage: passage).subordinate(of: group, dated: item.match.tokens, in: within)
            let isOwn = nested.map { $0.tokens.lowerBound == aside.lowerBound + 2 } ?? true
            guard group.tokens.lowerBound < place, isOwn, let title = titles.title(ofAside: aside, in: clause, omitting: gap) else {
                return nil
            }
            return stated(item, span, sentence, clause, group, title: title, attribution: nil)
        }
        if passage.language.verbs.participles.contains(passage[place - 1].word), group.tokens.upperBound < place { return nil }
        if let own = SubordinateFinder(passage: passage).subordinate(of: group, dated: item.match.tokens, in: clause) {
            guard let title = titles.title(of: own, omitting: gap) else { return nil }
            return stated(item, span, sentence, clause, group, title: title, attribution: nil)
        }
        if let words = titles.quotation(before: clause, among: clauses),
            let speaker = AttributionFinder(passage: passage).speaker(after: clause)
        {
            return stated(item, span, sentence, clause, group, title: words, attribution: speaker)
        }
        let keepsTelling = attribution.map { tellingIsEvent($0, group, clause) } ?? false
        var omitted = [gap] + reduced.map(\.tokens)
        if let attribution, !keepsTelling { omitted.append(attribution.tokens) }
        if let apposition = AsideFinder(passage: passage).apposition(before: group, in: clause) { omitted.append(apposition) }
        let told = keepsTelling || attribution == nil ? group : contentVerb(clause, attribution) ?? group
        guard let title = titles.title(of: clause, told, omitting: titles.merged(omitted), among: clauses) else { return nil }
        let isDeed = keepsTelling && passage.language.verbs.performatives.contains(group.head)
        let source = isDeed ? nil : attribution?.source ?? speaker(around: clause, in: clauses)
        return stated(item, span, sentence, clause, group, title: title, attribution: source)
    }

    /// Whether the date is that of the telling itself: "The mayor said on Friday that …". What a report tells is the event.
    private func tellingIsEvent(_ attribution: Attribution, _ group: VerbGroup, _ clause: Clause) -> Bool {
        guard attribution.tokens.contains(group.tokens.lowerBound) else { return false }
        guard contentVerb(clause, attribution)?.tellsEvent == true else { return true }
        let isReport = attribution.phrase.contains { passage.language.verbs.reportNouns.contains(passage[$0].word) }
        return !isReport && attribution.tokens.lowerBound == clause.tokens.lowerBound
    }

    /// Who speaks the quotation that the clause is.
    private func speaker(around clause: Clause, in clauses: [Clause]) -> String? {
        guard let index = clauses.firstIndex(where: { $0.tokens == clause.tokens }) else { return nil }
        let finder = AttributionFinder(passage: passage)
        if clause.joint == "\"", index > 0 { return finder.speaker(before: clauses[index - 1]) }
        guard index + 1 < clauses.count, clauses[index + 1].joint == "\"" else { return nil }
        return finder.speaker(after: clauses[index + 1])
    }

    /// "The bank was founded" from "The bank, founded in 1901, closed"; nothing where it would not read well.
    private func mention(
        _ item: ExpressionFinder.Found, _ span: CalendarSpan, in sentence: Range<Int>, _ clause: Clause, reduced: ReducedClause
    ) -> Stated? {
        let finder = ReducedClauseFinder(passage: passage)
        let first = passage[item.match.tokens.lowerBound]
        guard let noun = reduced.noun, Pronoun(passage[noun.lowerBound]) == nil, !first.has(.since),
            !passage[item.match.tokens.lowerBound - 1].has(.since)
        else { return nil }
        let gap = DateGap(passage: passage, span: span).range(around: item.match.tokens, in: reduced.words)
        let writer = TitleWriter(passage: passage)
        guard let title = writer.title(subject: noun, auxiliary: finder.auxiliary(for: noun), of: reduced.words, omitting: gap)
        else {
            return nil
        }
        return stated(item, span, sentence, clause, nil, title: title, attribution: nil)
    }

    /// A writer that knows what the sentence's pronouns mean.
    private func titleWriter(for sentence: Range<Int>, _ groups: [VerbGroup], _ previous: Topic?) -> TitleWriter {
        let topics = TopicFinder(passage: passage)
        return TitleWriter(
            passage: passage,
            naming: { topics.topic(meantAt: $0, in: sentence, groups: groups, previous: previous)?.text })
    }

    private func stated(
        _ item: ExpressionFinder.Found, _ span: CalendarSpan, _ sentence: Range<Int>, _ clause: Clause, _ group: VerbGroup?,
        title: String, attribution: String?
    ) -> Stated {
        Stated(
            mention: mention(sentence, title, item, span.happened.date(zone: zone), attribution), clause: clause, group: group,
            span: span)
    }

    func mention(
        _ sentence: Range<Int>, _ title: String, _ item: ExpressionFinder.Found?, _ date: EventDate, _ attribution: String?
    ) -> EventMention {
        let range = passage.range(ofTokens: sentence)
        return EventMention(
            range: passage.placed(range), sentence: passage.text(range), title: title,
            expression: item?.expression(in: passage, zone: zone), date: date, attribution: attribution)
    }

    /// What has not happened at publication is a plan.
    private func isAhead(_ item: ExpressionFinder.Found, _ span: CalendarSpan) -> Bool {
        guard let published else { return false }
        return span.firstDay > published
    }

    private func isQuestion(_ sentence: Range<Int>) -> Bool {
        var last = sentence.upperBound - 1
        while last > sentence.lowerBound, passage[last].isQuote || passage[last].isSymbol(")") || passage[last].isSymbol("'") {
            last -= 1
        }
        return passage[last].isSymbol("?")
    }

    /// The verb that an expression dates.
    private func governing(_ tokens: Range<Int>, in clause: Clause, asides: [Range<Int>]) -> VerbGroup? {
        let own = asides.first { $0.contains(tokens.lowerBound) }
        // A verb of an aside has no say outside it, nor one outside within it.
        let groups = clause.groups.filter { group in asides.first { $0.contains(group.tokens.lowerBound) } == own }
        if let earlier = groups.last(where: { $0.tokens.lowerBound < tokens.lowerBound }) { return earlier }
        let later = groups.filter { $0.tokens.lowerBound >= tokens.upperBound }
        // "In 2016, as his rise continued, the writer disavowed the book": the day is the main verb's.
        let verbs = passage.language.verbs
        if passage[tokens.upperBound].isSymbol(","), verbs.adverbialOpeners.contains(passage[tokens.upperBound + 1].word),
            let first = later.first, first.tokens.upperBound < clause.tokens.upperBound,
            let comma = (first.tokens.upperBound..<clause.tokens.upperBound).first(where: { passage[$0].isSymbol(",") }),
            let main = later.first(where: { $0.tokens.lowerBound > comma })
        {
            return main
        }
        return later.first
    }

    private func allows(_ group: VerbGroup, _ span: CalendarSpan, _ item: ExpressionFinder.Found, _ clause: Clause) -> Bool {
        if isHypothetical(clause, before: group) || hasNoSubject(clause) { return false }
        let isSince = passage[item.match.tokens.lowerBound].has(.since) || passage[item.match.tokens.lowerBound - 1].has(.since)
        // "the worst storm since 2003" is no event of 2003.
        if isSince, passage.language.compares(clause.tokens.lowerBound..<item.match.tokens.lowerBound, in: passage) {
            return false
        }
        switch group.tense {
        case .modal: return false
        case .past: return !group.isNegated && !group.isStative
        case .presentPerfect: return !group.isNegated && (!group.isStative || isSince)
        case .present: return group.isReporting && !group.isNegated && !group.isStative
        }
    }

    /// "No data is due", "Nobody was hurt", "when being asked".
    func hasNoSubject(_ clause: Clause) -> Bool {
        let first = passage[clause.tokens.lowerBound]
        return passage.language.verbs.negations.contains(first.word) || first.word == "being" || first.word == "having"
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
    private func remember(_ item: ExpressionFinder.Found, in soFar: inout TextSoFar) {
        guard let span = item.span, !item.match.isSignature else { return }
        let before = passage[item.match.tokens.lowerBound - 1]
        guard before.shape == .word, before.meaning.isEmpty, let stem = ImpliedMentions.stem(before.word) else { return }
        soFar.remember(stem, span)
    }
}

extension Language {
    /// Whether a superlative stands among the tokens.
    func compares(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        tokens.contains { verbs.superlatives.contains(passage[$0].word) }
    }
}
