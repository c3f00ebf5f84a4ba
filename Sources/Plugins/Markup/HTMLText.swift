/// HTML source to plain text, without building a tree: for titles and summaries of feeds.
enum HTMLText {
    /// Text on one line: tags gone, references read, blanks folded.
    ///
    /// Only what is a tag of HTML goes: `a < b` and `List<T>` stay.
    static func line(_ html: String) -> String {
        folded(plain(html, keepingLines: false))
    }

    /// Text with a newline between paragraphs, headings, list items and lines; blanks folded, no empty lines.
    static func paragraphs(_ html: String) -> String {
        plain(html, keepingLines: true).split(separator: "\n").lazy
            .map { folded(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// One blank wherever there are blanks, and none at the ends.
    static func folded(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var pending = false
        var utf8 = Array(text.utf8)[...]
        while let byte = utf8.first {
            // U+00A0 and U+3000 are blanks to a reader.
            let length = byte.isBlank ? 1 : utf8.starts(with: [0xC2, 0xA0]) ? 2 : utf8.starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
            if length > 0 {
                pending = !output.isEmpty
                utf8 = utf8.dropFirst(length)
                continue
            }
            if pending { output.append(UInt8(ascii: " ")) }
            pending = false
            output.append(byte)
            utf8 = utf8.dropFirst()
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func plain(_ html: String, keepingLines: Bool) -> String {
        let bytes = Array(html.utf8)
        guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return html }
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
        return String(decoding: output, as: UTF8.self)
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
