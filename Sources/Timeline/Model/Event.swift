/// Something that happened: the reports that tell of it, merged.
public struct Event: Hashable, Sendable, Identifiable {
    /// `e_` and letters: see `StableID`. Kept for ever; the calendar's UID.
    public var id: String
    /// Plain text on one line; empty only where no report has a title.
    public var title: String
    /// `nil` only where no report has a date.
    public var date: EventDate?
    /// Some reports give dates that can't all be true.
    public var datesDisagree: Bool
    public var summary: String?
    public var url: String?
    public var firstReported: Instant?
    public var lastReported: Instant?
    /// Ids, each once, sorted.
    public var sources: [String]
    /// Each once, sorted.
    public var tags: [String]
    /// Ids of events that became this one, sorted.
    public var aliases: [String]
    /// In order of `reported`, then `id`; not empty.
    public var reports: [Report]
    /// Syndicated copies: of each report that is one, the id of the report that it copies. They prove nothing more.
    public var copies: [String: String]
    /// When it last changed; `nil` for an event that was never stored.
    public var changed: Instant?
    /// How often it changed since it was first stored: the calendar's SEQUENCE.
    public var revision: Int

    public init(id: String, title: String, date: EventDate?, reports: [Report]) {
        self.id = id
        self.title = title
        self.date = date
        self.reports = reports
        datesDisagree = false
        sources = []
        tags = []
        aliases = []
        copies = [:]
        revision = 0
    }
}

extension Event {
    /// What people call it: its title, else its link, else its id.
    public var name: String { title.isEmpty ? url ?? id : title }

    /// How many sources tell it in words of their own; at least 1.
    public var independentSources: Int {
        copies.isEmpty ? sources.count : Set(reports.lazy.filter { copies[$0.id] == nil }.map(\.source)).count
    }

    /// The order of a timeline: by start, end, first report, id. Events without a date stand last.
    public static func inOrder(_ one: Event, _ other: Event) -> Bool {
        func key(_ event: Event) -> (Int64, Int64, Int64) {
            (
                event.date?.start.secondsSince1970 ?? .max, event.date?.end.secondsSince1970 ?? .max,
                event.firstReported?.secondsSince1970 ?? .max
            )
        }
        let (left, right) = (key(one), key(other))
        return left == right ? one.id < other.id : left < right
    }
}
