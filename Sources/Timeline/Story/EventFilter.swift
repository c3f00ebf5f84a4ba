/// Which events are wanted: a story, or what the options of `show` and `export` say. Every condition must hold.
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

    /// - Parameter zone: Whose days `since` and `until` are.
    public func accepts(_ event: Event, zone: Zone) -> Bool {
        if since != nil || until != nil || precision != nil {
            guard let date = event.date else { return false }
            if let since, zone.day(at: date.end.advanced(bySeconds: -1)) < since, date.lastDay < since { return false }
            if let until, zone.day(at: date.start) > until, date.firstDay > until { return false }
            if let precision, date.breadth > precision { return false }
        }
        if event.independentSources < minimalSources { return false }
        if !sources.isEmpty, sources.isDisjoint(with: event.sources) { return false }
        if !tags.isEmpty, Set(tags.map { $0.lowercased() }).isDisjoint(with: event.tags.map { $0.lowercased() }) { return false }
        return search?.matches(SearchText(event)) ?? true
    }
}
