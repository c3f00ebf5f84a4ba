/// What a user told the merger: these events are one, or these reports tell of another event.
///
/// Kept by report and not by event: reports keep their ids for ever, events come and go with them.
public struct Correction: Hashable, Sendable, Identifiable {
    public enum Kind: String, Hashable, Sendable {
        /// Several events are one.
        case join
        /// Some reports leave an event.
        case split
    }

    /// From 1, in the order in which they were made; never given twice. 0 for one that was not stored yet.
    public var number: Int
    public var kind: Kind
    /// Ids. A join: the reports of each of its events. A split: first those that leave, then those that stay.
    public var reports: [[String]]
    /// What each of the `reports` was called then, so that a list reads well after years. Of a split: the title of
    /// the first report that leaves, then that of the event.
    public var titles: [String]
    public var made: Instant

    public var id: Int { number }

    public init(number: Int = 0, kind: Kind, reports: [[String]], titles: [String], made: Instant) {
        self.number = number
        self.kind = kind
        self.reports = reports
        self.titles = titles
        self.made = made
    }

    /// The reports that it puts into one event: all of a join, those that leave of a split.
    public var together: Set<String> {
        switch kind {
        case .join: Set(reports.joined())
        case .split: Set(reports.first ?? [])
        }
    }

    /// The reports of a split that stay; of a join none.
    public var left: Set<String> {
        kind == .split ? Set(reports.dropFirst().joined()).subtracting(together) : []
    }
}
