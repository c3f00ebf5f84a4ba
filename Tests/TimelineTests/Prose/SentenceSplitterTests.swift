import Testing

@testable import Timeline

struct SentenceSplitterTests {
    private func sentences(_ text: String) -> [String] {
        let passage = Passage(text, language: .english)
        return passage.sentences.map { passage.text(passage.range(ofTokens: $0)) }
    }

    @Test(arguments: [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Mr. Smith met Dr. Jones. They spoke.", ["Mr. Smith met Dr. Jones.", "They spoke."]),
        ("He moved to the U.S. The trip was long.", ["He moved to the U.S.", "The trip was long."]),
        ("He moved to the U.S. Capitol.", ["He moved to the U.S. Capitol."]),
        ("On Sept. 5 he left. On Oct. 6 he came.", ["On Sept. 5 he left.", "On Oct. 6 he came."]),
        ("“Stop!” he said. “Why?”", ["“Stop!” he said.", "“Why?”"]),
        ("It rose 1.5 percent at example.com today.", ["It rose 1.5 percent at example.com today."]),
        ("A heading\nA sentence of its own.", ["A heading", "A sentence of its own."]),
        (
            "This line of a plain text file was wrapped after sixty\ncharacters or so.",
            ["This line of a plain text file was wrapped after sixty\ncharacters or so."]
        ),
    ])
    func `sentences end at stops that are no abbreviation's, and at lines that are not wrapped`(
        _ text: String, _ expected: [String]
    ) {
        #expect(sentences(text) == expected)
    }
}
