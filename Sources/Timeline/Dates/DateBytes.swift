/// What the two fast paths share: looking at bytes without leaving the buffer.
extension Span<UInt8> {
    /// The places between the blanks and line ends of ASCII at both ends.
    var rangeWithoutBlanks: Range<Int> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
        var start = 0
        var end = count
        while start < end, isBlank(self[start]) { start += 1 }
        while end > start, isBlank(self[end - 1]) { end -= 1 }
        return start..<end
    }

    /// A copy, with the Unicode replacement character where the bytes are not UTF-8.
    var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for index in indices { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The byte at a place, zero past the end.
    func byte(at index: Int) -> UInt8 {
        index < count ? self[index] : 0
    }

    /// The value of exactly so many ASCII digits; `nil` where there is anything else.
    func number(at start: Int, digits: Int) -> Int? {
        guard start + digits <= count else { return nil }
        var value = 0
        for index in start..<(start + digits) {
            let digit = self[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    /// `+0200` or `+02:00` from here to the end, in seconds east of UTC.
    func offsetInSeconds(at start: Int) -> Int? {
        let sign = byte(at: start)
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let minutesStart = byte(at: start + 3) == UInt8(ascii: ":") ? start + 4 : start + 3
        guard count == minutesStart + 2, let hours = number(at: start + 1, digits: 2),
            let minutes = number(at: minutesStart, digits: 2)
        else { return nil }
        return UTCOffset.seconds(isWest: sign == UInt8(ascii: "-"), hours: hours, minutes: minutes)
    }
}
