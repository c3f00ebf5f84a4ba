/// What an export says of the timeline as a whole.
public struct TimelineHeader: Hashable, Sendable {
    /// A source that gave nothing at its last fetch: what it would have told is missing.
    public struct Failure: Hashable, Sendable {
        /// The source's id.
        public var source: String
        /// For people.
        public var reason: String

        public init(source: String, reason: String) {
            self.source = source
            self.reason = reason
        }
    }

    /// For people.
    public var title: String
    /// Tells it from the user's other timelines: a story's id. It is the same as long as the timeline is the same one.
    public var id: String
    /// Of times of day that people read. Days are those of whoever states them.
    public var zone: Zone
    /// Where the document will be found, if that is known: a web address, or one relative to the document.
    public var address: String?
    public var failures: [Failure] = []
    public var overview = TimelineOverview()

    public init(title: String, id: String = "timeline", zone: Zone = .utc) {
        self.title = title
        self.id = id
        self.zone = zone
    }
}
