/// Lines of a calendar: escaped, folded, ended (RFC 5545, section 3.1).
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// What was written since it was taken last.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// A value that needs no escaping.
    mutating func add(_ name: String, _ value: String) { line(name + ":" + value) }

    /// Section 3.3.11: backslash, semicolon, comma and line ends are escaped. Control characters go.
    mutating func add(_ name: String, text: String) { line(name + ":" + Self.escaped(text)) }

    /// A list.
    mutating func add(_ name: String, texts: [String]) {
        line(name + ":" + texts.map(Self.escaped).joined(separator: ","))
    }

    private static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in CleanText.cleaned(text, keepingLines: true).unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                output.append("\\")
                output.append(scalar)
            case "\n":
                output.append("\\")
                output.append("n")
            default: output.append(scalar)
            }
        }
        return String(output)
    }

    /// At most 75 octets a line, the blank that begins the next one counted, no character cut.
    private mutating func line(_ text: String) {
        var length = 0
        for scalar in text.unicodeScalars {
            let octets = UTF8.width(scalar)
            if length + octets > 75 {
                bytes += "\r\n ".utf8
                length = 1
            }
            if let encoded = UTF8.encode(scalar) { bytes += encoded }
            length += octets
        }
        bytes += "\r\n".utf8
    }
}
