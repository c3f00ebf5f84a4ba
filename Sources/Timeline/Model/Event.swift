/// Something that happened: the reports that tell of it, merged.
public struct Event: Hashable, Sendable, Identifiable {
    /// Why a report belongs to the event.
    public struct Join: Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            /// The source's own identifier.
            case sameGuid(String)
            /// The link, without tracking and the like.
            case sameLink(String)
            /// The words that both have, weightiest first, and how alike the two are, 0 to 1.
            case sameWords([String], similarity: Double)
            /// The user said so.
            case corrected
        }

        /// The report that joined.
        public var report: String
        /// The report of the event that it is closest to.
        public var to: String
        public var reason: Reason

        public init(report: String, to: String, reason: Reason) {
            self.report = report
            self.to = to
            self.reason = reason
        }
    }

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
    /// One for each report but the first; empty for an event with one report.
    public var joins: [Join]
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
        joins = []
        revision = 0
    }
}

extension Event {
    /// What people call it: its title, else its link, else its id.
    public var name: String { title.isEmpty ? url ?? id : title }

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
