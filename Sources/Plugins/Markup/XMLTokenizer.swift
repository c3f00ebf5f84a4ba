import Timeline

/// Finds tags and text in whatever claims to be XML, piece by piece, and mends what is broken.
///
/// Our own and not libxml2's, because libxml2 2.9.14 gives up, drops entities, or takes quadratic time on much of what feeds
/// really contain, and because well-formed bytes that were mended for it first would be read twice (see
/// `Documentation/architecture.md`, "Markup").
/// - Names are ASCII; the declaration, comments, processing instructions and the DOCTYPE are left out: no entity is ever
///   declared or expanded, and nothing is ever loaded;
/// - the entities of XML and HTML 4 and numeric references become characters; a bare `&` or `<` is text, control characters go;
/// - end tags close what they name, and what is still open inside; a stray one is left out; the end closes the rest;
/// - an item that begins in one that is open ends that one;
/// - elements deeper than 250 lose their tags and keep their text.
struct XMLTokenizer {
    static let maximalDepth = 250
    /// A tag longer than this is left out.
    static let maximalTagLength = 1 << 20
    /// Elements of HTML that have no end tag, as unescaped HTML in feeds leaves them open. No feed format has elements of these names.
    private static let voidNames = TagTable(names: ["br", "hr", "img", "wbr"])

    private enum Mode {
        case text, cdata
        /// Inside something that is left out, up to this end.
        case leftOut(until: [UInt8])
        case doctype(DoctypeScan)
    }

    private(set) var warnings: [ReadWarning] = []
    private var mode = Mode.text
    private var rest: [UInt8] = []
    private var open = OpenElements()
    private var tooDeep = DroppedTags()
    /// Of the first byte of the piece at hand.
    private var line = 1
    /// What stands before this place in the piece at hand is told or left out.
    private var copied = 0

    init() {}

    /// - Parameter piece: Valid UTF-8, cut anywhere.
    mutating func feed(_ piece: ArraySlice<UInt8>, to sink: inout some XMLSink) {
        if rest.isEmpty {
            process(piece, isLast: false, to: &sink)
        } else {
            let joined = rest + piece
            rest = []
            process(joined[...], isLast: false, to: &sink)
        }
    }

    /// Closes what is open.
    mutating func finish(to sink: inout some XMLSink) {
        let last = rest
        rest = []
        process(last[...], isLast: true, to: &sink)
        if !open.isEmpty {
            warnings.append(.cutOff(line: line, open: Self.shown(open.innermost)))
            sink.cutOff()
        }
        close(downTo: 0, to: &sink)
    }

    /// At most a few: a document that is broken everywhere is not worth a warning a line.
    private mutating func warn(_ bytes: Span<UInt8>, at position: Int, _ warning: (_ line: Int) -> ReadWarning) {
        guard warnings.count < 20 else { return }
        warnings.append(warning(line + XMLBytes.lineEnds(in: bytes, upTo: position)))
    }

    // MARK: Text and what interrupts it

    private mutating func process(_ piece: ArraySlice<UInt8>, isLast: Bool, to sink: inout some XMLSink) {
        let bytes = piece.span
        copied = 0
        var position = 0
        while position < bytes.count {
            let before = position
            switch mode {
            case .text: position = text(bytes, at: position, isLast: isLast, to: &sink)
            case .cdata: position = cdata(bytes, at: position, isLast: isLast, to: &sink)
            case .leftOut(let end): position = skip(bytes, at: position, until: end)
            case .doctype(let scan): position = doctype(bytes, at: position, scan)
            }
            if position == before {
                // What is left is the beginning of something that the next piece completes.
                if !isLast { rest = Array(piece[(piece.startIndex + position)...]) }
                break
            }
        }
        tell(bytes, upTo: position, to: &sink)
        line += XMLBytes.lineEnds(in: bytes, upTo: position)
    }

    /// Tells the text before a place that was only looked at so far.
    private mutating func tell(_ bytes: Span<UInt8>, upTo end: Int, to sink: inout some XMLSink) {
        if copied < end, sink.wantsText { sink.text(bytes, copied..<end) }
        copied = max(copied, end)
    }

    /// Leaves out what stands at this place.
    private mutating func leaveOut(_ bytes: Span<UInt8>, _ range: Range<Int>, to sink: inout some XMLSink) -> Int {
        tell(bytes, upTo: range.lowerBound, to: &sink)
        copied = range.upperBound
        return range.upperBound
    }

    /// - Returns: `start` where the piece ends before it is clear what begins here.
    private mutating func text(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, to sink: inout some XMLSink) -> Int {
        let end = XMLBytes.firstSpecial(in: bytes, from: start)
        if end == bytes.count { return end }
        switch bytes[end] {
        case UInt8(ascii: "<"):
            return markup(bytes, at: end, isLast: isLast, to: &sink)
        case UInt8(ascii: "&"):
            if !isLast, bytes.count - end <= CharacterReference.longest, !contains(UInt8(ascii: ";"), bytes, from: end) {
                // Perhaps cut.
                return end
            }
            // A bare one is text.
            guard let (character, length) = CharacterReference.read(bytes, from: end + 1) else { return end + 1 }
            let next = leaveOut(bytes, end..<(end + 1 + length), to: &sink)
            if sink.wantsText { sink.text(character) }
            return next
        default:
            return leaveOut(bytes, end..<(end + XMLBytes.lengthOfUnwanted(bytes[end])), to: &sink)
        }
    }

    private func contains(_ byte: UInt8, _ bytes: Span<UInt8>, from start: Int) -> Bool {
        (start..<bytes.count).contains { bytes[$0] == byte }
    }

    /// - Returns: `start` where the piece ends before it is clear what begins here.
    private mutating func markup(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, to sink: inout some XMLSink) -> Int {
        let next = start + 1
        guard next < bytes.count else { return isLast ? next : start }
        switch bytes[next] {
        case let byte where XMLBytes.beginsName(byte):
            let name = XMLTagName(bytes, at: next)
            let end = name.range.upperBound
            if end < bytes.count, bytes[end] == UInt8(ascii: ">") {
                startTag(name, attributes: end..<end, bytes, at: start, to: &sink)
                return end + 1
            }
            return tag(bytes, at: start, isLast: isLast, to: &sink)
        case UInt8(ascii: "/"):
            if tooDeep.isEmpty, let length = open.lengthOfInnermost(at: next + 1, in: bytes), next + 1 + length < bytes.count,
                bytes[next + 1 + length] == UInt8(ascii: ">")
            {
                let end = leaveOut(bytes, start..<(next + length + 2), to: &sink)
                close(downTo: open.count - 1, isWritten: true, to: &sink)
                return end
            }
            return tag(bytes, at: start, isLast: isLast, to: &sink)
        case UInt8(ascii: "!"):
            return declaration(bytes, at: start, isLast: isLast, to: &sink)
        case UInt8(ascii: "?"):
            // As in HTML: one that has no `?` at its end should not take the rest along.
            mode = .leftOut(until: Array(">".utf8))
            return leaveOut(bytes, start..<(next + 1), to: &sink)
        default:
            // It begins nothing, and is text.
            return next
        }
    }

    /// A tag of any shape.
    private mutating func tag(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, to sink: inout some XMLSink) -> Int {
        switch TagEnd.find(in: bytes, from: start + 1, isMending: true) {
        case .closed(let end):
            if bytes[start + 1] == UInt8(ascii: "/") {
                _ = leaveOut(bytes, start..<(end + 1), to: &sink)
                endTag(bytes, at: start, to: &sink)
            } else {
                let name = XMLTagName(bytes, at: start + 1)
                startTag(name, attributes: name.range.upperBound..<end, bytes, at: start, to: &sink)
            }
            return end + 1
        case .broken(let end):
            // `if x <y, then`: without an attribute it is as likely no tag at all.
            if bytes[start + 1] != UInt8(ascii: "/"), sink.wantsText,
                !(start..<end).contains(where: { bytes[$0] == UInt8(ascii: "=") })
            {
                return start + 1
            }
            warn(bytes, at: start) { .tagLeftOut(line: $0) }
            return leaveOut(bytes, start..<end, to: &sink)
        case .cut: break
        }
        guard bytes.count - start > Self.maximalTagLength || isLast else { return start }
        warn(bytes, at: start) { .tagLeftOut(line: $0) }
        return leaveOut(bytes, start..<(isLast ? bytes.count : start + 1), to: &sink)
    }

    private mutating func declaration(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, to sink: inout some XMLSink) -> Int {
        if bytes.has("<!--", at: start) {
            mode = .leftOut(until: Array("-->".utf8))
            return leaveOut(bytes, start..<(start + 4), to: &sink)
        }
        if bytes.has("<![CDATA[", at: start) {
            mode = .cdata
            return leaveOut(bytes, start..<(start + 9), to: &sink)
        }
        if bytes.count - start < 9, !isLast { return start }
        if bytes.has("<!doctype", at: start, ignoringCase: true) {
            mode = .doctype(DoctypeScan())
            return leaveOut(bytes, start..<(start + 9), to: &sink)
        }
        mode = .leftOut(until: Array(">".utf8))
        return leaveOut(bytes, start..<(start + 2), to: &sink)
    }

    private mutating func cdata(_ bytes: Span<UInt8>, at start: Int, isLast: Bool, to sink: inout some XMLSink) -> Int {
        var position = start
        while true {
            let end = XMLBytes.firstOfSection(in: bytes, from: position)
            guard end < bytes.count else { return end }
            guard bytes[end] == UInt8(ascii: "]") else {
                position = leaveOut(bytes, end..<(end + XMLBytes.lengthOfUnwanted(bytes[end])), to: &sink)
                continue
            }
            if bytes.count - end < 3, !isLast { return end }
            position = end + 1
            if bytes.has("]]>", at: end) {
                mode = .text
                return leaveOut(bytes, end..<(end + 3), to: &sink)
            }
        }
    }

    private mutating func skip(_ bytes: Span<UInt8>, at start: Int, until end: [UInt8]) -> Int {
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

    private mutating func doctype(_ bytes: Span<UInt8>, at start: Int, _ scan: DoctypeScan) -> Int {
        var scan = scan
        copied = bytes.count
        for position in start..<bytes.count where scan.ends(at: bytes[position]) {
            mode = .text
            copied = position + 1
            return copied
        }
        mode = .doctype(scan)
        return copied
    }

    // MARK: Elements

    /// - Parameters:
    ///   - attributes: What stands between its name and its `>`.
    ///   - start: Of its `<`.
    private mutating func startTag(
        _ name: XMLTagName, attributes: Range<Int>, _ bytes: Span<UInt8>, at start: Int, to sink: inout some XMLSink
    ) {
        _ = leaveOut(bytes, start..<(attributes.upperBound + 1), to: &sink)
        let isEmpty = bytes[attributes.upperBound - 1] == UInt8(ascii: "/") || Self.voidNames.contains(name.key)
        // An empty item begins nothing, so that it ends nothing.
        if let item = open.outermost(endedBy: name.key, local: name.local), !(isEmpty && open.isInItem(name.key)) {
            let inside = Self.shown(open.innermost)
            warn(bytes, at: start) { .unclosed(line: $0, name: inside) }
            close(downTo: item, to: &sink)
        }
        guard open.count < Self.maximalDepth, tooDeep.isEmpty else {
            if tooDeep.isEmpty { warn(bytes, at: start) { .tooDeep(line: $0, limit: Self.maximalDepth) } }
            if !isEmpty { tooDeep.add(name.key) }
            return
        }
        open.push(name, in: bytes)
        sink.start(name, in: bytes, attributes: attributes)
        if isEmpty { close(downTo: open.count - 1, to: &sink) }
    }

    /// An end tag. Its name may have blanks before it.
    private mutating func endTag(_ bytes: Span<UInt8>, at start: Int, to sink: inout some XMLSink) {
        var position = start + 2
        while bytes[position].isBlank { position += 1 }
        let name = XMLTagName(bytes, at: position)
        if tooDeep.end(name.key) { return }
        guard let index = open.index(of: name.key) else {
            let shown = Self.shown(Array(bytes, name.range)[...])
            if !Self.voidNames.contains(name.key) { warn(bytes, at: start) { .strayEnd(line: $0, name: shown) } }
            return
        }
        let inside = Self.shown(open.innermost)
        if index < open.count - 1 { warn(bytes, at: start) { .unclosed(line: $0, name: inside) } }
        close(downTo: index, isWritten: true, to: &sink)
    }

    /// Closes the open elements from this one inwards, and with them what stood too deep.
    ///
    /// - Parameter isWritten: The document has an end tag for the outermost of them.
    private mutating func close(downTo index: Int, isWritten: Bool = false, to sink: inout some XMLSink) {
        tooDeep.removeAll()
        while open.count > index {
            let isImplied = open.count - 1 > index || !isWritten
            open.removeLast { sink.end($0, local: $1, isImplied: isImplied) }
        }
    }

    /// For a warning.
    private static func shown(_ name: ArraySlice<UInt8>) -> String { String(decoding: name.prefix(80), as: UTF8.self) }
}
