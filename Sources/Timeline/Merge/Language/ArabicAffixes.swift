/// What Arabic writes as one with a word: the article, short prepositions before it, endings of gender and number.
enum ArabicAffixes {
    private static let alef: UInt32 = 0x627
    private static let lam: UInt32 = 0x644
    /// `wa` (and), `bi` (with), `fa` (then), `ka` (as), written before the article.
    private static let particles: Set<UInt32> = [0x648, 0x628, 0x641, 0x643]
    /// -a, -at, -in, -un, -an, -iya, in letters.
    private static let endings: [[UInt32]] = [
        [0x64A, 0x629], [alef, 0x62A], [0x64A, 0x646], [0x648, 0x646], [0x629], [0x64A],
    ]

    /// The word without them; at least three letters remain.
    static func without(_ letters: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        var word = letters
        if word.count >= 6, let first = word.first, particles.contains(first), word.dropFirst().starts(with: [alef, lam]) {
            word = word.dropFirst(3)
        } else if word.count >= 5, word.starts(with: [alef, lam]) || word.starts(with: [lam, lam]) {
            word = word.dropFirst(2)
        }
        for ending in endings where word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) {
            return word.dropLast(ending.count)
        }
        return word
    }
}
