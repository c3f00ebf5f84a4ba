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
    /// The words that each account shares with the one at hand, weighed.
    private var sums: [Float]
    private var found: [Int32] = []

    init(_ likeness: Likeness) {
        self.likeness = likeness
        settings = likeness.settings
        sums = Array(repeating: 0, count: likeness.accounts.count)
    }

    /// The pairs within a block, in a fixed order, each once.
    ///
    /// - Parameter members: As `index` was made of.
    mutating func pairs(among members: [Int32], _ index: inout WordIndex) -> [Pair] {
        var pairs: [Pair] = []
        for member in members {
            find(member, by: index.words(of: member), in: index, into: &pairs)
            index.insert(member)
        }
        return pairs
    }

    /// The pairs between a block's members and those of another, which all were inserted.
    mutating func pairs(between members: [Int32], _ index: WordIndex, and other: WordIndex) -> [Pair] {
        var pairs: [Pair] = []
        for member in members { find(member, by: index.words(of: member), in: other, into: &pairs) }
        return pairs
    }

    private mutating func find(
        _ member: Int32, by words: ArraySlice<WordIndex.Indexed>, in index: WordIndex, into pairs: inout [Pair]
    ) {
        index.add(words, to: &sums, found: &found)
        let faintest = Float(settings.faintest)
        for other in found {
            // The weightiest words are most of a likeness.
            if sums[Int(other)] >= faintest, let pair = pair(Int(other), Int(member)) { pairs.append(pair) }
            sums[Int(other)] = 0
        }
        found.removeAll(keepingCapacity: true)
    }

    private func pair(_ one: Int, _ other: Int) -> Pair? {
        let (left, right) = (likeness.accounts[one], likeness.accounts[other])
        let isOneArticle =
            left.article == right.article
            ? likeness.restates(one, other) : left.block != right.block && likeness.areVersions(one, other)
        guard isOneArticle || left.article != right.article else { return nil }
        let alike = likeness.of(one, other)
        let least = left.kind == .mention || right.kind == .mention ? settings.mentionStop : settings.faintest
        guard alike >= least else { return nil }
        return Pair(
            one: Int32(min(one, other)), other: Int32(max(one, other)), likeness: Float(alike),
            excluded: likeness.areOfOneTemplate(one, other), isOneArticle: isOneArticle)
    }
}
