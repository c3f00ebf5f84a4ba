/// A date of an HTTP header.
///
/// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, and the older
/// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`. All of them are in UTC.
enum HTTPDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// - Returns: `nil` for anything else.
    static func instant(_ text: String) -> Instant? {
        var words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        guard words.count >= 5, words.count <= 7 else { return nil }
        words.removeFirst()
        // The month stands before the day in the oldest form, and the year at the end.
        if Int(words[0]) == nil { words = [words[1], words[0], words[3], words[2]] }
        guard words.count >= 4, let month = months.firstIndex(of: words[1]), let day = Int(words[0]), var year = Int(words[2])
        else { return nil }
        if words[2].count == 2 { year += year < 70 ? 2000 : 1900 }
        let time = words[3].split(separator: ":").map { Int($0) }
        guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2], (0..<24).contains(hour),
            (0..<60).contains(minute), (0...60).contains(second),
            let date = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        return Instant(startOf: date).advanced(bySeconds: Int64(hour * 3600 + minute * 60 + second))
    }
}
