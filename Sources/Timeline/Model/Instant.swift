/// A point on the UTC time line, to the second.
///
/// Whole seconds and not Foundation's `Date`: no feed needs more, equal instants are equal bits,
/// and reading needs neither Foundation nor a clock. Leap seconds don't exist, as in Unix time.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z; negative before.
    public let secondsSince1970: Int64

    public init(secondsSince1970: Int64) {
        self.secondsSince1970 = secondsSince1970
    }

    /// Midnight UTC at the start of a day.
    public init(startOf day: CalendarDay) {
        self.init(secondsSince1970: Int64(day.daysSince1970) * 86_400)
    }

    /// The instant that many seconds later (earlier when negative).
    public func advanced(bySeconds seconds: Int64) -> Instant {
        Instant(secondsSince1970: secondsSince1970 + seconds)
    }

    /// Seconds from `other` to this instant; negative when this one is earlier.
    public func seconds(since other: Instant) -> Int64 {
        secondsSince1970 - other.secondsSince1970
    }

    public static func < (one: Instant, other: Instant) -> Bool {
        one.secondsSince1970 < other.secondsSince1970
    }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC, such as `2025-05-30T12:04:00Z`.
    public var description: String {
        Timestamp(instant: self, offsetInSeconds: 0).rfc3339
    }
}
