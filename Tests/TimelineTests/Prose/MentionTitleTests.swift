import Testing

@testable import Timeline

struct MentionTitleTests {
    private func titles(_ text: String) -> [String] {
        ProseReader().mentions(in: text, published: publicationDay).filter { $0.expression != nil }.map(\.title)
    }

    @Test(arguments: [
        ("She was sworn in on 3 November.", "She was sworn in"),
        ("She was sworn in last week.", "She was sworn in"),
        ("The vote was on 2 May. Her deputy, Tor Nilsen, took over the next day.", "Her deputy took over"),
        ("The show went on on Monday.", "The show went on"),
        ("The council approved the plan as of Friday.", "The council approved the plan"),
        ("The plant closed in May.", "The plant closed"),
        ("In May, the plant closed.", "The plant closed"),
        ("The pace picked up in April and May as schools opened.", "The pace picked up as schools opened"),
        ("False claims that the port was sold have spread since 2019.", "False claims that the port was sold have spread"),
        ("Earlier yesterday, lawyers filed a petition.", "Lawyers filed a petition"),
        ("For 2019, the firm posted a loss.", "The firm posted a loss"),
        ("Separately, the port, the oldest of all, reopened on Friday.", "Separately, the port reopened"),
    ])
    func `a title loses the date and the one preposition that governs it`(_ text: String, _ title: String) {
        #expect(titles(text).last == title)
    }

    @Test(arguments: [
        ("The bank, founded in 1901, closed down last week.", ["The bank was founded", "The bank closed down"]),
        (
            "The bank, founded by monks in 1901, closed down last week.",
            ["The bank was founded by monks", "The bank closed down"]
        ),
        ("Released in May 1978, the book was priced at 20 dollars.", ["The book was released"]),
        ("Founded in 1901, the bank closed down last week.", ["The bank was founded", "The bank closed down"]),
        ("The bank of the north, founded in 1901, closed down last week.", ["The bank of the north closed down"]),
        ("Prices, driven by fear, rose on Friday.", ["Prices rose"]),
        ("The houses, built in 1850, burned down on Friday.", ["The houses were built", "The houses burned down"]),
    ])
    func `a participle between commas has a title of its own, or none`(_ text: String, _ expected: [String]) {
        #expect(titles(text) == expected)
    }
}
