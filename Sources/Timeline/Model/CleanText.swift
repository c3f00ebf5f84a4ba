/// Text that can't move a cursor, colour a terminal or turn a line around.
public enum CleanText {
    /// Without control characters (C0, DEL, C1) and characters that override the direction of text
    /// (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings); line ends stay where they are wanted.
    ///
    /// - Parameter keepingLines: Else a line end or tab is a blank.
    public static func cleaned(_ text: String, keepingLines: Bool = false) -> String {
        guard hasUnwanted(text.utf8.span) else { return text }
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

    /// What `isUnwanted` says of each character, asked of the bytes.
    private static func hasUnwanted(_ bytes: Span<UInt8>) -> Bool {
        // Most text has none of the bytes that an unwanted character can begin with.
        var mayHave: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            mayHave |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
        }
        guard mayHave != 0 else { return false }
        for index in bytes.indices {
            switch bytes[index] {
            case 0..<0x20, 0x7F: return true
            case 0xC2: if bytes[index + 1] < 0xA0 { return true }
            case 0xE2:
                let (second, third) = (bytes[index + 1], bytes[index + 2])
                if second == 0x80, 0xA8...0xAE ~= third { return true }
                if second == 0x81, 0xA6...0xA9 ~= third { return true }
            default: break
            }
        }
        return false
    }

    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: false
        }
    }
}
