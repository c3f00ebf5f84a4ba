/// The bytes of a document that is written piece by piece.
struct TextBytes {
    private(set) var bytes: [UInt8] = []

    /// Text that is as it must stand.
    mutating func add(_ text: String) { bytes += text.utf8 }

    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}

extension String {
    /// Text for the inside of an element or a quoted attribute, of HTML as of XML: no mark-up, no control characters, no characters
    /// that turn a line around, none that XML 1.0 forbids (section 2.2).
    var asMarkup: String {
        let text = CleanText.cleaned(self)
        guard text.utf8.contains(where: { Self.marks.contains($0) || $0 == 0xEF }) else { return text }
        var output = ""
        output.unicodeScalars.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": break
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    private static let marks = Array("&<>\"'".utf8)
}
