/// From reports to events: each report in exactly one, and each event what really was one.
///
/// A function of the set of reports: their order does not matter, nor do clock, machine or locale. When in doubt, two
/// events stay two: one shown twice is a nuisance, two shown as one is an error.
public struct Merger: Sendable {
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
        let reports = Self.distinct(reports)
        let accounts = Accounts(reports, settings: settings)
        let likeness = Likeness(accounts, settings: settings)
        var corrected = CorrectedSets(MergeConstraints(corrections), reports: reports)
        let groups = group(likeness, counts: accounts.counts, &corrected)
        let maker = EventMaker(reports: reports, likeness: likeness, settings: settings, corrected: corrected)
        let ids = EventIDs.ids(of: groups.map { maker.inOrder($0).map { reports[$0].id } }, previous: previous)
        return zip(groups, ids).map { maker.event(of: $0, id: $1.id, aliases: $1.aliases) }
            .sorted(by: Event.inOrder)
    }

    /// The numbers of the accounts of each event.
    private func group(_ likeness: Likeness, counts: [Int], _ corrected: inout CorrectedSets) -> [[Int]] {
        let article = SameArticle(likeness, &corrected)
        let standIn = article.standIn
        var copies = [Int](repeating: 0, count: standIn.count)
        var sizes = copies
        for index in standIn.indices {
            copies[standIn[index]] += 1
            sizes[article.groups.first(of: index)] += 1
        }
        let pairs = PairFinder(likeness, counts: counts)
            .pairs(among: standIn.indices.filter { standIn[$0] == $0 })
        var linkage = AverageLinkage(
            sizes: sizes, exclusions: article.exclusions(), stop: settings.stop(for: pairs, copies: copies), settings: settings)
        for pair in pairs {
            linkage.add(
                article.groups.first(of: Int(pair.one)), article.groups.first(of: Int(pair.other)),
                likeness: pair.likeness, weight: copies[Int(pair.one)] * copies[Int(pair.other)],
                excluded: pair.excluded)
        }
        linkage.run { corrected.join($0, $1) }
        var groups: [[Int]] = Array(repeating: [], count: standIn.count)
        for index in standIn.indices {
            groups[corrected.first(of: index)].append(index)
        }
        return groups.filter { !$0.isEmpty }
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

extension MergeSettings {
    /// The mean likeness at which groups stop joining: more where many reports of a batch are alike, since there the
    /// topic alone makes them so.
    func stop(for pairs: [PairFinder.Pair], copies: [Int]) -> Double {
        var sum: Int64 = 0
        for pair in pairs { sum += Int64((pair.likeness * 1_000_000).rounded()) }
        let count = Int64(copies.count { $0 > 0 })
        let all = max(count * (count - 1) / 2, 1)
        return stop + crowding * min(Double(sum) / Double(all) / 1_000_000, 0.3)
    }
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
