import Foundation

/// A time zone: a fixed offset, or an IANA name such as `Europe/Paris`.
///
/// The offsets of named zones come from the system's tz database through Foundation. The machine's own zone is never asked for.
public struct Zone: Hashable, Sendable {
    /// The IANA name, or an offset such as `+02:00`; `UTC` for UTC.
    public let name: String
    private let rules: Rules

    private enum Rules: Hashable, Sendable {
        /// Seconds east of UTC, always. Every report has such a zone, so that Foundation is not asked for it.
        case fixed(Int)
        case named(TimeZone)
    }

    public static let utc = Zone(offsetInSeconds: 0)

    /// - Parameter name: `UTC`, `GMT`, `Z`, an IANA name, or an offset such as `+02:00` or `-0500`.
    /// - Returns: `nil` for any other text; abbreviations such as `EST` have more than one meaning.
    public init?(named name: String) {
        if ["UTC", "GMT", "Z", "Etc/UTC"].contains(name) {
            self = .utc
        } else if let offset = Self.offset(from: name) {
            self.init(offsetInSeconds: offset)
        } else if name.contains("/"), let timeZone = TimeZone(identifier: name) {
            self.init(name: name, rules: .named(timeZone))
        } else {
            return nil
        }
    }

    /// The zone of the system, whose names are the tz database's, old ones such as `Japan` among them. Only the command line asks.
    ///
    /// - Returns: `nil` for a name that the tz database does not have.
    public init?(ofSystem name: String) {
        if let zone = Zone(named: name) {
            self = zone
        } else if let timeZone = TimeZone(identifier: name) {
            self.init(name: name, rules: .named(timeZone))
        } else {
            return nil
        }
    }

    /// - Parameter offsetInSeconds: Seconds east of UTC, cut to ±18 hours, beyond which Foundation knows no zone.
    public init(offsetInSeconds: Int) {
        let bounded = min(max(offsetInSeconds, -64_800), 64_800)
        self.init(
            name: bounded == 0 ? "UTC" : Timestamp.offsetText(bounded),
            rules: .fixed(bounded))
    }

    private init(name: String, rules: Rules) {
        self.name = name
        self.rules = rules
    }

    /// Seconds east of UTC at an instant.
    public func offsetInSeconds(at instant: Instant) -> Int {
        switch rules {
        case .fixed(let seconds): seconds
        case .named(let zone): zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.secondsSince1970)))
        }
    }

    /// Seconds east of UTC for a local time.
    ///
    /// - Parameter localSeconds: The local time as if it were UTC, in seconds since 1970.
    ///   A time that is skipped or repeated when clocks change takes one of its two offsets.
    public func offsetInSeconds(atLocal localSeconds: Int64) -> Int {
        let guess = offsetInSeconds(at: Instant(secondsSince1970: localSeconds))
        return offsetInSeconds(at: Instant(secondsSince1970: localSeconds - Int64(guess)))
    }

    /// The calendar day here at an instant.
    public func day(at instant: Instant) -> CalendarDay {
        Timestamp(instant: instant, offsetInSeconds: offsetInSeconds(at: instant)).day
    }

    /// The instant at which a calendar day begins here.
    package func start(of day: CalendarDay) -> Instant {
        let local = Instant(startOf: day)
        return local.advanced(bySeconds: -Int64(offsetInSeconds(atLocal: local.secondsSince1970)))
    }

    /// `+02:00`, `-0500`, `+02`.
    private static func offset(from text: String) -> Int? {
        var utf8 = Array(text.utf8)
        guard let sign = utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        utf8.removeFirst()
        if utf8.count == 5, utf8[2] == UInt8(ascii: ":") { utf8.remove(at: 2) }
        guard utf8.count == 2 || utf8.count == 4, let hours = number(utf8[..<2]), hours <= 18 else { return nil }
        let minutes = utf8.count == 4 ? number(utf8[2...]) : 0
        guard let minutes, minutes < 60 else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
