/// Years in digits. German names them without a preposition: "Sie trat 2019 zurück", "im Jahr 2024", "(1989)".
enum GermanYearRule {
    /// Nouns whose year is a name: "Agenda 2010".
    private static let named = WordTable.words(
        "agenda vision strategie horizont plan programm projekt ziel ziele nr nummer seite artikel")
    /// Words in small letters that make the number before them a count.
    private static let measures = WordTable.words("km m kg g t ha qm mal uhr prozent")

    static func match(_ passage: Passage, _ index: Int) -> Match? {
        if passage[index].meaning.unit == .year {
            // "im Jahre 2024" has the old dative, which is the plural's form.
            guard let year = passage.year(at: index + 1) else { return nil }
            return YearRule.match(index..<index + 2, year)
        }
        guard let year = passage.year(at: index), (1800...2060).contains(year), isYear(passage, index) else { return nil }
        return YearRule.match(index..<index + 1, year)
    }

    private static func isYear(_ passage: Passage, _ index: Int) -> Bool {
        let before = passage[index - 1]
        let after = passage[index + 1]
        if before.isSymbol("("), after.isSymbol(")") || after.isDash || after.isSymbol(",") { return true }
        if after.isSymbol("%") || after.isSymbol("€") || after.isSymbol("$") || measures.contains(after.word) { return false }
        if before.isSymbol("$") || before.isSymbol("€") || before.isSymbol("#") || before.isSymbol("§") { return false }
        if named.contains(before.word) || (before.isSymbol(".") && named.contains(passage[index - 2].word)) { return false }
        if before.meaning.season != nil || before.has(.early) || before.has(.mid) || before.has(.late) { return true }
        if before.has(.between) || before.has(.since) { return true }
        // "rund 2000", "von 1900 auf 2000": counts.
        if before.has(.approximately) && before.word != "um" || before.word == "auf" || after.word == "auf" { return false }
        if after.meaning.cardinal != nil || after.meaning.unit != nil { return false }
        // A noun behind a number is what is counted: "2000 Menschen".
        let counts = after.shape == .word && after.isCapitalised
        guard counts else { return true }
        return [.from, .until, .and, .or].contains { before.has($0) } && passage.year(at: index - 2) != nil
    }
}
