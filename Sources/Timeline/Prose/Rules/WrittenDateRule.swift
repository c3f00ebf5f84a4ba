/// Whole dates in forms that logs, documents and careful writers use: "2025/May/30", "30/May/2025", "2025 May 30",
/// "Fri May 30 11:00:09 EDT 2025", "twenty-fourth of May", "30 May 88 BC".
enum WrittenDateRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if token.shape == .digits {
            return separated(passage, index) ?? yearFirst(passage, index) ?? beforeChrist(passage, index)
        }
        if token.meaning.weekday > 0 { return logLine(passage, index + (passage[index + 1].isSymbol(",") ? 2 : 1), from: index) }
        if token.meaning.month > 0 { return logLine(passage, index, from: index) }
        return spelled(passage, index)
    }

    /// "2025/May/30", "30/May/2025", "2025-May-30".
    private static func separated(_ passage: Passage, _ index: Int) -> Match? {
        let mark = passage[index + 1]
        guard mark.isAttached, ["/", "-", "."].contains(mark.word), passage[index + 3].word == mark.word,
            (2...4).allSatisfy({ passage[index + $0].isAttached }), passage[index + 2].meaning.month > 0,
            let first = passage[index].number, let last = passage[index + 4].number
        else { return nil }
        let (year, day) = passage[index].range.count == 4 ? (first, last) : (last, first)
        guard passage[index].range.count == 4 || passage[index + 4].range.count == 4, passage[index].range.count <= 4 else {
            return nil
        }
        return CalendarDay(year: year, month: passage[index + 2].meaning.month, day: day).map {
            Match(index..<index + 5, .span(.day($0)))
        }
    }

    /// "2025 May 30".
    private static func yearFirst(_ passage: Passage, _ index: Int) -> Match? {
        guard let year = passage.year(at: index), let (month, next) = CalendarDateRule.month(passage, index + 1),
            let (day, end) = passage.dayOfMonth(at: next), passage.year(at: end) == nil, !passage[end].isSymbol(","),
            let date = CalendarDay(year: year, month: month, day: day)
        else { return nil }
        return Match(index..<end, .span(.day(date)))
    }

    /// "May 30 11:00:09 EDT 2025": the year comes last, behind the clock time.
    private static func logLine(_ passage: Passage, _ index: Int, from start: Int) -> Match? {
        guard let (month, afterMonth) = CalendarDateRule.month(passage, index),
            let (day, afterDay) = passage.dayOfMonth(at: afterMonth),
            let clock = ClockRule.match(passage, afterDay), case .clock(let time, .anaphoric(.day, 0)) = clock.sense
        else { return nil }
        var next = clock.tokens.upperBound
        if passage[next].shape == .word, passage[next].isCapitalised, passage.year(at: next + 1) != nil { next += 1 }
        guard let year = passage.year(at: next), let date = CalendarDay(year: year, month: month, day: day) else { return nil }
        return Match(start..<next + 1, .clock(time, of: .span(.day(date))), kind: .time)
    }

    /// "twenty-fourth of May", "the third of June 2025".
    private static func spelled(_ passage: Passage, _ index: Int) -> Match? {
        let start = passage[index].has(.the) ? index + 1 : index
        guard passage[start].shape == .word, let (day, next) = passage.ordinal(at: start), (1...31).contains(day),
            passage[next].has(.of), let (month, end) = CalendarDateRule.month(passage, next + 1),
            CalendarDay(year: 2000, month: month, day: day) != nil
        else { return nil }
        let yearIndex = passage[end].isSymbol(",") ? end + 1 : end
        if let year = passage.year(at: yearIndex) {
            return CalendarDay(year: year, month: month, day: day).map { Match(index..<yearIndex + 1, .span(.day($0))) }
        }
        return Match(index..<end, .day(month: month, day: day))
    }

    /// "10 August 88 BC", "44 BC": before the years that a timeline has.
    private static func beforeChrist(_ passage: Passage, _ index: Int) -> Match? {
        var next = index
        if let (_, afterDay) = passage.dayOfMonth(at: index), let (_, afterMonth) = CalendarDateRule.month(passage, afterDay) {
            next = afterMonth
        }
        guard passage[next].shape == .digits, passage[next].range.count <= 4, ["bc", "bce"].contains(passage[next + 1].word),
            passage.isAllCapitals(next + 1)
        else { return nil }
        return Match(index..<next + 2, .none("BCXXXX"))
    }
}
