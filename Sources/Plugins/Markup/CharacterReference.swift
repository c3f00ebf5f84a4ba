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
