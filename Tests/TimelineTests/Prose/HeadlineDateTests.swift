import Testing

@testable import Timeline

struct HeadlineDateTests {
    private func stated(_ title: String, _ summary: String? = nil) -> String? {
        ProseReader().statedDate(ofHeadline: title, summary: summary, published: publicationDay)?.date.edtf
    }

    @Test func `a headline's own date counts`() {
        #expect(stated("Minister resigns on Friday") == "2025-06-06")
    }

    @Test func `else that of the summary's main clause`() {
        #expect(
            stated("Minister resigns", "The minister resigned on Thursday after a vote. He was elected in 2019.") == "2025-06-05")
    }

    @Test(arguments: [
        ("Minister resigns on Sunday evening", "2025-06-01"), ("Ferry sinks this morning", "2025-06-07"),
        ("Storm hits the coast Thursday night", "2025-06-05"),
    ])
    func `a part of a day gives that day`(_ title: String, _ date: String) throws {
        let found = try #require(ProseReader().statedDate(ofHeadline: title, summary: nil, published: publicationDay)?.date)
        #expect(found.edtf == date)
        #expect(found.precision == .day)
    }

    @Test(
        arguments: [
            ("Ferry service to begin on 1 December", nil), ("Town council to vote next Thursday", nil),
            ("Minister to resign next week", nil), ("Minister looks back at 2019", nil), ("Minister resigns", nil),
            ("Minister resigns", "The minister will resign on Monday."),
            ("Minister resigns", "The minister, who was elected in 2019, resigned."),
            ("From Monday to Friday: what happened on Thursday", nil),
        ] as [(String, String?)])
    func `plans, years, more than one date and silence state nothing`(_ title: String, _ summary: String?) {
        #expect(stated(title, summary) == nil)
    }

    @Test func `a summary that tells of something else states nothing for the headline`() {
        #expect(stated("Notes from the desk: the week after", "The minister resigned last week, and nobody knew why.") == nil)
        #expect(stated("Ferry returns", "The old ferry returned on Monday after a winter of repairs.") == "2025-06-02")
    }

    @Test func `the evidence names the words`() throws {
        let found = try #require(
            ProseReader().statedDate(ofHeadline: "Minister resigns on Friday", summary: nil, published: publicationDay))
        #expect(found.evidence.expression == "Friday")
        #expect(found.evidence.text == "Minister resigns on Friday")
        #expect(ProseReader().statedDate(ofHeadline: "Minister resigns on Friday", summary: nil, published: nil) == nil)
    }
}
