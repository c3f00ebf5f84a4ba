import Timeline

/// Days from one to another as people type them, each end open or not.
struct DaySpan: Hashable {
    var first: CalendarDay?
    var last: CalendarDay?
    /// Written with its two ends.
    var isInterval: Bool
}

extension DayInput {
    /// A date of `days`, a duration back from today (`P2W`, `P3M`), or an ISO 8601 interval of them: `2025-05/2025-06`,
    /// `2025-05-26/P2W`, `P2M/`, `/2025-06`.
    ///
    /// - Parameter today: What relative words and durations count from.
    /// - Returns: `nil` for anything else, and for an interval that ends before it begins.
    static func span(_ text: String, today: CalendarDay) -> DaySpan? {
        let ends = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2 else {
            if let back = Duration(text)?.back(from: today) { return DaySpan(first: back, last: today, isInterval: false) }
            return days(text, today: today).map {
                DaySpan(first: $0.lowerBound, last: $0.upperBound.advanced(byDays: -1), isInterval: false)
            }
        }
        func isOpen(_ text: String) -> Bool { text.isEmpty || text == ".." }
        func end(_ text: String) -> DaySpan? { isOpen(text) ? nil : days(text, today: today).map {
            DaySpan(first: $0.lowerBound, last: $0.upperBound.advanced(byDays: -1), isInterval: false)
        } }
        var (first, last) = (end(ends[0])?.first, end(ends[1])?.last)
        switch (Duration(ends[0]), Duration(ends[1])) {
        case (.some(let duration), nil): first = duration.back(from: last?.advanced(byDays: 1) ?? today)
        case (nil, .some(let duration)):
            guard let begin = first else { return nil }
            last = duration.forth(from: begin)?.advanced(byDays: -1)
        case (.some, .some): return nil
        case (nil, nil): break
        }
        guard first != nil || isOpen(ends[0]), last != nil || isOpen(ends[1]), first != nil || last != nil else { return nil }
        if let first, let last, last < first { return nil }
        return DaySpan(first: first, last: last, isInterval: true)
    }

    /// A duration of ISO 8601 in days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y6M`.
    private struct Duration {
        private var days = 0
        private var months = 0

        init?(_ text: String) {
            guard let sign = text.first, sign == "P" || sign == "p", text.count > 2 else { return nil }
            var digits = ""
            for character in text.dropFirst() {
                if character.isASCII, character.isNumber {
                    digits.append(character)
                    continue
                }
                guard let count = Int(digits), count <= 100_000 else { return nil }
                digits = ""
                switch character.uppercased() {
                case "D": days += count
                case "W": days += 7 * count
                case "M": months += count
                case "Y": months += 12 * count
                default: return nil
                }
            }
            guard digits.isEmpty else { return nil }
        }

        func back(from day: CalendarDay) -> CalendarDay? { day.advanced(byMonths: -months)?.advanced(byDays: -days) }
        func forth(from day: CalendarDay) -> CalendarDay? { day.advanced(byMonths: months)?.advanced(byDays: days) }
    }
}
