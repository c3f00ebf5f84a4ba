/// What the sentences at the top of a text say beside its events: with which date the rest of their words goes.
struct ContextMentions {
    let finder: MentionFinder
    let writer: TitleWriter
    let stretches: DatedStretches

    /// One for each date of the sentence that dates no event; of a sentence without a date or an event, one of the publication date.
    func mentions(beside told: [EventMention]) -> [EventMention] {
        let used = Set(told.compactMap { $0.expression?.range.lowerBound })
        var mentions: [EventMention] = []
        for (number, item) in stretches.dated.enumerated() {
            let expression = item.expression(in: finder.passage, zone: finder.zone)
            guard !used.contains(expression.range.lowerBound), let span = item.span else { continue }
            add(item, span.happened.date(zone: finder.zone), stretches.range(number), &mentions)
        }
        if stretches.dated.isEmpty, told.isEmpty, let published = finder.published {
            let day = EventDate(
                days: published..<published.advanced(byDays: 1), zone: finder.zone, precision: .day, basis: .published)
            add(nil, day, nil, &mentions)
        }
        return mentions
    }

    private func add(
        _ item: ExpressionFinder.Found?, _ date: EventDate, _ range: Range<Int>?, _ mentions: inout [EventMention]
    ) {
        // A line that is only a date says nothing.
        let sentence = stretches.sentence
        let words = sentence.count { finder.passage[$0].shape == .word && !(item?.match.tokens.contains($0) ?? false) }
        guard words > 1, let title = writer.title(of: sentence, omitting: item.map { [$0.match.tokens] } ?? []) else { return }
        var mention = finder.mention(sentence, title, item, date, nil)
        if let range { mention.range = range }
        mention.isEvent = false
        mentions.append(mention)
    }
}
