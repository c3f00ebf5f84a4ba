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
    /// The words that accounts are found by, weightiest first, of each account in turn.
    private var indexed: [Indexed] = []
    private var places: [Range<Int>] = []

    private struct Indexed {
        let word: Int32
        /// Its share of the account's vector, of the title's or of the whole one, whichever is more.
        let weight: Float
    }

    private struct Posting {
        let account: Int32
        let weight: Float
    }

    init(_ likeness: Likeness, counts: [Int]) {
        self.likeness = likeness
        settings = likeness.settings
        let frequent = max(
            settings.frequentFloor, Int(settings.frequentShare * Double(likeness.accounts.count)))
        for account in likeness.accounts.indices {
            let (title, whole) = (likeness.accounts[account].titleLength, likeness.accounts[account].length)
            let first = indexed.count
            indexed += likeness.words(of: account)
                .filter { counts[Int($0.id)] <= frequent && counts[Int($0.id)] > 1 && $0.whole > 0 }
                .sorted { ($1.whole, $0.id) < ($0.whole, $1.id) }
                .prefix(settings.indexedWords)
                .map {
                    let share = max($0.whole / whole, title > 0 ? settings.titleShare.squareRoot() * $0.title / title : 0)
                    return Indexed(word: $0.id, weight: Float(share))
                }
            places.append(first..<indexed.count)
        }
    }

    /// - Parameter candidates: Numbers of accounts, each once.
    /// - Returns: Pairs in a fixed order, each once.
    func pairs(among candidates: [Int]) -> [Pair] {
        let accounts = likeness.accounts
        // Most reports have an instant or a day; the rest, few, meets everything.
        let longest: Int64 = 2 * 86_400
        let starts = accounts.map { $0.span?.start ?? .max }
        let dated = candidates.filter { accounts[$0].span.map { $0.length <= longest } ?? false }
            .sorted { (starts[$0], $0) < (starts[$1], $1) }
        let floating = candidates.filter { accounts[$0].span.map { $0.length > longest } ?? true }
        let reach = Int64(settings.longestGap * 86_400) + longest

        let wordCount = (indexed.map(\.word).max() ?? -1) + 1
        var lists = [[Posting]](repeating: [], count: Int(wordCount))
        var heads = [Int](repeating: 0, count: Int(wordCount))
        /// The words that each account shares with the one at hand, weighed.
        var sums = [Float](repeating: 0, count: accounts.count)
        var found: [Int32] = []
        var pairs: [Pair] = []

        func meet(_ index: Int, isFloating: Bool) {
            for place in places[index] {
                let word = Int(indexed[place].word)
                let weight = indexed[place].weight
                var head = 0
                if !isFloating {
                    head = heads[word]
                    while head < lists[word].count, starts[Int(lists[word][head].account)] < starts[index] - reach {
                        head += 1
                    }
                    heads[word] = head
                }
                for place in max(head, lists[word].count - settings.longestList)..<lists[word].count {
                    let posting = lists[word][place]
                    if sums[Int(posting.account)] == 0 { found.append(posting.account) }
                    sums[Int(posting.account)] += weight * posting.weight
                }
                lists[word].append(Posting(account: Int32(index), weight: weight))
            }
            for other in found {
                // The weightiest words are most of a likeness.
                if sums[Int(other)] >= Float(settings.faintest) { weigh(Int(other), index, into: &pairs) }
                sums[Int(other)] = 0
            }
            found.removeAll(keepingCapacity: true)
        }
        for index in dated { meet(index, isFloating: false) }
        for index in floating { meet(index, isFloating: true) }
        return pairs
    }

    private func weigh(_ one: Int, _ other: Int, into pairs: inout [Pair]) {
        let (left, right) = (likeness.accounts[one], likeness.accounts[other])
        guard left.article != right.article else { return }
        let alike = likeness.of(one, other)
        let least =
            left.kind == .mention || right.kind == .mention ? settings.mentionStop : settings.faintest
        guard alike >= least else { return }
        pairs.append(
            Pair(
                one: Int32(min(one, other)), other: Int32(max(one, other)), likeness: alike,
                excluded: likeness.areOfOneTemplate(one, other)))
    }
}
