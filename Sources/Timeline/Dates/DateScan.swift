/// Reads a date from its tokens: each must be part of a date, a time or a zone, or a word that says nothing, or there is no date.
struct DateScan {
    /// A zone as it was written.
    enum WrittenZone {
        /// Seconds east of UTC.
        case offset(Int)
        /// A name that stands for an offset, or for one that depends on the day. In lower case.
        case name(String)
        case zone(Zone)
        /// A name that nobody knows.
        case unknown
    }

    let tokens: [DateToken]
    let language: DateLanguage
    /// Whether a word that is a weekday in one language and a month in another, such as `mar`, is the weekday.
    let prefersWeekdays: Bool
    var index = 0
    var date: DateFields?
    var secondsSinceMidnight: Int?
    var zone: WrittenZone?
    /// Whether the time is hours and minutes outside of ISO 8601, so that it may be the first of two: `10:00-12:00`.
    var mayBeginRange = false
    /// Before noon or after, where that was said before the time, as in Chinese.
    var afterNoon: Bool?
    /// Something has the shape of a date's part, but no such part exists: 10:61.
    var isRefused = false

    init(_ tokens: [DateToken], language: DateLanguage, prefersWeekdays: Bool) {
        self.tokens = tokens
        self.language = language
        self.prefersWeekdays = prefersWeekdays
    }

    /// - Returns: `nil` where the tokens are no date.
    static func timestamp(from tokens: DateTokens, language: DateLanguage) -> Timestamp? {
        let hasWeekday = tokens.list.contains {
            if case .word(let word) = $0.kind { WeekdayNames.contains(word) } else { false }
        }
        for prefersWeekdays in hasWeekday ? [true, false] : [false] {
            var scan = DateScan(tokens.list, language: language, prefersWeekdays: prefersWeekdays)
            if let timestamp = scan.timestamp(comment: tokens.comment) { return timestamp }
        }
        return nil
    }

    mutating func timestamp(comment: String?) -> Timestamp? {
        if let instant = UnixTime.instant(from: tokens) { return Timestamp(instant: instant, offsetInSeconds: 0) }
        while index < tokens.count {
            let isTaken =
                readCompact() || readTime() || readDate() || readMeridiem() || readZone() || readCountedWeekday()
                || readWeekday() || readLateYear() || skipSeparator()
                || readUnknownZone()
            guard isTaken, !isRefused else { return nil }
        }
        if zone == nil, let comment { zone = Self.zone(from: comment) }
        if zone == nil, isKorean { zone = .offset(DateWords.koreanOffsetInSeconds) }
        return timestamp()
    }

    /// What was read, if it is complete.
    func timestamp() -> Timestamp? {
        guard let date, let year, year >= Timestamp.firstYear,
            let day = CalendarDay(year: year, month: date.month ?? 1, day: date.day ?? 1)
        else { return nil }
        guard date.month != nil || DateFields.plausibleYears.contains(year) else { return nil }
        let start = Instant(startOf: day).secondsSince1970
        if let secondsSinceMidnight {
            // A time needs its day.
            guard date.day != nil else { return nil }
            let offset = offsetInSeconds(atLocal: start + Int64(secondsSinceMidnight))
            return Timestamp(day: day, secondsSinceMidnight: secondsSinceMidnight, offsetInSeconds: offset)
        }
        let precision: Timestamp.Precision = date.month == nil ? .year : date.day == nil ? .month : .day
        return Timestamp(localSeconds: start, offsetInSeconds: offsetInSeconds(atLocal: start), precision: precision)
    }

    func offsetInSeconds(atLocal localSeconds: Int64) -> Int? {
        switch zone {
        case .offset(let offset): offset
        case .name(let name): ZoneNames.offsetInSeconds(of: name, atLocal: localSeconds)
        case .zone(let zone): zone.offsetInSeconds(atLocal: localSeconds)
        case .unknown, nil: nil
        }
    }

    /// The year that is meant. Thai counts from the Buddha, 543 years more, and shortens such years and ours to two digits alike.
    private var year: Int? {
        guard let date, let year = date.year else { return nil }
        let isThai =
            language.primary == "th"
            || tokens.contains {
                if case .word(let word) = $0.kind { word.unicodeScalars.contains(where: DateTokens.isThai) } else { false }
            }
        guard isThai else { return year }
        if date.hasShortYear { return nil }
        return DateFields.buddhistYears.contains(year) ? year - DateFields.yearsFromBuddha : year
    }

    var isKorean: Bool {
        tokens.contains { if case .word(let word) = $0.kind { DateWords.korean.contains(word) } else { false } }
    }
}

// Looking at the next tokens.
extension DateScan {
    func token(_ ahead: Int = 0) -> DateToken? {
        index + ahead < tokens.count ? tokens[index + ahead] : nil
    }

    func word(_ ahead: Int = 0) -> String? {
        if case .word(let word) = token(ahead)?.kind { word } else { nil }
    }

    func isSign(_ sign: Unicode.Scalar, _ ahead: Int = 0) -> Bool {
        token(ahead)?.kind == .sign(sign)
    }

    /// The value of a number with so many digits.
    func number(_ ahead: Int = 0, digits: ClosedRange<Int>) -> Int? {
        guard case .number(let value, let count) = token(ahead)?.kind, digits.contains(count) else { return nil }
        return value
    }

    /// The value of a number with so many digits that has no blank before it.
    func gluedNumber(_ ahead: Int, digits: ClosedRange<Int>) -> Int? {
        token(ahead)?.followsBlank == false ? number(ahead, digits: digits) : nil
    }

    /// Whether day, month and year are known.
    var hasWholeDate: Bool { date?.year != nil && date?.day != nil }
}
