/// References to characters that HTML leaves in dates when it is escaped twice.
enum CharacterReference {
    /// The names seen in dates: blanks, and letters of month names (https://html.spec.whatwg.org/#named-character-references).
    private static let named: [String: Unicode.Scalar] = [
        "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "apos": "'", "rsquo": "'",
        "ndash": "-", "mdash": "-", "middot": "·", "bull": "•", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã",
        "auml": "ä",
        "ccedil": "ç", "eacute": "é", "ecirc": "ê", "egrave": "è", "iacute": "í", "icirc": "î", "ntilde": "ñ", "oacute": "ó",
        "ouml": "ö",
        "uacute": "ú", "ucirc": "û", "uuml": "ü",
    ]

    /// The text's scalars with each reference replaced; what is none stays as it is.
    static func resolved(_ text: String) -> [Unicode.Scalar] {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains("&") else { return scalars }
        var resolved: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            if scalars[index] == "&", let end = scalars[index...].prefix(10).firstIndex(of: ";"),
                let scalar = scalar(String(String.UnicodeScalarView(scalars[(index + 1)..<end])))
            {
                resolved.append(scalar)
                index = end + 1
            } else {
                resolved.append(scalars[index])
                index += 1
            }
        }
        return resolved
    }

    /// `nbsp`, `#160` or `#xA0`.
    private static func scalar(_ name: String) -> Unicode.Scalar? {
        guard name.first == "#" else { return named[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init)
    }
}
