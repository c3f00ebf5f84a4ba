import Timeline

/// Days as people type them: `2025-05-30`, `2025-05`, `2025`, `today`, `yesterday`, `2 weeks ago`.
enum DayInput {
    /// - Parameter today: What relative words count from.
    /// - Returns: From the first day to the day after the last; `nil` for anything else.
    static func days(_ text: String, today: CalendarDay) -> Range<CalendarDay>? {
        let text = text.lowercased()
        func one(_ day: CalendarDay) -> Range<CalendarDay> { day..<day.advanced(byDays: 1) }
        if let date = EventDate(edtf: text, basis: .stated) { return date.firstDay..<date.lastDay.advanced(byDays: 1) }
        if let written = DateReader.timestamp(from: text) { return one(written.day) }
        switch text {
        case "today": return one(today)
        case "yesterday": return one(today.advanced(byDays: -1))
        case "tomorrow": return one(today.advanced(byDays: 1))
        default: break
        }
        let words = text.split(separator: " ")
        guard words.count == 3, words[2] == "ago", let count = words[0] == "a" ? 1 : Int(words[0]), (0...100_000).contains(count)
        else {
            return nil
        }
        switch words[1] {
        case "day", "days": return one(today.advanced(byDays: -count))
        case "week", "weeks": return one(today.advanced(byDays: -7 * count))
        case "month", "months": return today.advanced(byMonths: -count).map(one)
        case "year", "years": return today.advanced(byMonths: -12 * count).map(one)
        default: return nil
        }
    }
}
