import CLibXML2
import Timeline

/// What a plugin wants of an element's content.
enum XMLContent {
    /// Its children, each on its own.
    case elements
    /// Its text, and that of everything in it, without tags.
    case text
    /// Its text, and where there are elements in it, all of it as HTML source.
    case markup
    /// Nothing.
    case skipped
}

/// Takes what an XML document says, in its order.
protocol XMLHandler: AnyObject {
    /// - Returns: What is wanted of the element's content.
    func start(_ name: XMLName, _ attributes: [XMLAttribute]) -> XMLContent
    /// - Parameter content: What was wanted; empty for `elements` and `skipped`.
    func end(_ name: XMLName, content: String)
    /// The document ends between the children of this element; nothing follows. Where it ends inside an element whose
    /// content was wanted, nobody is told: half a title or date is none.
    func cutOff(inside name: XMLName)
}

/// A streaming reader for any document that claims to be XML, over libxml2's SAX2 push parser.
///
/// The bytes pass through `UTF8Decoder` and `XMLRepair` first: libxml2 sees only well-formed UTF-8 without entities.
/// Memory follows the content that a handler asks for.
///
/// Safe because the parser is created, fed and freed within `read`, which keeps this object alive, and every pointer
/// that a callback is given is copied from before it returns.
@safe final class XMLReader {
    /// Content that is asked for is cut here: 16 MB.
    static let maximalContent = 16 << 20

    private let handler: any XMLHandler
    private var names = XMLNameCache()
    /// The content being collected.
    private var content: [UInt8] = []
    /// What is being collected, or `elements`.
    private var collecting = XMLContent.elements
    /// Open elements inside the one whose content is collected or skipped.
    private var depthInside = 0
    private var containsElements = false
    /// The open elements that the handler knows.
    private var open: [XMLName] = []
    private var seenWrapper = false
    /// All that follows are ends that the document does not have.
    private var isCut = false

    private init(handler: any XMLHandler) {
        self.handler = handler
    }

    /// - Returns: What was doubtful.
    /// - Throws: `ReadError.interrupted` or `.tooLarge` where the body says so.
    static func read(_ document: FetchedDocument, with handler: any XMLHandler) throws(ReadError) -> [ReadWarning] {
        let reader = XMLReader(handler: handler)
        return try reader.run(document)
    }

    private func run(_ document: FetchedDocument) throws(ReadError) -> [ReadWarning] {
        LibXML2.ready
        var callbacks = unsafe Self.callbacks()
        let pointer = unsafe Unmanaged.passUnretained(self).toOpaque()
        guard let context = unsafe xmlCreatePushParserCtxt(&callbacks, pointer, nil, 0, nil) else {
            throw .interrupted("out of memory")
        }
        defer { unsafe xmlFreeParserCtxt(context) }
        // HUGE lifts libxml2's limits, which lose all that follows; XMLRepair has its own, which don't.
        let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
        _ = unsafe xmlCtxtUseOptions(context, Int32(options))

        var decoder = UTF8Decoder(charset: document.charset)
        var repair = XMLRepair()
        var text: [UInt8] = []
        var output: [UInt8] = []
        func parse(_ piece: ArraySlice<UInt8>, isLast: Bool) {
            text.removeAll(keepingCapacity: true)
            output.removeAll(keepingCapacity: true)
            decoder.decode(piece, isLast: isLast, into: &text)
            repair.feed(text[...], into: &output)
            if isLast { repair.finish(into: &output) }
            unsafe output.withUnsafeBytes { bytes in
                let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                _ = unsafe xmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
            }
        }
        do {
            try document.body.forEachPiece { parse($0, isLast: false) }
        } catch {
            throw ReadError(ofBody: error)
        }
        parse([], isLast: true)
        return repair.warnings
    }

    // MARK: What libxml2 says

    private func started(_ name: XMLName, _ attributes: [XMLAttribute]) {
        guard seenWrapper else {
            seenWrapper = true
            return
        }
        if case .elements = collecting {
            open.append(name)
            collecting = handler.start(name, attributes)
            depthInside = 0
            containsElements = false
            content.removeAll(keepingCapacity: true)
            return
        }
        depthInside += 1
        guard case .markup = collecting else { return }
        if !containsElements {
            containsElements = true
            content = Self.escaped(content)
        }
        append("<\(name.local)")
        for attribute in attributes where attribute.name.namespace != .xml {
            append(" \(attribute.name.local)=\"")
            append(Self.escaped(Array(attribute.value.utf8)))
            append("\"")
        }
        append(">")
    }

    private func ended() {
        if isCut { return }
        if case .elements = collecting {
            guard let name = open.popLast() else { return }  // The wrapper.
            handler.end(name, content: "")
            return
        }
        guard depthInside == 0 else {
            depthInside -= 1
            return
        }
        collecting = .elements
        guard let name = open.popLast() else { return }
        handler.end(name, content: String(decoding: content, as: UTF8.self))
    }

    /// The end of an element inside a `.markup` one.
    private func endedInside(_ name: XMLName) {
        guard case .markup = collecting, depthInside > 0, !Self.isVoid(name.local) else { return }
        append("</\(name.local)>")
    }

    private func cutOff() {
        isCut = true
        if case .elements = collecting, let name = open.last { handler.cutOff(inside: name) }
    }

    private func said(_ characters: UnsafeBufferPointer<UInt8>) {
        switch collecting {
        case .elements, .skipped: return
        case .text: unsafe append(characters)
        case .markup:
            if containsElements {
                unsafe append(Self.escaped(Array(characters)))
            } else {
                unsafe append(characters)
            }
        }
    }

    private func append(_ bytes: some Collection<UInt8>) {
        if content.count + bytes.count <= Self.maximalContent { content += bytes }
    }

    private func append(_ text: String) { append(Array(text.utf8)) }

    /// HTML source that shows as this text.
    private static func escaped(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\"") }) else {
            return text
        }
        var output: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "\""): output += "&quot;".utf8
            default: output.append(byte)
            }
        }
        return output
    }

    private static func isVoid(_ name: String) -> Bool {
        ["br", "hr", "img", "wbr", "input", "source"].contains(name)
    }

    // MARK: Callbacks

    private static func callbacks() -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            guard let reader = unsafe XMLReader.from(context) else { return }
            let name = unsafe reader.names.name(local: local, prefix: prefix, uri: uri)
            unsafe reader.started(name, reader.copied(attributes, count: Int(count)))
        }
        unsafe handler.endElementNs = { context, local, prefix, uri in
            guard let reader = unsafe XMLReader.from(context) else { return }
            if reader.depthInside > 0 {
                unsafe reader.endedInside(reader.names.name(local: local, prefix: prefix, uri: uri))
            }
            reader.ended()
        }
        unsafe handler.characters = { context, text, length in
            guard let reader = unsafe XMLReader.from(context) else { return }
            unsafe reader.said(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        // The only one that XMLRepair lets through is its own.
        unsafe handler.processingInstruction = { context, _, _ in unsafe XMLReader.from(context)?.cutOff() }
        unsafe handler.ignorableWhitespace = unsafe handler.characters
        unsafe handler.cdataBlock = unsafe handler.characters
        unsafe clibxml2_silence(&handler)
        return unsafe handler
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
        unsafe context.map { unsafe Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Attributes come as five pointers each: name, prefix, URI, the value's start and end.
    private func copied(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) -> [XMLAttribute] {
        guard count > 0, let attributes = unsafe attributes else { return [] }
        if case .text = collecting { return [] }
        if case .skipped = collecting { return [] }
        return (0..<count).compactMap { index in
            let five = unsafe attributes + index * 5
            guard let start = unsafe five[3], let end = unsafe five[4] else { return nil }
            let name = unsafe names.name(local: five[0], prefix: five[1], uri: five[2])
            var value = unsafe String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            // libxml2 leaves this one reference for its tree builder to read.
            if value.contains("&#38;") { value = value.replacing("&#38;", with: "&") }
            return XMLAttribute(name: name, value: value)
        }
    }
}
