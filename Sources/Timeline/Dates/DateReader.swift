/// Reads dates as feeds, pages and HTTP headers write them.
///
/// Table-driven; no formatter objects, no clock, no machine zone. RFC 3339 and RFC 5322, which make up most of what
/// feeds hold, are read straight from the bytes; everything else is cut into tokens that must all find their place.
public enum DateReader {
    /// Longer texts are no dates. The longest seen in feeds, with a comment in it, has 80 bytes.
    private static let longestText = 200

    /// 2301-01-01.
    private static let firstSecondOfDistantYears: Int64 = 10_445_328_000

    /// The date that a text is.
    ///
    /// - Parameters:
    ///   - text: As written, such as `Fri, 30 May 2025 12:04:00 GMT`, `2025-05-30T12:04:00Z` or `30. Mai 2025`.
    ///   - language: BCP 47, such as `de` or `en-GB`: it decides which language's month a name is where two disagree,
    ///     and whether `5/6/2025` is in May or June. `nil`: such texts are no dates.
    ///   - isDayFirst: Which of the two it is, where the document shows it; it wins over the language.
    /// - Returns: `nil` for what is no date, or has a part that can't be read. A missing part is never filled in:
    ///   without a zone the offset is `nil`, without a time the precision is `.day`, `.month` or `.year`.
    public static func timestamp(from text: String, language: String? = nil, isDayFirst: Bool? = nil) -> Timestamp? {
        let utf8 = text.utf8
        let span = utf8.span
        let bytes = span.extracting(span.rangeWithoutBlanks)
        guard bytes.count >= 4, bytes.count <= longestText else { return nil }
        if let timestamp = RFC3339Date.timestamp(from: bytes) ?? RFC5322Date.timestamp(from: bytes),
            // Such years are the general way's to judge, which knows the Thai calendar.
            timestamp.localSeconds < firstSecondOfDistantYears
        {
            return timestamp
        }
        guard let tokens = DateTokens(bytes.text) else { return nil }
        return DateScan.timestamp(from: tokens, language: DateLanguage(language, isDayFirst: isDayFirst))
    }
}
