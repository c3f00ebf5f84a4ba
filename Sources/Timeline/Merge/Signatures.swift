/// Who and where: the names and numbers that a group of reports is about.
///
/// Two look-alike events, such as two quakes on one island or two fights of one boxer, share most of their words. What
/// differs is what every report of the one says and none of the other: the town, the opponent, the number of dead.
struct Signatures {
    private let likeness: Likeness
    private var settings: MergeSettings { likeness.settings }

    /// Reports of a group that are read; more say nothing new.
    private static let read = 40

    init(_ likeness: Likeness) { self.likeness = likeness }

    /// In how many reports of a group a word stands.
    private struct Count {
        var reports = 0
        /// In how many as a name or number.
        var asName = 0
        /// The sum of its shares of them.
        var weight: Float = 0
    }

    private struct Signature {
        let counts: [Int32: Count]
        let reports: Int

        /// Whether it has names and numbers that are not in the other, enough beside those that are.
        func differs(from other: Signature, _ settings: MergeSettings) -> Bool {
            var (own, shared) = (Float(0), Float(0))
            // In a fixed order, so that sums are the same in every run.
            for (id, count) in counts.sorted(by: { $0.key < $1.key })
            where Double(count.reports) >= settings.signatureShare * Double(reports) && count.asName * 2 >= count.reports {
                if other.counts[id] == nil { own += count.weight } else { shared += count.weight }
            }
            return own > 0 && own >= Float(settings.clashShare) * shared
        }
    }

    /// Whether each of two groups is about names or numbers that the other never has.
    ///
    /// Compared are reports in one language, since names are written differently in others, and of copies one. Too few
    /// of them say nothing.
    func clash(_ one: [Int32], _ other: [Int32]) -> Bool {
        let (mine, theirs) = (byLanguage(one), byLanguage(other))
        // The language in which both have the most; of equals any, but always the same.
        let language = mine.keys.max { count($0, mine, theirs) < count($1, mine, theirs) }
        guard let language, count(language, mine, theirs).reports >= settings.signatureReports,
            let left = mine[language].map(signature), let right = theirs[language].map(signature)
        else { return false }
        return left.differs(from: right, settings) && right.differs(from: left, settings)
    }

    private func count(
        _ language: UInt64, _ mine: [UInt64: [Int]], _ theirs: [UInt64: [Int]]
    ) -> (reports: Int, language: UInt64) {
        (min(mine[language]?.count ?? 0, theirs[language]?.count ?? 0), language)
    }

    /// Those whose text says enough, of each title one.
    private func byLanguage(_ members: [Int32]) -> [UInt64: [Int]] {
        var titles: Set<UInt64> = []
        var groups: [UInt64: [Int]] = [:]
        for member in members.sorted().map(Int.init) {
            let account = likeness.accounts[member]
            guard account.words.count >= settings.signatureWords, groups[account.language, default: []].count < Self.read,
                titles.insert(account.exact).inserted
            else { continue }
            groups[account.language, default: []].append(member)
        }
        return groups
    }

    private func signature(_ members: [Int]) -> Signature {
        var counts: [Int32: Count] = [:]
        for member in members {
            for word in likeness.words(of: member) where word.whole > 0 {
                counts[word.id, default: Count()].reports += 1
                if word.isName { counts[word.id, default: Count()].asName += 1 }
                counts[word.id, default: Count()].weight += word.whole * word.whole / Float(members.count)
            }
        }
        return Signature(counts: counts, reports: members.count)
    }
}
