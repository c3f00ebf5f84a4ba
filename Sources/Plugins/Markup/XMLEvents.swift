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
    /// There is more of the content than is collected.
    private var isFull = false
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
            if case .markup = collecting { startInside(tag, in: bytes, attributes: written) }
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
        if !written.isEmpty { read(written, of: tag, in: bytes) }
        let name = namespaces.name(tag, in: bytes)
        open.append(name)
        collecting = handler.start(name, attributes)
        depthInside = 0
        (containsElements, isFull) = (false, false)
    }

    /// Declarations first: they count for the tag that they stand in.
    private mutating func read(_ written: Range<Int>, of element: XMLTagName, in bytes: Span<UInt8>) {
        var others: [(name: XMLTagName, value: Range<Int>)] = []
        XMLAttributeText.forEach(in: bytes, written) { name, value in
            if !namespaces.declare(name, value, in: bytes, element: element, depth: open.count) { others.append((name, value)) }
        }
        for (name, value) in others {
            attributes.append(namespaces.name(name, in: bytes, isAttribute: true), bytes, value)
        }
    }

    mutating func end(_ names: [UInt8], local: Range<Int>, isImplied: Bool) {
        if isCut { return }
        guard case .elements = collecting else {
            guard depthInside > 0 else {
                collecting = .elements
                close(content: content)
                // One long text should not hold its memory for the rest of the document.
                if !content.isEmpty { content.removeAll(keepingCapacity: content.count <= 1 << 20) }
                return
            }
            depthInside -= 1
            if case .markup = collecting, !isImplied { endInside(names[local]) }
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
        } else if isFull || content.count + range.count > Self.maximalContent {
            isFull = true
        } else {
            unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe content.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range]))
            }
        }
    }

    mutating func text(_ character: Unicode.Scalar) {
        if containsElements {
            append(Self.escaped(Array(String(character).utf8)))
        } else if !isFull {
            if character.isASCII {
                content.append(UInt8(character.value))
            } else {
                content.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// The start of an element inside a `.markup` one. Of HTML, attributes are nothing to read; anything else is text, such as
    /// the `<K,V>` of a title.
    private mutating func startInside(_ tag: XMLTagName, in bytes: Span<UInt8>, attributes: Range<Int>) {
        if !containsElements {
            containsElements = true
            content = Self.escaped(content)
        }
        if HTMLTag.isElement(tag.local) {
            append([UInt8(ascii: "<")] + Array(bytes, tag.localRange) + [UInt8(ascii: ">")])
        } else {
            append(
                Array("&lt;".utf8) + Self.escaped(Array(bytes, tag.range.lowerBound..<attributes.upperBound)) + Array("&gt;".utf8)
            )
        }
    }

    private mutating func endInside(_ local: ArraySlice<UInt8>) {
        let key = TagKey(local)
        guard !HTMLNesting.isVoid(key) else { return }
        let brackets = HTMLTag.isElement(key) ? ("<", ">") : ("&lt;", "&gt;")
        append(Array((brackets.0 + "/").utf8) + local + Array(brackets.1.utf8))
    }

    /// What does not fit is left out, and all that follows it.
    private mutating func append(_ bytes: [UInt8]) {
        guard !isFull else { return }
        isFull = content.count + bytes.count > Self.maximalContent
        if !isFull { content += bytes }
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
