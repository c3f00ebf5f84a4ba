/// Which events, and in which order: all that `show` and `export` ask of a store.
public struct EventQuery: Hashable, Sendable {
    /// Every one must hold. Empty: all events.
    public var filters: [EventFilter]
    /// Whose days `since` and `until` of the filters are. An event counts where it is in the days of its source as well.
    public var zone: Zone
    /// At most so many, from 1: the latest ones.
    public var limit: Int?
    /// The newest first; else in a timeline's order (`Event.inOrder`).
    public var newestFirst = false

    public init(filters: [EventFilter] = [], zone: Zone = .utc, limit: Int? = nil) {
        self.filters = filters
        self.zone = zone
        self.limit = limit
    }
}

/// What is known of the events that a query asks for before any of them is read.
public struct EventSummary: Hashable, Sendable {
    public var count: Int
    /// The latest change among them: the `updated` of an export. `nil` where there are none.
    public var lastChange: Instant?

    public init(count: Int, lastChange: Instant?) {
        self.count = count
        self.lastChange = lastChange
    }
}
