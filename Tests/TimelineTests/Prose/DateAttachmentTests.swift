import Testing

@testable import Timeline

struct DateAttachmentTests {
    /// `"title" at "expression"` of each event.
    private func events(_ text: String) -> [String] {
        ProseReader().mentions(in: text, published: publicationDay).filter { $0.expression != nil }.map {
            "\($0.title) [\($0.expression?.text ?? "")]"
        }
    }

    @Test(arguments: [
        "The council denounced a 2016 agreement.",
        "The index stood at 98, down from July's 99.",
        "The firm closed its plant in the 2020 crisis.",
        "The mayor recalled the great storm of 1987.",
        "Demand fell below that of the peak year, 2006.",
        "The owner was accused of killing a dog in 2019.",
        "The council eased rules introduced in March.",
        "The mayor agreed to leave the hall by Friday.",
        "The town has struggled throughout the spring.",
        "Despite a fire in 2012, she ran the shop.",
        "He ran the office, having resigned in 2019.",
        "The court reported two cases, bringing the total to seven since Friday.",
        "No data was due on Friday.",
        "The mayor has repeatedly accused the port of fraud in 2019.",
        "Perhaps the port closed on Friday.",
        "It is a state that he carried in 2016.",
        "After heavy rain on Monday, the river rose.",
        "Anchor: After heavy rain on Monday, the river rose.",
        "Ever since the closure in 2011, he looked for another.",
        "She lives by the wall, which forms the line that he crossed in 2016.",
        "Speaking on the Today programme, Tor Nilsen resigned.",
    ])
    func `a date that belongs to something else dates no verb`(_ text: String) {
        #expect(events(text).isEmpty)
    }

    @Test(arguments: [
        ("Friday's fire killed six people.", "Friday's fire killed six people [Friday]"),
        ("The tanks rolled in since the talks expanded on Friday.", "The talks expanded [Friday]"),
        ("They praised the boxer who joined the march on Friday.", "The boxer joined the march [Friday]"),
        ("Just over a month ago, the port closed.", "The port closed [a month ago]"),
        ("In the north, where the army has sent troops since Friday, shops closed.", "The army has sent troops [Friday]"),
        ("Less than two weeks ago, the port closed.", "The port closed [two weeks ago]"),
        ("“I am not a thief,” Mayor Ada Quill told reporters on Friday.", "“I am not a thief” [Friday]"),
        (
            "Following the mayor's decision in March to close the port, prices rose.",
            "The mayor's decision to close the port [March]"
        ),
        ("In 2016, as his rise continued, the writer disavowed the book.", "The writer disavowed the book [2016]"),
        (
            "The number of cases reported in a day across the state passed 60,000 on Friday.",
            "The number of cases reported in a day across the state passed 60,000 [Friday]"
        ),
    ])
    func `a title tells what the date belongs to`(_ text: String, _ event: String) {
        #expect(events(text).contains(event))
    }

    @Test func `of two dates of one verb the finer is taken`() {
        #expect(events("Her shop closed in March of the same year.").count == 1)
    }

    @Test(arguments: [
        ("A campaign official on Friday said the port closed.", "A campaign official"),
        (
            "The port closed on Friday, according to a copy of a letter, obtained by The Echo.",
            "a copy of a letter, obtained by The Echo"
        ),
        ("“The port is safe,” with regard to the storm, Ada Quill said on Friday.", "Ada Quill"),
    ])
    func `who says so is named without the date`(_ text: String, _ source: String) {
        #expect(ProseReader().mentions(in: text, published: publicationDay).compactMap(\.attribution) == [source])
    }

    @Test func `a text's own voice and its background are no news of the day`() {
        let text = """
            The council closed the port. We loved our trip to the sea. The harbour has been growing for years. \
            Ferries brought stone. Sailors told stories. The old pier collapsed.
            """
        let titles = ProseReader().mentions(in: text, published: publicationDay).map(\.title)
        #expect(titles == ["The council closed the port"])
    }
}
