/// From reports to events: each report in exactly one, and each event what really was one.
///
/// A function of the set of reports: their order does not matter, nor do clock, machine or locale. When in doubt, two
/// events stay two: one shown twice is a nuisance, two shown as one is an error.
public struct Merger: Sendable {
    /// Grows whenever the same reports may give other events than before: a store merges all of its reports again then.
    package static let version = 2

    private let settings: MergeSettings

    public init(settings: MergeSettings = .init()) {
        self.settings = settings
    }

    /// Every report in exactly one event.
    ///
    /// - Parameters:
    ///   - reports: In any order. Where several have one id, only the first by `Report.inOrder` counts.
    ///   - corrections: What the user said about them, which wins.
    ///   - previous: What earlier merges gave, the oldest event first. An event keeps the id of the oldest of those
    ///     whose first report is in it; the others become its aliases.
    /// - Returns: In the order of a timeline; see `Event.inOrder`.
    public func merge(_ reports: [Report], corrections: [Correction] = [], previous: [PreviousEvent] = []) -> [Event] {
        merge(reports, corrections: corrections, previous: previous) { _ in }
    }

    /// As `merge`.
    ///
    /// - Parameter begin: Is told what begins, for measuring; pairs and groups take turns.
    package func merge(
        _ reports: [Report], corrections: [Correction] = [], previous: [PreviousEvent] = [], begin: (MergeStage) -> Void
    ) -> [Event] {
        begin(.words)
        let reports = Self.distinct(reports)
        let (likeness, grouping) = grouped(reports, corrections, begin)
        begin(.events)
        let maker = EventMaker(reports: reports, likeness: likeness)
        let groups = grouping.events
        let ids = EventIDs.ids(of: groups.map { maker.inOrder($0).map { reports[$0].id } }, previous: previous)
        var events = zip(groups, ids).map { maker.event(of: $0, id: $1.id, aliases: $1.aliases) }
        // In place: an event is some hundred bytes.
        events.sort(by: Event.inOrder)
        return events
    }

    /// What put an event together, and what keeps the nearest other one apart from it.
    ///
    /// - Parameters:
    ///   - event: As `merge` gave it.
    ///   - reports: All that it was made of, and those around them: as given to `merge`.
    ///   - corrections: As given to `merge`.
    public func evidence(for event: Event, among reports: [Report], corrections: [Correction] = []) -> EventEvidence {
        let reports = Self.distinct(reports)
        var numbers: [String: Int] = [:]
        for (number, report) in reports.enumerated() { numbers[report.id] = number }
        let members = event.reports.compactMap { numbers[$0.id] }
        let (likeness, grouping) = grouped(reports, corrections)
        let words = SharedWords(likeness: likeness, reports: reports)
        let joins = Joins(words: words, corrected: grouping.groups.corrected).joins(of: members)
        return EventEvidence(joins: joins, nearest: Nearest(words: words, groups: grouping.groups).nearest(to: members))
    }

    private func grouped(
        _ reports: [Report], _ corrections: [Correction], _ begin: (MergeStage) -> Void = { _ in }
    ) -> (Likeness, Grouping) {
        let accounts = Accounts(reports, settings: settings)
        let likeness = Likeness(accounts, settings: settings)
        let corrected = CorrectedSets(MergeConstraints(corrections), reports: reports)
        return (likeness, Grouping(accounts, likeness, corrected, begin))
    }

    /// Sorted by id, each id once.
    private static func distinct(_ reports: [Report]) -> [Report] {
        var distinct: [Report] = []
        distinct.reserveCapacity(reports.count)
        for report in reports.sorted(by: { $0.id < $1.id }) {
            guard let last = distinct.last, last.id == report.id else {
                distinct.append(report)
                continue
            }
            if report.precedes(last) { distinct[distinct.count - 1] = report }
        }
        return distinct
    }
}

/// What a merge does, in this order.
package enum MergeStage: String, CaseIterable {
    /// Titles and summaries become weighed words.
    case words
    /// Reports that are alike are found.
    case pairs
    /// The most alike are joined.
    case groups
    /// Each group gets its title, date and id.
    case events
}

extension Report {
    /// The order of reports in an event: by when they were told, those that don't say so last; then by id.
    static func inOrder(_ one: Report, _ other: Report) -> Bool {
        let (left, right) = (one.reported?.secondsSince1970 ?? .max, other.reported?.secondsSince1970 ?? .max)
        return left == right ? one.id < other.id : left < right
    }

    /// Which of two different reports with one id counts: the earlier told, else the one whose text sorts first.
    func precedes(_ other: Report) -> Bool {
        let (left, right) = (reported?.secondsSince1970 ?? .max, other.reported?.secondsSince1970 ?? .max)
        return left == right ? String(describing: self) < String(describing: other) : left < right
    }
}
