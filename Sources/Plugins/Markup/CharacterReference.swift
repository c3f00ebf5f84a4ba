/// Reads `&#8217;`, `&#x2019;` and `&rsquo;`, for XML and HTML text alike.
enum CharacterReference {
    /// The longest reference that is one: names of HTML 4 have at most eight letters, and code points seven digits.
    static let longest = 12

    /// - Parameters:
    ///   - text: Begins after the `&`.
    /// - Returns: The character, and how many bytes were read with the `;`. `nil` where it is no reference, or the
    ///   reference of a character that text can't have.
    static func read(_ text: ArraySlice<UInt8>) -> (character: Unicode.Scalar, length: Int)? {
        let window = text.prefix(longest)
        guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > window.startIndex else { return nil }
        let body = window[window.startIndex..<end]
        let length = body.count + 1
        guard body.first == UInt8(ascii: "#") else {
            return LibXML2.character(ofEntity: body).map { ($0, length) }
        }
        let digits = body.dropFirst()
        let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        let code = UInt32(
            String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        return code.flatMap(character(ofCode:)).map { ($0, length) }
    }

    /// Codes 128 to 159 are what Windows writes there: https://html.spec.whatwg.org/#numeric-character-reference-end-state
    private static func character(ofCode code: UInt32) -> Unicode.Scalar? {
        if let windows = Windows1252.highControls[code] { return windows }
        guard let scalar = Unicode.Scalar(code), isText(scalar) else { return nil }
        return scalar
    }

    /// Characters of XML 1.0: https://www.w3.org/TR/xml/#charsets
    static func isText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}

/// The one encoding that is read where nothing else fits: https://encoding.spec.whatwg.org/#windows-1252
enum Windows1252 {
    /// The characters of bytes 0x80 to 0x9F; the five that are not there have none. All other bytes are Latin-1.
    static let highControls: [UInt32: Unicode.Scalar] = [
        0x80: "\u{20AC}", 0x82: "\u{201A}", 0x83: "\u{0192}", 0x84: "\u{201E}", 0x85: "\u{2026}", 0x86: "\u{2020}",
        0x87: "\u{2021}", 0x88: "\u{02C6}", 0x89: "\u{2030}", 0x8A: "\u{0160}", 0x8B: "\u{2039}", 0x8C: "\u{0152}",
        0x8E: "\u{017D}", 0x91: "\u{2018}", 0x92: "\u{2019}", 0x93: "\u{201C}", 0x94: "\u{201D}", 0x95: "\u{2022}",
        0x96: "\u{2013}", 0x97: "\u{2014}", 0x98: "\u{02DC}", 0x99: "\u{2122}", 0x9A: "\u{0161}", 0x9B: "\u{203A}",
        0x9C: "\u{0153}", 0x9E: "\u{017E}", 0x9F: "\u{0178}",
    ]

    static func character(of byte: UInt8) -> Unicode.Scalar {
        highControls[UInt32(byte)] ?? Unicode.Scalar(byte)
    }
}
