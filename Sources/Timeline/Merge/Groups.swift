/// The groups of accounts so far, each known by its first account.
struct Groups {
    private var vetoes: Vetoes
    /// What the user says, which is asked before every join.
    private(set) var corrected: CorrectedSets
    /// Of each group, the sum of the likeness of the pairs that joins made, and how many pairs they are.
    private var within: [(sum: Int64, pairs: Int64)]
    /// Of each group, the mean of these pairs; 0 where there are none.
    private var cohesion: [Double]
    /// Groups that one source's templates keep apart.
    private var apart: [Int: Set<Int>] = [:]
    private let settings: MergeSettings
    private let signatures: Signatures
    /// The accounts of each group.
    private var members: [[Int32]]

    init(_ likeness: Likeness, _ corrected: CorrectedSets) {
        let accounts = likeness.accounts
        signatures = Signatures(likeness)
        members = accounts.indices.map { [Int32($0)] }
        within = Array(repeating: (0, 0), count: accounts.count)
        cohesion = Array(repeating: 0, count: accounts.count)
        vetoes = Vetoes(accounts)
        self.corrected = corrected
        settings = likeness.settings
    }

    func first(of account: Int) -> Int { corrected.part(of: account) }

    func size(_ group: Int) -> Int64 { Int64(members[group].count) }

    func divide(_ one: Int, _ other: Int, _ isOneArticle: Bool) -> Bool {
        apart[one]?.contains(other) == true || vetoes.divide(one, other, isOneArticle: isOneArticle)
    }

    /// No later join puts the two groups into one event.
    mutating func keepApart(_ one: Int, _ other: Int) {
        apart[one, default: []].insert(other)
        apart[other, default: []].insert(one)
    }

    /// The mean likeness between two groups; `nil` where it is too little to join them.
    func mean(_ one: Int, _ other: Int, _ link: GroupLink) -> Double? {
        guard !link.excluded else { return nil }
        let mean = GroupLink.likeness(ofSum: link.sum, pairs: size(one) * size(other))
        if link.isOneArticle { return max(mean, settings.sameArticle) }
        return mean >= needed(one, other) ? mean : nil
    }

    /// The mean likeness that two groups need to join: more where they are very alike in themselves.
    func needed(_ one: Int, _ other: Int) -> Double {
        let (mine, theirs) = (cohesion[one], cohesion[other])
        return max(settings.stop, settings.cohesionShare * min(mine, theirs), settings.looseShare * max(mine, theirs))
    }

    /// Whether two groups, each of several reports, are about other people, places or numbers: two fires of one
    /// supermarket chain in two towns.
    func clash(_ one: Int, _ other: Int, _ link: GroupLink) -> Bool {
        guard min(members[one].count, members[other].count) >= settings.signatureReports, !link.isOneArticle else { return false }
        return signatures.clash(members[one], members[other])
    }

    /// Makes two groups one, known by the lower.
    ///
    /// - Returns: Whether the user allows it.
    mutating func join(_ one: Int, _ other: Int, _ link: GroupLink) -> Bool {
        let (first, second) = (min(one, other), max(one, other))
        let (left, right) = (within[first], within[second])
        let pairs = left.pairs + right.pairs + size(one) * size(other)
        let isLone = min(size(one), size(other)) == 1
        guard unite(first, second) else { return false }
        // A lone report does not loosen a group: else it would be the bridge over which another event comes in.
        if isLone, left.pairs + right.pairs > 0 {
            within[first] = left.pairs > 0 ? left : right
        } else {
            within[first] = (left.sum + right.sum + link.sum, pairs)
        }
        cohesion[first] = GroupLink.likeness(ofSum: within[first].sum, pairs: within[first].pairs)
        (within[second], cohesion[second]) = ((0, 0), 0)
        return true
    }

    /// As `join`, for a reason that says nothing of how alike they are.
    ///
    /// - Parameter alike: They have one title in the same days, and are as alike as `copyCohesion` says.
    mutating func joinCopies(_ one: Int, _ other: Int, alike: Bool) -> Bool {
        guard alike else { return unite(one, other) }
        return one == other || join(one, other, GroupLink(likeness: settings.copyCohesion, pairs: size(one) * size(other)))
    }

    private mutating func unite(_ one: Int, _ other: Int) -> Bool {
        guard one != other else { return true }
        guard corrected.join(one, other) else { return false }
        let (first, second) = (min(one, other), max(one, other))
        members[first] += members[second]
        members[second] = []
        vetoes.join(first, second)
        for other in apart.removeValue(forKey: second) ?? [] {
            apart[other]?.remove(second)
            keepApart(first, other)
        }
        return true
    }
}

/// What the pairs of accounts between two groups say.
///
/// One word of memory: there are tens of millions in a store of a million reports without dates.
struct GroupLink {
    /// The sum of their likeness, in millionths; the two lowest bits are the flags. The sum of all pairs of three million
    /// reports fits.
    private var bits: Int64 = 0

    /// The sum of their likeness, in millionths.
    var sum: Int64 { bits >> 2 }
    /// One pair is of one source's template.
    var excluded: Bool { bits & 1 != 0 }
    /// One pair is of one article.
    var isOneArticle: Bool { bits & 2 != 0 }

    init() {}

    /// - Parameter weight: How many pairs of reports it stands for.
    init(_ pair: PairFinder.Pair, weight: Int64) {
        bits = Int64((Double(pair.likeness) * 1_000_000).rounded()) * weight << 2
        bits |= (pair.excluded ? 1 : 0) | (pair.isOneArticle ? 2 : 0)
    }

    /// - Parameter likeness: Of each of the pairs.
    init(likeness: Double, pairs: Int64) {
        bits = Int64((likeness * 1_000_000).rounded()) * pairs << 2
    }

    mutating func add(_ link: GroupLink) {
        bits = (sum + link.sum) << 2 | (bits | link.bits) & 3
    }

    static func likeness(ofSum sum: Int64, pairs: Int64) -> Double {
        pairs == 0 ? 0 : Double(sum) / Double(pairs) / 1_000_000
    }
}
