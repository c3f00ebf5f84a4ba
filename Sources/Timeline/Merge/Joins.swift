/// Why each report is in its event: the report that it is closest to, and what the two have in common.
struct Joins {
    let likeness: Likeness
    let reports: [Report]
    let settings: MergeSettings
    let corrected: CorrectedSets

    /// Earlier reports that one is compared with: in a large event the closest among so many explains enough.
    private static let compared = 30
    /// Words that are shown.
    private static let shown = 5

    /// - Parameter members: Numbers of reports in the order of the event.
    /// - Returns: One for each but the first.
    func joins(of members: [Int]) -> [Event.Join] {
        guard let first = members.first else { return [] }
        let seams = corrected.seams(of: members)
        // By part: the likeness of what the user joined says nothing of why a report is there.
        var told = [corrected.part(of: first): [first]]
        for seam in seams.keys { told[corrected.part(of: seam)] = [seam] }
        return members.dropFirst().map { member in
            if let to = seams[member] {
                return Event.Join(report: reports[member].id, to: reports[to].id, reason: .corrected)
            }
            let part = corrected.part(of: member)
            var closest = (member: first, rank: -1.0)
            for other in told[part, default: []].suffix(Self.compared) {
                let rank = self.rank(member, other)
                if rank > closest.rank + 1e-9 { closest = (other, rank) }
            }
            told[part, default: []].append(member)
            return Event.Join(
                report: reports[member].id, to: reports[closest.member].id, reason: reason(member, closest.member))
        }
    }

    private func sameGuid(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (likeness.accounts[one], likeness.accounts[other])
        return left.kind == .entry && right.kind == .entry && left.guid != 0 && left.guid == right.guid
    }

    private func sameLink(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (likeness.accounts[one], likeness.accounts[other])
        return left.kind == .entry && right.kind == .entry && left.link != 0 && left.link == right.link
    }

    private func rank(_ one: Int, _ other: Int) -> Double {
        (sameGuid(one, other) ? 4 : sameLink(one, other) ? 2 : 0) + likeness.of(one, other)
    }

    private func reason(_ one: Int, _ other: Int) -> Event.Join.Reason {
        if sameGuid(one, other), let guid = reports[one].guid { return .sameGuid(guid) }
        if sameLink(one, other), let link = reports[one].url.flatMap(CanonicalLink.canonical) { return .sameLink(link) }
        let similarity = (likeness.ofWords(one, other) * 1_000).rounded() / 1_000
        return .sameWords(sharedWords(one, other), similarity: similarity)
    }

    /// As the first of the two writes them.
    private func sharedWords(_ one: Int, _ other: Int) -> [String] {
        let report = reports[one]
        let texts = [(report.title, settings.titleLimit), (report.summary ?? report.evidence?.text, settings.summaryLimit)]
        let written = texts.flatMap { text, limit in text.map { WordReader.shown($0, limit: limit) } ?? [] }
        var spelling: [UInt64: String] = [:]
        for word in written where spelling[word.key] == nil { spelling[word.key] = word.text }
        return likeness.shared(one, other).prefix(Self.shown)
            .compactMap { id in likeness.keys[Int(id)] }.compactMap { spelling[$0] }
    }
}
