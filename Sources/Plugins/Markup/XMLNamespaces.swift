/// The namespaces in force where a document is being read.
///
/// https://www.w3.org/TR/xml-names/
struct XMLNamespaces {
    private struct Binding {
        let prefix: TagKey
        let namespace: XMLNamespace
        /// Of the element that declares it.
        let depth: Int
    }

    private static let xmlns = TagKey("xmlns")
    private static let none = TagKey()
    private static let rss = TagKey("rss")
    /// More at a time are not kept.
    private static let maximal = 1_000

    /// The latest last. The default namespace has the empty prefix.
    private var bindings: [Binding] = []
    /// What prefixes mean that nothing declares.
    private var undeclared: [TagKey: XMLNamespace] = [:]

    /// Notes what an element's attribute declares, if it declares one.
    ///
    /// - Parameter element: That has the attribute. RSS has no namespace, so that a default one on `rss` is a mistake.
    /// - Returns: Whether it does.
    mutating func declare(
        _ name: XMLTagName, _ value: Range<Int>, in bytes: Span<UInt8>, element: XMLTagName, depth: Int
    ) -> Bool {
        let prefix: TagKey
        if name.prefix == Self.xmlns {
            prefix = name.local
        } else if name.key == Self.xmlns {
            prefix = Self.none
        } else {
            return false
        }
        guard bindings.count < Self.maximal else { return true }
        var space = XMLNamespace(uri: String(decoding: Array(bytes, value), as: UTF8.self))
        // A default namespace that nobody knows is a feed's own invention for elements of RSS.
        if prefix == Self.none, space == .other || element.key == Self.rss { space = .rss }
        bindings.append(Binding(prefix: prefix, namespace: space, depth: depth))
        return true
    }

    /// Forgets what elements deeper than this one declare.
    mutating func leave(_ depth: Int) {
        while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    }

    /// - Parameter isAttribute: It has no namespace without a prefix.
    mutating func name(_ name: XMLTagName, in bytes: Span<UInt8>, isAttribute: Bool = false) -> XMLName {
        XMLName(namespace(of: name, in: bytes, isAttribute: isAttribute), XMLWord(name.local))
    }

    private mutating func namespace(of name: XMLTagName, in bytes: Span<UInt8>, isAttribute: Bool) -> XMLNamespace {
        if isAttribute, name.prefix == Self.none { return .rss }
        for binding in bindings.reversed() where binding.prefix == name.prefix { return binding.namespace }
        if name.prefix == Self.none { return .rss }
        if let known = undeclared[name.prefix] { return known }
        let prefix = Array(bytes, name.range.lowerBound..<(name.localStart - 1))
        let space = XMLNamespace(undeclaredPrefix: String(decoding: prefix, as: UTF8.self))
        if undeclared.count < Self.maximal { undeclared[name.prefix] = space }
        return space
    }
}
