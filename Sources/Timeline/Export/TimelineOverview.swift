/// What is known of a timeline only when all of its events were seen, and stands at the head of a document.
public struct TimelineOverview: Hashable, Sendable {
    /// What happened on a day.
    public struct Day: Hashable, Sendable {
        public var events: Int
        public var reports: Int
        /// The id of the first event, in the order in which they were added.
        public var firstEvent: String
    }

    public private(set) var events = 0
    /// The latest change of an event. It stands for "now": the same events give the same document.
    public private(set) var updated: Instant?
    /// Events whose sources give dates that can't all be true.
    public private(set) var conflicts = 0
    /// How many of the events each source tells, by its id.
    public private(set) var sources: [String: Int] = [:]
    /// The local days of events that are dated to the month or better and are no background.
    public private(set) var days: [CalendarDay: Day] = [:]
    /// From the first day of the earliest event to the last one of the latest. Background does not count unless there is nothing else.
    public var span: ClosedRange<CalendarDay>? { foreground ?? all }
    /// How many events follow one another that are background (`Event.isBackground`): each run's length, in order.
    public private(set) var backgroundRuns: [Int] = []

    private var foreground: ClosedRange<CalendarDay>?
    private var all: ClosedRange<CalendarDay>?
    private var isInBackground = false

    public init() {}

    /// Where nothing else of the events need be known.
    public init(updated: Instant?) {
        self.updated = updated
    }

    public init(_ events: some Sequence<Event>) {
        for event in events { add(event) }
    }

    /// Counts an event; each once, in the order in which they are written.
    public mutating func add(_ event: Event) {
        events += 1
        if let change = event.lastChange { updated = max(updated ?? change, change) }
        if event.datesDisagree { conflicts += 1 }
        for source in event.sources { sources[source, default: 0] += 1 }
        if event.isBackground {
            if isInBackground { backgroundRuns[backgroundRuns.count - 1] += 1 } else { backgroundRuns.append(1) }
        }
        isInBackground = event.isBackground
        guard let date = event.date else { return }
        let days = date.firstDay...max(date.firstDay, date.lastDay)
        all = Self.hull(all, days)
        guard !event.isBackground else { return }
        foreground = Self.hull(foreground, days)
        guard date.breadth <= .month else { return }
        var day = self.days[date.firstDay] ?? Day(events: 0, reports: 0, firstEvent: event.id)
        day.events += 1
        day.reports += event.reports.count
        self.days[date.firstDay] = day
    }

    /// How many events are background.
    public var background: Int { backgroundRuns.reduce(0, +) }

    private static func hull(_ one: ClosedRange<CalendarDay>?, _ other: ClosedRange<CalendarDay>) -> ClosedRange<CalendarDay> {
        guard let one else { return other }
        return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
}
