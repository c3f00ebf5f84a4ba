/// Finds a text's expressions and resolves them, in the text's order.
struct ExpressionFinder {
    /// An expression with its place among the tokens.
    struct Found: Sendable {
        let match: Match
        let span: CalendarSpan?
        let isFuture: Bool
    }

    /// - Parameter resolver: What the text before the passage has named.
    func expressions(in passage: Passage, _ resolver: inout Resolver) -> [Found] {
        var found: [Found] = []
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
        guard canBegin(token) else { return nil }
        guard var match = Rules.match(passage, index) else { return nil }
        match.isSignature = PostSignature.stands(in: passage, around: match.tokens)
        return match
    }

    /// Most words begin nothing, and no rule need look at them; a single capital may be that of "Q3".
    private func canBegin(_ token: Token) -> Bool {
        switch token.shape {
        case .lineBreak: false
        case .digits: true
        case .symbol: token.isSymbol("'")
        case .word:
            !token.meaning.isEmpty || token.meaning.beginsHoliday || (token.isCapitalised && token.range.count == 1)
        }
    }
}
