import Timeline

/// Looks whether the clock can be right. Nothing is dated by it but what was first seen; what is due depends on it.
struct ClockCheck {
    let now: Instant
    let zone: Zone
    /// The latest time that the store knows.
    let lastTried: Instant?

    /// The program is not older than that.
    private static let earliest = CalendarDay(year: 2025, month: 6, day: 1)

    func finding() -> Finding {
        let words = Self.words(now, zone)
        if let earliest = Self.earliest, zone.day(at: now) < earliest {
            return Finding(.toMend, "clock", "it says \(words), which is long ago; set the system's clock")
        }
        // Two machines that share a store may differ by some minutes.
        if let lastTried, lastTried.seconds(since: now) > 900 {
            return Finding(
                .toMend, "clock",
                "it says \(words), and the last fetch was later, at \(Self.words(lastTried, zone)): one of the two is wrong; sources are fetched all the same"
            )
        }
        return Finding(.well, "clock", words)
    }

    static func words(_ instant: Instant, _ zone: Zone) -> String {
        Timestamp(instant: instant, offsetInSeconds: zone.offsetInSeconds(at: instant)).rfc3339
    }
}
