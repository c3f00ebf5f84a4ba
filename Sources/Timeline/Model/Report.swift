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
        /// The article that says so, where that is not the document which its entry came from: a feed's item, followed.
        public var url: String?

        public init(text: String, expression: String?, url: String? = nil) {
            self.text = text
            self.expression = expression
            self.url = url
        }
    }

    private var box: Box

    /// `r_` and letters: see `StableID`. The same for the same account for ever, whatever happens to its title and text.
    public var id: String {
        get { box.fields.id }
        set { own().fields.id = newValue }
    }
    /// Ids to take instead where the store has another account under `id`: sources use a guid or link for several.
    /// Empty for a report that was stored.
    package var otherIDs: [String] {
        get { box.fields.otherIDs }
        set { own().fields.otherIDs = newValue }
    }
    /// Its date was counted back from when it was fetched ("2 hours ago"), and is worth less than the one that was counted before.
    /// Never of a report that was stored.
    package var isCountedBack: Bool {
        get { box.fields.isCountedBack }
        set { own().fields.isCountedBack = newValue }
    }
    /// The id of the source.
    public var source: String {
        get { box.fields.source }
        set { own().fields.source = newValue }
    }
    public var kind: Kind {
        get { box.fields.kind }
        set { own().fields.kind = newValue }
    }
    /// The document's path as it was given; only `timeline read` has one.
    public var document: String? {
        get { box.fields.document }
        set { own().fields.document = newValue }
    }
    /// For a mention: the id of the report of the entry whose prose it is from.
    public var of: String? {
        get { box.fields.of }
        set { own().fields.of = newValue }
    }
    /// The plugin that read it.
    public var plugin: String? {
        get { box.fields.plugin }
        set { own().fields.plugin = newValue }
    }
    /// What the source wrote; `nil` where it wrote none.
    public var guid: String? {
        get { box.fields.guid }
        set { own().fields.guid = newValue }
    }
    /// Plain text on one line.
    public var title: String? {
        get { box.fields.title }
        set { own().fields.title = newValue }
    }
    public var url: String? {
        get { box.fields.url }
        set { own().fields.url = newValue }
    }
    /// Plain text.
    public var summary: String? {
        get { box.fields.summary }
        set { own().fields.summary = newValue }
    }
    /// Several are joined by ", ".
    public var author: String? {
        get { box.fields.author }
        set { own().fields.author = newValue }
    }
    /// BCP 47, as written.
    public var language: String? {
        get { box.fields.language }
        set { own().fields.language = newValue }
    }
    public var tags: [String] {
        get { box.fields.tags }
        set { own().fields.tags = newValue }
    }
    public var published: Timestamp? {
        get { box.fields.published }
        set { own().fields.published = newValue }
    }
    public var updated: Timestamp? {
        get { box.fields.updated }
        set { own().fields.updated = newValue }
    }
    /// The field that says when its source told it: the one of `published`, else of `updated`, as people know it (`DateText.field`).
    /// `nil` where none said so, or nobody knows which.
    public var reportedField: String? {
        get { box.fields.reportedField }
        set { own().fields.reportedField = newValue }
    }
    /// When what it tells of happened; `nil` only where nothing dates it, and it was never fetched.
    public var date: EventDate? {
        get { box.fields.date }
        set { own().fields.date = newValue }
    }
    /// For a mention: who says so, where the text names somebody.
    public var attribution: String? {
        get { box.fields.attribution }
        set { own().fields.attribution = newValue }
    }
    /// For a mention.
    public var evidence: Evidence? {
        get { box.fields.evidence }
        set { own().fields.evidence = newValue }
    }

    public init(id: String, source: String, kind: Kind = .entry) {
        box = Box(Fields(id: id, source: source, kind: kind))
    }

    /// When its source told it: published, else updated, else what dates it without prose.
    public var reported: Instant? {
        published?.instant ?? updated?.instant ?? (date?.basis == .firstSeen ? date?.start : nil)
    }

    /// The box, which no other report has.
    private mutating func own() -> Box {
        if !isKnownUniquelyReferenced(&box) { box = Box(box.fields) }
        return box
    }

    /// What a report holds. Large, and reports are copied and sorted by the million, so that copies share it until one changes.
    private struct Fields: Hashable {
        var id: String
        var otherIDs: [String] = []
        var isCountedBack = false
        var source: String
        var kind: Kind
        var document: String?
        var of: String?
        var plugin: String?
        var guid: String?
        var title: String?
        var url: String?
        var summary: String?
        var author: String?
        var language: String?
        var tags: [String] = []
        var published: Timestamp?
        var updated: Timestamp?
        var reportedField: String?
        var date: EventDate?
        var attribution: String?
        var evidence: Evidence?
    }

    /// `@unchecked` because its fields are changed only through `own`, which makes sure that nobody else has it.
    private final class Box: @unchecked Sendable {
        var fields: Fields

        init(_ fields: Fields) {
            self.fields = fields
        }
    }
}

extension Report {
    public static func == (one: Report, other: Report) -> Bool {
        one.box === other.box || one.box.fields == other.box.fields
    }

    public func hash(into hasher: inout Hasher) {
        box.fields.hash(into: &hasher)
    }
}

extension Report: CustomStringConvertible {
    /// All that it holds. Two reports that differ have different descriptions.
    public var description: String { "Report\(box.fields)" }
}
