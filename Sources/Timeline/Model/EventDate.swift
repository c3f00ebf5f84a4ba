/// When something happened: a half-open interval, how precise it is, and how it is known.
///
/// The interval is in UTC. Offsets say which local days its ends are, so that "30 May" stays 30 May
/// in the zone of the source that said it.
public struct EventDate: Hashable, Sendable {
    /// The calendar unit that a date names, finest first.
    public enum Precision: String, Hashable, Sendable, CaseIterable, Comparable {
        case second, minute, hour, day, week, month, season, quarter, year, decade, century, range

        public static func < (one: Precision, other: Precision) -> Bool {
            one.order < other.order
        }

        /// From the finest, 0, on.
        package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// How a date is known, strongest first.
    public enum Basis: String, Hashable, Sendable, CaseIterable, Comparable {
        /// The prose says so.
        case stated
        /// The text bounds it: "after the report of 30 May".
        case bounded
        /// When the source published it.
        case published
        /// When the source last changed it; it gives no publication date.
        case updated
        /// When it was first fetched; the source gives no date that can be read.
        case firstSeen

        public static func < (one: Basis, other: Basis) -> Bool {
            one.order < other.order
        }

        private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public let start: Instant
    /// The first instant after the interval; later than `start`.
    public let end: Instant
    /// Seconds east of UTC at `start`, in the zone of whoever states the date.
    public let startOffsetInSeconds: Int
    /// Seconds east of UTC at `end`.
    public let endOffsetInSeconds: Int
    public let precision: Precision
    /// "About", "around", "early": the interval is where it is thought to be.
    public let approximate: Bool
    public let basis: Basis

    /// - Precondition: `start` is before `end`.
    public init(
        start: Instant, end: Instant, startOffsetInSeconds: Int = 0, endOffsetInSeconds: Int = 0,
        precision: Precision, approximate: Bool = false, basis: Basis
    ) {
        precondition(start < end, "an event's interval is never empty")
        self.start = start
        self.end = end
        self.startOffsetInSeconds = startOffsetInSeconds
        self.endOffsetInSeconds = endOffsetInSeconds
        self.precision = precision
        self.approximate = approximate
        self.basis = basis
    }

    /// Whole days in a zone.
    ///
    /// - Parameter days: From the first day to the day after the last; not empty.
    public init(
        days: Range<CalendarDay>, zone: Zone = .utc, precision: Precision, approximate: Bool = false, basis: Basis
    ) {
        let from = Instant(startOf: days.lowerBound).secondsSince1970
        let to = Instant(startOf: days.upperBound).secondsSince1970
        let startOffset = zone.offsetInSeconds(atLocal: from)
        let endOffset = zone.offsetInSeconds(atLocal: to)
        let start = Instant(secondsSince1970: from - Int64(startOffset))
        let end = Instant(secondsSince1970: to - Int64(endOffset))
        self.init(
            start: start,
            // A zone that moved over the date line has skipped a day: Pacific/Apia has no 30 December 2011.
            end: max(end, start.advanced(bySeconds: 86_400 / 2)),
            startOffsetInSeconds: startOffset, endOffsetInSeconds: endOffset,
            precision: precision, approximate: approximate, basis: basis)
    }

    /// The day, month or year on which a source published: a date that no prose states.
    ///
    /// The day is that of the offset that was written, else of `zone`.
    public init(publication: Timestamp, zone: Zone, basis: Basis) {
        let first = publication.day
        let parts = first.parts
        let (after, precision): (CalendarDay, Precision) =
            switch publication.precision {
            case .second, .day: (first.advanced(byDays: 1), .day)
            case .month:
                (first.advanced(byDays: CalendarDay.length(ofMonth: parts.month, year: parts.year)), .month)
            case .year: (first.advanced(byDays: CalendarDay.isLeap(year: parts.year) ? 366 : 365), .year)
            }
        let zone = publication.offsetInSeconds.map { Zone(offsetInSeconds: $0) } ?? zone
        self.init(days: first..<after, zone: zone, precision: precision, basis: basis)
    }

    /// The same interval, known in another way.
    public func with(basis: Basis) -> EventDate {
        EventDate(
            start: start, end: end, startOffsetInSeconds: startOffsetInSeconds, endOffsetInSeconds: endOffsetInSeconds,
            precision: precision, approximate: approximate, basis: basis)
    }

    /// The first local day.
    public var firstDay: CalendarDay {
        Timestamp(instant: start, offsetInSeconds: startOffsetInSeconds).day
    }

    /// The last local day.
    public var lastDay: CalendarDay {
        Timestamp(instant: end.advanced(bySeconds: -1), offsetInSeconds: endOffsetInSeconds).day
    }

    /// The precision by how long the interval is: "Sunday evening" and "9 to 11 May" are ranges, the one is finer than a
    /// day and the other finer than a month.
    public var breadth: Precision {
        guard precision == .range else { return precision }
        if firstDay == lastDay { return .day }
        switch lastDay.days(since: firstDay) + 1 {
        case ...7: return .week
        case ...31: return .month
        case ...92: return .quarter
        case ...366: return .year
        case ...3_653: return .decade
        default: return .century
        }
    }

    /// Whether the two intervals have an instant in common.
    public func overlaps(_ other: EventDate) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether the other interval lies within this one.
    public func contains(_ other: EventDate) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Seconds between the two intervals; 0 when they overlap or touch.
    public func gapInSeconds(to other: EventDate) -> Int64 {
        max(0, max(start.seconds(since: other.end), other.start.seconds(since: end)))
    }
}
