import Testing

@testable import Timeline

struct EventMentionTests {
    private func mentions(_ text: String, published: CalendarDay? = publicationDay) -> [EventMention] {
        ProseReader().mentions(in: text, published: published)
    }

    /// Those that an expression dates.
    private func stated(_ text: String) -> [EventMention] {
        mentions(text).filter { $0.expression != nil }
    }

    @Test(arguments: [
        ("The minister left the cabinet last week.", "The minister left the cabinet", "2025-05-26/2025-06-01"),
        ("In 2019, the agency approved the spray, which is used by many.", "The agency approved the spray", "2019"),
        ("The bridge was built in the 1960s.", "The bridge was built", "196X"),
        ("The drug has been sold in clinics since around 2010.", "The drug has been sold in clinics", "2010~"),
        ("Between 2009 and 2014, doctors conducted a study.", "Doctors conducted a study", "2009-01-01/2014-12-31"),
        ("The danger grew following the death of actor John Doe in 2023.", "The death of actor John Doe", "2023"),
        ("The firm, founded in 1987, employs many.", "The firm was founded", "1987"),
        ("Jane Doe, who moved there in 1999, was asked.", "Jane Doe moved there", "1999"),
        ("After the plant closed in May, the union complained.", "The plant closed", "2025-05"),
        ("A storm killed three people on Thursday night.", "A storm killed three people", "2025-06-05"),
        ("SPRINGFIELD, June 6 (Example Wire) — A storm hit the town on Thursday.", "A storm hit the town", "2025-06-05"),
        ("Meanwhile, the mayor said on Friday that the plant is safe.", "The mayor said that the plant is safe", "2025-06-06"),
        ("Jane Doe, minister of transport, resigned on Friday.", "Jane Doe resigned", "2025-06-06"),
        ("On Friday the court freed him, and the crowd cheered.", "The court freed him", "2025-06-06"),
    ])
    func `a dated happening has the clause as its title, without the date`(_ text: String, _ title: String, _ date: String) throws
    {
        let mention = try #require(stated(text).first)
        #expect(mention.title == title)
        #expect(mention.date.edtf == date)
        #expect(mention.date.basis == .stated)
        #expect(mention.sentence == text)
    }

    @Test(arguments: [
        "The minister will leave next week.", "The minister plans to leave on Monday.", "The minister did not leave last week.",
        "Did the minister leave last week?", "If he left last week, nobody noticed.", "The minister may have left last week.",
        "He might go to Rome in 2027.", "He took the drug for 10 years.", "It drips over 40 minutes.",
        "The shop opens every two weeks.",
        "Smith, 53, takes it daily.", "It was the worst storm since 2003.", "He has rejected this in the past.",
    ])
    func `plans, denials, questions, conditions, durations and habits give no dated mention`(_ text: String) {
        #expect(stated(text).isEmpty)
    }

    @Test(arguments: [
        ("The plant closed last week, according to the Example Times.", "The plant closed", "the Example Times"),
        (
            "A report from the Example Times said that the plant closed on Friday.", "The plant closed",
            "A report from the Example Times"
        ),
        ("The plant closed on Friday, the mayor said.", "The plant closed", "the mayor"),
        ("“We closed the plant in April,” said John Roe, a manager.", "“We closed the plant”", "John Roe"),
    ])
    func `who says so is told apart from what is said`(_ text: String, _ title: String, _ source: String) throws {
        let mention = try #require(stated(text).first)
        #expect(mention.title == title)
        #expect(mention.attribution == source)
    }

    @Test func `what a dated event came after is bounded by it`() throws {
        let found = mentions("He resigned last week after a newspaper published his letters.")
        #expect(found.map(\.date.basis).sorted() == [.stated, .bounded])
        let bounded = try #require(found.first { $0.date.basis == .bounded })
        #expect(bounded.title == "A newspaper published his letters")
        #expect(bounded.expression == nil)
        #expect(bounded.date.edtf == "2025-05-26/2025-06-01")
    }

    @Test func `an event that was dated before dates its name further down`() throws {
        let found = mentions("He drank while campaigning last year. Nobody knew. Aides drove him home often during the campaign.")
        let later = try #require(found.first { $0.date.basis == .bounded })
        #expect(later.date.edtf == "2024")
        #expect(later.title == "Aides drove him home often during the campaign")
    }

    @Test func `the news at the top of a text is as new as the text`() throws {
        let mention = try #require(mentions("Example Corp. has announced a merger.").first)
        #expect(mention.date.basis == .published)
        #expect(mention.date.edtf == "2025-06-07")
        #expect(mentions("Example Corp. has announced a merger.", published: nil).isEmpty)
    }

    @Test func `a post is dated by its signature line and by no date in the text around it`() throws {
        let text = """
            The spat went on last week.
            JUST IN: A minister lashes out at a newspaper https://example.com/x
            — The Example Wire (@examplewire) May 30, 2025
            Since then he has been silent.
            """
        let post = try #require(mentions(text).first { $0.attribution != nil })
        #expect(post.title == "JUST IN: A minister lashes out at a newspaper")
        #expect(post.date.edtf == "2025-05-30")
        #expect(post.attribution == "The Example Wire (@examplewire)")
        #expect(post.sentence.hasPrefix("JUST IN") && post.sentence.hasSuffix("May 30, 2025"))
        #expect(edtf(text).last == "2025-05-26/2025-06-07")
    }

    @Test func `a title is one line of ordinary characters`() throws {
        let mention = try #require(stated("The minister\u{202E}left\u{7} the   cabinet\u{1B}[31m last week.").first)
        #expect(!mention.title.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E || $0.value == 0x7F })
    }

    @Test func `a date between a telling and what it tells goes with the telling`() {
        let found = mentions("The Example Times reported on Friday that the minister drove drunk while campaigning last year.")
        #expect(found.allSatisfy { !$0.title.hasPrefix("On Friday") && !$0.title.hasPrefix("That") })
        #expect(found.contains { $0.title.hasPrefix("The minister drove drunk") })
    }

    @Test func `a long clause is cut between words`() throws {
        let text = "The minister left the cabinet last week with " + (1...60).map { "word\($0)" }.joined(separator: " ") + "."
        let mention = try #require(stated(text).first)
        #expect(mention.title.unicodeScalars.count <= 120)
        #expect(mention.title.hasPrefix("The minister left the cabinet"))
    }
}
