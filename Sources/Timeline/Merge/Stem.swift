/// Forms of a word brought together without knowing its language.
enum Stem {
    /// Letters that remain of a longer word: enough to tell words apart, few enough to drop endings in most European
    /// languages.
    private static let length = 6

    /// The word without the commonest endings (English plural, -ed, -ing, a last e), at most six letters.
    static func stem(_ letters: [UInt32]) -> ArraySlice<UInt32> {
        var word = letters[...]
        switch word.first ?? 0 {
        case 0x400...0x52F: return CyrillicStem.stem(word).prefix(length)
        case 0x600...0x6FF: return ArabicAffixes.without(word).prefix(length)
        default: break
        }
        let last = word.last ?? 0
        let second = word.dropLast().last ?? 0
        let third = word.dropLast(2).last ?? 0
        switch (third, second, last) {
        // -ies, -ied to -i, as -y is.
        case (0x69, 0x65, 0x73) where word.count >= 6, (0x69, 0x65, 0x64) where word.count >= 6: word = word.dropLast(2)
        // -ing
        case (0x69, 0x6E, 0x67) where word.count >= 6: word = word.dropLast(3)
        // -es, -ed
        case (_, 0x65, 0x73) where word.count >= 5, (_, 0x65, 0x64) where word.count >= 5: word = word.dropLast(2)
        // -as, -os: the plurals of those below.
        case (_, 0x61, 0x73) where word.count >= 6, (_, 0x6F, 0x73) where word.count >= 6: word = word.dropLast(2)
        // -s, but not -ss
        case (_, let before, 0x73) where word.count >= 4 && before != 0x73: word = word.dropLast()
        case (_, _, 0x65) where word.count >= 4: word = word.dropLast()
        case (_, _, 0x79) where word.count >= 4: word = word.dropLast() + [0x69]
        // -a, -o: the genders and cases of Romance and Slavic languages.
        case (_, _, 0x61) where word.count >= 5, (_, _, 0x6F) where word.count >= 5: word = word.dropLast()
        default: break
        }
        return word.prefix(length)
    }

    /// FNV-1a over the letters: the same on every machine, as Swift's own hashes are not.
    static func key(_ letters: ArraySlice<UInt32>, tag: UInt64) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ tag
        for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3 }
        return hash ^ hash >> 29
    }

    /// The stem of a word written in plain letters, as the tables write theirs.
    static func key(ofWord word: some StringProtocol) -> UInt64 {
        key(stem(word.unicodeScalars.map(\.value)), tag: 2)
    }

    static func wholeKey(ofWord word: some StringProtocol) -> UInt64 {
        key(word.unicodeScalars.map(\.value)[...], tag: 0)
    }
}
