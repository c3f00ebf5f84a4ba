import Timeline

/// Turns whatever claims to be XML into well-formed XML for libxml2, piece by piece.
///
/// libxml2 gives up, drops entities, or takes quadratic time on much of what feeds really contain (see
/// `Documentation/architecture.md`, "Markup"). So it never sees any of that:
/// - the declaration, comments, processing instructions and the DOCTYPE are left out: no entity is ever declared;
/// - named entities become characters, a bare `&` or `<` is escaped, control characters go;
/// - tags are written anew: known quotes, at most 64 attributes, one colon in a name;
/// - end tags close what they name, and what is still open inside; a stray one is left out; the end closes the rest;
/// - an item that begins in one that is open ends that one;
/// - elements deeper than 250 lose their tags and keep their text.
/// What comes out has one outermost element, `x`, so that nothing can stand before or after the root.
struct XMLRepair {
    static let maximalDepth = 250
    static let maximalAttributes = 64
    /// A tag longer than this is left out.
    static let maximalTagLength = 1 << 20
    /// Elements of HTML that have no end tag, as unescaped HTML in feeds leaves them open. No feed format has elements of these names.
    private static let voidNames = Set(["br", "hr", "img", "wbr"].map { TagKey($0) })
    /// Written before the ends of the elements that the document leaves open: it is cut off here. Its own instructions
    /// are left out, so that no other can stand there.
    static let cutMark = "<?cut?>"

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
    private var open = OpenElements()
    private var tooDeep = DroppedTags()
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
        if !open.isEmpty {
            warnings.append(.cutOff(line: line, open: Self.shown(open.innermost)))
            output += Self.cutMark.utf8
        }
        close(downTo: 0, into: &output)
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
            line += XMLBytes.lineEnds(in: bytes[before..<position])
        }
        // A section is cut where a piece ends: libxml2 looks for its end again and again otherwise.
        if case .cdata = mode { output += "]]>".utf8 }
    }

    private mutating func text(
        _ bytes: ArraySlice<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]
    ) -> Int {
        let end = XMLBytes.firstSpecial(in: bytes, from: start)
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
            return end + XMLBytes.lengthOfUnwanted(bytes[end])
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
        case let byte where byte == UInt8(ascii: "/") || XMLBytes.beginsName(byte):
            switch TagEnd.find(in: bytes, from: next, isMending: true) {
            case .closed(let end):
                tag(bytes[next..<end], into: &output)
                return end + 1
            case .broken(let end):
                warn(.tagLeftOut(line: line))
                return end
            case .cut: break
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
            let end = XMLBytes.firstOfSection(in: bytes, from: position)
            output += bytes[position..<end]
            guard end < bytes.endIndex else { return end }
            guard bytes[end] == UInt8(ascii: "]") else {
                position = end + XMLBytes.lengthOfUnwanted(bytes[end])
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
            let name = tag.dropFirst().drop { $0.isBlank }.prefix { XMLBytes.continuesName($0) }
            end(Self.written(name), into: &output)
            return
        }
        let name = tag.prefix { XMLBytes.continuesName($0) }
        let written = Self.written(name)
        let key = TagKey(written)
        if let item = open.item(endedBy: key, name: written) {
            warn(.unclosed(line: line, name: Self.shown(open.innermost)))
            close(downTo: item, into: &output)
        }
        let isEmpty = tag.last == UInt8(ascii: "/") || Self.voidNames.contains(key)
        guard open.count < Self.maximalDepth, tooDeep.isEmpty else {
            if tooDeep.isEmpty { warn(.tooDeep(line: line, limit: Self.maximalDepth)) }
            if !isEmpty { tooDeep.add(key) }
            return
        }
        output.append(UInt8(ascii: "<"))
        output += written
        attributes(tag[name.endIndex...], into: &output)
        if isEmpty {
            output += "/>".utf8
        } else {
            output.append(UInt8(ascii: ">"))
            open.push(written, key: key)
        }
    }

    private func attributes(_ tag: ArraySlice<UInt8>, into output: inout [UInt8]) {
        var position = tag.startIndex
        var count = 0
        while position < tag.endIndex, count < Self.maximalAttributes {
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
            count += 1
            output.append(UInt8(ascii: " "))
            output += Self.written(name)
            output += "=\"".utf8
            attributeValue(value, into: &output)
            output.append(UInt8(ascii: "\""))
        }
    }

    private func attributeValue(_ value: ArraySlice<UInt8>, into output: inout [UInt8]) {
        var position = value.startIndex
        while position < value.endIndex {
            let end = XMLBytes.firstSpecial(in: value, from: position)
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
            default: position += XMLBytes.lengthOfUnwanted(value[end])
            }
        }
    }

    /// An end tag.
    private mutating func end(_ name: ArraySlice<UInt8>, into output: inout [UInt8]) {
        let key = TagKey(name)
        if tooDeep.end(key) { return }
        guard let index = open.index(of: key) else {
            if !Self.voidNames.contains(key) { warn(.strayEnd(line: line, name: Self.shown(name))) }
            return
        }
        if index < open.count - 1 { warn(.unclosed(line: line, name: Self.shown(open.innermost))) }
        close(downTo: index, into: &output)
    }

    /// Closes the open elements from this one inwards, and with them what stood too deep.
    private mutating func close(downTo index: Int, into output: inout [UInt8]) {
        tooDeep.removeAll()
        while open.count > index {
            output += "</".utf8
            output += open.innermost
            output.append(UInt8(ascii: ">"))
            open.removeLast()
        }
    }

    /// For a warning.
    private static func shown(_ name: ArraySlice<UInt8>) -> String { String(decoding: name.prefix(80), as: UTF8.self) }

    /// A name with at most one colon, and that one inside.
    private static func written(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return name }
        let local = name[(colon + 1)...]
        let underlined = { (byte: UInt8) in byte == UInt8(ascii: ":") ? UInt8(ascii: "_") : byte }
        guard colon > name.startIndex, let first = local.first, XMLBytes.beginsName(first) else {
            return name.map(underlined)[...]
        }
        return local.contains(UInt8(ascii: ":")) ? name[...colon] + local.map(underlined) : name
    }
}
