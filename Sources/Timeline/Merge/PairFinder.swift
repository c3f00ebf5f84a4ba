/// The pairs of accounts that are alike enough to be weighed, found by the words that they share.
///
/// Walks the accounts in order of time with a list for each word, and forgets what has left the window, so that the
/// cost follows the number of reports within it.
struct PairFinder {
    struct Pair {
        let one: Int32
        let other: Int32
        let likeness: Double
        /// The two must not be in one event.
        let excluded: Bool
    }

    private let likeness: Likeness
    private let settings: MergeSettings
    /// For each account the words that it is found by, weightiest first.
    private let indexed: [[Int32]]

    init(_ likeness: Likeness, counts: [Int]) {
        self.likeness = likeness
        settings = likeness.settings
        let frequent = max(
            settings.frequentFloor, Int(settings.frequentShare * Double(likeness.accounts.count)))
        let limit = settings.indexedWords
        indexed = likeness.accounts.indices.map { account in
            likeness.words(of: account).filter { counts[Int($0.id)] <= frequent && counts[Int($0.id)] > 1 }
                .sorted { ($1.whole, $0.id) < ($0.whole, $1.id) }
                .prefix(limit).map(\.id)
        }
    }

    /// - Parameter candidates: Numbers of accounts, each once.
    /// - Returns: Pairs in a fixed order, each once.
    func pairs(among candidates: [Int]) -> [Pair] {
        let accounts = likeness.accounts
        func start(_ index: Int) -> Int64 { accounts[index].span?.start ?? .max }
        let dated = candidates.filter { accounts[$0].span.map { !$0.isWide } ?? false }
            .sorted { (start($0), $0) < (start($1), $1) }
        let floating = candidates.filter { accounts[$0].span?.isWide ?? true }
        // The longest narrow span ends this long after its start.
        let reach = Int64(settings.longestGap * 86_400) + 9 * 86_400

        let words = (indexed.joined().max() ?? -1) + 1
        var lists = [[Int32]](repeating: [], count: Int(words))
        var heads = [Int](repeating: 0, count: Int(words))
        var met = [Int32](repeating: -1, count: accounts.count)
        var found: [Int32] = []
        var pairs: [Pair] = []

        func compare(_ index: Int) {
            for other in found {
                weigh(Int(other), index, into: &pairs)
            }
            found.removeAll(keepingCapacity: true)
        }
        for index in dated {
            for word in indexed[index] {
                let word = Int(word)
                while heads[word] < lists[word].count, start(Int(lists[word][heads[word]])) < start(index) - reach {
                    heads[word] += 1
                }
                for place in max(heads[word], lists[word].count - settings.longestList)..<lists[word].count {
                    let other = lists[word][place]
                    if met[Int(other)] != Int32(index) {
                        met[Int(other)] = Int32(index)
                        found.append(other)
                    }
                }
                lists[word].append(Int32(index))
            }
            compare(index)
        }
        // Undated and wide ones last: they meet everything, or what lies in their span.
        for index in floating {
            for word in indexed[index] {
                let list = lists[Int(word)]
                for other in list.suffix(settings.longestList) where met[Int(other)] != Int32(index) {
                    met[Int(other)] = Int32(index)
                    found.append(other)
                }
                lists[Int(word)].append(Int32(index))
            }
            compare(index)
        }
        return pairs
    }

    private func weigh(_ one: Int, _ other: Int, into pairs: inout [Pair]) {
        let (left, right) = (likeness.accounts[one], likeness.accounts[other])
        guard left.article != right.article else { return }
        let alike = likeness.of(one, other)
        let least =
            left.kind == .mention || right.kind == .mention ? settings.mentionStop : settings.faintest
        guard alike >= least else { return }
        let excluded = likeness.areOfOneTemplate(one, other)
        pairs.append(
            Pair(
                one: Int32(min(one, other)), other: Int32(max(one, other)), likeness: alike, excluded: excluded))
    }
}
