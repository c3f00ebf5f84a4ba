/// One source's dated account of one event.
public struct Report: Hashable, Sendable, Identifiable {
    public enum Kind: String, Hashable, Sendable {
        /// The entry's own subject.
        case entry
        /// An event that the entry's prose dates.
        case mention
    }

    /// The words that a mention rests on.
    public struct Evidence: Hashable, Sendable {
        /// The sentence.
        public var text: String
        /// The time expression in it; `nil` where the date is implied.
        public var expression: String?

        public init(text: String, expression: String?) {
            self.text = text
            self.expression = expression
        }
    }

    /// `r_` and letters: see `StableID`. The same for the same account for ever, whatever happens to its title and text.
    public var id: String
    /// Ids to take instead where the store has another account under `id`: sources use a guid or link for several.
    /// Empty for a report that was stored.
    package var otherIDs: [String] = []
    /// The id of the source.
    public var source: String
    public var kind: Kind
    /// The document's path as it was given; only `timeline read` has one.
    public var document: String?
    /// For a mention: the id of the report of the entry whose prose it is from.
    public var of: String?
    /// The plugin that read it.
    public var plugin: String?
    /// What the source wrote; `nil` where it wrote none.
    public var guid: String?
    /// Plain text on one line.
    public var title: String?
    public var url: String?
    /// Plain text.
    public var summary: String?
    /// Several are joined by ", ".
    public var author: String?
    /// BCP 47, as written.
    public var language: String?
    public var tags: [String] = []
    public var published: Timestamp?
    public var updated: Timestamp?
    /// The field that says when its source told it: the one of `published`, else of `updated`, as people know it (`DateText.field`).
    /// `nil` where none said so, or nobody knows which.
    public var reportedField: String?
    /// When what it tells of happened; `nil` only where nothing dates it, and it was never fetched.
    public var date: EventDate?
    /// For a mention: who says so, where the text names somebody.
    public var attribution: String?
    /// For a mention.
    public var evidence: Evidence?

    public init(id: String, source: String, kind: Kind = .entry) {
        self.id = id
        self.source = source
        self.kind = kind
    }

    /// When its source told it: published, else updated, else what dates it without prose.
    public var reported: Instant? {
        published?.instant ?? updated?.instant ?? (date?.basis == .firstSeen ? date?.start : nil)
    }
}
