/// A date as a source wrote it: an instant with its offset, or only a day, a month or a year.
public struct Timestamp: Hashable, Sendable {
    /// How much of a date was written.
    public enum Precision: String, Hashable, Sendable {
        case year, month, day, second
    }

    /// The local time as if it were UTC, in seconds since 1970: the start of the day, month or year where only that was written.
    public let localSeconds: Int64
    /// Seconds east of UTC; `nil` where the source wrote no zone.
    public let offsetInSeconds: Int?
    public let precision: Precision

    public init(localSeconds: Int64, offsetInSeconds: Int?, precision: Precision) {
        self.localSeconds = localSeconds
        self.offsetInSeconds = offsetInSeconds
        self.precision = precision
    }

    public init(instant: Instant, offsetInSeconds: Int) {
        self.init(
            localSeconds: instant.secondsSince1970 + Int64(offsetInSeconds),
            offsetInSeconds: offsetInSeconds, precision: .second)
    }

    public init(day: CalendarDay, offsetInSeconds: Int? = nil) {
        self.init(
            localSeconds: Instant(startOf: day).secondsSince1970,
            offsetInSeconds: offsetInSeconds, precision: .day)
    }

    /// The instant meant, or at which the day, month or year begins. Without an offset: in UTC.
    public var instant: Instant {
        Instant(secondsSince1970: localSeconds - Int64(offsetInSeconds ?? 0))
    }

    /// The local calendar day; the first one of a month or year.
    public var day: CalendarDay {
        CalendarDay(daysSince1970: Int(localSeconds.flooredQuotient(by: 86_400)))
    }

    /// The same local time with a zone's offset, where none was written; else unchanged.
    public func resolved(in zone: Zone) -> Timestamp {
        guard offsetInSeconds == nil else { return self }
        return Timestamp(
            localSeconds: localSeconds, offsetInSeconds: zone.offsetInSeconds(atLocal: localSeconds),
            precision: precision)
    }

    /// RFC 3339 with the offset that was written (`Z` for none), or a bare `2025-05-30`, `2025-05`, `2025`.
    public var rfc3339: String {
        let day = day
        switch precision {
        case .year: return String(day.description.prefix(4))
        case .month: return String(day.description.prefix(7))
        case .day: return day.description
        case .second:
            var text: [UInt8] = []
            text.reserveCapacity(25)
            day.append(to: &text)
            text.append(UInt8(ascii: "T"))
            let second = Int(localSeconds - localSeconds.flooredQuotient(by: 86_400) * 86_400)
            text.append(second / 3600, digits: 2)
            text.append(UInt8(ascii: ":"))
            text.append(second / 60 % 60, digits: 2)
            text.append(UInt8(ascii: ":"))
            text.append(second % 60, digits: 2)
            let offset = offsetInSeconds ?? 0
            if offset == 0 { text.append(UInt8(ascii: "Z")) } else { text += Self.offsetText(offset).utf8 }
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// Reads what `rfc3339` writes, and any RFC 3339 date-time; fractions of a second are dropped.
    ///
    /// - Returns: `nil` for anything else. The many other shapes that feeds contain are `DateReader`'s.
    public init?(rfc3339 text: some StringProtocol) {
        let utf8 = Array(text.utf8)
        func part(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= utf8.count else { return nil }
            var value = 0
            for place in range {
                let digit = utf8[place] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
            }
            return value
        }
        guard let year = part(0..<4) else { return nil }
        if utf8.count == 4 || (utf8.count == 7 && utf8[4] == UInt8(ascii: "-")) {
            guard let month = utf8.count == 4 ? 1 : part(5..<7),
                let day = CalendarDay(year: year, month: month, day: 1)
            else { return nil }
            self.init(
                localSeconds: Instant(startOf: day).secondsSince1970, offsetInSeconds: nil,
                precision: utf8.count == 4 ? .year : .month)
            return
        }
        guard utf8.count >= 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"), let month = part(5..<7),
            let dayOfMonth = part(8..<10), let day = CalendarDay(year: year, month: month, day: dayOfMonth)
        else { return nil }
        if utf8.count == 10 {
            self.init(day: day)
            return
        }
        guard utf8[10] | 0x20 == UInt8(ascii: "t") || utf8[10] == UInt8(ascii: " "),
            let hour = part(11..<13), let minute = part(14..<16), let second = part(17..<19),
            utf8[13] == UInt8(ascii: ":"), utf8[16] == UInt8(ascii: ":"),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        var rest = utf8[19...]
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst().drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard let offset = Self.offset(from: rest) else { return nil }
        self.init(
            localSeconds: Instant(startOf: day).secondsSince1970 + Int64(hour * 3600 + minute * 60 + second),
            offsetInSeconds: offset, precision: .second)
    }

    /// `Z` or `+02:00`.
    private static func offset(from text: ArraySlice<UInt8>) -> Int? {
        if text.count == 1, text.first == UInt8(ascii: "Z") || text.first == UInt8(ascii: "z") { return 0 }
        guard text.count == 6, let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            text[text.startIndex + 3] == UInt8(ascii: ":"),
            let hours = number(text.dropFirst().prefix(2)), let minutes = number(text.suffix(2)),
            hours < 24, minutes < 60
        else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// `+02:00` for 7200 seconds east. Seconds of an offset (zones before 1900) are dropped.
    static func offsetText(_ offsetInSeconds: Int) -> String {
        let minutes = abs(offsetInSeconds) / 60
        return "\(offsetInSeconds < 0 ? "-" : "+")\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }
}

extension Int64 {
    /// Division that rounds down, so that times before 1970 fall on the right day.
    package func flooredQuotient(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
