/// Letters without case, accents and vowel marks, so that `Señor`, `SENOR` and `senor` are one word.
enum WordLetter {
    /// Latin letters from U+00C0 to U+017F without their accents; `?` is no letter. Our own table, after the
    /// decompositions in Unicode's UnicodeData.txt; letters without one take their usual spelling's first letter.
    private static let latin = Array(
        ("aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// - Returns: `nil` for a mark that is no letter of its own: an accent, an Arabic vowel.
    static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: return value + 32
        case 0..<0xC0: return value
        case 0xC0...0x17F:
            let index = Int(value - 0xC0)
            return index < latin.count && latin[index] != UInt8(ascii: "?") ? UInt32(latin[index]) : value
        case 0x300...0x36F, 0x64B...0x65F, 0x670, 0x640: return nil
        case 0x401, 0x451: return 0x435
        // Arabic alef with hamza or madda is often written without, and so is the last ya.
        case 0x622, 0x623, 0x625: return 0x627
        case 0x649: return 0x64A
        case 0x410...0x42F: return value + 32
        case 0x430...0x44F: return value
        case 0xFF21...0xFF3A: return value - 0xFEE0 + 32
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: return value - 0xFEE0
        case 0x4E00...0x9FFF, 0x600...0x6FF, 0x3040...0x30FF, 0xAC00...0xD7AF: return value
        case 0x386...0x3CE: return greek(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value)
        default: return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        }
    }

    /// A small Greek letter without its accent; the sigma at the end of a word is a sigma.
    private static func greek(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x3AC: 0x3B1
        case 0x3AD: 0x3B5
        case 0x3AE: 0x3B7
        case 0x3AF, 0x3CA, 0x390: 0x3B9
        case 0x3CC: 0x3BF
        case 0x3CD, 0x3CB, 0x3B0: 0x3C5
        case 0x3CE: 0x3C9
        case 0x3C2: 0x3C3
        default: value
        }
    }

    enum Kind { case letter, digit, mark, ideograph, other }

    static func kind(_ scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x30...0x39, 0xFF10...0xFF19: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        case 0..<0xAA: return .other
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x400...0x481, 0x48A...0x52F: return .letter
        case 0x300...0x36F, 0x64B...0x65F, 0x670, 0x640: return .mark
        // Scripts that put no space between words: Thai to Khmer, kana, Han.
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0x20000...0x3FFFF:
            return .ideograph
        case 0x2000...0x206F, 0x3000...0x303F: return .other
        default:
            if scalar.properties.isAlphabetic { return .letter }
            return scalar.properties.numericType == .decimal ? .digit : .other
        }
    }
}
