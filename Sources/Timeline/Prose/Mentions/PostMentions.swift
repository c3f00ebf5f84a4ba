/// Embedded posts: the line above "— Name (@handle) May 30, 2025" was posted on that day, by that name.
struct PostMentions {
    struct Post {
        let mention: EventMention
        /// The post with its signature line.
        let tokens: Range<Int>
    }

    /// A longer line is a paragraph of the article, not a post; in tokens.
    private static let longest = 800

    let passage: Passage
    let found: [ExpressionFinder.Found]
    let zone: Zone

    func posts() -> [Post] {
        found.compactMap { item in
            guard item.match.isSignature, let span = item.span else { return nil }
            return post(item, span)
        }
    }

    private func post(_ item: ExpressionFinder.Found, _ span: CalendarSpan) -> Post? {
        var dash = item.match.tokens.lowerBound - 1
        while dash > 0, item.match.tokens.lowerBound - dash <= Self.longest, passage[dash - 1].shape != .lineBreak,
            !(passage[dash].isDash && !passage[dash].isAttached)
        { dash -= 1 }
        let isOwnLine = dash == 0 || passage[dash - 1].shape == .lineBreak
        let end = isOwnLine ? max(dash - 1, 0) : dash
        var start = end
        while start > 0, end - start <= Self.longest, passage[start - 1].shape != .lineBreak { start -= 1 }
        let text = passage.range(ofTokens: start..<end)
        guard start < end, end - start <= Self.longest else { return nil }
        let nameEnd = item.match.tokens.lowerBound
        let author = TitleWriter.oneLine(passage.text(passage.range(ofTokens: dash + 1..<max(nameEnd, dash + 1))))
        guard let title = TitleWriter(passage: passage).title(of: start..<end, omitting: []) else { return nil }
        let range = text.lowerBound..<passage.range(ofTokens: item.match.tokens).upperBound
        let mention = EventMention(
            range: passage.placed(range), sentence: passage.text(range), title: title,
            expression: item.expression(in: passage, zone: zone),
            date: span.date(zone: zone), attribution: author.isEmpty ? nil : author)
        return Post(mention: mention, tokens: start..<item.match.tokens.upperBound)
    }
}
