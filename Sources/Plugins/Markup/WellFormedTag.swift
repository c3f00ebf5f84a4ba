/// A start tag that well-formed XML can have as it stands: names with at most one colon, attributes in quotes, each once
/// and not too many.
struct WellFormedTag {
    let name: Range<Int>
    let key: TagKey
    /// Of the name without its prefix.
    let local: TagKey
    /// Behind its `>`.
    let end: Int
    /// It ends with `/>`.
    let isEmpty: Bool

    /// - Parameter start: Of its name.
    /// - Returns: `nil` where it is not well-formed, or not whole.
    init?(_ bytes: Span<UInt8>, at start: Int) {
        guard let name = Name(bytes, at: start) else { return nil }
        self.name = start..<name.end
        (key, local) = (name.key, name.local)
        if name.end < bytes.count, bytes[name.end] == UInt8(ascii: ">") {
            (end, isEmpty) = (name.end + 1, false)
            return
        }
        var position = name.end
        var count = 0
        // Seen attributes, as bits of their names' numbers: where two share one, the tag is looked at again by others.
        var seen: UInt64 = 0
        while true {
            let before = position
            while position < bytes.count, bytes[position].isXMLBlank { position += 1 }
            guard position < bytes.count else { return nil }
            if bytes[position] == UInt8(ascii: ">") {
                (end, isEmpty) = (position + 1, false)
                return
            }
            if bytes[position] == UInt8(ascii: "/") {
                guard bytes.has("/>", at: position) else { return nil }
                (end, isEmpty) = (position + 2, true)
                return
            }
            guard position > before, let name = Name(bytes, at: position) else { return nil }
            count += 1
            let bit: UInt64 = 1 << UInt64(name.key.bits & 63)
            guard seen & bit == 0, count <= XMLRepair.maximalAttributes,
                let next = Self.endOfValue(bytes, from: name.end)
            else { return nil }
            seen |= bit
            position = next
        }
    }

    /// Behind the value's closing quote.
    private static func endOfValue(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "=") else { return nil }
        let quote = bytes[start + 1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        var position = start + 2
        while position < bytes.count {
            switch bytes[position] {
            case quote: return position + 1
            case UInt8(ascii: "<"), ..<0x20, 0xEF: return nil
            // What has a `>` may have lost its quote.
            case UInt8(ascii: ">"): return nil
            case UInt8(ascii: "&"):
                let length = CharacterReference.lengthOfPredefined(in: bytes, at: position)
                guard length > 0 else { return nil }
                position += length
            default: position += 1
            }
        }
        return nil
    }

    /// A name with at most one colon, and that one inside.
    private struct Name {
        var end: Int
        var key = TagKey()
        var local = TagKey()

        init?(_ bytes: Span<UInt8>, at start: Int) {
            guard start < bytes.count, XMLBytes.beginsName(bytes[start]) else { return nil }
            end = start
            var colon: Int?
            while end < bytes.count, XMLBytes.continuesName(bytes[end]) {
                let byte = bytes[end]
                key.append(byte)
                if byte == UInt8(ascii: ":") {
                    guard colon == nil else { return nil }
                    colon = end
                } else if let colon {
                    guard end > colon + 1 || XMLBytes.beginsName(byte) else { return nil }
                    local.append(byte)
                }
                end += 1
            }
            if colon == nil { local = key } else if colon == end - 1 { return nil }
        }
    }
}
