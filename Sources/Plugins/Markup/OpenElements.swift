/// The open elements of a document, outermost first.
struct OpenElements {
    private struct Element {
        /// Where its name begins.
        let start: Int
        /// How long its prefix is, with the colon.
        let prefixLength: Int
        let key: TagKey
        let kind: UInt8
        /// The innermost element, itself or around it, that may hold items of another kind than its own text.
        let holder: Int
    }

    // What is known of an element by its name without prefix, as bits.

    /// What a feed repeats: one of them never stands directly in another, nor in a text, so that it ends what is open.
    private static let item: UInt8 = 1
    /// It holds text and HTML and never an item. Atom's content is none of these: it may be XML of any kind, with entries in
    /// it (RFC 4287, 4.1.3). Nor is its `source`, which says what feed an entry is from.
    private static let textual: UInt8 = 2
    /// It holds a line, and none of an item's other fields.
    private static let line: UInt8 = 4
    /// An item's field, which ends an open line: its end tag is missing.
    private static let field: UInt8 = 8

    private static let kinds: TagTable = {
        var kinds: [String: UInt8] = [:]
        func add(_ kind: UInt8, _ names: some Sequence<String>) { for name in names { kinds[name, default: 0] |= kind } }
        add(item, ["item", "entry"])
        add(textual, HTMLElements.all.subtracting(["source"]))
        add(
            textual,
            [
                "guid", "id", "description", "pubdate", "date", "published", "updated", "modified", "issued", "created",
                "encoded", "author", "creator", "name", "email", "uri", "contributor", "category", "subject", "comments",
                "enclosure", "thumbnail", "group", "credit", "keywords", "image", "rights", "language", "identifier",
                "publisher", "fulltext", "subtitle", "duration", "explicit", "tagline", "commentrss", "origlink",
            ])
        add(line, ["title", "link", "guid", "pubdate", "id", "published", "updated", "language", "category"])
        add(field, ["title", "link", "guid", "pubdate", "id", "published", "updated", "description", "encoded", "category"])
        return TagTable(kinds.map { ($0.key, $0.value) })
    }()

    private var elements: [Element] = []
    /// Their names, end to end, and behind them what is left of those that ended.
    private var names: [UInt8] = []
    /// Behind the innermost's name.
    private var end = 0

    var count: Int { elements.count }
    var isEmpty: Bool { elements.isEmpty }

    /// - Parameter bytes: Where the name stands.
    mutating func push(_ name: XMLTagName, in bytes: Span<UInt8>) {
        let kind = Self.kinds[name.local]
        let isTextual = kind & Self.textual != 0
        elements.append(
            Element(
                start: end, prefixLength: name.localStart - name.range.lowerBound, key: name.key,
                kind: kind, holder: isTextual ? elements.last?.holder ?? -1 : elements.count))
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

    /// What a start tag ends whose own end tag is missing: an item's ends the item of the same name around it, where between
    /// the two are only texts, or those texts alone; a field's ends a line before it.
    ///
    /// Items in an element of another kind, such as a list of related ones, belong to the item around them.
    ///
    /// - Parameter local: The name without its prefix.
    /// - Returns: The outermost element that ends; `nil` where none does.
    func outermost(endedBy key: TagKey, local: TagKey) -> Int? {
        let kind = Self.kinds[local]
        guard kind & (Self.item | Self.field) != 0, let last = elements.last else { return nil }
        if kind & Self.field != 0 { return last.kind & Self.line != 0 ? elements.count - 1 : nil }
        if last.holder >= 0, elements[last.holder].key == key { return last.holder }
        return last.holder < elements.count - 1 ? last.holder + 1 : nil
    }

    /// Whether the innermost element that may hold items is an item of this name.
    func isInItem(_ key: TagKey) -> Bool {
        guard let holder = elements.last?.holder, holder >= 0 else { return false }
        return elements[holder].kind & Self.item != 0 && elements[holder].key == key
    }
}
