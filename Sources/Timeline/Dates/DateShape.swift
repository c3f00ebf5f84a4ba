/// The shapes that dates of days, months and years have: a table, and how a row is held against a text.
struct DateShape {
    /// What a character of a row stands for:
    ///
    /// - `Y` year of four digits, `y` of two, `o` of two or three, `M` month name, `m` month and `d` day of one or two digits
    /// - `a`, `b` day and month in the order that the language says, or that alone is possible; `p`, `q` the same, day first if in doubt
    /// - `W` the letter of a week, `w` week of two digits, `k` weekday of one, `e` both, `j` day of the year of three digits
    /// - `年`, `月`, `日` these, or their Korean or Chinese equals
    /// - `T` the Vietnamese word for month, before its number
    /// - `~` anything that may stand between parts: blanks, a dot, comma, dash, slash, apostrophe, "of"
    /// - `- / . : ,` the sign; blanks may stand around all but `-` and `:`
    private let elements: [Unicode.Scalar]
    /// The shape counts only where it is the whole text.
    private let isWhole: Bool

    private init(_ elements: String, isWhole: Bool = false) {
        self.elements = Array(elements.unicodeScalars)
        self.isWhole = isWhole
    }

    /// The first row that fits counts, so longer ones stand before their beginnings.
    static let all: [DateShape] = [
        // ISO 8601: calendar, week and ordinal dates.
        DateShape("Y-m-d"), DateShape("Y-Ww-k"), DateShape("YWe"), DateShape("Y-j"),
        // The same with other signs: Perforce, Exif, Japanese, Korean and Hungarian pages.
        DateShape("Y/m/d"), DateShape("Y.m.d"), DateShape("Y:m:d"), DateShape("Y年m月d日"), DateShape("Y年m月"),
        DateShape("Y年", isWhole: true),
        // Names of months. RFC 5322, common log format, SQL, long forms of CLDR.
        DateShape("Y~M~d"), DateShape("Y~d~M"), DateShape("d~M~Y"), DateShape("d~M~o"), DateShape("M~d~Y"), DateShape("M~d,y"),
        DateShape("M~d,'y"),
        DateShape("M~Y"),
        // WordPress in Japanese, Korean and Vietnamese.
        DateShape("d~m月~Y"), DateShape("m月~d~Y"), DateShape("d~Tm~Y"), DateShape("Tm~d~Y"),
        // Numbers alone. A dot is no American sign; slashes and dashes are everybody's.
        DateShape("p.q.Y"), DateShape("p.q.y"), DateShape("a/b/Y"), DateShape("a/b/y"), DateShape("a-b-Y"),
        // A month or a year and no more.
        DateShape("Y-m"), DateShape("Y~M"), DateShape("Y/m", isWhole: true), DateShape("m/Y", isWhole: true),
        DateShape("m.Y", isWhole: true),
        DateShape("Y", isWhole: true),
        // The year comes after the time: asctime, `date`.
        DateShape("d~M"), DateShape("M~d"),
    ]

    /// What a row found, and the place after it.
    struct Match {
        var fields = DateFields()
        var end: Int
    }

    /// - Returns: `nil` where the text at this place has another shape. A day that does not exist still has a shape.
    func match(_ tokens: [DateToken], at start: Int, language: DateLanguage) -> Match? {
        var match = Match(end: start)
        var first = 0
        var week = 0
        for element in elements {
            let index = match.end
            if element == "~" {
                match.end = Self.endOfGap(tokens, from: index)
                continue
            }
            guard index < tokens.count else { return nil }
            switch (element, tokens[index].kind) {
            case ("Y", .number(let value, 4)): match.fields.year = DateFields.year(value, digits: 4) ?? 0
            case ("y", .number(let value, let digits)) where digits == 2,
                ("o", .number(let value, let digits)) where (2...3).contains(digits):
                guard let year = DateFields.year(value, digits: digits), !Self.isHour(tokens, at: index, language: language)
                else { return nil }
                match.fields.year = year
                match.fields.hasShortYear = true
            case ("M", .word):
                guard let (month, length) = Self.month(tokens, at: index, language: language) else { return nil }
                match.fields.month = month
                match.end += length - 1
            case ("T", .word(let word)) where DateWords.vietnameseMonth.contains(word): break
            case ("m", .number(let value, 1...2)): match.fields.month = value
            case ("d", .number(let value, 1...2)):
                match.fields.day = value
                if index + 1 < tokens.count, case .word(let word) = tokens[index + 1].kind, !tokens[index + 1].followsBlank,
                    DateWords.ordinalEndings.contains(word)
                {
                    match.end += 1
                }
            case ("a", .number(let value, 1...2)), ("p", .number(let value, 1...2)): first = value
            case ("b", .number(let value, 1...2)): match.fields.setDayAndMonth(first, value, order: language.order)
            case ("q", .number(let value, 1...2)): match.fields.setDayAndMonth(first, value, order: language.order ?? .dayFirst)
            case ("W", .word("w")): break
            case ("w", .number(let value, 2)): week = value
            case ("k", .number(let value, 1)): match.fields.setWeek(week, weekday: value)
            case ("e", .number(let value, 3)): match.fields.setWeek(value / 10, weekday: value % 10)
            case ("j", .number(let value, 3)): match.fields.setDayOfYear(value)
            case ("年", .word(let word)) where DateWords.yearMarks.contains(word): break
            case ("月", .word(let word)) where DateWords.monthMarks.contains(word): break
            case ("日", .word(let word)) where DateWords.dayMarks.contains(word): break
            case (_, .sign(let sign)):
                guard sign == element, ![":", "-"].contains(sign) || Self.isGlued(tokens, at: index) else { return nil }
            default: return nil
            }
            match.end += 1
        }
        return isWhole && (start > 0 || match.end < tokens.count) ? nil : match
    }

    /// The month whose name stands at a place, and how many tokens it takes: one, two as in `كانون الثاني`, or three as in
    /// `مايو/أيار`, the same month in two parts of the Arab world.
    private static func month(_ tokens: [DateToken], at index: Int, language: DateLanguage) -> (month: Int, length: Int)? {
        func word(_ index: Int) -> String? {
            if index < tokens.count, case .word(let word) = tokens[index].kind { word } else { nil }
        }
        func one(_ index: Int) -> (month: Int, length: Int)? {
            guard let first = word(index) else { return nil }
            if let second = word(index + 1), let month = MonthNames.month(named: first + " " + second, in: language) {
                return (month, 2)
            }
            return MonthNames.month(named: first, in: language).map { ($0, 1) }
        }
        guard let (month, length) = one(index) else { return nil }
        if index + length < tokens.count, tokens[index + length].kind == .sign("/"), let other = one(index + length + 1) {
            return other.month == month ? (month, length + 1 + other.length) : nil
        }
        return (month, length)
    }

    /// The place after what may stand between the parts of a date: at most three signs and words.
    private static func endOfGap(_ tokens: [DateToken], from start: Int) -> Int {
        var index = start
        while index < min(start + 3, tokens.count) {
            switch tokens[index].kind {
            case .sign("."), .sign(","), .sign("-"), .sign("/"), .sign("'"): index += 1
            case .word(let word) where DateWords.insideDates.contains(word): index += 1
            default: return index
            }
        }
        return index
    }

    /// Whether a sign has no blank on either side.
    private static func isGlued(_ tokens: [DateToken], at index: Int) -> Bool {
        !tokens[index].followsBlank && index + 1 < tokens.count && !tokens[index + 1].followsBlank
    }

    /// Whether the number here begins a time, so that it is no year.
    private static func isHour(_ tokens: [DateToken], at index: Int, language: DateLanguage) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        switch next.kind {
        case .sign(":"): return true
        case .sign("."): return index + 2 < tokens.count && isGlued(tokens, at: index + 1)
        case .word(let word):
            return !next.followsBlank || DateWords.isAfterNoon(word, in: language) != nil || DateWords.hourMarks.contains(word)
                || word == "a" || word == "p"
        default: return false
        }
    }
}
