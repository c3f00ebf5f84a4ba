/// What a text has said so far: what a reader carries from one sentence, and one window, to the next.
struct TextSoFar: Sendable {
    /// More are not kept. Our own choice: an article dates a few dozen.
    private static let mostDatedWords = 1_000

    /// Knows the last date that the text names.
    var resolver: Resolver
    /// Sentences read.
    var sentenceCount = 0
    /// What the last sentence is about.
    var topic: Topic?
    /// "campaigning last year" dates "the campaign" further down: words by their stems.
    private(set) var datedWords: [String: CalendarSpan] = [:]

    init(published: CalendarDay?) {
        resolver = Resolver(published: published)
    }

    mutating func remember(_ stem: String, _ span: CalendarSpan) {
        if datedWords.count < Self.mostDatedWords || datedWords[stem] != nil { datedWords[stem] = span }
    }
}
