import CLibXML2

/// A page as a read-only tree, over libxml2's HTML parser.
///
/// Safe because it owns the document and frees it when the last view of it is gone: every `HTMLNode` holds the tree
/// strongly, nothing changes the tree after `init`, and all text leaves as a copy.
@safe final class HTMLTree {
    fileprivate let document: htmlDocPtr
    private let context: xmlXPathContextPtr

    /// - Parameters:
    ///   - bytes: In any encoding; settled as `UTF8Decoder` says.
    ///   - charset: The label that came with the page.
    /// - Returns: `nil` where there is nothing to parse.
    init?(_ bytes: [UInt8], charset: String?) {
        LibXML2.ready
        let text = HTMLGuard.guarded(UTF8Decoder.decode(bytes, charset: charset))
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
        let parsed = unsafe text.withUnsafeBytes { buffer in
            // Given the encoding, the parser ignores what the page says of it.
            unsafe htmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8",
                Int32(options))
        }
        guard let document = unsafe parsed else { return nil }
        guard let context = unsafe xmlXPathNewContext(document) else {
            unsafe xmlFreeDoc(document)
            return nil
        }
        // The process-wide silence holds for one thread only.
        unsafe context.pointee.error = { _, _ in }
        unsafe self.document = document
        unsafe self.context = context
    }

    deinit {
        unsafe xmlXPathFreeContext(context)
        unsafe xmlFreeDoc(document)
    }

    /// The outermost element.
    var root: HTMLNode? {
        unsafe xmlDocGetRootElement(document).map { unsafe HTMLNode(tree: self, pointer: $0) }
    }

    /// The nodes that an XPath 1.0 expression selects, in document order; none where it is no node set or can't be read.
    func nodes(_ path: String) -> [HTMLNode] { nodes(path, under: nil) }

    fileprivate func nodes(_ path: String, under node: HTMLNode?) -> [HTMLNode] {
        // A node's own paths begin with `.`; the context node must be set all the same.
        unsafe context.pointee.node = unsafe node.map { unsafe $0.pointer } ?? xmlDocGetRootElement(document)
        guard let result = unsafe xmlXPathEvalExpression(path, context) else { return [] }
        defer { unsafe xmlXPathFreeObject(result) }
        guard let set = unsafe result.pointee.nodesetval, let table = unsafe set.pointee.nodeTab else { return [] }
        return unsafe (0..<Int(set.pointee.nodeNr)).compactMap { index in
            guard let pointer = unsafe table[index] else { return nil }
            // A namespace node is another struct; pages have none that anybody asks for.
            guard unsafe pointer.pointee.type != XML_NAMESPACE_DECL else { return nil }
            return unsafe HTMLNode(tree: self, pointer: pointer)
        }
    }
}

/// An element, attribute or text of a page.
///
/// Safe because it keeps the tree, and with it the memory, alive.
@safe struct HTMLNode {
    fileprivate let tree: HTMLTree
    fileprivate let pointer: xmlNodePtr

    fileprivate init(tree: HTMLTree, pointer: xmlNodePtr) {
        self.tree = tree
        unsafe self.pointer = pointer
    }

    var isElement: Bool { unsafe pointer.pointee.type == XML_ELEMENT_NODE }
    var isText: Bool {
        unsafe pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE
    }

    /// In lower case.
    var name: String {
        unsafe pointer.pointee.name.map { unsafe String(cString: $0) } ?? ""
    }

    /// The name as a number, which costs less than the text.
    var key: TagKey {
        var key = TagKey()
        guard var byte = unsafe pointer.pointee.name else { return key }
        while unsafe byte.pointee != 0 {
            key.append(unsafe byte.pointee)
            unsafe byte += 1
        }
        return key
    }

    /// The text in it, as it stands in the source, blanks and all.
    var text: String {
        guard let content = unsafe xmlNodeGetContent(pointer) else { return "" }
        defer { unsafe clibxml2_free(content) }
        return unsafe String(cString: content)
    }

    /// The value of an attribute; `nil` where it has none of this name.
    subscript(attribute: String) -> String? {
        guard isElement, let value = unsafe xmlGetNoNsProp(pointer, attribute) else { return nil }
        defer { unsafe clibxml2_free(value) }
        return unsafe String(cString: value)
    }

    /// Hands over each attribute whose name is in the table, with the table's number for it.
    func forEachAttribute(in table: TagTable, _ take: (UInt8, String) -> Void) {
        guard isElement else { return }
        var next = unsafe pointer.pointee.properties
        while let attribute = unsafe next {
            unsafe next = attribute.pointee.next
            var key = TagKey()
            var byte = unsafe attribute.pointee.name
            while let letter = unsafe byte, unsafe letter.pointee != 0 {
                key.append(unsafe letter.pointee)
                unsafe byte = letter + 1
            }
            let number = table[key]
            guard number != 0 else { continue }
            guard let child = unsafe attribute.pointee.children else {
                take(number, "")
                continue
            }
            if unsafe child.pointee.next == nil, unsafe child.pointee.type == XML_TEXT_NODE {
                unsafe take(number, child.pointee.content.map { unsafe String(cString: $0) } ?? "")
            } else if let value = unsafe xmlNodeListGetString(pointer.pointee.doc, child, 1) {
                defer { unsafe clibxml2_free(value) }
                unsafe take(number, String(cString: value))
            }
        }
    }

    /// Adds the characters of a text node, as UTF-8.
    func appendText(to bytes: inout [UInt8]) {
        guard isText, let content = unsafe pointer.pointee.content else { return }
        var length = 0
        while unsafe content[length] != 0 { length += 1 }
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: length))
    }

    var firstChild: HTMLNode? { unsafe pointer.pointee.children.map { unsafe HTMLNode(tree: tree, pointer: $0) } }

    var next: HTMLNode? { unsafe pointer.pointee.next.map { unsafe HTMLNode(tree: tree, pointer: $0) } }

    var parent: HTMLNode? {
        guard let parent = unsafe pointer.pointee.parent, unsafe parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return unsafe HTMLNode(tree: tree, pointer: parent)
    }

    /// In document order.
    var children: [HTMLNode] {
        var nodes: [HTMLNode] = []
        var next = firstChild
        while let child = next {
            nodes.append(child)
            next = child.next
        }
        return nodes
    }

    /// The nodes that an XPath 1.0 expression selects from here.
    func nodes(_ path: String) -> [HTMLNode] { tree.nodes(path, under: self) }
}
