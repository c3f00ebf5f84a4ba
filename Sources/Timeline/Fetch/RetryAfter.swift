/// What a server says with 429 or 503 about when to come again.
///
/// https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
enum RetryAfter {
    /// Where a server does not say, or says what can't be read. Our own choice.
    static let ordinaryInSeconds: Int64 = 15 * 60
    /// No server keeps us away longer than a day: one mistake of its own should not last for years.
    static let maximalInSeconds: Int64 = 86_400

    /// Seconds to wait, from 1.
    ///
    /// - Parameters:
    ///   - text: The header: seconds, or a date.
    ///   - date: The answer's `Date`: a date counts from the server's own clock, where that is known.
    ///   - now: Else it counts from this.
    static func seconds(_ text: String?, date: String? = nil, now: Instant) -> Int64 {
        guard let text, let seconds = wait(text, date, now), seconds > 0 else { return ordinaryInSeconds }
        return min(seconds, maximalInSeconds)
    }

    private static func wait(_ text: String, _ date: String?, _ now: Instant) -> Int64? {
        let word = text.filter { !$0.isWhitespace }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        // Some servers write a fraction, or two headers that become one; more digits than a number holds are a long time.
        if !digits.isEmpty, [nil, ".", ","].contains(word[digits.endIndex...].first) { return Int64(digits) ?? .max }
        return HTTPDate.instant(text)?.seconds(since: date.flatMap(HTTPDate.instant) ?? now)
    }
}
