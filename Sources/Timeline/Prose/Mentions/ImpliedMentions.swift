/// Mentions whose sentence names no date of its own: bounded by another event, or as new as the text.
///
/// Sparing on purpose: news tells its news first, so only the first sentences of a text count as new, and further down only
/// what a report is said to tell.
struct ImpliedMentions {
    /// Sentences from the top whose words are read as news. Our own choice.
    static let leadSentences = 8
    /// Those of them whose past tense without a date is the news itself: below, it is mostly background. Our own choice.
    static let newsSentences = 3
    private static let longestSentence = 90

    let finder: MentionFinder
    private var passage: Passage { finder.passage }

    /// "resigned last week after an article claimed …": the article is no later than the resignation.
    func bounded(by stated: [MentionFinder.Stated], in sentence: Range<Int>, _ clauses: [Clause], _ writer: TitleWriter)
        -> [EventMention]
    {
        guard clauses.count > 1 else { return [] }
        return clauses.indices.dropFirst().compactMap { number in
            let clause = clauses[number]
            guard clause.joint == "after", let first = clause.groups.first, first.tellsEvent,
                !finder.isHypothetical(clause, before: first),
                // "after a rise during which they led": no clause.
                !(clause.tokens.lowerBound..<first.tokens.lowerBound).contains(where: {
                    passage.language.verbs.relatives.contains(passage[$0].word)
                }),
                let main = stated.first(where: { $0.clause.tokens == clauses[number - 1].tokens && $0.group != nil }),
                !stated.contains(where: { $0.group?.tokens == first.tokens }),
                let title = writer.title(of: clause.tokens, omitting: [])
            else { return nil }
            return finder.mention(sentence, title, nil, main.mention.date.with(basis: .bounded), nil)
        }
    }

    func mentions(
        in sentence: Range<Int>, number: Int, _ clauses: [Clause], dated: [ExpressionFinder.Found],
        memory: [String: CalendarSpan],
        _ writer: TitleWriter
    ) -> [EventMention] {
        guard sentence.count <= Self.longestSentence, let clause = clauses.first, let group = clause.groups.first,
            !finder.isHypothetical(clause, before: group), !finder.hasNoSubject(clause),
            !passage.language.verbs.clauseOpeners.contains(passage[clause.tokens.lowerBound].word)
        else { return [] }
        let attribution = AttributionFinder(passage: passage).attribution(in: clause.tokens, groups: clause.groups)
        if let span = remembered(sentence, memory), clause.groups.contains(where: \.tellsEvent) {
            return make(sentence, clause, attribution, writer, span.happened.date(zone: finder.zone).with(basis: .bounded))
        }
        guard let published = finder.published, !dated.contains(where: { $0.span != nil }) else { return [] }
        guard isNews(group, clause, attribution, number) else { return [] }
        let day = EventDate(
            days: published..<published.advanced(byDays: 1), zone: finder.zone, precision: .day, basis: .published)
        return make(sentence, clause, attribution, writer, day)
    }

    private func make(
        _ sentence: Range<Int>, _ clause: Clause, _ attribution: Attribution?, _ writer: TitleWriter, _ date: EventDate
    )
        -> [EventMention]
    {
        let content = finder.contentVerb(clause, attribution)
        var omitted = attribution.map { content?.tellsEvent == true ? [$0.tokens] : [] } ?? []
        if let verb = clause.groups.first, let apposition = AsideFinder(passage: passage).apposition(before: verb, in: clause) {
            omitted.append(apposition)
        }
        guard let title = writer.title(of: clause.tokens, omitting: ClauseTitle(passage: passage, writer: writer).merged(omitted))
        else {
            return []
        }
        return [finder.mention(sentence, title, nil, date, attribution?.source)]
    }

    private func isNews(_ group: VerbGroup, _ clause: Clause, _ attribution: Attribution?, _ number: Int) -> Bool {
        guard namesSubject(clause, group), !speaksForItself(clause), !passage[clause.tokens.lowerBound].isQuote else {
            return false
        }
        if group.isReporting {
            if passage.language.verbs.performatives.contains(group.head), group.tense != .present {
                return number < Self.newsSentences
            }
            // "A report indicates that he has been …": what is told must have happened.
            guard let attribution, let content = finder.contentVerb(clause, attribution), content.tellsEvent, !content.isReporting
            else {
                return false
            }
            return content.tense == .presentPerfect || number < Self.newsSentences
        }
        // What somebody is named for is news a little longer, and even while it goes on.
        guard attribution == nil else { return group.tellsEvent && number < Self.leadSentences }
        return group.tellsEvent && !group.isProgressive && number < Self.newsSentences
    }

    /// Outside quotations "I", "we" and "you" are of memoirs, advertisements and instructions.
    private func speaksForItself(_ clause: Clause) -> Bool {
        clause.tokens.contains { passage.language.verbs.ownVoice.contains(passage[$0].word) && passage[$0].shape == .word }
    }

    /// A name, or a noun of telling, before the verb.
    private func namesSubject(_ clause: Clause, _ group: VerbGroup) -> Bool {
        let subject = clause.tokens.lowerBound..<max(group.tokens.lowerBound, clause.tokens.lowerBound)
        let first = passage[clause.tokens.lowerBound]
        if !group.isReporting, first.has(.the) || first.has(.possessive), group.tokens.lowerBound > clause.tokens.lowerBound + 1 {
            return true
        }
        return subject.contains { index in
            let token = passage[index]
            if passage.language.verbs.reportNouns.contains(token.word) { return true }
            return token.isCapitalised && !passage.language.sentenceOpeners.contains(token.word)
                && !passage.language.verbs.pronouns.contains(token.word)
                && token.meaning.isEmpty && (index > clause.tokens.lowerBound || !token.word.hasSuffix("ly"))
        }
    }

    /// "during the campaign", where an expression has dated "campaigning" before.
    private func remembered(_ sentence: Range<Int>, _ memory: [String: CalendarSpan]) -> CalendarSpan? {
        guard !memory.isEmpty else { return nil }
        for index in sentence where passage[index].has(.during) || passage[index].has(.in) || passage[index].word == "at" {
            guard passage[index + 1].has(.the), passage[index + 2].shape == .word, !passage[index + 2].isCapitalised,
                let stem = Self.stem(passage[index + 2].word)
            else { continue }
            if let span = memory[stem] { return span }
        }
        return nil
    }

    /// A word without its ending, when enough is left to know it again.
    static func stem(_ word: String) -> String? {
        for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count >= 5 {
            return String(word.dropLast(ending.count))
        }
        return word.utf8.count >= 5 ? word : nil
    }
}
