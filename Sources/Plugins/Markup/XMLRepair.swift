import Timeline

/// Turns whatever claims to be XML into well-formed XML for libxml2, piece by piece.
///
/// libxml2 gives up, drops entities, or takes quadratic time on much of what feeds really contain (see
/// `Documentation/architecture.md`, "Markup"). So it never sees any of that:
/// - the declaration, comments, processing instructions and the DOCTYPE are left out: no entity is ever declared;
/// - named entities become characters, a bare `&` or `<` is escaped, control characters go;
/// - tags are written anew: known quotes, at most 64 attributes, one colon in a name;
/// - end tags close what they name, and what is still open inside; a stray one is left out; the end closes the rest;
/// - elements deeper than 250 lose their tags and keep their text.
/// What comes out has one outermost element, `x`, so that nothing can stand before or after the root.
struct XMLRepair {
    static let maximalDepth = 250
    static let maximalAttributes = 64
    /// A tag longer than this is left out.
    static let maximalTagLength = 1 << 20
    /// Elements of HTML that have no end tag, as unescaped HTML in feeds leaves them open. No feed format has elements of these names.
    private static let voidNames = ["br", "hr", "img", "wbr"].map { Array($0.utf8) }

    private enum Mode {
        case text, cdata
        /// Inside something that is left out, up to this end.
        case leftOut(until: [UInt8])
        /// `depth`: of the brackets around the internal subset.
        case doctype(depth: Int)
    }

    private(set) var warnings: [ReadWarning] = []
    private var mode = Mode.text
    private var rest: [UInt8] = []
    private var started = false
    /// Names of the open elements, end to end, and where each begins.
    private var openNames: [UInt8] = []
    private var openStarts: [Int] = []
    private var tooDeep = 0
    private var line = 1

    init() {}

    /// - Parameter piece: Valid UTF-8, cut anywhere.
    mutating func feed(_ piece: ArraySlice<UInt8>, into output: inout [UInt8]) {
        begin(&output)
        if rest.isEmpty {
            process(piece, isLast: false, into: &output)
        } else {
            let joined = rest + piece
            rest = []
            process(joined[...], isLast: false, into: &output)
        }
    }

    /// Closes what is open.
    mutating func finish(into output: inout [UInt8]) {
        begin(&output)
        let last = rest
        rest = []
        process(last[...], isLast: true, into: &output)
        if !openStarts.isEmpty {
            warn(.cutOff(line: line, open: String(decoding: name(at: openStarts.count - 1), as: UTF8.self)))
        }
        while !openStarts.isEmpty { closeInnermost(into: &output) }
        output += "</x>".utf8
    }

    private mutating func begin(_ output: inout [UInt8]) {
        guard !started else { return }
        started = true
        output += "<x>".utf8
    }

    /// At most a few: a document that is broken everywhere is not worth a warning a line.
    private mutating func warn(_ warning: ReadWarning) {
        if warnings.count < 20 { warnings.append(warning) }
    }

    // MARK: Text and what interrupts it

    private mutating func process(_ bytes: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        var position = bytes.startIndex
        if case .cdata = mode { output += "<![CDATA[".utf8 }
        while position < bytes.endIndex {
            let before = position
            switch mode {
            case .text: position = text(bytes, at: position, isLast: isLast, into: &output)
            case .cdata: position = cdata(bytes, at: position, isLast: isLast, into: &output)
            case .leftOut(let end): position = leaveOut(bytes, at: position, until: end)
            case .doctype(let depth): position = doctype(bytes, at: position, depth: depth)
            }
            if position == before {
                // What is left is the beginning of something that the next piece completes.
                if !isLast { rest = Array(bytes[position...]) }
                break
            }
            line += Self.lineEnds(in: bytes[before..<position])
        }
        // A section is cut where a piece ends: libxml2 looks for its end again and again otherwise.
        if case .cdata = mode { output += "]]>".utf8 }
    }

    private mutating func text(
        _ bytes: ArraySlice<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]
    ) -> Int {
        let end = Self.firstSpecial(in: bytes, from: start)
        if end > start {
            output += bytes[start..<end]
            return end
        }
        switch bytes[end] {
        case UInt8(ascii: "&"):
            if !isLast, bytes.endIndex - end <= CharacterReference.longest, !bytes[end...].contains(UInt8(ascii: ";")) {
                // Perhaps cut.
                return end
            }
            return reference(bytes, at: end, into: &output)
        case UInt8(ascii: "<"):
            return markup(bytes, at: end, isLast: isLast, into: &output)
        default:
            return end + Self.lengthOfUnwanted(bytes[end])
        }
    }

    /// Writes a reference as a character that means only itself, a bare `&` as a reference.
    private func reference(_ bytes: ArraySlice<UInt8>, at start: Int, into output: inout [UInt8]) -> Int {
        guard let (character, length) = CharacterReference.read(bytes[(start + 1)...]) else {
            output += "&#38;".utf8
            return start + 1
        }
        switch character {
        case "&", "<", ">", "\"", "'", "\t", "\n", "\r": output += "&#\(character.value);".utf8
        default: output += Array(String(character).utf8)
        }
        return start + 1 + length
    }

    /// - Returns: `start` where the piece ends before it is clear what begins here.
    private mutating func markup(
        _ bytes: ArraySlice<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]
    ) -> Int {
        let next = start + 1
        guard next < bytes.endIndex else {
            if isLast { output += "&#60;".utf8 }
            return isLast ? next : start
        }
        switch bytes[next] {
        case UInt8(ascii: "!"):
            return declaration(bytes, at: start, isLast: isLast, into: &output)
        case UInt8(ascii: "?"):
            mode = .leftOut(until: Array("?>".utf8))
            return next + 1
        case let byte where byte == UInt8(ascii: "/") || Self.beginsName(byte):
            if let end = Self.endOfTag(bytes, from: next) {
                tag(bytes[next..<end], into: &output)
                return end + 1
            }
            if bytes.endIndex - start > Self.maximalTagLength || isLast {
                warn(.tagLeftOut(line: line))
                return isLast ? bytes.endIndex : next
            }
            return start
        default:
            output += "&#60;".utf8
            return next
        }
    }

    private mutating func declaration(
        _ bytes: ArraySlice<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]
    ) -> Int {
        let rest = bytes[start...]
        if rest.starts(with: "<!--".utf8) {
            mode = .leftOut(until: Array("-->".utf8))
            return start + 4
        }
        if rest.starts(with: "<![CDATA[".utf8) {
            mode = .cdata
            output += "<![CDATA[".utf8
            return start + 9
        }
        if rest.count < 9, !isLast { return start }
        if rest.lowercasedStarts(with: "<!doctype") {
            mode = .doctype(depth: 0)
            return start + 9
        }
        mode = .leftOut(until: Array(">".utf8))
        return start + 2
    }

    private mutating func cdata(
        _ bytes: ArraySlice<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]
    ) -> Int {
        var position = start
        while position < bytes.endIndex {
            let end = Self.firstOfSection(in: bytes, from: position)
            output += bytes[position..<end]
            guard end < bytes.endIndex else { return end }
            guard bytes[end] == UInt8(ascii: "]") else {
                position = end + Self.lengthOfUnwanted(bytes[end])
                continue
            }
            if bytes.endIndex - end < 3, !isLast { return end }
            if bytes[end...].starts(with: "]]>".utf8) {
                mode = .text
                output += "]]>".utf8
                return end + 3
            }
            output.append(UInt8(ascii: "]"))
            position = end + 1
        }
        return position
    }

    private mutating func leaveOut(_ bytes: ArraySlice<UInt8>, at start: Int, until end: [UInt8]) -> Int {
        var position = start
        while let found = bytes[position...].firstIndex(of: end[0]) {
            if bytes[found...].starts(with: end) {
                mode = .text
                return found + end.count
            }
            if bytes.endIndex - found < end.count { return found }
            position = found + 1
        }
        return bytes.endIndex
    }

    private mutating func doctype(_ bytes: ArraySlice<UInt8>, at start: Int, depth: Int) -> Int {
        var depth = depth
        var position = start
        while position < bytes.endIndex {
            switch bytes[position] {
            case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">"):
                depth -= 1
                if depth < 0 {
                    mode = .text
                    return position + 1
                }
            default: break
            }
            position += 1
        }
        mode = .doctype(depth: depth)
        return position
    }

    // MARK: Tags

    /// - Parameter tag: What stands between `<` and `>`.
    private mutating func tag(_ tag: ArraySlice<UInt8>, into output: inout [UInt8]) {
        if tag.first == UInt8(ascii: "/") {
            let name = tag.dropFirst().drop { $0.isBlank }.prefix { Self.continuesName($0) }
            close(name, into: &output)
            return
        }
        let name = tag.prefix { Self.continuesName($0) }
        let isEmpty = tag.last == UInt8(ascii: "/") || Self.voidNames.contains { $0.elementsEqual(name) }
        guard openStarts.count < Self.maximalDepth, tooDeep == 0 else {
            if tooDeep == 0 { warn(.tooDeep(line: line, limit: Self.maximalDepth)) }
            if !isEmpty { tooDeep += 1 }
            return
        }
        output.append(UInt8(ascii: "<"))
        Self.write(name: name, into: &output)
        attributes(tag[name.endIndex...], into: &output)
        if isEmpty {
            output += "/>".utf8
        } else {
            output.append(UInt8(ascii: ">"))
            openStarts.append(openNames.count)
            Self.write(name: name, into: &openNames)
        }
    }

    private func attributes(_ tag: ArraySlice<UInt8>, into output: inout [UInt8]) {
        var position = tag.startIndex
        var count = 0
        while position < tag.endIndex, count < Self.maximalAttributes {
            guard Self.beginsName(tag[position]) else {
                position += 1
                continue
            }
            let name = tag[position...].prefix { Self.continuesName($0) }
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
            count += 1
            output.append(UInt8(ascii: " "))
            Self.write(name: name, into: &output)
            output += "=\"".utf8
            attributeValue(value, into: &output)
            output.append(UInt8(ascii: "\""))
        }
    }

    private func attributeValue(_ value: ArraySlice<UInt8>, into output: inout [UInt8]) {
        var position = value.startIndex
        while position < value.endIndex {
            let end = Self.firstSpecial(in: value, from: position)
            var plain = value[position..<end]
            while let quote = plain.firstIndex(of: UInt8(ascii: "\"")) {
                output += plain[..<quote]
                output += "&#34;".utf8
                plain = plain[(quote + 1)...]
            }
            output += plain
            position = end
            guard end < value.endIndex else { return }
            switch value[end] {
            case UInt8(ascii: "&"): position = reference(value, at: end, into: &output)
            case UInt8(ascii: "<"):
                output += "&#60;".utf8
                position += 1
            default: position += Self.lengthOfUnwanted(value[end])
            }
        }
    }

    private mutating func close(_ name: ArraySlice<UInt8>, into output: inout [UInt8]) {
        if tooDeep > 0 {
            tooDeep -= 1
            return
        }
        var written: [UInt8] = []
        Self.write(name: name, into: &written)
        guard let index = openStarts.indices.reversed().first(where: { matches(written, at: $0) }) else {
            if !Self.voidNames.contains(written) {
                warn(.strayEnd(line: line, name: String(decoding: written.prefix(80), as: UTF8.self)))
            }
            return
        }
        if index < openStarts.count - 1 {
            warn(.unclosed(line: line, name: String(decoding: self.name(at: openStarts.count - 1).prefix(80), as: UTF8.self)))
        }
        while openStarts.count > index { closeInnermost(into: &output) }
    }

    private mutating func closeInnermost(into output: inout [UInt8]) {
        output += "</".utf8
        output += name(at: openStarts.count - 1)
        output.append(UInt8(ascii: ">"))
        openNames.removeSubrange(openStarts.removeLast()...)
    }

    private func name(at index: Int) -> ArraySlice<UInt8> {
        openNames[openStarts[index]..<(index + 1 < openStarts.count ? openStarts[index + 1] : openNames.count)]
    }

    private func matches(_ name: [UInt8], at index: Int) -> Bool {
        let open = self.name(at: index)
        return open.count == name.count && zip(open, name).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }
}

// MARK: Bytes

extension XMLRepair {
    /// The end of a tag: the first `>` outside quotes. A quote counts only after `=`.
    private static func endOfTag(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var position = start - bytes.startIndex
            var quote: UInt8 = 0
            var last: UInt8 = 0
            while position < buffer.count {
                let byte = unsafe buffer[position]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: ">") {
                    return bytes.startIndex + position
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=") {
                    quote = byte
                }
                if !byte.isBlank { last = byte }
                position += 1
            }
            return nil
        }
    }

    /// The first byte that text can't keep as it is: `&`, `<`, a control character.
    private static func firstSpecial(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var position = start - bytes.startIndex
            while position < buffer.count {
                let byte = unsafe buffer[position]
                if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || isUnwanted(byte) { break }
                if byte == 0xEF, unsafe isNoncharacter(buffer, at: position) { break }
                position += 1
            }
            return bytes.startIndex + position
        }
    }

    /// The first byte that a CDATA section can't simply keep: `]`, a control character.
    private static func firstOfSection(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var position = start - bytes.startIndex
            while position < buffer.count {
                let byte = unsafe buffer[position]
                if byte == UInt8(ascii: "]") || isUnwanted(byte) { break }
                if byte == 0xEF, unsafe isNoncharacter(buffer, at: position) { break }
                position += 1
            }
            return bytes.startIndex + position
        }
    }

    private static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var count = 0
            for index in buffer.indices where unsafe buffer[index] == UInt8(ascii: "\n") { count &+= 1 }
            return count
        }
    }

    /// Control characters that XML 1.0 does not have.
    private static func isUnwanted(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D
    }

    /// How many bytes go with an unwanted character that begins so: a control has one, U+FFFE and U+FFFF three.
    private static func lengthOfUnwanted(_ byte: UInt8) -> Int { byte == 0xEF ? 3 : 1 }

    /// U+FFFE and U+FFFF, which XML 1.0 does not have.
    @unsafe private static func isNoncharacter(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        unsafe position + 2 < buffer.count && buffer[position + 1] == 0xBF && buffer[position + 2] >= 0xBE
    }

    /// ASCII only: no feed format has other names, and what looks like one is text.
    private static func beginsName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "_")
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// A name with at most one colon, and that one inside.
    private static func write(name: ArraySlice<UInt8>, into output: inout [UInt8]) {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else {
            output += name
            return
        }
        let local = name[(colon + 1)...]
        guard colon > name.startIndex, let first = local.first, beginsName(first) else {
            output += name.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "_") : $0 }
            return
        }
        output += name[...colon]
        output += local.contains(UInt8(ascii: ":")) ? local.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "_") : $0 }[...] : local
    }
}
