/// Finds a text's expressions and resolves them, in the text's order.
struct ExpressionFinder {
    /// An expression with its place among the tokens.
    struct Found: Sendable {
        let match: Match
        let span: CalendarSpan?
        let isFuture: Bool
    }

    let published: CalendarDay?

    func expressions(in passage: Passage) -> [Found] {
        var found: [Found] = []
        var resolver = Resolver(published: published)
        var index = 0
        while index < passage.tokens.count {
            guard let match = match(passage, index) else {
                index += 1
                continue
            }
            index = match.tokens.upperBound
            let isFuture = FutureCues.govern(match.tokens, in: passage)
            var span = match.isSignature ? resolver.resolveAside(match.sense) : resolver.resolve(match.sense, isFuture: isFuture)
            if match.mod == "APPROX" { span?.isApproximate = true }
            found.append(Found(match: match, span: span, isFuture: isFuture))
        }
        return found
    }

    private func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        guard token.shape != .lineBreak,
            token.shape == .digits || !token.meaning.isEmpty || token.isSymbol("'") || token.isCapitalised
        else { return nil }
        guard var match = Rules.match(passage, index) else { return nil }
        match.isSignature = PostSignature.stands(in: passage, around: match.tokens)
        return match
    }
}
