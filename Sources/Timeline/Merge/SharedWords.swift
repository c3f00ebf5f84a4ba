/// The words that two reports have in common, as people read them.
struct SharedWords {
    let likeness: Likeness
    let reports: [Report]

    /// The share of a report's weight that its weighty words make up.
    private static let weighty: Float = 0.8

    /// The numbers of the words that make up most of what a report says, weightiest first.
    func weightyWords(of member: Int) -> [Int32] {
        var rest = Self.weighty
        var words: [Int32] = []
        for word in likeness.words(of: member).sorted(by: { ($1.whole, $0.id) < ($0.whole, $1.id) })
        where rest > 0 && word.whole > 0 {
            rest -= word.whole * word.whole
            words.append(word.id)
        }
        return words
    }

    /// - Returns: The weighty words of the first that the second has too, as the first writes them, weightiest first; and how
    ///   many weighty words it has.
    func shared(_ one: Int, _ other: Int) -> (words: [String], of: Int) {
        let weighty = weightyWords(of: one)
        let theirs = Set(likeness.words(of: other).lazy.map(\.id))
        let spelling = spelling(of: one)
        return (weighty.filter(theirs.contains).compactMap { spelling[likeness.keys[Int($0)]] }, weighty.count)
    }

    private func spelling(of member: Int) -> [UInt64: String] {
        let report = reports[member]
        let settings = likeness.settings
        let texts = [(report.title, settings.titleLimit), (report.summary ?? report.evidence?.text, settings.summaryLimit)]
        let written = texts.flatMap { text, limit in text.map { WordReader.shown($0, limit: limit) } ?? [] }
        var spelling: [UInt64: String] = [:]
        for word in written where spelling[word.key] == nil { spelling[word.key] = word.text }
        return spelling
    }

    func timing(_ one: Int, _ other: Int) -> EventEvidence.Timing {
        guard let left = likeness.accounts[one].span, let right = likeness.accounts[other].span else { return .undated }
        let days = Int(left.gap(to: right) / 86_400)
        if days > 0 { return .daysApart(days) }
        return max(left.length, right.length) >= 6 * 86_400 ? .within : .sameDay
    }
}
