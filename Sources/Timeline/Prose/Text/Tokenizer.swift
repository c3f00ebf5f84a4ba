/// Cuts a text into tokens in one pass.
///
/// Time and memory are linear in the text, whatever it holds: a word of ten million letters is one token.
struct Tokenizer {
    /// Letters of a word that are kept; longer words are in no table.
    static let longestWord = 24
    /// A single line break inside a paragraph is a wrapped line when the line was at least this long. Our own choice.
    private static let shortestWrappedLine = 50

    let language: Language

    /// - Parameter isAttached: Whether the text before goes on here without a blank.
    func tokens(of scalars: [Unicode.Scalar], isAttached: Bool = false) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(scalars.count / 5)
        var index = 0
        var lineStart = 0
        var attached = isAttached
        while index < scalars.count {
            let scalar = scalars[index]
            let start = index
            if Self.isLineBreak(scalar) {
                var breaks = 0
                while index < scalars.count, Self.isSpace(scalars[index]) || Self.isLineBreak(scalars[index]) {
                    if scalars[index] == "\n" || scalars[index] == "\u{2028}" || scalars[index] == "\u{2029}" { breaks += 1 }
                    index += 1
                }
                let wraps =
                    breaks == 1 && start - lineStart >= Self.shortestWrappedLine && index < scalars.count
                    && (Self.isDigit(scalars[index]) || Self.isLowercase(scalars[index]))
                if !wraps, tokens.last?.shape != .lineBreak {
                    tokens.append(plain(.lineBreak, start..<index, word: "\n", attached: attached))
                }
                lineStart = index
                attached = false
            } else if Self.isSpace(scalar) {
                index += 1
                attached = false
            } else if Self.isDigit(scalar) {
                var value: Int? = 0
                while index < scalars.count, Self.isDigit(scalars[index]) {
                    value = index - start < 9 ? value.map { $0 * 10 + Int(scalars[index].value) - 48 } : nil
                    index += 1
                }
                tokens.append(
                    Token(
                        shape: .digits, range: start..<index, word: "", meaning: Meaning(), isAttached: attached,
                        isCapitalised: false, number: value))
                attached = true
            } else if Self.isLetter(scalar) {
                var word = ""
                while index < scalars.count, Self.isLetter(scalars[index]) {
                    if index - start < Self.longestWord { Self.append(scalars[index], inLowerCaseTo: &word) }
                    index += 1
                }
                tokens.append(
                    Token(
                        shape: .word, range: start..<index, word: word, meaning: language.meaning(of: word),
                        isAttached: attached, isCapitalised: !Self.isLowercase(scalar), number: nil))
                attached = true
            } else {
                index += 1
                tokens.append(plain(.symbol, start..<index, word: String(Character(Self.folded(scalar))), attached: attached))
                attached = true
            }
        }
        return tokens
    }

    private func plain(_ shape: Token.Shape, _ range: Range<Int>, word: String, attached: Bool) -> Token {
        Token(
            shape: shape, range: range, word: word, meaning: Meaning(), isAttached: attached, isCapitalised: false,
            number: nil)
    }

    static func append(_ scalar: Unicode.Scalar, inLowerCaseTo word: inout String) {
        if scalar.isASCII {
            word.unicodeScalars.append(scalar.value < 97 ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
        } else {
            word += scalar.properties.lowercaseMapping
        }
    }

    /// Typographic apostrophes become `'`, so that one row of a table serves both.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}" ? "'" : scalar
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 128 { return (value >= 97 && value <= 122) || (value >= 65 && value <= 90) }
        return scalar.properties.isAlphabetic && value != 0x02BC
    }

    private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.value >= 97 && scalar.value <= 122 : scalar.properties.isLowercase
    }

    /// Whether the character is a space or ends a line.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar) || isLineBreak(scalar) }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    /// Control and direction characters part words and mean nothing else.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 32 || (scalar.value >= 0x7F && scalar.value < 0xA0) || (scalar.value >= 0x202A && scalar.value <= 0x202E)
            || (scalar.value >= 0x2060 && scalar.value <= 0x206F)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{3000}"
            || (scalar.value >= 0x2000 && scalar.value <= 0x200F) || isInvisible(scalar) || scalar == "\u{FEFF}"
            || scalar == "\u{0C}"
    }
}
