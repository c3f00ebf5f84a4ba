/// Cuts from a page what libxml2's HTML parser takes quadratic time on.
enum HTMLGuard {
    /// A page of the web has no tag with more attributes, and the parser compares each with each.
    static let maximalAttributes = 128
    /// Tags shorter than this can't hold that many.
    private static let harmlessTagLength = 512

    /// The same page, its overlong tags cut after `maximalAttributes`; NUL bytes, which end the parse, as blanks.
    static func guarded(_ page: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var copied = 0
        var position = 0
        while position < page.count {
            guard page[position] == UInt8(ascii: "<"), position + 1 < page.count, page[position + 1].isASCIILetter else {
                if page[position] == 0 {
                    output += page[copied..<position]
                    output.append(UInt8(ascii: " "))
                    copied = position + 1
                }
                position += 1
                continue
            }
            let (end, cut) = tag(page, from: position)
            if let cut, end - position > harmlessTagLength {
                output += page[copied..<cut]
                copied = end
            }
            position = max(end, position + 1)
        }
        if copied == 0 { return page }
        return output + page[copied...]
    }

    /// - Returns: Where the tag's `>` is (or the page ends), and where its first attribute too many begins.
    private static func tag(_ page: [UInt8], from start: Int) -> (end: Int, cut: Int?) {
        var position = start + 1
        var quote: UInt8 = 0
        var attributes = 0
        var cut: Int?
        while position < page.count {
            let byte = page[position]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return (position, cut)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), page[position - 1] == UInt8(ascii: "=") {
                quote = byte
            } else if byte.isBlank || byte == UInt8(ascii: "/"), position + 1 < page.count, !page[position + 1].isBlank {
                attributes += 1
                if attributes > maximalAttributes, cut == nil { cut = position }
            }
            position += 1
        }
        return (position, cut)
    }
}
