/// Which language a text is in that does not say so, by the words that every text of a language is full of.
///
/// An article in a language without tables must give no dates rather than dates read with English words, and most of those
/// whose page names no language are not English. Our own lists and bounds: the function words take a third of English and
/// German text, and less than a tenth of any text in another language that we read.
struct LanguageGuess {
    /// Fewer words tell nothing: a headline without a language is read as English.
    static let fewestWords = 20
    /// Words that are looked at.
    private static let mostWords = 400
    /// In percent of the words.
    private static let leastShare = 12

    private static let common: [(language: Language, words: Set<String>)] = [
        (
            .english,
            [
                "the", "of", "and", "to", "in", "a", "is", "was", "that", "for", "on", "with", "it", "as", "he", "at", "by",
                "from", "his",
                "has", "are", "be", "have", "this", "not", "i", "you", "we", "they", "she", "had", "were", "been", "an", "its",
            ]
        ),
        (
            .german,
            [
                "der", "die", "das", "und", "in", "den", "von", "zu", "mit", "ist", "im", "für", "auf", "des", "sich", "dem",
                "ein", "eine",
                "nicht", "es", "an", "auch", "als", "am", "wird", "bei", "nach", "sie", "er", "aus", "hat", "war", "wurde",
                "dass", "zum",
            ]
        ),
    ]

    /// - Returns: English for a text of few words; `nil` for a language without tables.
    static func language(of text: String) -> Language? {
        var hits = [Int](repeating: 0, count: common.count)
        var count = 0
        // A prefix is enough, and a word of a megabyte is none.
        for word in String(text.unicodeScalars.prefix(mostWords * 12)).split(whereSeparator: { !$0.isLetter }) {
            guard count < mostWords else { break }
            count += 1
            let word = word.lowercased()
            for index in common.indices where common[index].words.contains(word) { hits[index] += 1 }
        }
        guard count >= fewestWords else { return .english }
        guard let best = hits.indices.max(by: { hits[$0] < hits[$1] }), hits[best] * 100 >= count * leastShare else { return nil }
        return common[best].language
    }
}
