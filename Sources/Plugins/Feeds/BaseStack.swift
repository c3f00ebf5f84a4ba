/// The base of links where a feed is being read: `xml:base` of the open elements, over the document's own URL.
///
/// https://www.w3.org/TR/xmlbase/
struct BaseStack {
    private var bases: [String?]

    init(document: String?) {
        bases = [document]
    }

    /// `nil` where nothing says it.
    var current: String? { bases.last ?? nil }

    /// Enters an element.
    mutating func push(_ attributes: [XMLAttribute]) {
        let written = attributes.first { $0.name.namespace == .xml && $0.name.local == "base" }?.value
        bases.append(written.flatMap { Link.resolved($0, base: current) } ?? current)
    }

    /// Leaves it.
    mutating func pop() {
        if bases.count > 1 { bases.removeLast() }
    }
}
