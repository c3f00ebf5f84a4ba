/// RFC 3339 and its near relatives in ISO 8601, straight from bytes: a fast path, so it knows nothing else.
enum RFC3339Date {
    /// - Parameter bytes: `2025-05-30`, or `2025-05-30T12:04:00.5+02:00`; `t` or a blank for `T`, seconds, fraction and zone
    ///   may be missing, `+0200` for `+02:00`, and a blank before the offset.
    /// - Returns: `nil` for any other text, also for one that the general way still reads.
    static func timestamp(from bytes: Span<UInt8>) -> Timestamp? {
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = bytes.number(at: 0, digits: 4), year >= Timestamp.firstYear,
            let month = bytes.number(at: 5, digits: 2), let dayOfMonth = bytes.number(at: 8, digits: 2),
            let day = CalendarDay(year: year, month: month, day: dayOfMonth)
        else { return nil }
        if bytes.count == 10 { return Timestamp(day: day) }
        let separator = bytes[10] | 0x20
        guard separator == UInt8(ascii: "t") || separator == UInt8(ascii: " "), bytes.byte(at: 13) == UInt8(ascii: ":"),
            let hour = bytes.number(at: 11, digits: 2), let minute = bytes.number(at: 14, digits: 2)
        else { return nil }
        var second = 0
        var index = 16
        if bytes.byte(at: index) == UInt8(ascii: ":") {
            guard let written = bytes.number(at: 17, digits: 2) else { return nil }
            second = written
            index = skipFraction(in: bytes, from: 19)
        }
        guard let seconds = TimeOfDay.seconds(hour: hour, minute: minute, second: second) else { return nil }
        if index == bytes.count {
            return Timestamp(day: day, secondsSinceMidnight: seconds, offsetInSeconds: nil)
        }
        guard let offset = offset(in: bytes, from: index) else { return nil }
        return Timestamp(day: day, secondsSinceMidnight: seconds, offsetInSeconds: offset)
    }

    /// The place after `.25` or `,25`, if there is any.
    private static func skipFraction(in bytes: Span<UInt8>, from start: Int) -> Int {
        let sign = bytes.byte(at: start)
        guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",") else { return start }
        var index = start + 1
        while bytes.byte(at: index) &- UInt8(ascii: "0") < 10 { index += 1 }
        return index == start + 1 ? start : index
    }

    private static func offset(in bytes: Span<UInt8>, from start: Int) -> Int? {
        if bytes[start] | 0x20 == UInt8(ascii: "z"), bytes.count == start + 1 { return 0 }
        return bytes.offsetInSeconds(at: bytes[start] == UInt8(ascii: " ") ? start + 1 : start)
    }
}
