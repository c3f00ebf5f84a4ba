/// The first level of merging: reports of one article, whose joining needs no weighing of words.
struct SameArticle {
    /// For each account the one that stands for it in comparisons: itself, or an earlier one with the same title.
    private(set) var standIn: [Int]
    /// Groups of accounts: which of them belong together whatever the words of the others say.
    private(set) var groups: DisjointSets

    private let likeness: Likeness
    private var accounts: [Account] { likeness.accounts }
    private var settings: MergeSettings { likeness.settings }

    /// - Parameter corrected: What the user parted stays apart, whatever it shares.
    init(_ likeness: Likeness, _ corrected: inout CorrectedSets) {
        self.likeness = likeness
        standIn = Array(likeness.accounts.indices)
        groups = DisjointSets(count: likeness.accounts.count)
        joinCopies(&corrected)
        joinLinks(&corrected)
        joinRestated(&corrected)
    }

    /// Accounts by a number that they have, those that share it, in order of time and then of account.
    private func grouped<Key: Hashable>(by key: (Account, TitleShape) -> Key?) -> [[Int]] {
        var places: [Key: Int] = [:]
        var groups: [[Int]] = []
        for index in accounts.indices {
            guard let key = key(accounts[index], likeness.shapes[index]) else { continue }
            if let place = places[key] {
                groups[place].append(index)
            } else {
                places[key] = groups.count
                groups.append([index])
            }
        }
        return groups.filter { $0.count > 1 }.map { group in
            group.sorted { (start(of: $0), $0) < (start(of: $1), $1) }
        }
    }

    private func start(of index: Int) -> Int64 { accounts[index].span?.start ?? .max }

    /// The same title in several sources within a day or so: syndicated copies.
    ///
    /// In one source, the same title is a recurring column, unless it comes again within hours and is long.
    private mutating func joinCopies(_ corrected: inout CorrectedSets) {
        let window = Int64(settings.copyWindow * 86_400)
        for group in grouped(by: { $0.kind == .entry && $1.contentWords >= 3 ? $1.exact : nil }) {
            var first = group[0]
            var sources: [Int32: Int64] = [:]
            for index in group {
                let account = accounts[index]
                let isNew = accounts[first].span.map { start(of: index).bounded(minus: $0.start) > window } ?? false
                if isNew || index == first {
                    first = index
                    sources = [account.source: start(of: index)]
                    continue
                }
                if let earlier = sources[account.source] {
                    let hours = account.span == nil ? .max : start(of: index).bounded(minus: earlier) / 3_600
                    guard likeness.shapes[index].contentWords >= 5, hours < 12 else { continue }
                }
                guard likeness.cosines(first, index).whole >= settings.sameArticle, corrected.join(first, index) else { continue }
                sources[account.source] = start(of: index)
                standIn[index] = first
                groups.join(first, index)
            }
        }
    }

    /// The same link or guid and words enough alike.
    private mutating func joinLinks(_ corrected: inout CorrectedSets) {
        let byLink = grouped { account, _ in account.kind == .entry ? account.link : nil }
        let byGuid = grouped { account, _ in account.kind == .entry ? account.guid : nil }
        for group in byLink + byGuid {
            for (place, index) in group.enumerated() {
                // A page with very many versions is compared with its latest ones.
                for earlier in group[max(0, place - 8)..<place]
                where likeness.cosines(earlier, index).title >= settings.sameArticle
                    && likeness.time.fit(accounts[earlier].span, accounts[index].span) > 0
                    && corrected.join(earlier, index)
                {
                    groups.join(earlier, index)
                }
            }
        }
    }

    /// A mention that only restates its entry's headline, or another mention of the entry.
    private mutating func joinRestated(_ corrected: inout CorrectedSets) {
        for group in grouped(by: { account, _ in account.article }) {
            let entry = group.first { accounts[$0].kind == .entry }
            let mentions = group.filter { accounts[$0].kind == .mention }
            for (place, index) in mentions.enumerated() {
                for earlier in mentions[max(0, place - 20)..<place] + (entry.map { [$0] } ?? [])
                where restates(index, earlier) && corrected.join(earlier, index) {
                    groups.join(earlier, index)
                }
            }
        }
    }

    private func restates(_ one: Int, _ other: Int) -> Bool {
        accounts[one].isReply == accounts[other].isReply
            && likeness.cosines(one, other).title >= settings.restated
            && likeness.time.fit(accounts[one].span, accounts[other].span) >= 0.5
    }

    /// Keys of which no two groups that have the same one may ever be in one event: of reports of one article, and of
    /// one source's template.
    ///
    /// - Returns: Keys by the number of the group's first account; sorted.
    func exclusions() -> [Int: [Int]] {
        var keys: [Int: [Int]] = [:]
        var key = 0
        let byTemplate = grouped { account, shape in
            account.kind == .entry && shape.contentWords > 0
                ? [UInt64(bitPattern: Int64(account.source)), shape.masked] : nil
        }
        for group in grouped(by: { account, _ in account.article }) + byTemplate {
            let roots = Set(group.map { groups.first(of: $0) })
            guard roots.count > 1 else { continue }
            for root in roots { keys[root, default: []].append(key) }
            key += 1
        }
        return keys
    }
}
