/// What an expression means before it is known when the text was published.
indirect enum Sense: Sendable {
    /// A date that needs no anchor.
    case span(CalendarSpan)
    /// `year` `nil`: the nearest such day.
    case day(month: Int, day: Int)
    case month(Int, Direction)
    case weekday(Int, Direction)
    /// "Tuesday of next week": weeks from that of publication.
    case weekdayOfWeek(Int, by: Int)
    /// "Friday the 26th": the nearest such day.
    case weekdayOfMonth(Int, day: Int)
    /// Days from the publication date.
    case deictic(Int)
    /// "last week": units from the publication date.
    case relative(CalendarUnit, by: Int)
    /// "the following month": units from the last date that the text names.
    case anaphoric(CalendarUnit, by: Int)
    /// "two years ago" (from the publication date), "two years later" (from the last date that the text names).
    case counted(Int, CalendarUnit, fromText: Bool)
    /// "two days after May 5"
    case shifted(Int, CalendarUnit, from: Sense)
    case quarter(Int, of: YearSense)
    case half(Int, of: YearSense)
    /// The last day of a year.
    case yearEnd(YearSense)
    case season(Season, of: YearSense)
    case holiday(Holiday, of: YearSense)
    case monthOf(Int, YearSense)
    case part(PartOfDay, of: Sense)
    /// "the week of March 6"
    case unit(CalendarUnit, of: Sense)
    case clock(Clock, of: Sense)
    /// The quarter or month that the text reports on, in another year.
    case samePeriod(of: YearSense)
    /// The last date that the text names, whatever its unit.
    case lastNamed
    /// The weekend just over, or that of publication.
    case latestWeekend
    case range(Sense, Sense)
    case since(Sense)
    /// A duration, a recurring set or a vague word, with TIMEX3's value.
    case none(String)
}

/// Which of several days, months or seasons with the same name.
enum Direction: Sendable {
    case bare, last, this, next
}

/// The year that goes with a quarter, a season, a holiday.
enum YearSense: Sendable {
    case bare
    case year(Int)
    /// Years from that of publication.
    case relative(Int)
    /// Years from the last date that the text names.
    case anaphoric(Int)
}

/// An expression found, not resolved yet.
struct Match: Sendable {
    /// Token indices.
    var tokens: Range<Int>
    var sense: Sense
    var kind: TimeExpression.Kind = .date
    var mod: String?
    /// The text is told from a post's signature, which dates what stands before it.
    var isSignature = false

    init(_ tokens: Range<Int>, _ sense: Sense, kind: TimeExpression.Kind = .date, mod: String? = nil) {
        self.tokens = tokens
        self.sense = sense
        self.kind = kind
        self.mod = mod
    }
}
