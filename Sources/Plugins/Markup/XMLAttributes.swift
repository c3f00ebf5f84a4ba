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

    /// - Parameter value: As libxml2 gives it: one reference, `&#38;`, is left for its tree builder to read.
    mutating func append(_ name: XMLName, _ value: UnsafeBufferPointer<UInt8>) {
        names.append(name)
        let start = bytes.count
        unsafe bytes.append(contentsOf: value)
        var position = start
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "&"), bytes.span.has("&#38;", at: position) {
                bytes.removeSubrange((position + 1)..<(position + 5))
            }
            position += 1
        }
        ends.append(bytes.count)
    }
}
