import Testing

@testable import Timeline

struct WordReaderTests {
    private func keys(_ text: String) -> [UInt64] {
        WordReader.words(of: text, limit: 300).filter { !$0.stop }.map(\.key)
    }

    @Test(arguments: [
        ("exits", "leaves"), ("Musk's", "Musk"), ("RÉGION", "region"), ("denied", "rejects"), ("bridges", "bridge"),
        ("voting", "voted"), ("1,200", "1200"), ("U.S.", "US"), ("ｔｅｓｔ", "test"), ("не Ёлка", "не елка"), ("straße", "STRAßE"),
    ])
    func `forms of a word are one word`(one: String, other: String) {
        #expect(!keys(one).isEmpty)
        #expect(keys(one) == keys(other))
    }

    @Test(arguments: [("denies", "says"), ("1.70", "170"), ("2-1", "1-2"), ("bridge", "brigade"), ("東京都", "京都東"), ("12", "123")])
    func `different words stay different`(one: String, other: String) {
        #expect(keys(one) != keys(other))
    }

    @Test func `a text without spaces between words is compared by pairs of its characters`() {
        #expect(Set(keys("東京都の橋")).intersection(keys("橋は東京に")).count == 1)
        #expect(keys("橋").count == 1)
    }

    @Test func `a publisher after a dash weighs little, a number after it does not`() {
        let words = WordReader.words(of: "Barge strikes Elm Street bridge - City Post 24", limit: 300)
        #expect(words.filter(\.suffix).count == 2)
        #expect(WordReader.words(of: "M 5.1 - 28 km NE of Valdora", limit: 300).allSatisfy { !$0.suffix })
        #expect(WordReader.words(of: "Well-known twenty-one-year-old wins", limit: 300).allSatisfy { !$0.suffix })
    }

    @Test func `words are shown as they are written`() {
        #expect(WordReader.shown("Señor O’Hara’s “Øre”", limit: 300).map(\.text).contains("Señor"))
        #expect(WordReader.shown("Señor O’Hara’s “Øre”", limit: 300).map(\.text).contains("Øre"))
        #expect(WordReader.shown("ab", limit: 1).map(\.text) == ["a"])
    }
}
