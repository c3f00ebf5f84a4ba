/// The base of links where a feed is being read: `xml:base` of the open elements, over the document's own URL, over the
/// link that the feed names as its own.
///
/// https://www.w3.org/TR/xmlbase/
struct BaseStack {
    private let document: String?
    private var named: String?
    private var namedSurely = false
    /// `xml:base` in force in each open element.
    private var written: [String?] = []

    init(document: String?) {
        self.document = document
    }

    /// `nil` where nothing says it.
    var current: String? { (written.last ?? nil) ?? document ?? named }

    /// Enters an element.
    mutating func push(_ attributes: [XMLAttribute]) {
        let base = attributes.isEmpty ? nil : attributes.first { $0.name.namespace == .xml && $0.name.local == "base" }?.value
        written.append(base.flatMap { Link.resolved($0, base: current) } ?? (written.last ?? nil))
    }

    /// Leaves it.
    mutating func pop() {
        if !written.isEmpty { written.removeLast() }
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
