/// Writes text with one blank or line end wherever there are blanks, and none at the ends, and leaves out markup, in one
/// pass over the bytes.
///
/// Safe because every place is checked against the two buffers' sizes; the text never becomes longer than its source.
@safe struct TextFolder {
    private let source: UnsafeBufferPointer<UInt8>
    private let output: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// What parts the next letter from the last one; 0 for nothing.
    private var gap: UInt8 = 0

    /// - Parameters:
    ///   - source: Valid UTF-8.
    ///   - readsMarkup: Tags go and references are read.
    ///   - atTags: What a tag of an element with lines of its own leaves.
    ///   - atLineEnds: What a line end in the source leaves.
    static func fold(_ source: [UInt8], readsMarkup: Bool, atTags: UInt8, atLineEnds: UInt8) -> String {
        guard !source.isEmpty else { return "" }
        return unsafe source.withUnsafeBufferPointer { buffer in
            unsafe String(unsafeUninitializedCapacity: buffer.count) { output in
                var folder = unsafe TextFolder(source: buffer, output: output)
                return folder.fold(source.span, readsMarkup: readsMarkup, atTags: atTags, atLineEnds: atLineEnds)
            }
        }
    }

    private mutating func fold(_ bytes: Span<UInt8>, readsMarkup: Bool, atTags: UInt8, atLineEnds: UInt8) -> Int {
        var position = 0
        while position < bytes.count {
            let end = unsafe Self.firstOfInterest(in: source, from: position)
            if end > position {
                copy(position..<end)
                position = end
                continue
            }
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                part(with: atLineEnds)
                position += 1
            case 0...0x20:
                part(with: UInt8(ascii: " "))
                position += 1
            case UInt8(ascii: "&") where readsMarkup:
                if let (character, length) = CharacterReference.read(bytes, from: position + 1) {
                    write(character)
                    position += length + 1
                } else {
                    write(byte)
                    position += 1
                }
            case UInt8(ascii: "<") where readsMarkup:
                // On one line, such as a title, what has no end is text: `p<q says judge`, "How to use <style>".
                let isLine = atTags == UInt8(ascii: " ")
                guard let tag = HTMLTag(bytes, at: position), !(isLine && tag.isCut) else {
                    write(byte)
                    position += 1
                    continue
                }
                if tag.hidesContent {
                    guard let end = tag.endOfHiddenContent(in: bytes) ?? (!isLine ? bytes.count : tag.hasAttributes ? tag.end : nil)
                    else {
                        write(byte)
                        position += 1
                        continue
                    }
                    position = end
                } else {
                    position = tag.end
                }
                if tag.breaksLine { part(with: atTags) }
            default:
                let length = Self.blank(bytes, at: position)
                if length > 0 { part(with: UInt8(ascii: " ")) } else { write(byte) }
                position += max(length, 1)
            }
        }
        return count
    }

    /// A line end wins over a blank.
    private mutating func part(with byte: UInt8) {
        if gap != UInt8(ascii: "\n") { gap = byte }
    }

    private mutating func write(_ byte: UInt8) {
        let needed = gap != 0 && count > 0 ? 2 : 1
        guard unsafe count + needed <= output.count else { return }
        if needed == 2 {
            unsafe output[count] = gap
            count += 1
        }
        gap = 0
        unsafe output[count] = byte
        count += 1
    }

    /// The character of a reference.
    private mutating func write(_ character: Unicode.Scalar) {
        switch character {
        case "\u{9}"..."\u{20}", "\u{A0}", "\u{3000}": part(with: UInt8(ascii: " "))
        default: for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter { write(byte) }
        }
    }

    /// Bytes that stay, but for a blank at either end.
    private mutating func copy(_ range: Range<Int>) {
        var range = range
        if unsafe source[range.lowerBound] == 0x20 {
            part(with: UInt8(ascii: " "))
            range = (range.lowerBound + 1)..<range.upperBound
        }
        var endsWithBlank = false
        if unsafe !range.isEmpty && source[range.upperBound - 1] == 0x20 {
            endsWithBlank = true
            range = range.lowerBound..<(range.upperBound - 1)
        }
        if let first = range.first {
            write(unsafe source[first])
            let rest = range.dropFirst()
            guard unsafe count + rest.count <= output.count else { return }
            if let base = unsafe output.baseAddress, let from = unsafe source.baseAddress {
                unsafe (base + count).update(from: from + rest.startIndex, count: rest.count)
            }
            count += rest.count
        }
        if endsWithBlank { part(with: UInt8(ascii: " ")) }
    }

    /// The first byte that may not simply be copied: `<`, `&`, a blank before another, any other blank, and the first bytes
    /// of U+00A0 and U+3000.
    private static func firstOfInterest(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        unsafe ByteScan.first(in: source, from: start) { bytes, next in
            let doubled = ByteScan.equal(bytes, 0x20) & ByteScan.below(next, 0x21)
            let markup = ByteScan.equal(bytes, UInt8(ascii: "<")) | ByteScan.equal(bytes, UInt8(ascii: "&"))
            let wide = ByteScan.equal(bytes, 0xC2) | ByteScan.equal(bytes, 0xE3)
            return doubled | markup | ByteScan.below(bytes, 0x20) | wide
        } isWanted: { position in
            switch unsafe source[position] {
            case UInt8(ascii: "<"), UInt8(ascii: "&"), ..<0x20, 0xC2, 0xE3: true
            case 0x20: unsafe position + 1 == source.count || source[position + 1] <= 0x20
            default: false
            }
        }
    }

    /// How many bytes a blank beyond ASCII at this place has; 0 where there is none. U+00A0 and U+3000 are blanks to a reader.
    private static func blank(_ text: Span<UInt8>, at position: Int) -> Int {
        switch text[position] {
        case 0xC2: position + 1 < text.count && text[position + 1] == 0xA0 ? 2 : 0
        case 0xE3: position + 2 < text.count && text[position + 1] == 0x80 && text[position + 2] == 0x80 ? 3 : 0
        default: 0
        }
    }
}
