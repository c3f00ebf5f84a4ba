/// The first sentence of a paragraph, for a title.
enum FirstSentence {
    /// Words with a full stop that ends no sentence, in lower case.
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "mt", "ft", "gen", "col", "lt", "sgt", "capt", "cmdr", "adm", "maj", "sen", "rep",
        "gov",
        "pres", "hon", "rev", "fr", "sr", "jr", "vs", "no", "nos", "inc", "co", "corp", "ltd", "dept", "approx", "ca", "etc",
        "jan",
        "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "nr", "bzw", "z.b", "e.g", "i.e", "a.m",
        "p.m",
    ]

    /// Without its full stop.
    ///
    /// A sentence ends at a full stop before a blank and a capital letter, but not behind an initial (`J. Doe`, `U.S.`) or an
    /// abbreviation.
    static func of(_ paragraph: String) -> String {
        // A sentence that is longer than this is no title, wherever it ends.
        let characters = Array(paragraph.prefix(500))
        var wordStart = 0
        for (index, character) in characters.enumerated() {
            if character == " " { wordStart = index + 1 }
            guard character == ".", endsWord(characters[wordStart..<index]) else { continue }
            let isLast = index == characters.count - 1 && characters.count < 500
            let next = characters[(index + 1)...].prefix(2)
            guard isLast || (next.first == " " && next.last.map { $0.isUppercase } == true) else { continue }
            return String(characters[..<index])
        }
        return String(characters)
    }

    /// Whether a full stop behind this word ends a sentence.
    private static func endsWord(_ word: ArraySlice<Character>) -> Bool {
        let letters = word.drop { !$0.isLetter && !$0.isNumber }
        if letters.count == 1, letters.allSatisfy(\.isLetter) { return false }
        // `U.S`, `D.C`: parts of a letter each.
        let parts = letters.split(separator: ".")
        if parts.count > 1, parts.allSatisfy({ $0.count == 1 && $0.allSatisfy(\.isLetter) }) { return false }
        return !abbreviations.contains(String(letters).lowercased())
    }
}
