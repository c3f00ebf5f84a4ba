/// What a character is to a date.
enum DateCharacter {
    case blank
    case digit(Int)
    /// In lower case and without accents.
    case letter(Unicode.Scalar)
    /// One of `: . , - + / '`; others that mean the same have become one of these.
    case sign(Unicode.Scalar)
    /// Begins a comment.
    case opening
    /// Marks without which a word is the same: combining accents, joiners, marks of direction, the signs of ordinals, tones.
    case dropped
    case other

    init(_ scalar: Unicode.Scalar) {
        let scalar = Self.narrow(scalar)
        switch scalar {
        case "0"..."9": self = .digit(Int(scalar.value - 48))
        case "a"..."z": self = .letter(scalar)
        case " ", "\t"..."\r", "\u{85}", "\u{A0}", "\u{2000}"..."\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}",
            "\u{3000}",
            "[", "]":
            // Brackets stand around a zone in RFC 9557.
            self = .blank
        case ":", ".", ",", "-", "+", "/", "'": self = .sign(scalar)
        case "(": self = .opening
        case "|", "@", ";", "·", "•", "、", "،": self = .sign(",")
        case "‐"..."―", "−": self = .sign("-")
        case "॰": self = .sign(".")
        case "’", "‘", "ʼ", "`", "´", "׳": self = .sign("'")
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2069}", "\u{FEFF}", "º", "ª", "°":
            self = .dropped
        default: self = Self.rest(scalar)
        }
    }

    /// Letters and digits beyond the common ones.
    private static func rest(_ scalar: Unicode.Scalar) -> DateCharacter {
        if scalar.isASCII, !("A"..."Z").contains(scalar) { return .other }
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue { return .digit(Int(value)) }
        guard let folded = LetterFolding.folded(scalar) else { return .dropped }
        if folded.properties.isAlphabetic { return .letter(folded) }
        // The tones of Thai, the virama and nukta of Hindi.
        return folded.properties.generalCategory == .nonspacingMark ? .dropped : .other
    }

    /// The letters of a word of our tables, as they stand in the tokens of a text.
    static func letters(of word: some StringProtocol) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if case .letter(let letter) = DateCharacter(scalar) { letters.append(letter) }
        }
        return String(letters)
    }

    /// The ASCII form of a full-width character, as Chinese and Japanese pages have.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
}
