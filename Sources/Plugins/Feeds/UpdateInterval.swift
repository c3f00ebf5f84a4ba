/// How long a feed says that it stays as it is: `ttl` of RSS 2.0 (https://www.rssboard.org/rss-specification), and the
/// syndication module (https://web.resource.org/rss/1.0/modules/syndication/).
struct UpdateInterval {
    private var ttlInSeconds: Int64?
    private var periodInSeconds: Int64?
    private var timesAPeriod: Int64?

    private static let periods: [String: Int64] = [
        "hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000,
    ]

    /// - Returns: Whether the element says it; junk in one says nothing.
    mutating func note(_ name: XMLName, _ content: [UInt8]) -> Bool {
        let text = HTMLText.folded(content)
        switch (name.namespace, name.word) {
        case (.rss, .ttl): ttlInSeconds = Int64(text).flatMap { (1...525_600).contains($0) ? $0 * 60 : nil }
        case (.syndication, .updatePeriod): periodInSeconds = Self.periods[text.lowercased()]
        case (.syndication, .updateFrequency): timesAPeriod = Int64(text).flatMap { (1...86_400).contains($0) ? $0 : nil }
        default: return false
        }
        return true
    }

    /// Whether the text of an element is asked for.
    static func isSaid(by name: XMLName) -> Bool {
        switch (name.namespace, name.word) {
        case (.rss, .ttl), (.syndication, .updatePeriod), (.syndication, .updateFrequency): true
        default: false
        }
    }

    /// The longer one, where both are said; `nil` where none is.
    var inSeconds: Int64? {
        // Without a period, the frequency is of a day.
        let period = periodInSeconds ?? timesAPeriod.map { _ in 86_400 }
        return [ttlInSeconds, period.map { max(1, $0 / (timesAPeriod ?? 1)) }].compactMap(\.self).max()
    }
}
