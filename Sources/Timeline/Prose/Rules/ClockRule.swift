/// Times of day, with their day and zone where the text gives them: "5 p.m. EST Friday", "14:30 GMT", "at noon".
enum ClockRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        guard let (clock, next) = clock(passage, index) else { return nil }
        let (dayIndex, day) = day(passage, next)
        if let day { return Match(index..<day.tokens.upperBound, .clock(clock, of: day.sense), kind: .time) }
        return Match(index..<dayIndex, .clock(clock, of: .anaphoric(.day, by: 0)), kind: .time)
    }

    /// A day expression with the clock time after it: "Friday at 5 p.m.".
    static func withClock(_ match: Match, in passage: Passage) -> Match {
        guard match.kind == .date, match.mod == nil, namesDay(match.sense) else { return match }
        var next = match.tokens.upperBound
        if passage[next].isSymbol(",") { next += 1 }
        if passage[next].word == "at" { next += 1 }
        if passage[next].has(.approximately) { next += 1 }
        guard let (clock, end) = clock(passage, next) else { return match }
        return Match(match.tokens.lowerBound..<end, .clock(clock, of: match.sense), kind: .time)
    }

    private static func day(_ passage: Passage, _ index: Int) -> (Int, Match?) {
        var next = index
        if passage[next].isSymbol(",") { next += 1 }
        if passage[next].has(.on) || passage[next].has(.this) && passage[next + 1].meaning.partOfDay == nil { next += 1 }
        for rule in [CalendarDateRule.match, WeekdayRule.match, DeicticRule.match] as [Rule] {
            if let match = rule(passage, next), match.kind == .date, namesDay(match.sense) { return (index, match) }
        }
        return (index, nil)
    }

    private static func namesDay(_ sense: Sense) -> Bool {
        switch sense {
        case .day, .weekday, .deictic, .holiday: true
        case .span(let span): span.precision == .day && span.seconds == nil
        default: false
        }
    }

    /// The time itself, with its zone.
    private static func clock(_ passage: Passage, _ index: Int) -> (Clock, next: Int)? {
        let token = passage[index]
        if token.has(.noon) { return zoned(passage, Clock(hour: 12, minute: 0), index + 1) }
        if token.has(.midnight) { return zoned(passage, Clock(hour: 0, minute: 0), index + 1) }
        guard let first = token.shape == .digits ? token.number : token.meaning.cardinal,
            !(token.isAttached && passage[index - 1].shape == .symbol
                && !["(", "\"", "“", "—", "–"].contains(passage[index - 1].word))
        else { return nil }
        var next = index + 1
        var minute: Int?
        var second: Int?
        if passage[next].isSymbol(":") || (passage[next].isSymbol(".") && half(passage, next + 2) != nil),
            passage[next].isAttached, passage[next + 1].isAttached, passage[next + 1].range.count == 2,
            token.range.count <= 2, let value = passage[next + 1].number, value < 60
        {
            minute = value
            next += 2
            if passage[next].isSymbol(":"), passage[next].isAttached, passage[next + 1].isAttached,
                let value = passage[next + 1].number, value < 60
            {
                second = value
                next += 2
            }
        }
        if let (isAfternoon, end) = half(passage, next), (1...12).contains(first) {
            return zoned(
                passage,
                Clock(hour: first % 12 + (isAfternoon ? 12 : 0), minute: minute ?? 0, second: second, isFullHour: minute == nil),
                end)
        }
        if passage[next].word == "o", passage[next + 1].isSymbol("'"), passage[next + 2].word == "clock", first <= 12 {
            return (Clock(hour: first % 24, minute: 0, isFullHour: true), next + 3)
        }
        if let minute, first < 24 {
            return zoned(passage, Clock(hour: first, minute: minute, second: second), next)
        }
        if token.shape == .digits, token.range.count == 4, first / 100 < 24, first % 100 < 60,
            let clock = zoned(passage, Clock(hour: first / 100, minute: first % 100), next), clock.next > next
        {
            return clock
        }
        return nil
    }

    /// "a.m.", "pm", "PM": whether it is after noon, and the index after it.
    private static func half(_ passage: Passage, _ index: Int) -> (isAfternoon: Bool, next: Int)? {
        let token = passage[index]
        if token.has(.am) || token.has(.pm) {
            guard token.has(.pm) || token.isAttached || passage[index - 1].shape == .digits else { return nil }
            return (token.has(.pm), index + 1)
        }
        guard token.word == "a" || token.word == "p", passage[index + 1].isSymbol("."), passage[index + 2].word == "m",
            passage[index + 2].isAttached
        else { return nil }
        return (token.word == "p", passage[index + 3].isSymbol(".") && passage[index + 3].isAttached ? index + 4 : index + 3)
    }

    /// The zone after a time: "EST", "GMT", "(GMT+9)", "Eastern".
    private static func zoned(_ passage: Passage, _ clock: Clock, _ index: Int) -> (Clock, next: Int)? {
        var clock = clock
        var next = index
        let isBracketed = passage[next].isSymbol("(")
        if isBracketed { next += 1 }
        guard passage[next].isCapitalised, var offset = passage.language.zones[passage[next].word],
            passage[next].range.count > 1 || passage[next].isAttached
        else { return (clock, index) }
        next += 1
        let sign = passage[next]
        if sign.word == "+" || sign.isDash, passage[next + 1].isAttached, let hours = passage[next + 1].number, hours <= 14 {
            offset += (sign.word == "+" ? 1 : -1) * hours * 3600
            next += 2
        }
        if isBracketed {
            guard passage[next].isSymbol(")") else { return (clock, index) }
            next += 1
        }
        clock.offsetInSeconds = offset
        return (clock, next)
    }
}
