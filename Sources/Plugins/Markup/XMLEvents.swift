/// Makes of a document's tags and text what a handler wants to hear.
struct XMLEvents: XMLSink {
    /// Content that is asked for is cut here: 16 MB.
    static let maximalContent = 16 << 20

    private let handler: any XMLHandler
    private(set) var root: String?
    private var namespaces = XMLNamespaces()
    private var attributes = XMLAttributes()
    /// The content being collected.
    private var content: [UInt8] = []
    /// What is being collected, or `elements`.
    private var collecting = XMLContent.elements
    /// Open elements inside the one whose content is collected or skipped.
    private var depthInside = 0
    private var containsElements = false
    /// The open elements; `nil` for one before the root.
    private var open: [XMLName?] = []
    /// All that follows are ends that the document does not have.
    private var isCut = false

    init(handler: any XMLHandler) {
        self.handler = handler
    }

    // MARK: Elements

    mutating func start(_ tag: XMLTagName, in bytes: Span<UInt8>, attributes written: Range<Int>) {
        guard case .elements = collecting else {
            depthInside += 1
            if case .markup = collecting { startInside(Array(bytes, tag.localRange)) }
            return
        }
        if root == nil {
            // A server's warning may stand before the document, and may not be closed.
            guard !DocumentRoot.isJunk(String(decoding: Array(bytes, tag.localRange), as: UTF8.self).lowercased()) else {
                open.append(nil)
                return
            }
            root = String(decoding: Array(bytes, tag.range), as: UTF8.self)
        }
        attributes.removeAll()
        if !written.isEmpty { read(written, in: bytes) }
        let name = namespaces.name(tag, in: bytes)
        open.append(name)
        collecting = handler.start(name, attributes)
        depthInside = 0
        containsElements = false
    }

    /// Declarations first: they count for the tag that they stand in.
    private mutating func read(_ written: Range<Int>, in bytes: Span<UInt8>) {
        var others: [(name: XMLTagName, value: Range<Int>)] = []
        XMLAttributeText.forEach(in: bytes, written) { name, value in
            if !namespaces.declare(name, value, in: bytes, depth: open.count) { others.append((name, value)) }
        }
        for (name, value) in others {
            attributes.append(namespaces.name(name, in: bytes, isAttribute: true), bytes, value)
        }
    }

    mutating func end(_ names: [UInt8], local: Range<Int>) {
        if isCut { return }
        guard case .elements = collecting else {
            guard depthInside > 0 else {
                if case .markup = collecting, let undone = DoubleEncoding.undone(content) { content = undone }
                collecting = .elements
                close(content: content)
                // One long text should not hold its memory for the rest of the document.
                if !content.isEmpty { content.removeAll(keepingCapacity: content.count <= 1 << 20) }
                return
            }
            depthInside -= 1
            if case .markup = collecting { endInside(names[local]) }
            return
        }
        close(content: [])
    }

    private mutating func close(content: [UInt8]) {
        guard let last = open.popLast() else { return }
        namespaces.leave(open.count)
        if let name = last { handler.end(name, content: content) }
    }

    mutating func cutOff() {
        isCut = true
        if case .elements = collecting, let name = open.last ?? nil { handler.cutOff(inside: name) }
    }

    // MARK: Content

    var wantsText: Bool {
        switch collecting {
        case .elements, .skipped: false
        case .text, .markup: true
        }
    }

    mutating func text(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        if containsElements {
            append(Self.escaped(Array(bytes, range)))
        } else if content.count + range.count <= Self.maximalContent {
            unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe content.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range]))
            }
        }
    }

    mutating func text(_ character: Unicode.Scalar) {
        if containsElements {
            append(Self.escaped(Array(String(character).utf8)))
        } else if content.count + 4 <= Self.maximalContent {
            if character.isASCII {
                content.append(UInt8(character.value))
            } else {
                content.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// The start of an element inside a `.markup` one. Attributes are nothing to read.
    private mutating func startInside(_ local: [UInt8]) {
        if !containsElements {
            containsElements = true
            content = Self.escaped(content)
        }
        append([UInt8(ascii: "<")] + local + [UInt8(ascii: ">")])
    }

    private mutating func endInside(_ local: ArraySlice<UInt8>) {
        if !HTMLNesting.isVoid(TagKey(local)) { append(Array("</".utf8) + local + [UInt8(ascii: ">")]) }
    }

    private mutating func append(_ bytes: [UInt8]) {
        if content.count + bytes.count <= Self.maximalContent { content += bytes }
    }

    /// HTML source that shows as this text.
    private static func escaped(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
        var output: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: "&"): output += "&amp;".utf8
            default: output.append(byte)
            }
        }
        return output
    }
}
