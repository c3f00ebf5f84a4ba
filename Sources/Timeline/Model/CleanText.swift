/// Text that can't move a cursor, colour a terminal or turn a line around.
public enum CleanText {
    /// Without control characters (C0, DEL, C1) and characters that override the direction of text
    /// (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings); line ends stay where they are wanted.
    ///
    /// - Parameter keepingLines: Else a line end or tab is a blank.
    public static func cleaned(_ text: String, keepingLines: Bool = false) -> String {
        // Most text has none of the bytes that an unwanted character can begin with.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }),
            text.unicodeScalars.contains(where: isUnwanted)
        else { return text }
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isUnwanted(scalar) || (scalar == "\n" && keepingLines) {
                output.append(scalar)
            } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
                output.append(" ")
            }
        }
        return String(output)
    }

    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: false
        }
    }
}
