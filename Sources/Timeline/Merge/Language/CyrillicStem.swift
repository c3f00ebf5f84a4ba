/// Words in Cyrillic without their endings, in Latin letters, so that a name meets its Latin spelling: `Медведева` and
/// `Medvedev`.
enum CyrillicStem {
    /// Endings of case, gender and number, longest first: Russian, and what of Ukrainian, Bulgarian and Serbian looks
    /// the same. Our own list, from the declension of adjectives, then of nouns.
    private static let endings = """
        ого его ому ему ыми ими ами ями
        ый ий ой ей ая яя ую юю ое ее ые ие ых их ым им ом ем ам ям ах ях ов ев ью
        а я о е и ы у ю ь й і ї є
        """

    private static let longest = 3

    private static let packedEndings = Set(
        endings.split { $0 == " " || $0 == "\n" }.map { pack($0.unicodeScalars.map(\.value)[...]) })

    /// A rough transliteration, as names in the news are mostly spelled; no sign for softness.
    private static let latin: [UInt32: [UInt32]] = {
        let rows = """
            а a|б b|в v|г g|ґ g|ѓ g|д d|ђ d|е e|є e|э e|ж z|з z|ѕ z|и i|й i|і i|ї i|ы i|ј j|к k|ќ k|л l|љ l|м m|н n
            њ n|о o|п p|р r|с s|т t|ћ c|у u|ў u|ф f|х h|ц c|ч ch|џ z|ш sh|щ sh|ъ |ь |ю u|я a
            """
        var latin: [UInt32: [UInt32]] = [:]
        for row in rows.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let letters = row.unicodeScalars.map(\.value)
            latin[letters[0]] = Array(letters.dropFirst(2))
        }
        return latin
    }()

    /// At least three letters remain.
    static func stem(_ letters: ArraySlice<UInt32>) -> [UInt32] {
        var word = letters
        for size in stride(from: longest, through: 1, by: -1) where word.count >= size + 3 {
            if packedEndings.contains(pack(word.suffix(size))) {
                word = word.dropLast(size)
                break
            }
        }
        // What is shorter is spelled like too many other words: `пар` and `par`.
        return word.count >= 5 ? word.flatMap { latin[$0] ?? [$0] } : Array(word)
    }

    private static func pack(_ letters: ArraySlice<UInt32>) -> UInt64 {
        letters.reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) }
    }
}
