/// What the tables say of words, asked once for each.
struct WordMeanings {
    struct Meaning {
        /// `Stem.key` of the stem.
        let stem: UInt64
        /// In `StopWords`.
        let stop: Bool
        let entry: NewsLexicon.Entry?
    }

    private var numbers = KeyNumbers()
    private var meanings: [Meaning] = []

    /// - Parameter letters: The whole word, folded.
    mutating func meaning(of letters: [UInt32]) -> Meaning {
        let whole = Stem.key(letters[...], tag: 0)
        let number = numbers.number(of: whole)
        if number == meanings.count {
            let stem = Stem.key(Stem.stem(letters), tag: 2)
            meanings.append(Meaning(stem: stem, stop: StopWords.contains(whole), entry: NewsLexicon.entry(ofStem: stem)))
        }
        return meanings[number]
    }
}
