/// Reads the dates in running text, and the events that it dates.
///
/// Pure: the answer depends on the text, the publication date, the zone and the language only. Time is linear in the text; a text is
/// read in windows, so beside the answer memory does not grow with it.
public struct ProseReader: Sendable {
    private let language: Language?

    /// - Parameter language: BCP 47. A language without tables gives no dates rather than dates read with English
    ///   words; `nil` is English.
    public init(language: String? = nil) {
        self.language = Language.named(language)
    }

    /// - Parameters:
    ///   - language: As above; where it is not known, `nil`, "" or `und`, the text's own words tell it.
    ///   - text: What is to be read. Of fewer than 20 words it is taken for English.
    public init(language: String?, text: String) {
        if let language, !language.isEmpty, language.lowercased() != "und" {
            self.language = Language.named(language)
        } else {
            self.language = LanguageGuess.language(of: text)
        }
    }

    /// Every time expression, in the text's order, none overlapping another.
    ///
    /// - Parameters:
    ///   - published: The anchor of "last week" and "on Friday", a day of `zone`; without it only absolute expressions have a date.
    ///   - zone: Whose days and hours are meant.
    public func expressions(in text: String, published: CalendarDay?, zone: Zone = .utc) -> [TimeExpression] {
        guard let language else { return [] }
        var resolver = Resolver(published: usable(published))
        var expressions: [TimeExpression] = []
        for window in TextWindows(text) {
            let passage = Passage(window, language: language)
            for item in ExpressionFinder().expressions(in: passage, &resolver) {
                expressions.append(item.expression(in: passage, zone: zone))
            }
        }
        return expressions
    }
}

extension ProseReader {
    /// What the text says has happened, in the text's order, dated by its expressions or by what they imply.
    ///
    /// Plans, conditions, denials, questions and how things generally are give none; nor do durations, sets and vague words.
    ///
    /// - Parameter context: Also what else the first sentences of the text say, dated by the nearest expression, else by the
    ///   publication date. It is no event (`EventMention.isEvent`), but tells what a sentence's words have for a date.
    public func mentions(
        in text: String, published: CalendarDay?, zone: Zone = .utc, context: Bool = false
    ) -> [EventMention] {
        guard let language, language.readsClauses else { return [] }
        let published = usable(published)
        var soFar = TextSoFar(published: published)
        var mentions: [EventMention] = []
        for window in TextWindows(text) {
            let passage = Passage(window, language: language)
            let found = ExpressionFinder().expressions(in: passage, &soFar.resolver)
            let finder = MentionFinder(passage: passage, found: found, published: published, zone: zone, givesContext: context)
            mentions += finder.mentions(&soFar)
        }
        return mentions
    }

    /// The day that a headline, else the first sentence of its summary, states for its own event.
    ///
    /// - Returns: `nil` where none is stated, where more than one is, and for anything but a past or present day, week or month
    ///   near the publication date: a headline's "2019" dates something else.
    public func statedDate(
        ofHeadline title: String, summary: String?, published: CalendarDay?, zone: Zone = .utc
    ) -> (date: EventDate, evidence: Report.Evidence)? {
        guard let language, let published = usable(published) else { return nil }
        return HeadlineDate(language: language, published: published, zone: zone).date(ofHeadline: title, summary: summary)
    }
}

extension ProseReader {
    /// Days that calendars can write, a year of room at both ends; other days anchor nothing.
    private func usable(_ published: CalendarDay?) -> CalendarDay? {
        published.flatMap { (-718_000...2_932_000).contains($0.daysSince1970) ? $0 : nil }
    }
}

extension ExpressionFinder.Found {
    func expression(in passage: Passage, zone: Zone) -> TimeExpression {
        let range = passage.range(ofTokens: match.tokens)
        var value = span?.value
        if case .none(let known) = match.sense { value = known }
        return TimeExpression(
            range: passage.placed(range), text: passage.text(range), kind: match.kind, value: value, mod: match.mod,
            date: span?.date(zone: zone))
    }
}
