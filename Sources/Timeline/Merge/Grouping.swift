/// Which accounts tell of one event.
///
/// First the reports of each block among themselves, then the groups of neighbouring blocks, then what nothing dates with all
/// of them. See `TimeBlock`.
struct Grouping {
    private let accounts: Accounts
    private let likeness: Likeness
    private let settings: MergeSettings
    private(set) var groups: Groups
    private var finder: PairFinder
    /// For each account the one that stands for it in comparisons.
    private var standIn: [Int32]
    /// How many an account stands for.
    private var copies: [Int32]

    /// - Parameter begin: Is told whether pairs are looked for or groups are made.
    init(_ accounts: Accounts, _ likeness: Likeness, _ corrected: CorrectedSets, _ begin: (MergeStage) -> Void) {
        self.accounts = accounts
        self.likeness = likeness
        settings = likeness.settings
        groups = Groups(likeness, corrected)
        finder = PairFinder(likeness)
        standIn = Array(accounts.all.indices.map { Int32($0) })
        copies = Array(repeating: 1, count: accounts.all.count)
        groupBlocks(begin)
    }

    /// The accounts of each event, in order.
    var events: [[Int]] {
        var events: [[Int]] = Array(repeating: [], count: accounts.all.count)
        for index in accounts.all.indices { events[groups.corrected.first(of: index)].append(index) }
        return events.filter { !$0.isEmpty }
    }

    private mutating func groupBlocks(_ begin: (MergeStage) -> Void) {
        let undated = groupBlock(accounts.undated, begin)
        var floating: [Int64: GroupLink] = [:]
        var neighbours = Neighbours()
        var previous: (number: Int32, index: WordIndex)?
        for (number, members) in accounts.blocks {
            let index = groupBlock(members, begin)
            if let previous, previous.number == number - 1 {
                for pair in finder.pairs(between: index, and: previous.index) {
                    let isLater = accounts.all[Int(pair.other)].block == number
                    let (earlier, later) = isLater ? (pair.one, pair.other) : (pair.other, pair.one)
                    neighbours.add(
                        groups.first(of: Int(earlier)), groups.first(of: Int(later)), block: number, link(pair))
                }
            }
            if !undated.members.isEmpty {
                for pair in finder.pairs(between: index, and: undated) {
                    let (one, other) = (groups.first(of: Int(pair.one)), groups.first(of: Int(pair.other)))
                    floating[Int64(min(one, other)) << 32 | Int64(max(one, other)), default: GroupLink()].add(link(pair))
                }
            }
            previous = (number, index)
        }
        begin(.groups)
        neighbours.join(&groups, settings: settings)
        var linkage = AverageLinkage()
        for (key, link) in floating {
            linkage.add(groups.first(of: Int(key >> 32)), groups.first(of: Int(key & 0xFFFF_FFFF)), link)
        }
        linkage.run(&groups)
    }

    /// - Returns: Of those that stand for themselves and others.
    private mutating func groupBlock(_ members: [Int32], _ begin: (MergeStage) -> Void) -> WordIndex {
        begin(.groups)
        let article = SameArticle(members, likeness)
        for (place, member) in members.enumerated() {
            let first = Int(members[article.groups.first(of: place)])
            let other = article.standIn[place]
            let isJoined = groups.joinCopies(groups.first(of: first), groups.first(of: Int(member)), alike: other != place)
            guard other != place, isJoined, groups.first(of: Int(members[other])) == groups.first(of: Int(member)) else {
                continue
            }
            standIn[Int(member)] = members[other]
            copies[Int(members[other])] += 1
        }
        let order = members.filter { standIn[Int($0)] == $0 }
            .sorted { (start(of: $0), $0) < (start(of: $1), $1) }
        begin(.pairs)
        var index = WordIndex(order, likeness)
        var linkage = AverageLinkage()
        for pair in finder.pairs(among: &index) {
            linkage.add(groups.first(of: Int(pair.one)), groups.first(of: Int(pair.other)), link(pair))
        }
        begin(.groups)
        linkage.run(&groups)
        begin(.pairs)
        return index
    }

    private func start(of member: Int32) -> Int64 { accounts.all[Int(member)].span?.start ?? .max }

    private func link(_ pair: PairFinder.Pair) -> GroupLink {
        GroupLink(pair, weight: Int64(copies[Int(pair.one)]) * Int64(copies[Int(pair.other)]))
    }
}
