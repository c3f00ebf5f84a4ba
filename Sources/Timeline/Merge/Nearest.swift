/// The event that is most like another and still not the same, and what keeps the two apart.
struct Nearest {
    let words: SharedWords
    let groups: Groups

    private typealias Obstacle = EventEvidence.NearMiss.Obstacle

    private var likeness: Likeness { words.likeness }

    /// Reports of an event that others are held against.
    private static let compared = 30

    /// - Parameter members: Accounts of the event, in order.
    /// - Returns: `nil` where no other event comes near.
    func nearest(to members: [Int]) -> EventEvidence.NearMiss? {
        guard let first = members.first else { return nil }
        let own = groups.corrected.first(of: first)
        let some = members.prefix(Self.compared)
        var others: [Int: (sum: Double, timed: Double, pairs: Int)] = [:]
        var sizes: [Int: Int] = [:]
        var best: [Int: (member: Int, other: Int, alike: Double)] = [:]
        for other in likeness.accounts.indices {
            let event = groups.corrected.first(of: other)
            guard event != own else { continue }
            sizes[event, default: 0] += 1
            for member in some {
                let alike = likeness.ofWords(member, other)
                guard alike >= likeness.settings.faintest else { continue }
                var sums = others[event] ?? (0, 0, 0)
                sums.sum += alike
                sums.timed += alike * likeness.time.fit(likeness.accounts[member].span, likeness.accounts[other].span)
                sums.pairs += 1
                others[event] = sums
                if alike > best[event]?.alike ?? 0 { best[event] = (member, other, alike) }
            }
        }
        // What could have joined before what is only like it in words, at another time.
        let ranked = others.map { event, sums in
            let pairs = Double(some.count * (sizes[event] ?? 1))
            return (event: event, timed: sums.timed / pairs, plain: sums.sum / pairs)
        }.max { one, other in
            (max(one.timed, one.plain / 2), other.event) < (max(other.timed, other.plain / 2), one.event)
        }
        guard let ranked, max(ranked.timed, ranked.plain / 2) >= likeness.settings.stop / 3, let pair = best[ranked.event] else {
            return nil
        }
        let theirs = likeness.accounts.indices.filter { groups.corrected.first(of: $0) == ranked.event }
        let teller = theirs.min { Report.inOrder(words.reports[$0], words.reports[$1]) } ?? pair.other
        return EventEvidence.NearMiss(
            report: words.reports[teller].id, words: words.shared(pair.member, pair.other).words,
            obstacle: obstacle(members, theirs, mean: ranked.timed, pair: (pair.member, pair.other)))
    }

    private func obstacle(_ members: [Int], _ others: [Int], mean: Double, pair: (Int, Int)) -> EventEvidence.NearMiss.Obstacle {
        if groups.corrected.divides(pair.0, pair.1) { return .corrected }
        let (left, right) = (likeness.accounts[pair.0], likeness.accounts[pair.1])
        if mean < likeness.settings.stop, case .daysApart(let days) = words.timing(pair.0, pair.1),
            likeness.time.fit(left.span, right.span) < 0.1
        {
            return .daysApart(days)
        }
        let mine = Set(members.map { likeness.accounts[$0].article })
        if others.contains(where: { mine.contains(likeness.accounts[$0].article) }) { return .sameArticle }
        if likeness.areOfOneTemplate(pair.0, pair.1) { return .sameTemplate }
        let settings = likeness.settings
        if mean < settings.stop { return .tooLittleAlike(mean, needed: settings.stop) }
        let (one, other) = (groups.first(of: pair.0), groups.first(of: pair.1))
        let needed = groups.needed(one, other)
        if mean < needed { return .moreAlikeInThemselves(mean, needed: needed) }
        return groups.clash(one, other, GroupLink()) ? .otherNames : .closerToOthers
    }
}
