/// A tag, comment or declaration in HTML source.
struct HTMLTag {
    /// Behind its `>`.
    let end: Int
    /// `How to use <style>` is a title; `<svg onload="…">` is none.
    let hasAttributes: Bool
    /// It has none: the text ends first.
    let isCut: Bool
    private let isEndTag: Bool
    /// Of its element's name; 0 for a comment.
    private let kind: UInt8
    /// Where its name stands.
    private let name: Range<Int>

    private static let plain: UInt8 = 1
    private static let breaking: UInt8 = 2
    private static let hiding: UInt8 = 3
    private static let kinds = TagTable(
        HTMLElements.all.map { name in
            (name, HTMLElements.breakingLines.contains(name) ? breaking : HTMLElements.hidden.contains(name) ? hiding : plain)
        })

    /// - Parameter start: Of its `<`.
    /// - Returns: `nil` where `<` begins something that is text to a reader.
    init?(_ bytes: Span<UInt8>, at start: Int) {
        if bytes.has("<!--", at: start) {
            var position = start + 4
            while position < bytes.count, !bytes.has("-->", at: position) { position += 1 }
            isCut = position >= bytes.count
            (end, isEndTag, kind, name, hasAttributes) = (min(position + 3, bytes.count), false, 0, start..<start, false)
            return
        }
        isEndTag = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
        let first = start + (isEndTag ? 2 : 1)
        let limit = min(first + 20, bytes.count)
        var key = TagKey()
        var position = first
        while position < limit, bytes[position].isASCIILetter || (0x30...0x39).contains(bytes[position]) {
            key.append(bytes[position])
            position += 1
        }
        kind = Self.kinds[key]
        // `<a@example.org>` and `<i.e.` only begin like a tag.
        guard kind != 0, position == bytes.count || Self.endsName(bytes[position]) else { return nil }
        name = first..<position
        switch TagEnd.find(in: bytes, from: position, isMending: true) {
        case .closed(let place): (end, isCut) = (place + 1, false)
        case .broken(let place): (end, isCut) = (place, false)
        // Cut off inside a tag: no part of it is text.
        case .cut: (end, isCut) = (bytes.count, true)
        }
        hasAttributes = (position..<end).contains { bytes[$0] == UInt8(ascii: "=") }
        // `A<B` and nothing more is no tag that lost its end.
        if position == bytes.count, start > 0, !bytes[start - 1].isBlank { return nil }
    }

    /// https://html.spec.whatwg.org/#tag-name-state
    private static func endsName(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") }

    /// Whether HTML has an element of this name.
    static func isElement(_ name: TagKey) -> Bool { kinds.contains(name) }

    var breaksLine: Bool { kind == Self.breaking }
    /// It begins an element whose content nobody reads.
    var hidesContent: Bool { !isEndTag && kind == Self.hiding }

    /// Behind the end tag of the element that it begins; `nil` where there is none.
    func endOfHiddenContent(in bytes: Span<UInt8>) -> Int? {
        for position in end..<bytes.count where bytes[position] == UInt8(ascii: "<") && bytes.has("</", at: position) {
            let start = position + 2
            guard bytes.count - start >= name.count else { break }
            let end = start + name.count
            if end == bytes.count || Self.endsName(bytes[end]),
                name.indices.allSatisfy({ bytes[start + $0 - name.lowerBound] | 0x20 == bytes[$0] | 0x20 })
            {
                var end = end
                while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
                return min(end + 1, bytes.count)
            }
        }
        return nil
    }
}
