/// Which report's title an event gets: one that says what most of them say, whole and plainly.
struct TitleChoice {
    let likeness: Likeness
    let reports: [Report]

    /// Reports that a title is compared with, and titles that are compared: enough to find the middle of a large event.
    private static let compared = 40

    /// - Parameter members: Numbers of reports, earliest first.
    /// - Returns: `nil` where none has a title. Of equally good ones the earliest.
    func best(of members: [Int]) -> Int? {
        let titled = members.filter { !(reports[$0].title ?? "").isEmpty }
        let entries = titled.filter { reports[$0].kind == .entry }
        // A mention's title is cut from a sentence; an entry's was written to be one.
        let candidates = (entries.isEmpty ? titled : entries).prefix(Self.compared)
        var best: (member: Int, score: Double)?
        for member in candidates {
            let others = titled.prefix(Self.compared).filter { $0 != member }
            let support = others.reduce(0.0) { $0 + likeness.cosines(member, $1).title } / Double(max(others.count, 1))
            let score = support + form(of: member)
            // Rounded, so that a last bit decides nothing.
            if score > (best?.score ?? -.infinity) + 1e-9 { best = (member, score) }
        }
        return best?.member
    }

    /// How well a title reads, at most 0.
    private func form(of member: Int) -> Double {
        let title = reports[member].title ?? ""
        let words = likeness.shape(of: member).words.count
        var form = 0.0
        if title.hasSuffix("…") || title.hasSuffix("...") { form -= 0.3 }
        if title.utf8.last == UInt8(ascii: "?") { form -= 0.1 }
        if words < 4 { form -= 0.2 }
        if words > 18 { form -= 0.15 }
        let letters = title.utf8.prefix(200)
        let capitals = letters.count { (0x41...0x5A).contains($0) }
        let small = letters.count { (0x61...0x7A).contains($0) }
        if capitals > small { form -= 0.15 }
        if reports[member].url == nil { form -= 0.02 }
        return form
    }
}
