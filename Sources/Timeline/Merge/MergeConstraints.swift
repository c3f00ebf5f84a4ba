/// What a user's corrections ask of the merger, taken together: which reports are in one event whatever else speaks
/// against it, and which never are.
///
/// Corrections count in the order of their numbers. Where two contradict each other the later one wins, and takes from
/// the earlier one no more than it must. Nothing here is both together and apart.
struct MergeConstraints: Hashable, Sendable {
    /// No report of one side is ever in an event with one of the other.
    ///
    /// Sides and not pairs: a thousand reports split off a thousand would be a million of those.
    struct Division: Hashable, Sendable {
        var one: Set<String>
        var other: Set<String>
    }

    /// Ids of reports that are in one event. No report is in two groups; each has two or more, sorted; in order of
    /// their first ids.
    let together: [[String]]
    /// A side holds each group of `together` whole or not at all.
    let divisions: [Division]

    /// - Parameter corrections: In any order.
    init(_ corrections: [Correction]) {
        var draft = Draft()
        for correction in corrections.sorted(by: { $0.number < $1.number }) {
            switch correction.kind {
            case .join: draft.join(correction.together)
            case .split: draft.split(correction.together, from: correction.left)
            }
        }
        together = draft.groups.values.filter { $0.count > 1 }.map { $0.sorted() }
            .sorted { $0[0] < $1[0] }
        divisions = draft.widened()
    }
}

/// Corrections as they are applied one by one. Divisions hold only what was said, and are widened to whole groups at the end:
/// a report that is parted from its group again takes nothing of that along.
private struct Draft {
    typealias Division = MergeConstraints.Division

    private(set) var groups: [Int: Set<String>] = [:]
    private var groupOf: [String: Int] = [:]
    private var nextGroup = 0
    private var divisions: [Division] = []
    /// Where in `divisions` a report is, or was.
    private var places: [String: [Int]] = [:]

    mutating func join(_ reports: Set<String>) {
        guard reports.count > 1 else { return }
        var joined = reports
        for group in Set(reports.compactMap { groupOf[$0] }) { joined.formUnion(groups.removeValue(forKey: group) ?? []) }
        add(joined)
        lift(within: joined)
    }

    mutating func split(_ leaving: Set<String>, from staying: Set<String>) {
        guard !leaving.isEmpty, !staying.isEmpty else { return }
        for group in Set(leaving.compactMap { groupOf[$0] }) {
            guard let members = groups[group], !members.isDisjoint(with: staying) else { continue }
            groups[group] = members.subtracting(leaving)
            for report in members.intersection(leaving) { groupOf[report] = nil }
        }
        join(leaving)
        add(Division(one: leaving, other: staying))
    }

    /// Takes back that reports of one group are apart; what else a division says stays.
    private mutating func lift(within group: Set<String>) {
        for place in Set(group.flatMap { places[$0] ?? [] }).sorted() {
            let division = divisions[place]
            let (one, other) = (division.one.intersection(group), division.other.intersection(group))
            guard !one.isEmpty, !other.isEmpty else { continue }
            divisions[place] = Division(one: [], other: [])
            add(Division(one: division.one.subtracting(group), other: division.other))
            add(Division(one: one, other: division.other.subtracting(group)))
        }
    }

    private mutating func add(_ group: Set<String>) {
        groups[nextGroup] = group
        for report in group { groupOf[report] = nextGroup }
        nextGroup += 1
    }

    private mutating func add(_ division: Division) {
        guard !division.one.isEmpty, !division.other.isEmpty else { return }
        for report in division.one.union(division.other) { places[report, default: []].append(divisions.count) }
        divisions.append(division)
    }

    /// Each side with the groups of its reports: who is together with a report is apart from what it is apart from.
    func widened() -> [Division] {
        func widened(_ side: Set<String>) -> Set<String> {
            Set(side.compactMap { groupOf[$0] }).reduce(into: side) { $0.formUnion(groups[$1] ?? []) }
        }
        return divisions.filter { !$0.one.isEmpty }.map { Division(one: widened($0.one), other: widened($0.other)) }
    }
}
