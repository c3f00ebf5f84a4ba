/// Dates that stand among other words, as in "Posted on 30 May 2025 by A. Quill": where each is, and what it says.
///
/// Only whole days are found, with their time where it stands beside them: a lone month or year in a line is seldom when
/// something was published.
public enum DateFinder {
    public struct Found: Hashable, Sendable {
        /// In the text that was searched.
        public let range: Range<String.Index>
        public let timestamp: Timestamp
    }

    /// Texts on pages are short where they hold a date; of a longer one this much is looked at, in Unicode scalars.
    private static let longestText = 400
    /// Nothing on the web was published before.
    private static let plausibleYears = 1990...2100

    /// - Parameters:
    ///   - language: BCP 47, as for `DateReader`.
    ///   - isDayFirst: Which of two numbers is the day, where the document shows it.
    /// - Returns: In the text's order, none overlapping another.
    public static func dates(in text: String, language: String?, isDayFirst: Bool? = nil) -> [Found] {
        let pieces = DatePieces(text, maximalLength: longestText)
        var found: [Found] = []
        var position = 0
        while let year = pieces.nextYear(from: position) {
            position = year + 1
            guard var match = core(around: year, in: pieces, language, isDayFirst), !pieces.isInNumber(match.pieces) else { continue }
            if let last = found.last, pieces.range(match.pieces).lowerBound < last.range.upperBound { continue }
            withTime(&match, in: pieces, language, isDayFirst)
            position = max(position, match.pieces.upperBound)
            guard plausibleYears.contains(match.timestamp.day.year) else { continue }
            found.append(Found(range: pieces.range(match.pieces), timestamp: match.timestamp))
        }
        return found
    }

    private typealias Match = (pieces: Range<Int>, timestamp: Timestamp)

    private static func read(
        _ range: Range<Int>, in pieces: DatePieces, _ language: String?, _ isDayFirst: Bool?
    ) -> Match? {
        guard let timestamp = DateReader.timestamp(from: pieces.text(range), language: language, isDayFirst: isDayFirst),
            timestamp.precision == .day || timestamp.precision == .second
        else { return nil }
        return (range, timestamp)
    }

    /// The day: the year with at most four words or numbers before it, else after it.
    private static func core(
        around year: Int, in pieces: DatePieces, _ language: String?, _ isDayFirst: Bool?
    ) -> Match? {
        for count in 2...4 {
            guard let start = pieces.significant(before: year, count: count) else { break }
            if let match = read(start..<(year + 1), in: pieces, language, isDayFirst) { return match }
        }
        // `2020年3月12日` has a sign behind each number.
        for count in 2...5 {
            guard let end = pieces.significant(after: year, count: count) else { break }
            if let match = read(year..<(end + 1), in: pieces, language, isDayFirst) {
                // `2020年3月1` goes on.
                if let longer = pieces.significant(after: year, count: count + 1), pieces.isMark(longer),
                    let whole = read(year..<(longer + 1), in: pieces, language, isDayFirst)
                {
                    return whole
                }
                return match
            }
        }
        return nil
    }

    /// Takes in a time that stands behind the day, or before it.
    private static func withTime(_ match: inout Match, in pieces: DatePieces, _ language: String?, _ isDayFirst: Bool?) {
        guard match.timestamp.precision == .day else { return }
        if let start = pieces.nextTime(after: match.pieces.upperBound) {
            // Zones and halves of the day may follow; the longest text that is a date counts.
            for end in pieces.endsOfTime(from: start).reversed() {
                if let longer = read(match.pieces.lowerBound..<end, in: pieces, language, isDayFirst),
                    longer.timestamp.precision == .second
                {
                    match = longer
                    return
                }
            }
        } else if let start = pieces.lastTime(before: match.pieces.lowerBound),
            let longer = read(start..<match.pieces.upperBound, in: pieces, language, isDayFirst),
            longer.timestamp.precision == .second
        {
            match = longer
        }
    }
}
