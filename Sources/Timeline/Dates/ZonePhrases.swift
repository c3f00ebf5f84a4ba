/// Names of zones that are several words, or one that is no abbreviation, each with the short name of `ZoneNames` that it means.
enum ZonePhrases {
    /// English: the Unicode CLDR (`dates/timeZoneNames/metazone`), and American media, which leave out "Time" and "Standard".
    /// The first row that fits counts, so longer ones stand before their beginnings.
    private static let rows: [(words: String, zone: String)] = [
        ("greenwich mean time", "gmt"), ("coordinated universal time", "utc"), ("universal time", "utc"),
        ("central european summer time", "cest"), ("central european standard time", "cet"), ("central european time", "cet"),
        ("british summer time", "bst"), ("india standard time", "ist"), ("japan standard time", "jst"),
        ("korea standard time", "kst"), ("korean standard time", "kst"),
        ("eastern standard time", "est"), ("eastern daylight time", "edt"), ("eastern time", "et"), ("eastern", "et"),
        ("central standard time", "cst"), ("central daylight time", "cdt"), ("central time", "ct"),
        ("mountain standard time", "mst"), ("mountain daylight time", "mdt"), ("mountain time", "mt"),
        ("pacific standard time", "pst"), ("pacific daylight time", "pdt"), ("pacific time", "pt"), ("pacific", "pt"),
        ("日本時間", "jst"), ("北京时间", "awst"), ("北京時間", "awst"), ("台北時間", "awst"),
    ]

    private static let phrases: [String: [(words: [String], zone: String)]] = Dictionary(
        grouping: rows.map { row in (words: row.words.split(separator: " ").map(String.init), zone: row.zone) },
        by: { $0.words.first ?? "" })

    /// The zone whose name stands at a place, in lower case, and how many tokens the name takes.
    static func zone(at start: Int, of tokens: [DateToken]) -> (zone: String, length: Int)? {
        guard start < tokens.count, case .word(let first) = tokens[start].kind, let phrases = phrases[first] else { return nil }
        for phrase in phrases where start + phrase.words.count <= tokens.count {
            let isHere = phrase.words.indices.allSatisfy { tokens[start + $0].kind == .word(phrase.words[$0]) }
            if isHere { return (phrase.zone, phrase.words.count) }
        }
        return nil
    }
}
