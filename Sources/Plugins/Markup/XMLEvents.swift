import CLibXML2

/// Makes of what libxml2 says what a handler wants to hear.
///
/// Pointers come from libxml2 and are copied from at once.
struct XMLEvents {
    /// Content that is asked for is cut here: 16 MB.
    static let maximalContent = 16 << 20

    private let handler: any XMLHandler
    private(set) var root: String?
    private var names = XMLNameCache()
    private var attributes = XMLAttributes()
    /// The content being collected.
    private var content: [UInt8] = []
    /// What is being collected, or `elements`.
    private var collecting = XMLContent.elements
    /// Open elements inside the one whose content is collected or skipped.
    private var depthInside = 0
    private var containsElements = false
    /// The open elements that the handler knows.
    private var open: [XMLName] = []
    /// Open elements that stand before the root: `XMLRepair`'s own, and what a server wrote.
    private var outside = 0
    /// All that follows are ends that the document does not have.
    private var isCut = false

    init(handler: any XMLHandler) {
        self.handler = handler
    }

    // MARK: Elements

    mutating func started(
        _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
        _ written: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) {
        guard case .elements = collecting else {
            depthInside += 1
            if case .markup = collecting, let local = unsafe local { unsafe startedInside(local) }
            return
        }
        if root == nil {
            // A server's warning may stand before the document, and may not be closed.
            let name = unsafe Self.text(local)
            guard outside > 0, !DocumentRoot.isJunk(name.lowercased()) else {
                outside += 1
                return
            }
            root = unsafe prefix == nil ? name : Self.text(prefix) + ":" + name
        }
        attributes.removeAll()
        for index in 0..<count {
            // Five pointers each: name, prefix, URI, the value's start and end.
            guard let five = unsafe written.map({ unsafe $0 + index * 5 }), let start = unsafe five[3], let end = unsafe five[4]
            else { break }
            let name = unsafe names.name(local: five[0], prefix: five[1], uri: five[2])
            unsafe attributes.append(name, UnsafeBufferPointer(start: start, count: end - start))
        }
        let name = unsafe names.name(local: local, prefix: prefix, uri: uri)
        open.append(name)
        collecting = handler.start(name, attributes)
        depthInside = 0
        containsElements = false
    }

    mutating func ended(_ local: UnsafePointer<xmlChar>?) {
        if isCut { return }
        if case .elements = collecting {
            if let name = open.popLast() { handler.end(name, content: []) }  // Else it stood before the root.
            return
        }
        guard depthInside == 0 else {
            depthInside -= 1
            if case .markup = collecting, let local = unsafe local { unsafe endedInside(local) }
            return
        }
        collecting = .elements
        if let name = open.popLast() { handler.end(name, content: content) }
        // One long text should not hold its memory for the rest of the document.
        if !content.isEmpty { content.removeAll(keepingCapacity: content.count <= 1 << 20) }
    }

    mutating func cutOff() {
        isCut = true
        if case .elements = collecting, let name = open.last { handler.cutOff(inside: name) }
    }

    // MARK: Content

    mutating func said(_ characters: UnsafeBufferPointer<UInt8>) {
        switch collecting {
        case .elements, .skipped: return
        case .markup where containsElements: unsafe append(Self.escaped(Array(characters)))
        case .text, .markup:
            if content.count + characters.count <= Self.maximalContent { unsafe content.append(contentsOf: characters) }
        }
    }

    /// The start of an element inside a `.markup` one. Attributes are nothing to read.
    private mutating func startedInside(_ local: UnsafePointer<xmlChar>) {
        if !containsElements {
            containsElements = true
            content = Self.escaped(content)
        }
        append(Array("<\(unsafe Self.text(local))>".utf8))
    }

    private mutating func endedInside(_ local: UnsafePointer<xmlChar>) {
        let name = unsafe Self.text(local)
        if !["br", "hr", "img", "wbr", "input", "source"].contains(name) { append(Array("</\(name)>".utf8)) }
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

    private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
        unsafe pointer.map { unsafe String(cString: $0) } ?? ""
    }
}
