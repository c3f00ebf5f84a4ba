/// Whether the words around a bare weekday or month put it ahead of publication.
///
/// The nearest verb before the expression governs it: "said Friday that it will" has happened, "will meet Friday" has not.
/// About 70 characters before and 35 after are read; measured on news.
enum FutureCues {
    private static let charactersBefore = 70
    private static let charactersAfter = 35

    static func govern(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        let sentence = passage.sentence(around: tokens.lowerBound)
        let start = passage[tokens.lowerBound].range.lowerBound
        let end = passage[tokens.upperBound - 1].range.upperBound
        let language = passage.language
        let verbs = VerbFinder(passage)
        if language.sinceLooksBack, passage[tokens.lowerBound - 1].has(.since) { return false }
        var index = tokens.lowerBound - 1
        while index >= sentence.lowerBound, start - passage[index].range.lowerBound <= charactersBefore {
            let token = passage[index]
            if isCue(token, at: index, in: passage) { return true }
            if verbs.isFinitePast(index, in: sentence), !isParticiple(index, in: passage) { return false }
            index -= 1
        }
        index = tokens.upperBound
        while index < sentence.upperBound, passage[index].range.upperBound - end <= charactersAfter {
            let token = passage[index]
            if verbs.isFinitePast(index, in: sentence), !isParticiple(index, in: passage) { return false }
            if language.futureCuesAfter.contains(token.word) { return true }
            if language.endsClausesAtCommas, token.isSymbol(",") { return false }
            index += 1
        }
        return false
    }

    private static func isCue(_ token: Token, at index: Int, in passage: Passage) -> Bool {
        guard token.shape == .word else { return false }
        if passage.language.futureCues.contains(token.word) {
            if token.word == "until" { return true }
            if token.word == "set" { return passage[index + 1].has(.to) || passage[index + 1].word == "for" }
            return true
        }
        // "to" and a verb: an infinitive is ahead of what governs it.
        if token.word == "to", passage[index + 1].shape == .word, !passage[index + 1].isCapitalised,
            passage[index + 1].meaning.isEmpty
        {
            // "led to riots": a plural is no infinitive.
            if passage.language.isPlural(passage[index + 1]) { return false }
            return !passage.language.verbs.pronouns.contains(passage[index + 1].word)
        }
        return token.word == "through" && index >= 0 && passage[index + 1].meaning.weekday + passage[index + 1].meaning.month > 0
    }

    /// "to be completed", "will be released", "is expected": the form in -ed is not what happened.
    private static func isParticiple(_ index: Int, in passage: Passage) -> Bool {
        let before = passage[index - 1].word
        return ["be", "is", "are", "to", "being"].contains(before)
    }
}

extension Language {
    /// Whether the word is a past form: from the lists, or in -ed.
    func isPast(_ token: Token) -> Bool {
        guard token.shape == .word else { return false }
        return token.meaning.isPast ?? (token.word.utf8.count >= 4 && token.word.hasSuffix(verbs.pastEnding))
    }
}
