import CLibXML2

/// Names as Swift values, each made once a document.
///
/// libxml2 keeps one copy of each name while a parser lives, so equal pointers are equal names.
/// Safe because the pointers are compared after their first use, and never followed again.
@safe struct XMLNameCache {
    private struct Slot {
        let local: UInt
        let space: UInt
        let name: XMLName
    }

    /// Direct-mapped: a clash makes the name anew, which is slow and right.
    private var slots = [Slot?](repeating: nil, count: 512)

    mutating func name(
        local: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?
    ) -> XMLName {
        let localKey = UInt(bitPattern: local)
        let spaceKey = unsafe UInt(bitPattern: uri ?? prefix)
        let slot = Int(truncatingIfNeeded: (localKey >> 3) ^ (spaceKey >> 5) &* 31) & 511
        if let cached = slots[slot], cached.local == localKey, cached.space == spaceKey { return cached.name }
        let space: XMLNamespace =
            if let uri = unsafe uri {
                XMLNamespace(uri: unsafe Self.text(uri))
            } else if let prefix = unsafe prefix {
                XMLNamespace(undeclaredPrefix: unsafe Self.text(prefix))
            } else {
                .rss
            }
        let name = unsafe XMLName(space, local.map { unsafe Self.text($0) } ?? "")
        slots[slot] = Slot(local: localKey, space: spaceKey, name: name)
        return name
    }

    private static func text(_ pointer: UnsafePointer<xmlChar>) -> String {
        unsafe String(cString: pointer)
    }
}
