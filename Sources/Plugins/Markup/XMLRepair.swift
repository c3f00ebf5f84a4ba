import Timeline

/// Turns whatever claims to be XML into well-formed XML for libxml2, piece by piece.
///
/// libxml2 gives up, drops entities, or takes quadratic time on much of what feeds really contain (see
/// `Documentation/architecture.md`, "Markup"). So it never sees any of that:
/// - the declaration, comments, processing instructions and the DOCTYPE are left out: no entity is ever declared;
/// - named entities become characters, a bare `&` or `<` is escaped, control characters go;
/// - tags are written anew where they need it: known quotes, at most 64 attributes, each once, one colon in a name;
/// - end tags close what they name, and what is still open inside; a stray one is left out; the end closes the rest;
/// - an item that begins in one that is open ends that one;
/// - elements deeper than 250 lose their tags and keep their text.
/// What comes out has one outermost element, `x`, so that nothing can stand before or after the root.
///
/// What is well-formed already is only looked at, and copied in runs as long as possible.
struct XMLRepair {
    static let maximalDepth = 250
    static let maximalAttributes = 64
    /// A tag longer than this is left out.
    static let maximalTagLength = 1 << 20
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
    /// Of the first byte of the piece at hand.
    private var line = 1
    /// What stands before this place in the piece at hand is written or left out.
    private var copied = 0

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
    private mutating func warn(_ bytes: Span<UInt8>, at position: Int, _ warning: (_ line: Int) -> ReadWarning) {
        guard warnings.count < 20 else { return }
        warnings.append(warning(line + XMLBytes.lineEnds(in: bytes, upTo: position)))
    }

    // MARK: Text and what interrupts it

    private mutating func process(_ piece: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        let bytes = piece.span
        copied = 0
        var position = 0
        if case .cdata = mode { output += "<![CDATA[".utf8 }
        while position < bytes.count {
            let before = position
            switch mode {
            case .text: position = text(bytes, at: position, isLast: isLast, into: &output)
            case .cdata: position = cdata(bytes, at: position, isLast: isLast, into: &output)
            case .leftOut(let end): position = leaveOut(bytes, at: position, until: end)
            case .doctype(let depth): position = doctype(bytes, at: position, depth: depth)
            }
            if position == before {
                // What is left is the beginning of something that the next piece completes.
                if !isLast { rest = Array(piece[(piece.startIndex + position)...]) }
                break
            }
        }
        copy(bytes, upTo: position, to: &output)
        // A section is cut where a piece ends: libxml2 looks for its end again and again otherwise.
        if case .cdata = mode { output += "]]>".utf8 }
        line += XMLBytes.lineEnds(in: bytes, upTo: position)
    }

    /// Writes what stands before a place and was only looked at so far.
    private mutating func copy(_ bytes: Span<UInt8>, upTo end: Int, to output: inout [UInt8]) {
        guard copied < end else { return }
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[copied..<end]))
        }
        copied = end
    }

    /// Writes something else for what stands at this place.
    private mutating func replace(
        _ bytes: Span<UInt8>, _ range: Range<Int>, with text: String = "", in output: inout [UInt8]
    ) -> Int {
        copy(bytes, upTo: range.lowerBound, to: &output)
        output += text.utf8
        copied = range.upperBound
        return range.upperBound
    }

    /// - Returns: `start` where the piece ends before it is clear what begins here.
    private mutating func text(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]) -> Int {
        let end = XMLBytes.firstSpecial(in: bytes, from: start)
        if end == bytes.count { return end }
        switch bytes[end] {
        case UInt8(ascii: "<"):
            return markup(bytes, at: end, isLast: isLast, into: &output)
        case UInt8(ascii: "&"):
            let length = CharacterReference.lengthOfPredefined(in: bytes, at: end)
            if length > 0 { return end + length }
            if !isLast, bytes.count - end <= CharacterReference.longest, !contains(UInt8(ascii: ";"), bytes, from: end) {
                // Perhaps cut.
                return end
            }
            guard let (character, length) = CharacterReference.read(bytes, from: end + 1) else {
                return replace(bytes, end..<(end + 1), with: "&#38;", in: &output)
            }
            return replace(bytes, end..<(end + 1 + length), with: CharacterReference.escaped(character), in: &output)
        default:
            return replace(bytes, end..<(end + XMLBytes.lengthOfUnwanted(bytes[end])), in: &output)
        }
    }

    private func contains(_ byte: UInt8, _ bytes: Span<UInt8>, from start: Int) -> Bool {
        (start..<bytes.count).contains { bytes[$0] == byte }
    }

    /// - Returns: `start` where the piece ends before it is clear what begins here.
    private mutating func markup(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]) -> Int {
        let next = start + 1
        guard next < bytes.count else {
            return isLast ? replace(bytes, start..<next, with: "&#60;", in: &output) : start
        }
        let first = bytes[next]
        if XMLBytes.beginsName(first) {
            if let tag = WellFormedTag(bytes, at: next), open.item(endedBy: tag.key, local: tag.local) == nil,
                open.count < Self.maximalDepth, tooDeep.isEmpty, tag.isEmpty || !TagRepair.isVoid(tag.key)
            {
                if !tag.isEmpty { open.push(bytes, tag.name, key: tag.key, local: tag.local) }
                return tag.end
            }
            return brokenTag(bytes, at: start, isLast: isLast, into: &output)
        }
        switch first {
        case UInt8(ascii: "/"):
            if tooDeep.isEmpty, let length = open.lengthOfInnermost(at: next + 1, in: bytes), next + 1 + length < bytes.count,
                bytes[next + 1 + length] == UInt8(ascii: ">")
            {
                open.removeLast()
                return next + length + 2
            }
            return brokenTag(bytes, at: start, isLast: isLast, into: &output)
        case UInt8(ascii: "!"):
            return declaration(bytes, at: start, isLast: isLast, into: &output)
        case UInt8(ascii: "?"):
            mode = .leftOut(until: Array("?>".utf8))
            return replace(bytes, start..<(next + 1), in: &output)
        default:
            return replace(bytes, start..<next, with: "&#60;", in: &output)
        }
    }

    /// A tag that is not well-formed, or that stands where it can't.
    private mutating func brokenTag(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]) -> Int {
        switch TagEnd.find(in: bytes, from: start + 1, isMending: true) {
        case .closed(let end):
            copy(bytes, upTo: start, to: &output)
            tag(Array(bytes, (start + 1)..<end)[...], bytes, at: start, into: &output)
            copied = end + 1
            return end + 1
        case .broken(let end):
            warn(bytes, at: start) { .tagLeftOut(line: $0) }
            return replace(bytes, start..<end, in: &output)
        case .cut: break
        }
        guard bytes.count - start > Self.maximalTagLength || isLast else { return start }
        warn(bytes, at: start) { .tagLeftOut(line: $0) }
        return replace(bytes, start..<(isLast ? bytes.count : start + 1), in: &output)
    }

    private mutating func declaration(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]) -> Int {
        if bytes.has("<!--", at: start) {
            mode = .leftOut(until: Array("-->".utf8))
            return replace(bytes, start..<(start + 4), in: &output)
        }
        if bytes.has("<![CDATA[", at: start) {
            mode = .cdata
            return start + 9
        }
        if bytes.count - start < 9, !isLast { return start }
        if bytes.has("<!doctype", at: start, ignoringCase: true) {
            mode = .doctype(depth: 0)
            return replace(bytes, start..<(start + 9), in: &output)
        }
        mode = .leftOut(until: Array(">".utf8))
        return replace(bytes, start..<(start + 2), in: &output)
    }

    private mutating func cdata(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, into output: inout [UInt8]) -> Int {
        var position = start
        while true {
            let end = XMLBytes.firstOfSection(in: bytes, from: position)
            guard end < bytes.count else { return end }
            guard bytes[end] == UInt8(ascii: "]") else {
                position = replace(bytes, end..<(end + XMLBytes.lengthOfUnwanted(bytes[end])), in: &output)
                continue
            }
            if bytes.count - end < 3, !isLast { return end }
            position = end + 1
            if bytes.has("]]>", at: end) {
                mode = .text
                return end + 3
            }
        }
    }

    private mutating func leaveOut(_ bytes: Span<UInt8>, at start: Int, until end: [UInt8]) -> Int {
        copied = bytes.count
        for position in start..<bytes.count where bytes[position] == end[0] {
            var length = 1
            while length < end.count, position + length < bytes.count, bytes[position + length] == end[length] { length += 1 }
            if length == end.count {
                mode = .text
                copied = position + length
                return copied
            }
            if position + length == bytes.count {
                copied = position
                return copied
            }
        }
        return bytes.count
    }

    private mutating func doctype(_ bytes: Span<UInt8>, at start: Int, depth: Int) -> Int {
        var depth = depth
        for position in start..<bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">"):
                depth -= 1
                if depth < 0 {
                    mode = .text
                    copied = position + 1
                    return copied
                }
            default: break
            }
        }
        mode = .doctype(depth: depth)
        copied = bytes.count
        return copied
    }

    // MARK: Tags that need repair

    /// - Parameter tag: What stands between `<` and `>`.
    private mutating func tag(_ tag: ArraySlice<UInt8>, _ bytes: Span<UInt8>, at start: Int, into output: inout [UInt8]) {
        if tag.first == UInt8(ascii: "/") {
            let name = tag.dropFirst().drop { $0.isBlank }.prefix { XMLBytes.continuesName($0) }
            end(TagRepair.written(name), bytes, at: start, into: &output)
            return
        }
        let name = tag.prefix { XMLBytes.continuesName($0) }
        let written = TagRepair.written(name)
        let key = TagKey(written)
        let local = written.firstIndex(of: UInt8(ascii: ":")).map { TagKey(written[($0 + 1)...]) } ?? key
        if let item = open.item(endedBy: key, local: local) {
            let inside = Self.shown(open.innermost)
            warn(bytes, at: start) { .unclosed(line: $0, name: inside) }
            close(downTo: item, into: &output)
        }
        let isEmpty = tag.last == UInt8(ascii: "/") || TagRepair.isVoid(key)
        guard open.count < Self.maximalDepth, tooDeep.isEmpty else {
            if tooDeep.isEmpty { warn(bytes, at: start) { .tooDeep(line: $0, limit: Self.maximalDepth) } }
            if !isEmpty { tooDeep.add(key) }
            return
        }
        output.append(UInt8(ascii: "<"))
        output += written
        TagRepair.write(attributes: tag[name.endIndex...], atMost: Self.maximalAttributes, to: &output)
        if isEmpty {
            output += "/>".utf8
        } else {
            output.append(UInt8(ascii: ">"))
            let written = Array(written)
            open.push(written.span, 0..<written.count, key: key, local: local)
        }
    }

    /// An end tag.
    private mutating func end(_ name: ArraySlice<UInt8>, _ bytes: Span<UInt8>, at start: Int, into output: inout [UInt8]) {
        let key = TagKey(name)
        if tooDeep.end(key) { return }
        guard let index = open.index(of: key) else {
            if !TagRepair.isVoid(key) { warn(bytes, at: start) { .strayEnd(line: $0, name: Self.shown(name)) } }
            return
        }
        let inside = Self.shown(open.innermost)
        if index < open.count - 1 { warn(bytes, at: start) { .unclosed(line: $0, name: inside) } }
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
}
