/// One category of expressions: what begins at a token, as far as the rule can read it.
typealias Rule = @Sendable (Passage, Int) -> Match?

enum Rules {
    /// The longest match wins; of two as long, that of the rule that stands first.
    static let base: [Rule] = [
        CalendarDateRule.match, WeekdayRule.match, DeicticRule.match, RelativeUnitRule.match, AnaphoraRule.match,
        CountedRule.match, QuarterRule.match, SeasonRule.match, HolidayRule.match, DecadeRule.match, YearRule.match,
        WrittenDateRule.match, WeekdayOfRule.match, ClockRule.match, SetRule.match, DurationRule.match, VagueRule.match,
    ]

    /// The longest of the rules' matches that begin here.
    static func longest(_ passage: Passage, _ index: Int) -> Match? {
        var best: Match?
        for rule in base {
            if let match = rule(passage, index), match.tokens.upperBound > (best?.tokens.upperBound ?? index) { best = match }
        }
        return best
    }

    /// The longest match with the words around it that change it: "early", "between … and", a clock time after a day.
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        var best: Match?
        for match in [RangeRule.match(passage, index), ModifierRule.match(passage, index), longest(passage, index)] {
            if let match, match.tokens.upperBound > (best?.tokens.upperBound ?? index) { best = match }
        }
        return best.map { ClockRule.withClock($0, in: passage) }
    }
}
