import Timeline

/// The outermost element of a document, found in its first bytes.
enum DocumentRoot {
    /// - Returns: The name as written, with its prefix; `nil` where the document begins otherwise.
    static func name(of document: FetchedDocument) -> String? {
        // It mostly stands near the beginning, and behind a DOCTYPE with many entities anywhere.
        for length in [2_048, 65_536, 262_144] {
            if let name = name(in: UTF8Decoder.beginning(of: document, length: length)) { return name }
            if document.body.head.count <= length { break }
        }
        return nil
    }

    private static func name(in bytes: [UInt8]) -> String? {
        var position = 0
        // What precedes the root: blanks, the declaration, comments, the DOCTYPE, junk such as a PHP warning.
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = bytes[start...]
            if rest.starts(with: "<!--".utf8) {
                guard let end = firstIndex(of: Array("-->".utf8), in: rest) else { return nil }
                position = end
            } else if rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                position = end
            } else {
                let name = rest.dropFirst().prefix(100).prefix {
                    $0.isASCIILetter || (0x30...0x3A).contains($0) || $0 == UInt8(ascii: "-")
                }
                let text = String(decoding: name, as: UTF8.self)
                if !text.isEmpty, !isJunk(text.lowercased()) { return text }
                position = start + 1
            }
        }
        return nil
    }

    /// Elements of what a server writes before a document, such as PHP's `<br /><b>Warning</b>: …`; none begins a feed, and
    /// a page begins with others.
    private static let junk: Set<String> = [
        "a", "b", "big", "br", "center", "code", "div", "em", "font", "hr", "i", "img", "p", "pre", "small", "span", "strong",
        "table", "tbody", "td", "th", "tr", "tt", "u", "wbr",
    ]

    /// - Parameter name: In lower case.
    static func isJunk(_ name: String) -> Bool { junk.contains(name) }

    private static func firstIndex(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var position = bytes.startIndex
        while let found = bytes[position...].firstIndex(of: word[0]) {
            if bytes[found...].starts(with: word) { return found }
            position = found + 1
        }
        return nil
    }
}
