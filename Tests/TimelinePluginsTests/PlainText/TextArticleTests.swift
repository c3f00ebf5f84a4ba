import Testing
import Timeline

@testable import TimelinePlugins

struct TextArticleTests {
    @Test(arguments: [
        ("Published: May 28, 2025", "May 28, 2025", true), ("Posted on 28 May 2025 at 10:15 am", "28 May 2025 at 10:15 am", true),
        ("Date: 2025-05-28", "2025-05-28", true), ("28 May 2025", "28 May 2025", false),
        ("Mittwoch, 28. Mai 2025", "Mittwoch, 28. Mai 2025", false),
    ])
    func `a line that is a date dates the text`(line: String, date: String, isLabelled: Bool) {
        let entry = TextArticle("Island school opens\n\n\(line)\n\nForty children came.").entry(url: nil)
        #expect(entry?.dates.map(\.text) == [date])
        #expect(entry?.content == (isLabelled ? "" : line + "\n") + "Forty children came.")
    }

    @Test(arguments: [
        "7 killed in Oslo", "Published author wins 3 prizes", "Dates for 2025 are out", "2025", "Room 101",
        "March on Oslo, 30 May 2025", "Apollo 11, 1969",
    ])
    func `a line that says something else stays in the text`(line: String) {
        let entry = TextArticle("Island school opens\n\n\(line)\n\nForty children came.").entry(url: nil)
        #expect(entry?.dates == [])
        #expect(entry?.content == line + "\nForty children came.")
    }

    @Test(arguments: [
        ("The U.S. struck a deal. It was late.", "The U.S. struck a deal"),
        ("Mr. Osei and J. Doe met. They left.", "Mr. Osei and J. Doe met"),
        ("It cost 3.5 million. Nobody paid.", "It cost 3.5 million"), ("One sentence.", "One sentence"), ("No end", "No end"),
        ("He lives in the U.S.", "He lives in the U.S."), ("see example.org. for more", "see example.org. for more"),
    ])
    func `the first sentence is the title of a text without one`(text: String, title: String) {
        #expect(TextArticle(text).entry(url: nil)?.title == title)
    }
}
