import Timeline

/// The dates of one item of a list, most trusted first: what its markup says, what people read, the day in its link, and last what
/// counts from now.
struct ListedDates {
    private let language: String?
    /// Which of the numbers in `5/6/2025` is the day, where other items show it.
    private let isDayFirst: Bool?

    /// A line that says a date is short, and its date stands in the first of it.
    private static let longestLine = 300

    /// "Posted on 30 May 2025 by A. Quill in News | 12 comments"
    private static let longestStatement = 120

    init(language: String?, isDayFirst: Bool?) {
        self.language = language
        self.isDayFirst = isDayFirst
    }

    /// Whether a text may be a date's; a quick look.
    static func mayHoldDate(_ text: String) -> Bool {
        // Digits of other scripts are no ASCII.
        let hasDigit = text.utf8.contains { $0.isASCIIDigit || $0 >= 0x80 }
        guard hasDigit || text.utf8.count < 40 else { return false }
        if hasDigit, !DateFinder.dates(in: text, language: nil, isDayFirst: true).isEmpty { return true }
        return text.utf8.count < 80 && RelativeDate.text(in: text) != nil
    }

    /// - Parameters:
    ///   - marks: Of the item.
    ///   - lines: Of the item, without its title.
    ///   - url: The item's link.
    func dates(marks: [ListOutline.DateMark], lines: [String], url: String) -> [DateText] {
        // A date in a sentence is seldom the item's own.
        var weak: [DateText] = []
        var dates: [DateText] = []
        var relative: [DateText] = []
        // What was published comes before what was changed, and attributes before text, which may be shortened.
        for mark in marks.prefix(20) {
            for value in mark.values { take(value, into: &dates, &relative) }
        }
        for text in Self.inPieces(lines) + lines where text.utf8.count < Self.longestLine {
            let isSentence = text.utf8.count > Self.longestStatement
            let value = DateText(text, field: "text", role: .published)
            if isSentence { take(value, into: &weak, &relative) } else { take(value, into: &dates, &relative) }
            if dates.count + weak.count > 12 { break }
        }
        if let day = Self.day(in: url) { dates.append(DateText(day, field: "URL", role: .published)) }
        return dates + weak + relative
    }

    /// Day, month and year in blocks of their own, put together: three short lines, one of them a year.
    private static func inPieces(_ lines: [String]) -> [String] {
        guard lines.count > 2 else { return [] }
        return (0..<min(lines.count - 2, 12)).compactMap { start in
            let pieces = lines[start..<(start + 3)]
            guard pieces.allSatisfy({ $0.utf8.count < 24 }), pieces.contains(where: { $0.wholeMatch(of: /(?:19|20)\d\d/) != nil }),
                pieces.contains(where: { $0.wholeMatch(of: /\d{1,2}[.,]?/) != nil })
            else { return nil }
            return pieces.joined(separator: " ")
        }
    }

    /// Adds what can be read of a text. A month or a year alone is a heading or a link to an archive.
    private func take(_ value: DateText, into dates: inout [DateText], _ relative: inout [DateText]) {
        let timestamp = DateReader.timestamp(from: value.text, language: language, isDayFirst: isDayFirst)
        if let timestamp, timestamp.precision == .second || timestamp.precision == .day {
            dates.append(DateText(value.text, field: value.field, role: value.role, isDayFirst: isDayFirst))
        } else if let found = DateFinder.dates(in: value.text, language: language, isDayFirst: isDayFirst).first {
            let text = String(value.text[found.range])
            dates.append(DateText(text, field: value.field, role: value.role, isDayFirst: isDayFirst))
        } else if let text = RelativeDate.text(in: value.text) {
            relative.append(DateText(text, field: value.field, role: value.role))
        }
    }

    /// What can be read of a text that a user's selector gave; the text itself where nothing can, so that it is told.
    static func readable(_ text: String, _ field: String, _ role: DateText.Role, _ language: String?) -> [DateText] {
        var (dates, relative): ([DateText], [DateText]) = ([], [])
        let value = DateText(text, field: field, role: role)
        ListedDates(language: language, isDayFirst: nil).take(value, into: &dates, &relative)
        return dates + relative + (dates.isEmpty && relative.isEmpty ? [value] : [])
    }

    /// `/2025/05/30/` or `/2025-05-30`.
    static func day(in url: String) -> String? {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        guard let match = path.firstMatch(of: /\/((?:19|20)\d\d)[\/-](\d\d?)[\/-](\d\d?)(?:[\/_.-]|$)/),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.description
    }

    /// Which number is the day, by the dates of a page in which only one of the two can be; `nil` where they don't show it or
    /// contradict each other.
    static func isDayFirst(in texts: some Sequence<String>) -> Bool? {
        var (dayFirst, monthFirst) = (false, false)
        for text in texts where text.utf8.count < longestLine {
            for match in text.matches(of: /(?:^|[^\d\/.-])(\d{1,2})[\/.-](\d{1,2})[\/.-](?:\d{4}|\d\d)(?!\d)/) {
                guard let one = Int(match.1), let two = Int(match.2), max(one, two) > 12, min(one, two) <= 12 else { continue }
                if one > 12 { dayFirst = true } else { monthFirst = true }
            }
        }
        return dayFirst == monthFirst ? nil : dayFirst
    }
}
