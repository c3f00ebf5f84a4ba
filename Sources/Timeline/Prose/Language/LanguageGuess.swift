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

    private static let english: Set<String> = [
        "the", "of", "and", "to", "in", "a", "is", "was", "that", "for", "on", "with", "it", "as", "he", "at", "by", "from", "his",
        "has", "are", "be", "have", "this", "not", "i", "you", "we", "they", "she", "had", "were", "been", "an", "its",
    ]
    private static let german: Set<String> = [
        "der", "die", "das", "und", "in", "den", "von", "zu", "mit", "ist", "im", "für", "auf", "des", "sich", "dem", "ein", "eine",
        "nicht", "es", "an", "auch", "als", "am", "wird", "bei", "nach", "sie", "er", "aus", "hat", "war", "wurde", "dass", "zum",
    ]
    /// Letters of the longest of them.
    private static let longest = max(english.lazy.map(\.count).max() ?? 0, german.lazy.map(\.count).max() ?? 0)

    /// - Returns: English for a text of few words; `nil` for a language without tables.
    static func language(of text: String) -> Language? {
        var (count, inEnglish, inGerman) = (0, 0, 0)
        // A prefix is enough.
        LetterRuns.forEach(in: text.unicodeScalars.prefix(mostWords * 12), keeping: longest + 1) { word, _ in
            count += 1
            if english.contains(word) { inEnglish += 1 }
            if german.contains(word) { inGerman += 1 }
            return count < mostWords
        }
        guard count >= fewestWords else { return .english }
        guard max(inEnglish, inGerman) * 100 >= count * leastShare else { return nil }
        return inGerman > inEnglish ? .german : .english
    }
}
