/// Which part of a sentence each of its dates holds for: the words that are nearer to it than to another.
///
/// The baseline that is hard to beat: "nearest expression, else the publication date" dates most event words of news right.
struct DatedStretches {
    let passage: Passage
    /// Token indices.
    let sentence: Range<Int>
    /// Those of the sentence's expressions that have a date, in order.
    let dated: [ExpressionFinder.Found]

    init(passage: Passage, sentence: Range<Int>, dated: [ExpressionFinder.Found]) {
        self.passage = passage
        self.sentence = sentence
        self.dated = dated.filter { $0.span != nil && !$0.match.isSignature }
    }

    /// Code points of the text.
    func range(of mention: EventMention) -> Range<Int> {
        guard let expression = mention.expression,
            let number = dated.firstIndex(where: { place(of: $0).lowerBound == expression.range.lowerBound })
        else { return mention.range }
        return range(number)
    }

    /// - Parameter number: Of the expression.
    func range(_ number: Int) -> Range<Int> {
        let whole = passage.placed(passage.range(ofTokens: sentence))
        let start = number > 0 ? border(number - 1) : whole.lowerBound
        let end = number + 1 < dated.count ? border(number) : whole.upperBound
        return start..<max(end, start + 1)
    }

    /// Between an expression and the next: at the token that is half way.
    private func border(_ number: Int) -> Int {
        let (before, after) = (dated[number].match.tokens.upperBound, dated[number + 1].match.tokens.lowerBound)
        return passage.placed(passage[before + max(after - before, 0) / 2].range).lowerBound
    }

    private func place(of item: ExpressionFinder.Found) -> Range<Int> {
        passage.placed(passage.range(ofTokens: item.match.tokens))
    }
}
