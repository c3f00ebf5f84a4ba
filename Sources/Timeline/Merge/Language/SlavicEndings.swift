/// Endings of words in Cyrillic: the cases, genders and numbers of Russian, and what of Ukrainian, Bulgarian and Serbian looks the same.
enum SlavicEndings {
    /// Our own list, from the tables of declension in any grammar; adjectives first. No longer than three letters.
    private static let endings = Set(
        """
        ого его ому ему ыми ими ами ями
        ый ий ой ей ая яя ую юю ое ее ые ие ых их ым им ом ем ам ям ах ях ов ев ью ия ии ию
        а я о е и ы у ю ь й і ї є
        """.split { $0 == " " || $0 == "\n" }.map { pack($0.unicodeScalars.map(\.value)[...]) })

    /// The word without its ending; at least three letters remain.
    static func without(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        for size in stride(from: 3, through: 1, by: -1) where word.count >= size + 3 {
            if endings.contains(pack(word.suffix(size))) { return word.dropLast(size) }
        }
        return word
    }

    private static func pack(_ letters: ArraySlice<UInt32>) -> UInt64 {
        letters.reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) }
    }
}
