/// The pairs of accounts that are alike enough to be weighed, found by the words that they share.
struct PairFinder {
    struct Pair {
        let one: Int32
        let other: Int32
        let likeness: Float
        /// The two must not be in one event: one source's template.
        let excluded: Bool
        /// They tell of one article, in two blocks.
        let isOneArticle: Bool
    }

    private let likeness: Likeness
    private let settings: MergeSettings
    /// The words that each member of an index shares with the account at hand, weighed.
    private var sums: [Float] = []
    private var found: [Int32] = []
    /// Those of the account at hand.
    private var words: LaidOutWords

    init(_ likeness: Likeness) {
        self.likeness = likeness
        settings = likeness.settings
        words = LaidOutWords(count: likeness.keys.count)
    }

    /// The pairs within a block, in a fixed order, each once.
    mutating func pairs(among index: inout WordIndex) -> [Pair] {
        var pairs: [Pair] = []
        for number in index.members.indices {
            find(number, of: index, in: index, into: &pairs)
            index.insert(number)
        }
        return pairs
    }

    /// The pairs between a block's members and those of another, which all were inserted.
    mutating func pairs(between index: WordIndex, and other: WordIndex) -> [Pair] {
        var pairs: [Pair] = []
        for number in index.members.indices { find(number, of: index, in: other, into: &pairs) }
        return pairs
    }

    private mutating func find(_ number: Int, of index: WordIndex, in other: WordIndex, into pairs: inout [Pair]) {
        let member = Int(index.members[number])
        let earliest = other.firstNear(likeness.accounts[member].span, longestGap: settings.longestGap)
        guard earliest < other.members.count else { return }
        if sums.count < other.members.count { sums = Array(repeating: 0, count: other.members.count) }
        other.add(index.words(of: number), from: earliest, to: &sums, found: &found)
        guard !found.isEmpty else { return }
        words.lay(likeness.words(of: member))
        let isCrowded = index.isCrowded || other.isCrowded
        let faintest = max(Float(settings.faintest), isCrowded ? sum(reachedBy: 2 * settings.crowdNearest) : 0)
        let first = pairs.count
        for place in found {
            // The weightiest words are most of a likeness.
            if sums[Int(place)] >= faintest, let pair = pair(Int(other.members[Int(place)]), member) { pairs.append(pair) }
            sums[Int(place)] = 0
        }
        found.removeAll(keepingCapacity: true)
        words.clear(likeness.words(of: member))
        if isCrowded { Self.keepNearest(settings.crowdNearest, of: &pairs, from: first) }
    }

    /// What the given number of those found share at least with the account at hand, rounded down: fewer need a closer look.
    private func sum(reachedBy count: Int) -> Float {
        let steps = 64
        var reached = [Int](repeating: 0, count: steps)
        for place in found { reached[min(steps - 1, Int(sums[Int(place)] * Float(steps)))] += 1 }
        var total = 0
        for step in reached.indices.reversed() {
            total += reached[step]
            if total >= count { return Float(step) / Float(steps) }
        }
        return 0
    }

    /// Of the pairs from a place on, all of one account, leaves only the most alike.
    private static func keepNearest(_ count: Int, of pairs: inout [Pair], from first: Int) {
        guard pairs.count - first > count else { return }
        pairs[first...].sort { ($1.likeness, $0.one, $0.other) < ($0.likeness, $1.one, $1.other) }
        pairs.removeLast(pairs.count - first - count)
    }

    /// - Parameter member: The account whose words are laid out.
    private func pair(_ one: Int, _ member: Int) -> Pair? {
        let fit = likeness.time.fit(likeness.accounts[one].span, likeness.accounts[member].span)
        guard fit > 0 else { return nil }
        let alike = likeness.ofWords(one, member, words.cosines(with: likeness.words(of: one))) * fit
        let isMention = likeness.accounts[one].kind == .mention || likeness.accounts[member].kind == .mention
        guard alike >= (isMention ? settings.mentionStop : settings.faintest) else { return nil }
        let (left, right) = (likeness.accounts[one], likeness.accounts[member])
        let isOneArticle =
            left.article == right.article
            ? likeness.restates(one, member) : left.block != right.block && likeness.areVersions(one, member)
        guard isOneArticle || left.article != right.article else { return nil }
        return Pair(
            one: Int32(min(one, member)), other: Int32(max(one, member)), likeness: Float(alike),
            excluded: likeness.areOfOneTemplate(one, member), isOneArticle: isOneArticle)
    }
}
