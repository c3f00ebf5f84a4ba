/// Which events are wanted: a story, or what the options of `show` and `export` say. Every condition must hold.
///
/// `accepts` (in memory) and the store (in SQL) give it one meaning.
public struct EventFilter: Hashable, Sendable {
    /// Events that end after the start of this day.
    public var since: CalendarDay?
    /// Events that begin before the end of this day.
    public var until: CalendarDay?
    public var search: SearchQuery?
    /// Told by any of these sources; empty: by any.
    public var sources: Set<String> = []
    /// With any of these tags, in any letter case; empty: with any or none.
    public var tags: Set<String> = []
    public var minimalSources = 1
    /// Dated at least so precisely.
    public var precision: EventDate.Precision?

    public init() {}
}
