/// A word, a run of digits, one other character, or a break between lines.
struct Token: Sendable {
    enum Shape: UInt8, Sendable {
        case word, digits, symbol, lineBreak
    }

    let shape: Shape
    /// Unicode code points of the text, the end excluded.
    let range: Range<Int>
    /// In lower case; at most `Tokenizer.longestWord` letters of it, which no table exceeds.
    let word: String
    /// What the language's tables know about the word.
    let meaning: Meaning
    /// Nothing stands between the token before and this one.
    let isAttached: Bool
    let isCapitalised: Bool
    /// The value of at most nine digits; `nil` for more, and for anything that is not digits.
    let number: Int?

    /// What stands before the first and after the last token.
    static let none = Token(
        shape: .lineBreak, range: 0..<0, word: "", meaning: Meaning(), isAttached: false, isCapitalised: false, number: nil)

    func has(_ role: Role) -> Bool { meaning.roles.contains(role) }

    /// Whether the token is this character and no word.
    func isSymbol(_ character: String) -> Bool { shape == .symbol && word == character }

    var isHyphen: Bool { shape == .symbol && (word == "-" || word == "‑" || word == "‐") }
    var isDash: Bool { shape == .symbol && (word == "–" || word == "—" || word == "-" || word == "‐" || word == "‑") }
    var isQuote: Bool { shape == .symbol && ["\"", "“", "”", "«", "»", "„", "`"].contains(word) }
    var isSentenceEnd: Bool { shape == .symbol && (word == "." || word == "!" || word == "?" || word == "…") }
}
