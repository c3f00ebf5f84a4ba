/// The first level of merging: reports of one article within a block, whose joining needs no weighing of words.
struct SameArticle {
    /// For each member the one that stands for it in comparisons: itself, or an earlier one with the same title.
    private(set) var standIn: [Int]
    /// Groups of members: which of them belong together whatever the words of the others say.
    private(set) var groups: DisjointSets

    private let members: [Int32]
    private let likeness: Likeness
    private var settings: MergeSettings { likeness.settings }

    /// - Parameter members: The accounts of a block, in order. Below, a number is a place in this list.
    init(_ members: [Int32], _ likeness: Likeness) {
        self.members = members
        self.likeness = likeness
        standIn = Array(members.indices)
        groups = DisjointSets(count: members.count)
        joinCopies()
        joinOneArticle()
        joinRestated()
    }

    private func account(_ member: Int) -> Account { likeness.accounts[Int(members[member])] }

    /// Members by a number that they have, those that share it, in order of time and then of account.
    private func grouped(by key: (Account) -> UInt64) -> [[Int]] {
        var places: [UInt64: Int] = [:]
        var first: [UInt64: Int] = [:]
        var groups: [[Int]] = []
        for member in members.indices {
            let key = key(account(member))
            guard key != 0 else { continue }
            if let place = places[key] {
                groups[place].append(member)
            } else if let one = first[key] {
                places[key] = groups.count
                groups.append([one, member])
            } else {
                first[key] = member
            }
        }
        return groups.map { group in group.sorted { (start(of: $0), $0) < (start(of: $1), $1) } }
    }

    private func start(of member: Int) -> Int64 { account(member).span?.start ?? .max }

    /// The same title in several sources within a day or so: syndicated copies.
    ///
    /// In one source, the same title is a recurring column, unless it comes again within hours and is long.
    private mutating func joinCopies() {
        let window = Int64(settings.copyWindow * 86_400)
        for group in grouped(by: { $0.kind == .entry && $0.contentWords >= 3 ? $0.exact : 0 }) {
            var first = group[0]
            var sources: [UInt64: Int64] = [:]
            for member in group {
                let account = account(member)
                let isNew = self.account(first).span.map { start(of: member).bounded(minus: $0.start) > window } ?? false
                if isNew || member == first {
                    first = member
                    sources = [account.source: start(of: member)]
                    continue
                }
                if let earlier = sources[account.source] {
                    let hours = account.span == nil ? .max : start(of: member).bounded(minus: earlier) / 3_600
                    guard account.contentWords >= 5, hours < 12 else { continue }
                }
                guard cosines(first, member).whole >= settings.sameArticle else { continue }
                sources[account.source] = start(of: member)
                standIn[member] = first
                groups.join(first, member)
            }
        }
    }

    /// The same link or guid and words enough alike.
    private mutating func joinOneArticle() {
        let byLink = grouped { $0.kind == .entry ? $0.link : 0 }
        let byGuid = grouped { $0.kind == .entry ? $0.guid : 0 }
        for group in byLink + byGuid {
            for (place, member) in group.enumerated() {
                // A page with very many versions is compared with its latest ones.
                for earlier in group[max(0, place - 8)..<place]
                where likeness.areVersions(Int(members[earlier]), Int(members[member])) {
                    groups.join(earlier, member)
                }
            }
        }
    }

    /// A mention that only restates its entry's headline, or another mention of the entry.
    private mutating func joinRestated() {
        for group in grouped(by: { $0.article }) {
            let entry = group.first { account($0).kind == .entry }
            let mentions = group.filter { account($0).kind == .mention }
            for (place, member) in mentions.enumerated() {
                for earlier in mentions[max(0, place - 20)..<place] + (entry.map { [$0] } ?? [])
                where likeness.restates(Int(members[member]), Int(members[earlier])) {
                    groups.join(earlier, member)
                }
            }
        }
    }

    private func cosines(_ one: Int, _ other: Int) -> Likeness.Cosines {
        likeness.cosines(Int(members[one]), Int(members[other]))
    }
}

extension Likeness {
    /// Whether a mention says again what its entry's headline, or another mention of it, says.
    func restates(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (accounts[one], accounts[other])
        return left.article == right.article && left.isReply == right.isReply && cosines(one, other).title >= settings.restated
            && time.fit(left.span, right.span) >= 0.5
    }

    /// Whether two entries are versions of one article: one link or guid, and words enough alike.
    func areVersions(_ one: Int, _ other: Int) -> Bool {
        areOneArticle(one, other) && cosines(one, other).title >= settings.sameArticle
            && time.fit(accounts[one].span, accounts[other].span) > 0
    }
}
