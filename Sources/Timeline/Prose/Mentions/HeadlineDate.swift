/// The date that a headline or its summary states for its own event: "Minister resigns on Friday".
struct HeadlineDate {
    /// News is about what happened in the days before it; what is older is its background. Our own choice.
    private static let daysBack = 45
    /// Code points of a headline or a summary that are read.
    private static let longest = 600

    let language: Language
    let published: CalendarDay
    let zone: Zone

    func date(ofHeadline title: String, summary: String?) -> (date: EventDate, evidence: Report.Evidence)? {
        if let date = inHeadline(title) { return date }
        guard let summary, Self.tellsOfTheSame(title, summary) else { return nil }
        return inFirstSentence(summary)
    }

    /// Whether the lead restates the headline: two words of weight in common, or all that the headline has. "The week in
    /// review" is not dated by the first thing that it reviews.
    private static func tellsOfTheSame(_ title: String, _ summary: String) -> Bool {
        let told = stems(title.unicodeScalars.prefix(longest))
        let shared = told.intersection(stems(summary.unicodeScalars.prefix(300)))
        return shared.count >= min(2, max(told.count, 1))
    }

    /// The first five letters of each word of at least four, so that "returns" and "returned" are one.
    private static func stems(_ text: some Sequence<Unicode.Scalar>) -> Set<String> {
        var stems: Set<String> = []
        LetterRuns.forEach(in: text, keeping: 5) { start, length in
            if length >= 4 { stems.insert(start) }
            return true
        }
        return stems
    }

    /// Headlines tell in the present tense, so the verb says nothing; one date is enough.
    private func inHeadline(_ title: String) -> (date: EventDate, evidence: Report.Evidence)? {
        let passage = Passage(String(title.unicodeScalars.prefix(Self.longest)), language: language)
        let found = expressions(in: passage).filter { $0.span != nil }
        guard found.count == 1, let item = found.first, let span = item.span, isNear(span), !item.isFuture,
            language.readsClauses || isSurelyPast(item, span, in: passage.tokens.indices, passage)
        else { return nil }
        return (span.happened.date(zone: zone), evidence(item, passage, passage.text(0..<passage.scalars.count)))
    }

    /// Only the main clause of the first sentence tells of the headline's event.
    private func inFirstSentence(_ summary: String) -> (date: EventDate, evidence: Report.Evidence)? {
        let passage = Passage(String(summary.unicodeScalars.prefix(Self.longest)), language: language)
        guard let sentence = passage.sentences.first else { return nil }
        let found = expressions(in: passage).filter {
            $0.span != nil && sentence.contains($0.match.tokens.lowerBound)
        }
        guard found.count == 1, let item = found.first, let span = item.span, isNear(span) else { return nil }
        let evidence = evidence(item, passage, passage.text(passage.range(ofTokens: sentence)))
        guard language.readsClauses else {
            return tellsPlainly(item, span, in: sentence, passage) ? (span.happened.date(zone: zone), evidence) : nil
        }
        let groups = VerbFinder(passage).groups(in: sentence)
        guard
            let main = ClauseSplitter(passage: passage).clauses(of: sentence, groups: groups).first(where: {
                $0.groups.contains { $0.tellsEvent }
            }),
            main.joint == nil, main.tokens.contains(item.match.tokens.lowerBound),
            let group = main.groups.last(where: { $0.tokens.lowerBound < item.match.tokens.lowerBound }) ?? main.groups.first,
            group.tellsEvent
        else { return nil }
        return (span.happened.date(zone: zone), evidence)
    }

    private func expressions(in passage: Passage) -> [ExpressionFinder.Found] {
        var resolver = Resolver(published: published)
        return ExpressionFinder().expressions(in: passage, &resolver)
    }

    private func isNear(_ span: CalendarSpan) -> Bool {
        guard span.precision <= .month || (span.precision == .range && span.days.count <= 31) else { return false }
        return span.firstDay <= published && published.days(since: span.firstDay) <= Self.daysBack
    }

    private func evidence(_ item: ExpressionFinder.Found, _ passage: Passage, _ text: String) -> Report.Evidence {
        Report.Evidence(text: TitleWriter.oneLine(text), expression: passage.text(passage.range(ofTokens: item.match.tokens)))
    }
}
