/// Dates that count from now: "6 hours ago", "vor 3 Tagen", "yesterday, 14:05".
///
/// They mean something only beside the time at which a document was fetched, and something else at each fetch: who keeps them
/// keeps the first.
public enum RelativeDate {
    /// Longer texts hold other things.
    private static let longestText = 200
    /// More of a unit than anybody counts: "500 days ago".
    private static let maximalCount = 1_000

    /// The first relative date that stands in a text, as written.
    ///
    /// - Returns: `nil` where there is none.
    public static func text(in text: String) -> String? {
        guard let found = find(in: text) else { return nil }
        return String(text[found.range])
    }

    /// When that is.
    ///
    /// - Parameters:
    ///   - fetched: When the text said so.
    ///   - zone: Where "yesterday" is.
    /// - Returns: Minutes and hours as an instant, in the zone, days and weeks as a day, months and years as such; `nil` for any other
    ///   text.
    public static func timestamp(from text: String, fetched: Instant, zone: Zone) -> Timestamp? {
        guard let found = find(in: text) else { return nil }
        let now = Timestamp(instant: fetched, offsetInSeconds: zone.offsetInSeconds(at: fetched))
        switch found.meaning {
        case .ago(let count, .minute): return instant(Int64(count) * 60, before: fetched, zone)
        case .ago(let count, .hour): return instant(Int64(count) * 3600, before: fetched, zone)
        case .ago(let count, .day): return Timestamp(day: CalendarDay(daysSince1970: now.day.daysSince1970 - count))
        case .ago(let count, .week): return Timestamp(day: CalendarDay(daysSince1970: now.day.daysSince1970 - 7 * count))
        case .ago(let count, .month): return months(count, before: now.day, .month)
        case .ago(let count, .year): return months(12 * count, before: now.day, .year)
        case .day(let before, let minutes):
            let day = CalendarDay(daysSince1970: now.day.daysSince1970 - before)
            guard let minutes else { return Timestamp(day: day) }
            return Timestamp(day: day, secondsSinceMidnight: minutes * 60, offsetInSeconds: nil)?.resolved(in: zone)
        }
    }

    /// To the minute: nobody counts seconds.
    private static func instant(_ seconds: Int64, before fetched: Instant, _ zone: Zone) -> Timestamp {
        let moment = fetched.secondsSince1970 - seconds
        let instant = Instant(secondsSince1970: moment - moment % 60)
        return Timestamp(instant: instant, offsetInSeconds: zone.offsetInSeconds(at: instant))
    }

    private static func months(_ count: Int, before day: CalendarDay, _ precision: Timestamp.Precision) -> Timestamp? {
        let month = day.year * 12 + day.month - 1 - count
        guard month > 12, let first = CalendarDay(year: month / 12, month: precision == .year ? 1 : month % 12 + 1, day: 1) else {
            return nil
        }
        return Timestamp(localSeconds: Instant(startOf: first).secondsSince1970, offsetInSeconds: nil, precision: precision)
    }

    // MARK: Finding

    private enum Meaning {
        case ago(Int, RelativeDateWords.Unit)
        /// So many days before, with the minutes since midnight where a time stands there.
        case day(before: Int, minutes: Int?)
    }

    private struct Piece {
        let word: String
        let number: Int?
        let range: Range<String.Index>
    }

    private static func find(in text: String) -> (range: Range<String.Index>, meaning: Meaning)? {
        guard text.utf8.count <= longestText else { return nil }
        let pieces = pieces(of: text)
        for index in pieces.indices {
            if let found = counted(pieces, at: index) ?? named(pieces, at: index, in: text) { return found }
        }
        return nil
    }

    /// A number, its unit, and before or behind them the word for "ago".
    private static func counted(_ pieces: [Piece], at index: Int) -> (Range<String.Index>, Meaning)? {
        let piece = pieces[index]
        guard index + 1 < pieces.count, let count = piece.number ?? (RelativeDateWords.ones.contains(piece.word) ? 1 : nil),
            (1...maximalCount).contains(count)
        else { return nil }
        let next = pieces[index + 1].word
        if let unit = RelativeDateWords.wholeUnits[next] {
            return (piece.range.lowerBound..<pieces[index + 1].range.upperBound, .ago(count, unit))
        }
        guard let unit = RelativeDateWords.units[next] else { return nil }
        if index + 2 < pieces.count, RelativeDateWords.behind.contains(pieces[index + 2].word) {
            return (piece.range.lowerBound..<pieces[index + 2].range.upperBound, .ago(count, unit))
        }
        for length in 1...3 where index >= length {
            let before = pieces[(index - length)..<index].map(\.word).joined(separator: " ")
            if RelativeDateWords.before.contains(before) {
                return (pieces[index - length].range.lowerBound..<pieces[index + 1].range.upperBound, .ago(count, unit))
            }
        }
        return nil
    }

    /// "Yesterday", at the beginning of a text: inside a sentence it is about something else.
    private static func named(
        _ pieces: [Piece], at index: Int, in text: String
    ) -> (Range<String.Index>, Meaning)? {
        guard index == 0, text.utf8.count <= 60, let before = RelativeDateWords.days[pieces[0].word] else { return nil }
        guard pieces.count > 1 else { return (pieces[0].range, .day(before: before, minutes: nil)) }
        // A time may follow, and nothing else.
        for start in 1..<min(pieces.count, 4) {
            guard let hour = pieces[start].number else { continue }
            guard start + 1 < pieces.count, let minute = pieces[start + 1].number, hour < 24, minute < 60,
                text[pieces[start].range.upperBound] == ":" || text[pieces[start].range.upperBound] == "."
            else { return nil }
            return (pieces[0].range.lowerBound..<pieces[start + 1].range.upperBound, .day(before: before, minutes: hour * 60 + minute))
        }
        return nil
    }

    /// Numbers and words, in lower case, without what stands between them.
    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var index = text.startIndex
        while index < text.endIndex {
            let start = index
            let isNumber = text[index].isNumber
            guard isNumber || text[index].isLetter else {
                index = text.index(after: index)
                continue
            }
            while index < text.endIndex, isNumber ? text[index].isNumber : isPartOfWord(text[index]) {
                index = text.index(after: index)
            }
            let word = text[start..<index].lowercased()
            let number = isNumber ? number(word) : nil
            pieces.append(Piece(word: word, number: number, range: start..<index))
        }
        return pieces
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .nonspacingMark }
    }

    /// In the digits of any script.
    private static func number(_ text: String) -> Int? {
        var value = 0
        for character in text.prefix(9) {
            guard let digit = character.wholeNumberValue, digit < 10 else { return nil }
            value = value * 10 + digit
        }
        return value
    }
}
