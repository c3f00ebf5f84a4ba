/// RFC 5322 (and RFC 822) dates in English, straight from bytes: a fast path, so it knows nothing else.
enum RFC5322Date {
    /// - Parameter bytes: `Fri, 30 May 2025 12:04:00 GMT`; day name, seconds and zone may be missing, the year may have two digits.
    /// - Returns: `nil` for any other text, also for one that the general way still reads.
    static func timestamp(from bytes: Span<UInt8>) -> Timestamp? {
        var index = 0
        if bytes.byte(at: 3) == UInt8(ascii: ",") {
            // A wrong day name is ignored; one that is no day name is the general way's to refuse.
            guard isDayName(bytes) else { return nil }
            index = bytes.byte(at: 4) == UInt8(ascii: " ") ? 5 : 4
        }
        let dayDigits = bytes.byte(at: index + 1) == UInt8(ascii: " ") ? 1 : 2
        guard let dayOfMonth = bytes.number(at: index, digits: dayDigits) else { return nil }
        index += dayDigits
        guard bytes.byte(at: index) == UInt8(ascii: " "), bytes.byte(at: index + 4) == UInt8(ascii: " "),
            let month = month(in: bytes, at: index + 1)
        else { return nil }
        index += 5
        let yearDigits = bytes.byte(at: index + 2) == UInt8(ascii: " ") ? 2 : 4
        guard let written = bytes.number(at: index, digits: yearDigits) else { return nil }
        index += yearDigits
        guard let year = DateFields.year(written, digits: yearDigits),
            let day = CalendarDay(year: year, month: month, day: dayOfMonth),
            bytes.byte(at: index) == UInt8(ascii: " ")
        else { return nil }
        index += 1
        let hourDigits = bytes.byte(at: index + 1) == UInt8(ascii: ":") ? 1 : 2
        guard let hour = bytes.number(at: index, digits: hourDigits),
            bytes.byte(at: index + hourDigits) == UInt8(ascii: ":"),
            let minute = bytes.number(at: index + hourDigits + 1, digits: 2)
        else { return nil }
        index += hourDigits + 3
        var second = 0
        if bytes.byte(at: index) == UInt8(ascii: ":") {
            guard let written = bytes.number(at: index + 1, digits: 2) else { return nil }
            second = written
            index += 3
        }
        guard let seconds = TimeOfDay.seconds(hour: hour, minute: minute, second: second) else { return nil }
        if index == bytes.count {
            return Timestamp(day: day, secondsSinceMidnight: seconds, offsetInSeconds: nil)
        }
        guard bytes.byte(at: index) == UInt8(ascii: " "), let offset = offset(in: bytes, from: index + 1) else { return nil }
        return Timestamp(day: day, secondsSinceMidnight: seconds, offsetInSeconds: offset)
    }

    private static func offset(in bytes: Span<UInt8>, from start: Int) -> Int? {
        if let offset = bytes.offsetInSeconds(at: start) { return offset }
        guard bytes.count > start, let name = ZoneNames.Key(bytes.extracting(start...)) else { return nil }
        return ZoneNames.offsetInSeconds(of: name)
    }

    private static func isDayName(_ bytes: Span<UInt8>) -> Bool {
        switch letters(in: bytes, at: 0) {
        case 0x6D6F6E, 0x747565, 0x776564, 0x746875, 0x667269, 0x736174, 0x73756E: true  // mon to sun
        default: false
        }
    }

    /// RFC 5322 section 3.3, in any letter case.
    private static func month(in bytes: Span<UInt8>, at start: Int) -> Int? {
        switch letters(in: bytes, at: start) {
        case 0x6A616E: 1  // jan
        case 0x666562: 2  // feb
        case 0x6D6172: 3  // mar
        case 0x617072: 4  // apr
        case 0x6D6179: 5  // may
        case 0x6A756E: 6  // jun
        case 0x6A756C: 7  // jul
        case 0x617567: 8  // aug
        case 0x736570: 9  // sep
        case 0x6F6374: 10  // oct
        case 0x6E6F76: 11  // nov
        case 0x646563: 12  // dec
        default: nil
        }
    }

    /// Three letters in lower case as one number.
    private static func letters(in bytes: Span<UInt8>, at start: Int) -> UInt32 {
        var letters: UInt32 = 0
        for index in start..<(start + 3) {
            letters = letters << 8 | UInt32(bytes.byte(at: index) | 0x20)
        }
        return letters
    }
}
