/// The open elements of a document, outermost first.
struct OpenElements {
    private struct Element {
        /// Where its name begins.
        let start: Int
        /// How long its prefix is, with the colon.
        let prefixLength: Int
        let key: TagKey
        /// The innermost element, itself or around it, that may hold items of another kind than its own text.
        let holder: Int
    }

    private static let item: UInt8 = 1
    private static let textual: UInt8 = 2
    /// What a feed repeats: one of them never stands directly in another, nor in a text, so that it ends what is open. And
    /// elements, by name without prefix, that hold text and HTML and never an item.
    private static let kinds = TagTable(
        [("item", item), ("entry", item)]
            // `source` is where Atom says what feed an entry is from.
            + HTMLElements.all.subtracting(["source"]).union([
                "guid", "id", "description", "pubdate", "date", "published", "updated", "modified", "issued", "created",
                "content", "encoded", "author", "creator", "name", "email", "uri", "contributor", "category", "subject",
                "comments", "enclosure", "thumbnail", "group", "credit", "keywords", "image", "rights", "language", "identifier",
                "publisher", "fulltext", "subtitle", "duration", "explicit", "tagline", "commentrss", "origlink",
            ]).map { ($0, textual) })

    private var elements: [Element] = []
    /// Their names, end to end, and behind them what is left of those that ended.
    private var names: [UInt8] = []
    /// Behind the innermost's name.
    private var end = 0

    var count: Int { elements.count }
    var isEmpty: Bool { elements.isEmpty }

    /// - Parameter bytes: Where the name stands.
    mutating func push(_ name: XMLTagName, in bytes: Span<UInt8>) {
        let isTextual = Self.kinds[name.local] == Self.textual
        elements.append(
            Element(
                start: end, prefixLength: name.localStart - name.range.lowerBound, key: name.key,
                holder: isTextual ? elements.last?.holder ?? -1 : elements.count))
        while names.count < end + name.range.count { names.append(0) }
        for index in name.range {
            names[end] = bytes[index]
            end += 1
        }
    }

    /// - Parameter take: Is told where the name without its prefix stands.
    mutating func removeLast(_ take: (_ names: [UInt8], _ local: Range<Int>) -> Void) {
        guard let last = elements.popLast() else { return }
        take(names, (last.start + last.prefixLength)..<end)
        end = last.start
    }

    /// The name of the innermost; empty where none is open.
    var innermost: ArraySlice<UInt8> { elements.last.map { names[$0.start..<end] } ?? [] }

    /// How many bytes the innermost's name has, where just that name stands at this place, letter by letter.
    func lengthOfInnermost(at start: Int, in bytes: Span<UInt8>) -> Int? {
        guard let last = elements.last, bytes.count - start >= end - last.start else { return nil }
        for index in last.start..<end where names[index] != bytes[start + index - last.start] { return nil }
        return end - last.start
    }

    /// The innermost element of this name.
    func index(of key: TagKey) -> Int? { elements.lastIndex { $0.key == key } }

    /// What an item's start tag ends: the item of the same name around it, whose end tag is missing where between the two are
    /// only texts, or those texts alone.
    ///
    /// Items in an element of another kind, such as a list of related ones, belong to the item around them.
    ///
    /// - Parameter local: The name without its prefix.
    /// - Returns: The outermost element that ends; `nil` where none does.
    func outermost(endedBy key: TagKey, local: TagKey) -> Int? {
        guard Self.kinds[local] == Self.item, let holder = elements.last?.holder else { return nil }
        if holder >= 0, elements[holder].key == key { return holder }
        return holder < elements.count - 1 ? holder + 1 : nil
    }
}
