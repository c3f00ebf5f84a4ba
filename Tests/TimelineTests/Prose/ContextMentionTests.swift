import Testing

@testable import Timeline

struct ContextMentionTests {
    private func all(_ text: String, published: CalendarDay? = publicationDay) -> [EventMention] {
        ProseReader().mentions(in: text, published: published, context: true)
    }

    @Test(arguments: [
        ("The minister will leave next week.", "2025-06-09/2025-06-15"), ("The plant has ten rooms.", "2025-06-07"),
        ("Example Corp says that it has 800 orders.", "2025-06-07"), ("Mayor quits over bridge", "2025-06-07"),
    ])
    func `what tells no event has the date in its sentence, else that of the text`(_ text: String, _ date: String) throws {
        let mention = try #require(all(text).first)
        #expect(!mention.isEvent && mention.date.edtf == date && mention.range == 0..<text.unicodeScalars.count)
        #expect(ProseReader().mentions(in: text, published: publicationDay).isEmpty)
    }

    @Test func `an event is no context, and comes once`() {
        let mentions = all("The minister left the cabinet last week.")
        #expect(mentions.map(\.isEvent) == [true])
    }

    @Test func `of a sentence with several dates each has the part that is nearest to it`() {
        let text = "The firm lost money in March 2025 and it will open a plant in July 2025."
        let mentions = all(text)
        #expect(mentions.map(\.isEvent) == [true, false])
        #expect(mentions.map(\.date.edtf) == ["2025-03", "2025-07"])
        #expect(mentions.first?.range.lowerBound == 0 && mentions.last?.range.upperBound == text.unicodeScalars.count)
        #expect(mentions.first?.range.upperBound == mentions.last?.range.lowerBound)
        #expect(mentions.allSatisfy { $0.sentence == text })
    }

    @Test(arguments: ["June 6, 2025", "2025-06-06\n", "—"])
    func `a line that is only a date says nothing`(text: String) {
        #expect(all(text).isEmpty)
    }

    @Test func `without a publication date only what is dated has a date`() {
        #expect(all("The plant has ten rooms. It will close in May 2026.", published: nil).map(\.date.edtf) == ["2026-05"])
    }

    @Test func `only the first sentences are given`() {
        let text = String(repeating: "The plant has ten rooms. ", count: 30)
        #expect(all(text).count == ImpliedMentions.leadSentences)
    }
}
