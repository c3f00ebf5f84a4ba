/// The attributes of a start tag, with the values as text.
struct XMLAttributes {
    private var names: [XMLName] = []
    /// Behind each value in `bytes`.
    private var ends: [Int] = []
    /// The values, end to end.
    private var bytes: [UInt8] = []

    var isEmpty: Bool { names.isEmpty }

    /// The value of the attribute with this name and no prefix.
    func value(_ word: XMLWord) -> String? { value(XMLName(.rss, word)) }

    func value(_ name: XMLName) -> String? {
        guard let index = names.firstIndex(of: name) else { return nil }
        return String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
    }

    /// `xml:lang`.
    var language: String? { value(XMLName(.xml, .lang)) }

    /// `xml:base`.
    var base: String? { value(XMLName(.xml, .base)) }

    /// Whether an attribute without prefix has this value, which is in lower case, in any letter case.
    func says(_ word: XMLWord, _ value: StaticString) -> Bool {
        guard let index = names.firstIndex(of: XMLName(.rss, word)) else { return false }
        let start = index == 0 ? 0 : ends[index - 1]
        return ends[index] - start == value.utf8CodeUnitCount && bytes.span.has(value, at: start, ignoringCase: true)
    }

    mutating func removeAll() {
        guard !names.isEmpty else { return }
        names.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    /// The first of one name counts.
    ///
    /// - Parameter range: Where the value stands as it is written; references in it become characters.
    mutating func append(_ name: XMLName, _ source: Span<UInt8>, _ range: Range<Int>) {
        names.append(name)
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = source[position]
            position += 1
            if byte == UInt8(ascii: "&"), let (character, length) = CharacterReference.read(source, from: position),
                position + length <= range.upperBound
            {
                bytes.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
                position += length
            } else if byte >= 0x20 || byte.isXMLBlank {
                // A line end in a value is a blank: https://www.w3.org/TR/xml/#AVNormalize
                bytes.append(max(byte, 0x20))
            }
        }
        ends.append(bytes.count)
    }
}
