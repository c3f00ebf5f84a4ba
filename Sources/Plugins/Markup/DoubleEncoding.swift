/// Text whose UTF-8 was taken for windows-1252 and written as UTF-8 again: `donâ€™t` for `don’t`.
enum DoubleEncoding {
    /// Undoes it where it is certain: each character beyond ASCII is part of a whole UTF-8 sequence when it is written as
    /// windows-1252. Text that was meant so does not occur: an accented capital is followed by letters there, and never by
    /// just the right number of signs.
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
        return UTF8Sequence.endOfValid(in: output.span, from: 0) == output.count ? output : nil
    }
}
