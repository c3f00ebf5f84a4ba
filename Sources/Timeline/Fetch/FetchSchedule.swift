/// When a source is asked again: what the user, the server and the feed say, and how often it has failed.
///
/// Only ever compares the clock with what the same clock said before; where it was set back, a source is due.
public enum FetchSchedule {
    /// After the second failure in a row; then twice as long each time. The first costs nothing: many pass by the next run.
    static let firstBackOffInSeconds: Int64 = 30 * 60
    /// Nothing that a server, a feed or a failure says holds for longer.
    static let maximalWaitInSeconds: Int64 = 86_400
    /// A feed that says "once a week" is asked four times a day all the same: asking with validators costs little.
    static let maximalFreshnessInSeconds: Int64 = 6 * 3600

    /// Why a source is not asked now.
    public enum Verdict: Hashable, Sendable {
        case due
        /// Not before this instant.
        case notBefore(Instant)
        /// Never: the server said at that time that it is gone for good.
        case gone(since: Instant)
    }

    /// - Parameter busyUntil: What the source's server asked for, whichever source it said it to.
    public static func verdict(on source: Source, _ state: FetchState, busyUntil: Instant? = nil, at now: Instant) -> Verdict {
        var wait: Instant?
        func atLeast(_ instant: Instant?) {
            // The clock was set back: nobody waits for that long.
            guard let instant, instant > now, instant.seconds(since: now) <= maximalWaitInSeconds else { return }
            wait = max(wait ?? instant, instant)
        }
        atLeast(busyUntil)
        // At another address nothing of what was said before counts.
        if state.askedURL == nil || state.askedURL == source.url {
            if let since = state.goneSince { return .gone(since: since) }
            if let last = state.lastTried, last <= now { atLeast(state.nextTry) }
        }
        if let every = source.every?.components.seconds, let last = state.lastTried, last <= now {
            let due = last.advanced(bySeconds: every - slackInSeconds(every))
            // What the user says is not bounded.
            if due > now { wait = max(wait ?? due, due) }
        }
        return wait.map(Verdict.notBefore) ?? .due
    }

    /// When the source is asked again, as far as that is known; `nil`: at the next run, or never.
    public static func nextTry(of source: Source, _ state: FetchState, busyUntil: Instant? = nil, at now: Instant) -> Instant? {
        if case .notBefore(let instant) = verdict(on: source, state, busyUntil: busyUntil, at: now) { instant } else { nil }
    }

    /// Runs of cron come a little early or late; a source that is due every hour should not be fetched every second hour.
    private static func slackInSeconds(_ interval: Int64) -> Int64 { min(60, interval / 10) }

    /// The next try after one that went well.
    static func afterSuccess(_ state: FetchState, at now: Instant) -> Instant? {
        let said = [state.feedIntervalInSeconds, state.serverIntervalInSeconds].compactMap(\.self).max()
        guard let said, said > 0 else { return nil }
        let interval = min(said, maximalFreshnessInSeconds)
        return now.advanced(bySeconds: interval - slackInSeconds(interval))
    }

    /// The next try after so many failures in a row, the last of them now.
    static func afterFailure(_ failures: Int, at now: Instant) -> Instant? {
        guard failures > 1 else { return nil }
        let doublings = min(failures - 2, 16)
        let interval = min(firstBackOffInSeconds << doublings, maximalWaitInSeconds)
        return now.advanced(bySeconds: interval - slackInSeconds(interval))
    }
}
