import Foundation

/// How much a word tells: the rarer, the more (inverse document frequency).
struct WordWeights {
    /// Share of short news texts that have each stem, from the background table.
    private static let shares: [UInt64: Double] = {
        var shares: [UInt64: Double] = [:]
        for row in WordFrequencies.table.split(separator: "\n") {
            let cells = row.split(separator: " ")
            guard let count = cells.first.flatMap({ Double($0) }) else { continue }
            for word in cells.dropFirst() {
                // A stop word is never weighed; the German article is no share of `dies`.
                if StopWords.contains(Stem.wholeKey(ofWord: word)) { continue }
                let stem = Stem.key(ofWord: word)
                let key = NewsLexicon.entry(ofStem: stem)?.key ?? stem
                // Forms add up; that a text may have two of them is small beside what the table can't know.
                shares[key, default: 0] += count / Double(WordFrequencies.textsCounted)
            }
        }
        return shares
    }()

    /// The share of a word that the table does not have: below its rarest.
    private static let unknown = 0.0002

    /// Numbers stand in no table: the shorter, the commoner. A year is common in any length.
    private static func shareOfNumber(length: Int) -> Double {
        switch length {
        case 1: 0.05
        case 2: 0.02
        default: 0.004
        }
    }

    /// In what share of short news texts a word stands, from the background table, 0 to 1.
    ///
    /// - Parameter length: Bytes of a number.
    static func share(of key: UInt64, isNumber: Bool, length: Int) -> Double {
        isNumber ? shareOfNumber(length: length) : min(shares[key] ?? unknown, 1)
    }

    /// - Parameters:
    ///   - share: From the background.
    ///   - count: In how many of the reports at hand it is.
    ///   - background: As how many reports the background counts.
    /// - Returns: 0 or more, in nats.
    static func weight(share: Float, count: Int, of reports: Int, background: Double) -> Float {
        let blended = (Double(share) * background + Double(count)) / (background + Double(reports))
        return Float(max(0, -log(min(blended, 1))))
    }
}
