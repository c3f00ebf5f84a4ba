/// HTML source to plain text, without building a tree: for titles and summaries of feeds.
enum HTMLText {
    /// Text on one line: tags gone, references read, blanks folded.
    ///
    /// Only what is a tag of HTML goes: `a < b` and `List<T>` stay.
    static func line(_ html: String) -> String {
        folded(plain(html, keepingLines: false), keepingLines: false)
    }

    /// Text with a newline between paragraphs, headings, list items and lines; blanks folded, no empty lines.
    static func paragraphs(_ html: String) -> String {
        folded(plain(html, keepingLines: true), keepingLines: true)
    }

    /// One blank wherever there are blanks, and none at the ends.
    static func folded(_ text: String) -> String {
        folded(Array(text.utf8), keepingLines: false)
    }

    /// - Parameter keepingLines: Blanks with a line end among them become one line end.
    private static func folded(_ text: [UInt8], keepingLines: Bool) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        /// What parts the next letter from the last one; 0 for nothing.
        var gap: UInt8 = 0
        var position = 0
        while position < text.count {
            let byte = text[position]
            let length = blank(text, at: position)
            if length == 0 {
                if gap != 0, !output.isEmpty { output.append(gap) }
                gap = 0
                output.append(byte)
                position += 1
                continue
            }
            if keepingLines, byte == UInt8(ascii: "\n") { gap = byte } else if gap == 0 { gap = UInt8(ascii: " ") }
            position += length
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// How many bytes a blank at this place has; 0 where there is none. U+00A0 and U+3000 are blanks to a reader.
    private static func blank(_ text: [UInt8], at position: Int) -> Int {
        switch text[position] {
        case ...0x20: 1
        case 0xC2: position + 1 < text.count && text[position + 1] == 0xA0 ? 2 : 0
        case 0xE3: position + 2 < text.count && text[position + 1] == 0x80 && text[position + 2] == 0x80 ? 3 : 0
        default: 0
        }
    }

    private static func plain(_ html: String, keepingLines: Bool) -> [UInt8] {
        let bytes = Array(html.utf8)
        guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "&"):
                if let (character, length) = CharacterReference.read(bytes[(position + 1)...]) {
                    output += Array(String(character).utf8)
                    position += length
                } else {
                    output.append(UInt8(ascii: "&"))
                }
                position += 1
            case UInt8(ascii: "<"):
                guard let tag = Tag(bytes, at: position) else {
                    output.append(UInt8(ascii: "<"))
                    position += 1
                    continue
                }
                position = tag.end
                if tag.hidesContent { position = skip(bytes, from: position, tag: tag.name) }
                if tag.breaksLine {
                    output.append(keepingLines ? UInt8(ascii: "\n") : UInt8(ascii: " "))
                }
            case UInt8(ascii: "\n") where keepingLines, UInt8(ascii: "\r") where keepingLines:
                // A line of the source is not one of the text.
                output.append(UInt8(ascii: " "))
                position += 1
            default:
                output.append(bytes[position])
                position += 1
            }
        }
        return output
    }

    /// Behind the end tag of an element whose content nobody reads.
    private static func skip(_ bytes: [UInt8], from start: Int, tag name: String) -> Int {
        var position = start
        while let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[next...].lowercasedStarts(with: "</\(name)") {
                return bytes[next...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
            }
            position = next + 1
        }
        return bytes.count
    }
}

/// A tag, comment or declaration in HTML source.
private struct Tag {
    let name: String
    /// Behind its `>`.
    let end: Int
    private let isEndTag: Bool

    /// - Returns: `nil` where `<` begins something that is text to a reader.
    init?(_ bytes: [UInt8], at start: Int) {
        let rest = bytes[(start + 1)...]
        if rest.starts(with: "!--".utf8) {
            var position = start + 4
            while let next = bytes[min(position, bytes.count)...].firstIndex(of: UInt8(ascii: "-")) {
                if bytes[next...].starts(with: "-->".utf8) {
                    (name, end, isEndTag) = ("", next + 3, false)
                    return
                }
                position = next + 1
            }
            (name, end, isEndTag) = ("", bytes.count, false)
            return
        }
        isEndTag = rest.first == UInt8(ascii: "/")
        let word = (isEndTag ? rest.dropFirst() : rest).prefix(20).prefix { $0.isASCIILetter || (0x30...0x39).contains($0) }
        name = String(decoding: word, as: UTF8.self).lowercased()
        guard HTMLElements.all.contains(name) else { return nil }
        end =
            switch TagEnd.find(in: bytes[...], from: word.endIndex, isMending: true) {
            case .closed(let end): end + 1
            case .broken(let end): end
            // Cut off inside a tag: no part of it is text.
            case .cut: bytes.count
            }
    }

    var breaksLine: Bool { HTMLElements.breakingLines.contains(name) }
    var hidesContent: Bool { !isEndTag && HTMLElements.hidden.contains(name) }
}
