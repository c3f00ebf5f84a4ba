/// When a report's event can have been, as far as the merger compares it.
struct TimeSpan: Hashable {
    /// Seconds since 1970, in UTC; `end` is `start` for a publication known to the second.
    let start: Int64
    let end: Int64
    /// The prose says so, rather than the day of publication.
    let stated: Bool

    /// - Returns: `nil` where nothing dates the report, or only its first fetch, which says when it was seen at the latest.
    init?(_ report: Report) {
        let told: Timestamp? =
            switch report.date?.basis {
            case .published: report.published
            case .updated: report.updated
            default: nil
            }
        guard let date = report.date, date.basis != .firstSeen else { return nil }
        // Half the range of Int64, so that no sum below can overflow.
        let bound: Int64 = 1 << 52
        if let told, told.precision == .second {
            start = min(max(told.instant.secondsSince1970, -bound), bound)
            end = start
            stated = false
        } else {
            let slack: Int64 = date.approximate ? 86_400 : 0
            start = min(max(date.start.secondsSince1970, -bound), bound) - slack
            end = min(max(date.end.secondsSince1970, -bound), bound) + slack
            stated = date.basis == .stated || date.basis == .bounded
        }
    }

    var length: Int64 { end - start }

    /// Longer than a week and a day: it says little about when something was.
    var isWide: Bool { length > 8 * 86_400 }

    /// Seconds between the two; 0 when they overlap or touch.
    func gap(to other: TimeSpan) -> Int64 { max(0, start - other.end, other.start - end) }
}

extension Int64 {
    /// The difference, or the nearest number where it is too large for the type.
    func bounded(minus other: Int64) -> Int64 {
        let (difference, overflow) = subtractingReportingOverflow(other)
        return overflow ? (self < 0 ? .min : .max) : difference
    }
}
