import Testing

@testable import Timeline

struct NewsLexiconTests {
    private func keys(_ text: String) -> [UInt64] {
        WordReader.words(of: text, limit: 300).filter { !$0.stop }.map(\.key)
    }

    @Test(arguments: [
        ("earthquake", "terremoto"), ("Alemania", "Germany"), ("землетрясение", "Erdbeben"), ("Россией", "Rússia"),
        ("New Zealand", "Nueva Zelanda"), ("los Estados Unidos", "USA"), ("Copa do Mundo", "World Cup"),
        ("الزلزال", "quake"), ("中国", "China"), ("Ελλάδα", "Greece"), ("Norwegian", "норвежский"), ("volitve", "elections"),
    ])
    func `one thing in two languages is one word`(one: String, other: String) {
        #expect(keys(one).count == 1)
        #expect(keys(one) == keys(other))
    }

    @Test(arguments: [
        ("Niger", "Nigeria"), ("Austria", "Australia"), ("North Korea", "South Korea"), ("Iran", "Iraq"),
        ("die Wahl", "dies"), ("gold", "silver"), ("million", "milliard"),
    ])
    func `what looks alike is kept apart`(one: String, other: String) {
        #expect(Set(keys(one)).isDisjoint(with: keys(other)))
    }

    @Test func `words that only begin a name stay what they are`() {
        #expect(keys("new bridge").count == 2)
        #expect(keys("New York and New Zealand").count == 2)
    }

    @Test func `a name of two words covers both in the text`() {
        #expect(WordReader.shown("Team of New Zealand wins", limit: 300).map(\.text).contains("New Zealand"))
    }

    @Test func `a name in Cyrillic meets its Latin spelling`() {
        #expect(keys("Валдоров") == keys("Valdorov"))
        #expect(keys("Валдорова") == keys("Валдоров"))
    }

    @Test func `a stem stands in one row of the tables only`() {
        var rows: [[UInt64]: Substring] = [:]
        for row in NewsLexicon.rows {
            for word in row {
                let stems = NewsLexicon.stems(of: word)
                let known = rows.updateValue(row[0], forKey: stems)
                #expect(known == nil, "\(word): in \(known ?? "") and in \(row[0])")
            }
        }
        #expect(rows.count > 5_000)
    }

    @Test func `a row has two words or more, of one or two stems each, and a name of its own`() {
        for row in NewsLexicon.rows {
            #expect(row.count > 1, "\(row)")
            for word in row { #expect(1...2 ~= NewsLexicon.stems(of: word).count, "\(word)") }
        }
        #expect(Set(NewsLexicon.rows.map { $0[0] }).count == NewsLexicon.rows.count)
    }

    @Test func `a word of the tables is no stop word`() {
        for word in NewsLexicon.rows.joined() where !word.contains("_") {
            #expect(WordReader.words(of: String(word), limit: 40).allSatisfy { !$0.stop }, "\(word)")
        }
    }
}
