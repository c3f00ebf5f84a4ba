/// Which encoding a document is in, before it is known whether its bytes agree.
enum EncodingLabel {
    /// The encoding meant by a label, under iconv's name; `nil` for one that documents are not in.
    static func encoding(_ label: String) -> String? {
        EncodingNames.byLabel[label.lowercased().filter { !$0.isWhitespace }]
    }

    /// What the first bytes alone prove: a byte order mark, or the zeros of UTF-16 and UTF-32 around a `<`.
    ///
    /// - Returns: The encoding and how long its mark is.
    static func marked(_ head: ArraySlice<UInt8>) -> (encoding: String, markLength: Int)? {
        let bytes = Array(head.prefix(4))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("utf-32le", 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("utf-32be", 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        switch bytes {
        case [0x3C, 0, 0, 0]: return ("utf-32le", 0)
        case [0, 0, 0, 0x3C]: return ("utf-32be", 0)
        case _ where bytes.count == 4 && bytes[0] == 0x3C && bytes[1] == 0 && bytes[2] != 0: return ("utf-16le", 0)
        case _ where bytes.count == 4 && bytes[0] == 0 && bytes[1] == 0x3C && bytes[2] == 0: return ("utf-16be", 0)
        default: return nil
        }
    }

    /// The label that a document gives itself: `<?xml … encoding="…"?>`, `<meta charset="…">`, `<meta … content="…; charset=…">`.
    static func declared(in head: ArraySlice<UInt8>) -> String? {
        let start = head.drop { $0 <= 0x20 || $0 >= 0x80 }
        if start.starts(with: "<?xml".utf8) {
            let end = start.prefix(1024).firstIndex(of: UInt8(ascii: ">")) ?? start.endIndex
            return value(after: "encoding", in: start[start.startIndex..<end])
        }
        var rest = head
        while let found = rest.firstIndex(ofIgnoringCase: "charset") {
            // Only inside a <meta> tag, and not in the text or a script of the page.
            let before = head[max(head.startIndex, found - 200)..<found]
            if let tag = before.lastIndex(of: UInt8(ascii: "<")),
                before[tag...].lowercasedStarts(with: "<meta"),
                let label = value(after: "charset", in: rest[found...].prefix(100))
            {
                return label
            }
            rest = rest[(found + 7)...]
        }
        return nil
    }

    /// The value in `name = "value"`, with or without quotes.
    private static func value(after name: String, in text: ArraySlice<UInt8>) -> String? {
        guard let found = text.firstIndex(ofIgnoringCase: name) else { return nil }
        var rest = text[(found + name.utf8.count)...].drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let label = rest.prefix { byte in
            byte > 0x20 && byte < 0x80 && !"\"'>;/?".utf8.contains(byte)
        }
        return label.isEmpty || label.count > 40 ? nil : String(decoding: label, as: UTF8.self)
    }
}
