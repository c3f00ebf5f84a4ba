/// The words of a text as runs of letters in lower case: a quicker cut than `Tokenizer`, for counting and comparing.
enum LetterRuns {
    /// - Parameters:
    ///   - longest: Letters of a word that are kept, with their accents. A word of a megabyte costs no memory.
    ///   - body: Called with each word's first letters and how many it has; `false` ends the reading.
    static func forEach(
        in text: some Sequence<Unicode.Scalar>, keeping longest: Int, _ body: (_ start: String, _ length: Int) -> Bool
    ) {
        var word = ""
        var length = 0
        for scalar in text {
            if Tokenizer.isLetter(scalar) {
                length += 1
                if length <= longest { Tokenizer.append(scalar, inLowerCaseTo: &word) }
            } else if length > 0, !scalar.isASCII, isMark(scalar) {
                if length <= longest { word.unicodeScalars.append(scalar) }
            } else if length > 0 {
                guard body(word, length) else { return }
                (word, length) = ("", 0)
            }
        }
        if length > 0 { _ = body(word, length) }
    }

    /// An accent of its own or an Indian vowel sign stands inside a word.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
