import CLibXML2

/// Names as Swift values, each made once a document.
///
/// libxml2 keeps one copy of each name while a parser lives, so equal pointers are equal names.
/// Safe because the pointers are compared after their first use, and never followed again.
@safe struct XMLNameCache {
    private struct Slot {
        var local: UInt = 0
        var prefix: UInt = 0
        var uri: UInt = 0
        var name = XMLName(.other, .other)
    }

    /// Direct-mapped: a clash makes the name anew, which is slow and right.
    private var slots = [Slot](repeating: Slot(), count: 512)

    mutating func name(
        local: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?
    ) -> XMLName {
        let localKey = UInt(bitPattern: local)
        let prefixKey = UInt(bitPattern: prefix)
        let uriKey = UInt(bitPattern: uri)
        let index = Int(truncatingIfNeeded: (localKey >> 3) ^ (uriKey >> 5) &* 31 ^ (prefixKey >> 4)) & 511
        let slot = slots[index]
        if slot.local == localKey, slot.prefix == prefixKey, slot.uri == uriKey { return slot.name }
        let space: XMLNamespace =
            if let uri = unsafe uri {
                unsafe Self.space(uri: String(cString: uri), hasPrefix: prefix != nil)
            } else if let prefix = unsafe prefix {
                XMLNamespace(undeclaredPrefix: unsafe String(cString: prefix))
            } else {
                .rss
            }
        let name = unsafe XMLName(space, local.map { XMLWord(name: unsafe String(cString: $0)) } ?? .other)
        slots[index] = Slot(local: localKey, prefix: prefixKey, uri: uriKey, name: name)
        return name
    }

    /// A default namespace that nobody knows is a feed's own invention for elements of RSS.
    private static func space(uri: String, hasPrefix: Bool) -> XMLNamespace {
        let space = XMLNamespace(uri: uri)
        return space == .other && !hasPrefix ? .rss : space
    }
}
