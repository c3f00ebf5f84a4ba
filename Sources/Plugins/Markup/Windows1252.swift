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

    private static let bytes = Dictionary(uniqueKeysWithValues: highControls.map { ($0.value, UInt8($0.key)) })

    /// - Returns: `nil` for a character that it does not have. The controls from U+0080 stand for themselves, as
    /// programs write them that mean Latin-1.
    static func byte(of character: Unicode.Scalar) -> UInt8? {
        if character.isASCII { return UInt8(character.value) }
        if let byte = bytes[character] { return byte }
        return UInt8(exactly: character.value)
    }

    static func character(of byte: UInt8) -> Unicode.Scalar {
        highControls[UInt32(byte)] ?? Unicode.Scalar(byte)
    }
}
