/// Why each report is in its event: the report that it is closest to, and what the two have in common.
struct Joins {
    let words: SharedWords
    let corrected: CorrectedSets

    private var likeness: Likeness { words.likeness }
    private var reports: [Report] { words.reports }

    /// Earlier reports that one is compared with: in a large event the closest among so many explains enough.
    private static let compared = 30

    /// - Parameter members: Numbers of reports in the order of the event.
    /// - Returns: One for each but the first.
    func joins(of members: [Int]) -> [EventEvidence.Join] {
        guard let first = members.first else { return [] }
        let seams = corrected.seams(of: members)
        // By part: the likeness of what the user joined says nothing of why a report is there.
        var told = [corrected.part(of: first): [first]]
        for seam in seams.keys { told[corrected.part(of: seam)] = [seam] }
        return members.dropFirst().map { member in
            if let to = seams[member] { return join(member, to, .corrected) }
            let part = corrected.part(of: member)
            var closest = (member: first, rank: -1.0)
            for other in told[part, default: []].suffix(Self.compared) {
                let rank = self.rank(member, other)
                if rank > closest.rank + 1e-9 { closest = (other, rank) }
            }
            told[part, default: []].append(member)
            return join(member, closest.member, reason(member, closest.member))
        }
    }

    private func join(_ one: Int, _ other: Int, _ reason: EventEvidence.Join.Reason) -> EventEvidence.Join {
        EventEvidence.Join(
            report: reports[one].id, to: reports[other].id, reason: reason, timing: words.timing(one, other))
    }

    private func isCopy(_ one: Int, _ other: Int) -> Bool { Copies(likeness: likeness).isCopy(one, of: other) }

    private func rank(_ one: Int, _ other: Int) -> Double {
        (likeness.haveOneGuid(one, other) ? 4 : likeness.haveOneLink(one, other) ? 3 : isCopy(one, other) ? 2 : 0)
            + likeness.of(one, other)
    }

    private func reason(_ one: Int, _ other: Int) -> EventEvidence.Join.Reason {
        if likeness.haveOneGuid(one, other), let guid = reports[one].guid { return .sameGuid(guid) }
        if likeness.haveOneLink(one, other), let link = reports[one].url.flatMap(CanonicalLink.canonical) {
            return .sameLink(link)
        }
        if isCopy(one, other) { return .copy }
        let similarity = (likeness.ofWords(one, other) * 1_000).rounded() / 1_000
        let shared = words.shared(one, other)
        return .sameWords(shared.words, of: shared.of, similarity: similarity)
    }
}
