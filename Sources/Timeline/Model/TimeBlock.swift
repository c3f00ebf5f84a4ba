/// The time line cut into blocks of some days: what is grouped at once.
///
/// The reports of one block are grouped among themselves, and the groups of two neighbours with one another. So a report
/// can only touch events of the blocks around its own, and merging what is new costs what these few blocks cost,
/// however much the store holds: see `MergeWindow`.
package enum TimeBlock {
    /// Days of a block. News of one event seldom lasts longer; a longer block costs more at each fetch. No less than
    /// `MergeSettings.longestGap`. A store keeps each report's number: another length needs a migration.
    private static let days = 4.0

    /// The number of the block that a report belongs to, counted from 1970; `nil` where nothing says when it was told
    /// or what it tells of happened.
    package static func number(of report: Report) -> Int? {
        guard let home = home(of: report) else { return nil }
        return Int((Double(home.secondsSince1970) / 86_400 / days).rounded(.down))
    }

    /// The instant that stands for a report's date.
    ///
    /// Of a day or a week its middle, so that everything in it is near. Of more than that the instant nearest to when it
    /// was told: news tells of what is new.
    package static func home(of report: Report) -> Instant? {
        let told = report.published?.instant ?? report.updated?.instant
        guard let date = report.date else { return told }
        switch date.basis {
        case .published, .updated: return told ?? date.start
        case .firstSeen: return date.start
        case .stated, .bounded: break
        }
        let seconds = date.end.secondsSince1970.bounded(minus: date.start.secondsSince1970)
        guard seconds > longestMiddle, let told else { return date.start.advanced(bySeconds: seconds / 2) }
        return min(max(told, date.start), date.end)
    }

    /// Seconds of the longest date whose middle stands for it: a week and a day, for zones.
    private static let longestMiddle: Int64 = 8 * 86_400
}
