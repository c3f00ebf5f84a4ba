/// The attributes in a tag as they are written, in whatever shape.
enum XMLAttributeText {
    /// More than these are left out.
    static let maximal = 64

    /// Hands over each attribute that has a value; of those with one name, all.
    ///
    /// - Parameter range: What follows the tag's name, up to its `>`.
    static func forEach(
        in bytes: Span<UInt8>, _ range: Range<Int>, _ take: (_ name: XMLTagName, _ value: Range<Int>) -> Void
    ) {
        var position = range.lowerBound
        var count = 0
        while position < range.upperBound, count < maximal {
            guard XMLBytes.beginsName(bytes[position]) else {
                position += 1
                continue
            }
            let name = XMLTagName(bytes, at: position)
            position = min(name.range.upperBound, range.upperBound)
            var start = skipBlanks(bytes, position..<range.upperBound)
            guard start < range.upperBound, bytes[start] == UInt8(ascii: "=") else { continue }
            start = skipBlanks(bytes, (start + 1)..<range.upperBound)
            var end = start
            if start < range.upperBound, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
                let quote = bytes[start]
                start += 1
                end = start
                while end < range.upperBound, bytes[end] != quote { end += 1 }
                position = min(end + 1, range.upperBound)
            } else {
                while end < range.upperBound, !bytes[end].isBlank { end += 1 }
                position = end
                // The slash of an empty element.
                if end == range.upperBound, end > start, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
            }
            count += 1
            take(name, start..<end)
        }
    }

    private static func skipBlanks(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var position = range.lowerBound
        while position < range.upperBound, bytes[position].isBlank { position += 1 }
        return position
    }
}
