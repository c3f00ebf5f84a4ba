/// The base of links where a feed is being read: `xml:base` of the open elements, over the document's own URL, over the
/// link that the feed names as its own.
///
/// https://www.w3.org/TR/xmlbase/
struct BaseStack {
    private let document: String?
    private var named: String?
    private var namedSurely = false
    /// How many elements are open.
    private var depth = 0
    /// The open elements with an `xml:base`.
    private var written: [(depth: Int, base: String)] = []

    init(document: String?) {
        self.document = document
    }

    /// `nil` where nothing says it.
    var current: String? { written.last?.base ?? document ?? named }

    /// Enters an element.
    mutating func push(_ attributes: XMLAttributes) {
        depth += 1
        guard !attributes.isEmpty, let base = attributes.base else { return }
        if let resolved = Link.resolved(base, base: current), Link.isWeb(resolved) || Link.scheme(of: resolved) == nil {
            written.append((depth, resolved))
        }
    }

    /// Leaves it.
    mutating func pop() {
        if written.last?.depth == depth { written.removeLast() }
        depth -= 1
    }

    /// The feed's own link: the base where the document has no URL, such as a file.
    ///
    /// - Parameter isSite: Whether it is the site's address, which wins over the feed's.
    mutating func name(_ link: String, isSite: Bool) {
        let link = HTMLText.folded(link)
        guard named == nil || (isSite && !namedSurely), Link.isWeb(link) else { return }
        named = link
        namedSurely = isSite
    }
}
