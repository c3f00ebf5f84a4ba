// Hours, minutes, seconds and halves of the day.
extension DateScan {
    mutating func readTime() -> Bool {
        guard secondsSinceMidnight == nil, let hour = number(digits: 1...2) else { return readUndividedTime() }
        mayBeginRange = !afterATime
        // A minute of one digit only where seconds follow: alone it may be cut short.
        if isSign(":", 1), let minute = gluedNumber(2, digits: isSign(":", 3) ? 1...2 : 2...2) {
            index += 3
            readSecondsAndMeridiem(hour: hour, minute: minute, divider: ":")
        } else if hasWholeDate, isSign(".", 1), let minute = gluedNumber(2, digits: 2...2) {
            index += 3
            readSecondsAndMeridiem(hour: hour, minute: minute, divider: ".")
        } else if isHourMark(1) {
            // Russian: `12 ч. 04 мин.`
            index += isSign(".", 2) && word(4).map(DateWords.minuteMarks.contains) == true ? 3 : 2
            readMarkedMinutes(hour: hour)
        } else if let (half, length) = meridiem(1) {
            index += 1 + length
            setTime(hour: hour, minute: 0, second: 0, afterNoon: half)
        } else if afterATime {
            index += 1
            setTime(hour: hour, minute: 0, second: 0)
        } else {
            return false
        }
        return true
    }

    /// Whether a word for the hour stands there.
    private func isHourMark(_ ahead: Int) -> Bool {
        guard let mark = word(ahead) else { return false }
        return DateWords.hourMarks.contains(mark)
            || DateWords.gluedHourMarks.contains(mark) && token(ahead)?.followsBlank == false
                && gluedNumber(ahead + 1, digits: 2...2) != nil
    }

    /// Whether the `T` of ISO 8601 stands before this.
    private var afterATime: Bool {
        date != nil && index > 0 && tokens[index - 1].kind == .word("t") && token()?.followsBlank == false
    }

    /// `1204` and `120400` after a date.
    private mutating func readUndividedTime() -> Bool {
        guard hasWholeDate, secondsSinceMidnight == nil, case .number(let value, let digits) = token()?.kind,
            digits == 4 || digits == 6, afterATime || token()?.followsBlank == true
        else { return false }
        mayBeginRange = digits == 4 && !afterATime
        index += 1
        let (minutes, second) = digits == 6 ? (value / 100, value % 100) : (value, 0)
        if digits == 6 { skipFraction() }
        setTime(hour: minutes / 100, minute: minutes % 100, second: second)
        return true
    }

    private mutating func readSecondsAndMeridiem(hour: Int, minute: Int, divider: Unicode.Scalar) {
        var second = 0
        if isSign(divider), token()?.followsBlank == false, let written = gluedNumber(1, digits: 1...2) {
            second = written
            index += 2
            mayBeginRange = false
            skipFraction()
        }
        let half = meridiem(0)
        index += half?.length ?? 0
        setTime(hour: hour, minute: minute, second: second, afterNoon: half?.afterNoon)
    }

    /// A fraction of a second is dropped: `.25`, `,25` and, as .NET writes it, `:250`.
    private mutating func skipFraction() {
        guard isSign(".") || isSign(",") || isSign(":"), token()?.followsBlank == false,
            gluedNumber(1, digits: 1...Int.max) != nil
        else { return }
        index += 2
    }

    /// `04` and `04m30s` after `12h`, `04分30秒` after `12時`.
    private mutating func readMarkedMinutes(hour: Int) {
        var minute = 0
        var second = 0
        if let written = number(digits: 2...2)
            ?? (word(1).map(DateWords.minuteMarks.contains) == true ? number(digits: 1...1) : nil)
        {
            minute = written
            index += 1
            if let mark = word(), DateWords.minuteMarks.contains(mark) {
                index += 1
                if let written = number(digits: 1...2), let mark = word(1), DateWords.secondMarks.contains(mark) {
                    second = written
                    index += 2
                }
            }
        }
        setTime(hour: hour, minute: minute, second: second)
    }

    /// A half of the day and how many tokens it takes: `pm`, `p.m.`, `p. m.`.
    private func meridiem(_ ahead: Int) -> (afterNoon: Bool, length: Int)? {
        guard let word = word(ahead) else { return nil }
        if let afterNoon = DateWords.isAfterNoon(word, in: language) { return (afterNoon, 1) }
        guard isSign(".", ahead + 1), let second = self.word(ahead + 2),
            let afterNoon = DateWords.isAfterNoon(word + second, in: language)
        else { return nil }
        return (afterNoon, 3)
    }

    /// A half of the day before the time.
    mutating func readMeridiem() -> Bool {
        guard date != nil, secondsSinceMidnight == nil, afterNoon == nil, let (half, length) = meridiem(0) else { return false }
        afterNoon = half
        index += length
        return true
    }

    mutating func setTime(hour: Int, minute: Int, second: Int, afterNoon written: Bool? = nil) {
        var wholeHour: Int? = hour
        if let half = written ?? afterNoon { wholeHour = TimeOfDay.hour(hour, afterNoon: half) }
        secondsSinceMidnight = wholeHour.flatMap { TimeOfDay.seconds(hour: $0, minute: minute, second: second) }
        if secondsSinceMidnight == nil { isRefused = true }
    }
}
