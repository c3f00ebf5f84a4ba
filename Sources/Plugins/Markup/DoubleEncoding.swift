/// Text whose UTF-8 was taken for windows-1252 and written as UTF-8 again: `donâ€™t` for `don’t`.
enum DoubleEncoding {
    /// Undoes it where it is certain: each character beyond ASCII is part of a whole UTF-8 sequence when it is written as
    /// windows-1252, and what comes out are letters that people write. `Ã©`, `Â«` and `â€™` are sure signs; of any other, such
    /// as `Ð¿`, there must be three, because `É’` and `é…»` occur in texts that were meant so.
    ///
    /// - Parameter text: Valid UTF-8.
    /// - Returns: `nil` for any other text, which is nearly all.
    static func undone(_ text: [UInt8]) -> [UInt8]? {
        let bytes = text.span
        // The first such character begins a sequence: U+00C2 to U+00F4, written with C3, or C2 itself as C3 82.
        let first = UTF8Sequence.endOfASCII(in: bytes, from: 0)
        // Another such character must follow at once, which tells it from most accented letters.
        guard first + 3 < text.count, text[first] == 0xC3, (0x82...0xB4).contains(text[first + 1]), text[first + 2] >= 0xC2
        else { return nil }
        var output = Array(text[..<first])
        for scalar in String(decoding: text[first...], as: UTF8.self).unicodeScalars {
            guard let byte = Windows1252.byte(of: scalar) else { return nil }
            output.append(byte)
        }
        return isLikely(output.span) ? output : nil
    }

    private static func isLikely(_ bytes: Span<UInt8>) -> Bool {
        guard UTF8Sequence.endOfValid(in: bytes, from: 0) == bytes.count else { return false }
        var sequences = 0
        var isSure = false
        for position in 0..<bytes.count where bytes[position] >= 0xC0 {
            sequences += 1
            switch bytes[position] {
            case 0xC2, 0xC3, 0xE2: isSure = true
            // Greek, Cyrillic, Hebrew and Arabic; Latin with accents; scripts of three and four bytes.
            case 0xC4, 0xC5, 0xCE...0xD3, 0xD7...0xDB, 0xE0...: break
            default: return false
            }
        }
        return isSure || sequences >= 3
    }
}
