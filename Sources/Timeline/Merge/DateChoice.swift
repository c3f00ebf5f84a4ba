/// When an event was, from the dates of its reports.
///
/// What prose states counts before the days of publication. But a stated week and a headline of a day within it are
/// the same statement, and the day says more. Among days of publication the earliest is the closest: nothing is
/// reported before it happens.
struct DateChoice {
    /// `nil` where no report has a date.
    let best: EventDate?
    /// Two dates that prose states have no instant in common.
    let disagree: Bool

    /// - Parameter reports: In the order of the event.
    init(_ reports: [Report]) {
        let dates = reports.compactMap(\.date)
        let exact = dates.filter { $0.basis == .stated || $0.basis == .bounded }
        let firm = exact.filter { !$0.approximate }
        let latestStart = firm.map(\.start).max()
        let earliestEnd = firm.map(\.end).min()
        // Intervals have a common instant if each two of them have one (Helly's theorem on a line).
        disagree = if let latestStart, let earliestEnd { latestStart >= earliestEnd } else { false }
        best = Self.best(exact: exact, all: dates)
    }

    private static func best(exact: [EventDate], all: [EventDate]) -> EventDate? {
        let published = all.filter { $0.basis == .published }
        if let stated = bestStated(exact, support: all) {
            // A wide date that a headline's day lies in: the day.
            return earliest(published.filter { $0.isNarrower(than: stated) && stated.contains($0) }) ?? stated
        }
        return earliest(published) ?? earliest(all.filter { $0.basis == .updated })
            ?? earliest(all.filter { $0.basis == .firstSeen })
    }

    /// The date that most others agree with; of equals the narrowest, then what is stated before what is bounded,
    /// then the earliest.
    private static func bestStated(_ dates: [EventDate], support: [EventDate]) -> EventDate? {
        let distinct = Set(dates).sorted(by: inOrder)
        // A wide date agrees with everything in it; it only counts where no narrow one does.
        guard let narrowest = distinct.map(\.width).min() else { return nil }
        let narrow = distinct.filter { $0.width <= max(narrowest, 2 * 86_400) }
        var best: (date: EventDate, votes: Int)?
        // More than a hundred different days are no statement about one event any more.
        for date in narrow.prefix(100) {
            let votes = support.count { $0.basis <= .bounded && $0.overlaps(date) }
            if votes > (best?.votes ?? 0) { best = (date, votes) }
        }
        return best?.date
    }

    /// The earliest, unless it is alone and days before the rest: then its source's clock is wrong.
    private static func earliest(_ dates: [EventDate]) -> EventDate? {
        let sorted = dates.sorted { one, other in
            one.start == other.start ? inOrder(one, other) : one.start < other.start
        }
        guard let first = sorted.first, sorted.count > 2,
            sorted[1].start.secondsSince1970.bounded(minus: first.end.secondsSince1970) > 2 * 86_400
        else {
            return sorted.first
        }
        return sorted[1]
    }

    /// Narrow before wide, stated before bounded, early before late.
    private static func inOrder(_ one: EventDate, _ other: EventDate) -> Bool {
        func key(_ date: EventDate) -> (Int64, Int, Int64, Int, Int) {
            (
                date.width, EventDate.Basis.allCases.firstIndex(of: date.basis) ?? 0, date.start.secondsSince1970,
                date.approximate ? 1 : 0, date.startOffsetInSeconds
            )
        }
        let (left, right) = (key(one), key(other))
        if left != right { return left < right }
        return (one.precision, one.endOffsetInSeconds) < (other.precision, other.endOffsetInSeconds)
    }
}

extension EventDate {
    /// Seconds.
    fileprivate var width: Int64 { end.secondsSince1970.bounded(minus: start.secondsSince1970) }

    fileprivate func isNarrower(than other: EventDate) -> Bool { width < other.width }
}
