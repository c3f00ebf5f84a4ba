/// The open elements of a document, outermost first.
struct OpenElements {
    private struct Element {
        /// Where its name begins.
        let start: Int
        let key: TagKey
        /// The innermost element, itself or around it, that may hold items of another kind than its own text.
        let holder: Int
    }

    /// What a feed repeats: one of them never stands directly in another, so that it ends the one before.
    private static let items: Set<TagKey> = [TagKey("item"), TagKey("entry")]
    /// Elements, by name without prefix, that hold text and HTML and never an item.
    private static let textual = Set(
        HTMLElements.all.union([
            "guid", "id", "description", "pubdate", "date", "published", "updated", "modified", "issued", "created", "content",
            "encoded", "author", "creator", "name", "email", "uri", "contributor", "category", "subject", "comments",
            "enclosure", "thumbnail", "group", "credit", "keywords", "image", "rights", "language", "identifier", "publisher",
            "fulltext", "subtitle", "duration", "explicit", "tagline", "commentrss", "origlink",
        ]).map { TagKey($0) })

    private var elements: [Element] = []
    /// Their names, end to end.
    private var names: [UInt8] = []

    var count: Int { elements.count }
    var isEmpty: Bool { elements.isEmpty }

    /// - Parameter name: As it is written out.
    mutating func push(_ name: ArraySlice<UInt8>, key: TagKey) {
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { TagKey(name[($0 + 1)...]) } ?? key
        let isTextual = Self.textual.contains(local)
        elements.append(Element(start: names.count, key: key, holder: isTextual ? elements.last?.holder ?? -1 : elements.count))
        names += name
    }

    mutating func removeLast() {
        if let last = elements.popLast() { names.removeSubrange(last.start...) }
    }

    /// The name of the innermost; empty where none is open.
    var innermost: ArraySlice<UInt8> { elements.last.map { names[$0.start...] } ?? [] }

    /// The innermost element of this name.
    func index(of key: TagKey) -> Int? { elements.lastIndex { $0.key == key } }

    /// The item whose end tag is missing where one of the same name begins: between the two are only texts.
    ///
    /// Items in an element of another kind, such as a list of related ones, belong to the item around them.
    func item(endedBy key: TagKey, name: ArraySlice<UInt8>) -> Int? {
        guard let holder = elements.last?.holder, holder >= 0, elements[holder].key == key else { return nil }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { TagKey(name[($0 + 1)...]) } ?? key
        return Self.items.contains(local) ? holder : nil
    }
}
