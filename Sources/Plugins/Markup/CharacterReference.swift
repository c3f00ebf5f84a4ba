/// Reads `&#8217;`, `&#x2019;` and `&rsquo;`, for XML and HTML text alike.
enum CharacterReference {
    /// The longest reference that is one: names of HTML 4 have at most eight letters, and code points seven digits.
    static let longest = 12

    /// - Parameter start: Behind the `&`.
    /// - Returns: The character, and how many bytes were read with the `;`. `nil` where it is no reference, or the
    ///   reference of a character that text can't have.
    static func read(_ text: Span<UInt8>, from start: Int) -> (character: Unicode.Scalar, length: Int)? {
        let limit = min(start + longest, text.count)
        var end = start
        while end < limit, text[end] != UInt8(ascii: ";") { end += 1 }
        guard end > start, end < limit else { return nil }
        let length = end - start + 1
        if text[start] == UInt8(ascii: "#") {
            return code(text, (start + 1)..<end).flatMap(character(ofCode:)).map { ($0, length) }
        }
        switch length {
        case 3 where text.has("lt", at: start): return ("<", length)
        case 3 where text.has("gt", at: start): return (">", length)
        case 4 where text.has("amp", at: start): return ("&", length)
        case 5 where text.has("quot", at: start): return ("\"", length)
        case 5 where text.has("apos", at: start): return ("'", length)
        case 5 where text.has("nbsp", at: start): return ("\u{A0}", length)
        default: return LibXML2.character(ofEntity: Array(text, start..<end)[...]).map { ($0, length) }
        }
    }

    /// The digits of a numeric reference, after its `#`.
    private static func code(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
        var digits = range
        var radix: UInt32 = 10
        if let first = range.first, text[first] | 0x20 == UInt8(ascii: "x") {
            digits = (range.lowerBound + 1)..<range.upperBound
            radix = 16
        }
        guard !digits.isEmpty else { return nil }
        var code: UInt32 = 0
        for index in digits {
            let byte = text[index]
            let digit: UInt32
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16: digit = UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16: digit = UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
            guard code < 0x0100_0000 else { return nil }
            code = code * radix + digit
        }
        return code
    }

    /// Codes 128 to 159 are what Windows writes there: https://html.spec.whatwg.org/#numeric-character-reference-end-state
    private static func character(ofCode code: UInt32) -> Unicode.Scalar? {
        if code < 0xA0, let windows = Windows1252.highControls[code] { return windows }
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
