import Testing
import Timeline

struct SearchQueryTests {
    private func matches(_ query: String, _ title: String) throws -> Bool {
        try SearchQuery(query).matches(SearchText(Event(id: "e", title: title, date: nil, reports: [])))
    }

    @Test(arguments: [
        ("musk", true), ("MUSK", true), ("mus", false), ("mus*", true), ("musk ketamine", false), ("musk AND house", true),
        ("ketamine OR house", true), ("musk NOT house", false), ("NOT ketamine", true), ("\"white house\"", true),
        ("\"house white\"", false),
        ("musk AND (ketamine OR \"the white house\")", true), ("(musk OR x) (y OR exits)", true), ("cafe", true), ("café", true),
        ("x-y", false),
    ])
    func `words, phrases and operators`(query: String, found: Bool) throws {
        #expect(try matches(query, "Musk exits the White House café") == found)
    }

    @Test(arguments: [
        ("", SearchQuery.Problem.empty), ("  ", .empty), ("\"open", .openQuote), ("(a", .openParenthesis),
        ("a AND", .unexpected("the end")),
        ("OR a", .unexpected("OR")), ("a )", .unexpected(")")),
    ])
    func `a query that makes no sense says why`(query: String, problem: SearchQuery.Problem) {
        #expect(throws: problem) { try SearchQuery(query) }
    }
}

struct EventFilterTests {
    private func event(_ date: String?, sources: [String] = ["wire"], tags: [String] = []) -> Event {
        var event = Event(id: "e", title: "x", date: date.flatMap { EventDate(edtf: $0, basis: .stated) }, reports: [])
        event.sources = sources
        event.tags = tags
        return event
    }

    @Test(
        arguments: [
            ("2025-05-30", true), ("2025-05-29", false), ("2025-05-26/2025-06-01", true), ("2025-06-02", false), ("2025", true),
            (nil, false),
        ] as [(String?, Bool)])
    func `an interval that touches the days asked for is in`(date: String?, isIn: Bool) {
        var filter = EventFilter()
        filter.since = CalendarDay(iso: "2025-05-30")
        filter.until = CalendarDay(iso: "2025-06-01")
        #expect(filter.accepts(event(date), zone: .utc) == isIn)
    }

    @Test func `sources, tags, numbers and precision`() {
        var filter = EventFilter()
        filter.sources = ["post"]
        #expect(!filter.accepts(event("2025"), zone: .utc))
        filter.sources = ["wire", "post"]
        filter.tags = ["politics"]
        #expect(filter.accepts(event("2025", tags: ["Politics"]), zone: .utc))
        filter.precision = .month
        #expect(!filter.accepts(event("2025", tags: ["Politics"]), zone: .utc))
        filter.minimalSources = 2
        filter.precision = nil
        #expect(!filter.accepts(event("2025", tags: ["Politics"]), zone: .utc))
    }
}
