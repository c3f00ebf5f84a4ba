/// Finds where sentences end.
///
/// A sentence ends at a line break, and at `.`, `!`, `?` or `…` (with its closing quotes) before a space and
/// a capital letter, a digit or an opening quote, unless the stop belongs to an abbreviation or an initial.
struct SentenceSplitter {
    /// Tokens; what is longer is no sentence, and is cut so that work on sentences stays linear in the text.
    static let longest = 400

    /// Digits: "der 100. Geburtstag". A longer number before a full stop is a year or a count.
    private static let longestOrdinal = 3

    let language: Language

    func sentences(of tokens: [Token]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var index = 0
        func close(at end: Int) {
            if end > start { sentences.append(start..<end) }
            start = end
        }
        while index < tokens.count {
            let token = tokens[index]
            if token.shape == .lineBreak {
                close(at: index)
                start = index + 1
                index += 1
            } else if token.isSentenceEnd {
                var end = index + 1
                while end < tokens.count, tokens[end].isAttached,
                    tokens[end].isSentenceEnd || tokens[end].isQuote || tokens[end].isSymbol("'") || tokens[end].isSymbol(")")
                {
                    end += 1
                }
                if ends(tokens, stop: index, next: end) { close(at: end) }
                index = end
            } else {
                index += 1
                if index - start >= Self.longest { close(at: index) }
            }
        }
        close(at: tokens.count)
        return sentences
    }

    private func ends(_ tokens: [Token], stop: Int, next: Int) -> Bool {
        guard next < tokens.count else { return true }
        let following = tokens[next]
        guard !following.isAttached else { return false }
        let opens = following.isQuote || following.isSymbol("'") || following.isSymbol("(")
        guard following.isCapitalised || following.shape == .digits || opens else { return false }
        guard tokens[stop].word == ".", next == stop + 1, stop > 0, tokens[stop].isAttached else { return true }
        let before = tokens[stop - 1]
        guard before.shape == .word else {
            // German "am 5. Mai": an ordinal ends a sentence only before a word that begins one.
            let isOrdinal = before.range.count <= Self.longestOrdinal && language.ordinalEndings.contains(".")
            return !isOrdinal || before.shape != .digits || language.sentenceOpeners.contains(following.word)
        }
        if before.range.count == 1, before.isCapitalised {
            // "U.S. The" ends a sentence only before a word that begins one; "J. Smith" never does.
            let dotted = stop >= 3 && tokens[stop - 2].isSymbol(".") && tokens[stop - 1].isAttached
            return dotted && language.sentenceOpeners.contains(following.word)
        }
        if before.word == "m", stop >= 3, tokens[stop - 2].isSymbol(".") { return true }
        if before.meaning.month > 0, language.abbreviations.contains(before.word) { return following.shape != .digits }
        return !language.abbreviations.contains(before.word)
    }
}
