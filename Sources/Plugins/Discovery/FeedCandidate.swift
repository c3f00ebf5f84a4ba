/// An address where a feed may be.
public struct FeedCandidate: Hashable, Sendable {
    /// Who says so, most trusted first.
    public enum Origin: Int, Comparable, Sendable {
        /// The page's head: `<link rel="alternate">`.
        case link
        /// A link that people click, and that looks like a feed's.
        case anchor
        /// Nobody: many sites have their feed there.
        case wellKnown

        public static func < (one: Origin, other: Origin) -> Bool { one.rawValue < other.rawValue }
    }

    /// Absolute where the page's own address is known; without a fragment.
    public var url: String
    /// What the page calls it: plain text on one line, at most 200 characters.
    public var title: String?
    public var origin: Origin
    /// It seems to hold comments, and not what the site itself says.
    public var isAboutReplies: Bool
    /// Its type says XML or JSON, and no more.
    var isGeneric = false

    init(url: String, title: String?, origin: Origin) {
        self.url = url
        self.title = title.flatMap { String($0.prefix(200)).nilIfEmpty }
        self.origin = origin
        isAboutReplies = FeedSigns.isAboutReplies(url: url, title: title)
    }
}
