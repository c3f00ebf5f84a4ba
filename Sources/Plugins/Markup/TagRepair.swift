/// Writes what stands in a tag anew, so that it is well-formed.
enum TagRepair {
    /// Elements of HTML that have no end tag, as unescaped HTML in feeds leaves them open. No feed format has elements of these names.
    private static let voidNames = TagTable(names: ["br", "hr", "img", "wbr"])

    static func isVoid(_ name: TagKey) -> Bool { voidNames.contains(name) }

    /// A name with at most one colon, and that one inside.
    static func written(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return name }
        let local = name[(colon + 1)...]
        let underlined = { (byte: UInt8) in byte == UInt8(ascii: ":") ? UInt8(ascii: "_") : byte }
        guard colon > name.startIndex, let first = local.first, XMLBytes.beginsName(first) else {
            return name.map(underlined)[...]
        }
        return local.contains(UInt8(ascii: ":")) ? name[...colon] + local.map(underlined) : name
    }

    /// Attributes with a value, in double quotes; of those with one name, the first.
    ///
    /// - Parameter tag: What follows the tag's name.
    static func write(attributes tag: ArraySlice<UInt8>, atMost limit: Int, to output: inout [UInt8]) {
        var position = tag.startIndex
        var seen: [ArraySlice<UInt8>] = []
        while position < tag.endIndex, seen.count < limit {
            guard XMLBytes.beginsName(tag[position]) else {
                position += 1
                continue
            }
            let name = tag[position...].prefix { XMLBytes.continuesName($0) }
            var value = tag[name.endIndex...].drop { $0.isBlank }
            position = name.endIndex
            guard value.first == UInt8(ascii: "=") else { continue }
            value = value.dropFirst().drop { $0.isBlank }
            if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                value = value.dropFirst()
                value = value.prefix { $0 != quote }
                position = min(value.endIndex + 1, tag.endIndex)
            } else {
                value = value.prefix { !$0.isBlank }
                if value.last == UInt8(ascii: "/"), value.endIndex == tag.endIndex { value = value.dropLast() }
                position = value.endIndex
            }
            let written = written(name)
            guard !seen.contains(written) else { continue }
            seen.append(written)
            output.append(UInt8(ascii: " "))
            output += written
            output += "=\"".utf8
            write(value: Array(value).span, to: &output)
            output.append(UInt8(ascii: "\""))
        }
    }

    private static func write(value: Span<UInt8>, to output: inout [UInt8]) {
        var position = 0
        while position < value.count {
            let byte = value[position]
            switch byte {
            case UInt8(ascii: "\""): output += "&#34;".utf8
            case UInt8(ascii: "<"): output += "&#60;".utf8
            case UInt8(ascii: "&"):
                if let (character, length) = CharacterReference.read(value, from: position + 1) {
                    output += CharacterReference.escaped(character).utf8
                    position += length
                } else {
                    output += "&#38;".utf8
                }
            case _ where XMLBytes.firstSpecial(in: value.extracting(position..<min(position + 3, value.count)), from: 0) == 0:
                position += XMLBytes.lengthOfUnwanted(byte) - 1
            default: output.append(byte)
            }
            position += 1
        }
    }
}
