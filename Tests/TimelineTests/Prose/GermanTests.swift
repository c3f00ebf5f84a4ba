import Testing

@testable import Timeline

/// The publication day is Saturday, 7 June 2025.
struct GermanTests {
    private func german(_ text: String) -> [String] { edtf(text, language: "de") }

    @Test(arguments: [
        ProseExpectation("Der Rat tagte am 5. März 2024 in der Halle.", "2024-03-05"),
        ProseExpectation("Der Rat tagte am 5. März.", "2025-03-05"),
        ProseExpectation("Der Rat tagte am 5. Dezember.", "2024-12-05"),
        ProseExpectation("Der Rat tagte am Mittwoch, dem 5. März 2025.", "2025-03-05"),
        ProseExpectation("Der Rat tagte am Mittwoch, 5. März.", "2025-03-05"),
        ProseExpectation("Der Rat tagte am 05.03.2024.", "2024-03-05"),
        ProseExpectation("Der Rat tagte am 5. 3. 2024 zuletzt.", "2024-03-05"),
        ProseExpectation("Der Rat tagte am 5.3.24 zuletzt.", "2024-03-05"),
        ProseExpectation("Der Rat tagte am 05.03. in der Halle.", "2025-03-05"),
        ProseExpectation("Der Rat tagte am Mittwoch, 05.03.2025, in der Halle.", "2025-03-05"),
        ProseExpectation("Stand: 2024-03-05", "2024-03-05"),
        ProseExpectation("Sie kam am 1. Jänner 2023 zur Welt.", "2023-01-01"),
        ProseExpectation("Sie kam am 3. Okt. 2023 zur Welt.", "2023-10-03"),
        ProseExpectation("Das Fest war am 5./6. März 2024.", "2024-03-05/2024-03-06"),
        ProseExpectation("Das Fest war am 5./6. April.", "2025-04-05/2025-04-06"),
        ProseExpectation("Das Fest ging vom 3. bis 5. März.", "2025-03-03/2025-03-05"),
        ProseExpectation("Das Fest ging vom 3. bis zum 5. März.", "2025-03-03/2025-03-05"),
        ProseExpectation("Das Fest ging vom 3. März bis zum 5. April 2024.", "2024-03-03/2024-04-05"),
        ProseExpectation("Das Fest war zwischen dem 3. und dem 5. März.", "2025-03-03/2025-03-05"),
        ProseExpectation("Das Fest ist 3.–5. März 2024 gewesen.", "2024-03-03/2024-03-05"),
        ProseExpectation("Am 5. März vergangenen Jahres war Wahl.", "2024-03-05"),
    ])
    func `days are written with the day first`(_ expected: ProseExpectation) {
        #expect(german(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("Die Halle wurde im März 2024 eröffnet.", "2024-03"),
        ProseExpectation("Die Halle wurde im März eröffnet.", "2025-03"),
        ProseExpectation("Die Halle wurde im August eröffnet.", "2024-08"),
        ProseExpectation("Die Halle soll im August eröffnet werden.", "2025-08"),
        ProseExpectation("Im März 24 Tote.", "2025-03"),
        ProseExpectation("Die Halle wurde im vergangenen März eröffnet.", "2025-03"),
        ProseExpectation("Die Halle wurde Anfang März eröffnet.", "2025-03"),
        ProseExpectation("Die Halle wurde Ende März 2024 eröffnet.", "2024-03"),
        ProseExpectation("Die Halle wurde im März dieses Jahres eröffnet.", "2025-03"),
        ProseExpectation("Die Halle wurde im März des vergangenen Jahres eröffnet.", "2024-03"),
        ProseExpectation("Von März bis Mai 2024 war die Halle zu.", "2024-03-01/2024-05-31"),
        ProseExpectation("Die Halle wurde 2019 eröffnet.", "2019"),
        ProseExpectation("Die Halle wurde im Jahr 2019 eröffnet.", "2019"),
        ProseExpectation("Die Halle (2019) steht noch.", "2019"),
        ProseExpectation("2024 blieb die Halle zu.", "2024"),
        ProseExpectation("Seit Anfang 2024 ist die Halle zu.", "2024"),
        ProseExpectation("Zwischen 2009 und 2014 war die Halle zu.", "2009-01-01/2014-12-31"),
        ProseExpectation("Im Sommer 2012 war die Halle zu.", "2012-06-01/2012-08-31"),
        ProseExpectation("Im vergangenen Winter war die Halle zu.", "2024-12-01/2025-02-28"),
        ProseExpectation("Im dritten Quartal 2023 stieg der Umsatz.", "2023-07-01/2023-09-30"),
        ProseExpectation("Im 1. Halbjahr 2024 stieg der Umsatz.", "2024-01-01/2024-06-30"),
        ProseExpectation("Das Haus stammt aus den 1960er Jahren.", "196X"),
        ProseExpectation("Das Haus stammt aus dem 19. Jahrhundert.", "18XX"),
        ProseExpectation("An Weihnachten 2023 war die Halle zu.", "2023-12-25"),
        ProseExpectation("Am Ostermontag 2025 war die Halle zu.", "2025-04-21"),
    ])
    func `months, years and what they make up`(_ expected: ProseExpectation) {
        #expect(german(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("Der Minister trat am Freitag zurück.", "2025-06-06"),
        ProseExpectation("Der Minister trat vergangenen Freitag zurück.", "2025-06-06"),
        ProseExpectation("Der Minister trat letzten Montag zurück.", "2025-06-02"),
        ProseExpectation("Der Minister reist nächsten Dienstag ab.", "2025-06-10"),
        ProseExpectation("Der Minister reist am kommenden Dienstag ab.", "2025-06-10"),
        ProseExpectation("Der Minister wird am Montag abreisen.", "2025-06-09"),
        ProseExpectation("Am Montag wird der Minister abreisen.", "2025-06-09"),
        ProseExpectation("Der Minister will abreisen, sagte er am Montag.", "2025-06-02"),
        ProseExpectation("Am Montag kam der Minister, der bald abreisen will.", "2025-06-02"),
        ProseExpectation("Der Minister wird seit Montag vermisst.", "2025-06-02"),
        ProseExpectation("Der Minister trat am Sonnabend zurück.", "2025-06-07"),
        ProseExpectation("Am Wochenende trat der Minister zurück.", "2025-06-07/2025-06-08"),
        ProseExpectation("Am vergangenen Wochenende trat er zurück.", "2025-05-31/2025-06-01"),
    ])
    func `weekdays follow the tense`(_ expected: ProseExpectation) {
        #expect(german(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ("Der Minister trat am Freitagabend zurück.", "2025-06-06TEV"),
        ("Der Minister trat Freitag früh zurück.", "2025-06-06TMO"),
        ("Der Minister trat gestern Abend zurück.", "2025-06-06TEV"), ("Der Minister trat heute Morgen zurück.", "2025-06-07TMO"),
        ("Der Minister reist morgen früh ab.", "2025-06-08TMO"), ("Der Minister trat letzte Nacht zurück.", "2025-06-06TNI"),
        ("Der Minister trat am Sonnabendnachmittag zurück.", "2025-06-07TAF"),
    ])
    func `parts of a day stand behind it, or are one word with it`(_ text: String, _ value: String) {
        #expect(ProseReader(language: "de").expressions(in: text, published: publicationDay).map(\.value) == [value])
    }

    @Test(arguments: [
        ProseExpectation("Gestern trat der Minister zurück.", "2025-06-06"),
        ProseExpectation("Er trat vorgestern zurück.", "2025-06-05"),
        ProseExpectation("Er trat heute zurück.", "2025-06-07"),
        ProseExpectation("Er tritt morgen zurück.", "2025-06-08"),
        ProseExpectation("Morgen tritt er zurück.", "2025-06-08"),
        ProseExpectation("Er tritt übermorgen zurück.", "2025-06-09"),
        ProseExpectation("Er trat vor zwei Tagen zurück.", "2025-06-05"),
        ProseExpectation("Er trat vor zwei Wochen zurück.", "2025-05-19/2025-05-25"),
        ProseExpectation("Er trat vor einem Monat zurück.", "2025-05"),
        ProseExpectation("Er trat vor rund fünfundzwanzig Jahren zurück.", "2000~"),
        ProseExpectation("Er tritt in drei Tagen zurück.", "2025-06-10"),
        ProseExpectation("Er trat vergangene Woche zurück.", "2025-05-26/2025-06-01"),
        ProseExpectation("Er trat in dieser Woche zurück.", "2025-06-02/2025-06-08"),
        ProseExpectation("Er tritt in der nächsten Woche zurück.", "2025-06-09/2025-06-15"),
        ProseExpectation("Letztes Jahr trat er zurück.", "2024"),
        ProseExpectation("Im nächsten Monat tritt er zurück.", "2025-07"),
        ProseExpectation("Anfang des Jahres trat er zurück.", "2025"),
        ProseExpectation("Ende vergangenen Jahres trat er zurück.", "2024"),
        ProseExpectation("Im Vorjahr trat er zurück.", "2024"),
        ProseExpectation("Er trat heuer zurück.", "2025"),
    ])
    func `relative units count from the publication date`(_ expected: ProseExpectation) {
        #expect(german(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("2019 trat er an. Im selben Jahr trat er zurück.", "2019", "2019"),
        ProseExpectation("2019 trat er an. Zwei Jahre später trat er zurück.", "2019", "2021"),
        ProseExpectation("Er trat am 5. März 2024 an. Am nächsten Tag trat er zurück.", "2024-03-05", "2024-03-06"),
        ProseExpectation("Er trat am 5. März 2024 an. Tags darauf trat er zurück.", "2024-03-05", "2024-03-06"),
        ProseExpectation("2019 kamen 50 Gäste. Im Vorjahr waren es 40, im Vorjahr auch.", "2019", "2018", "2018"),
    ])
    func `what hangs on the text counts from the date before it`(_ expected: ProseExpectation) {
        #expect(german(expected.text) == expected.dates)
    }

    @Test(arguments: [
        "Der Morgen war kühl.", "Guten Morgen, Hafenstadt!", "Am Morgen regnete es.", "Die Freitag-Ausgabe war vergriffen.",
        "Das heute-journal war vergriffen.", "Es kamen 2000 Menschen.", "Es kamen rund 2000 und gingen wieder.",
        "Die Agenda 2010 war umstritten.", "Der Fluss ist 2000 km lang.", "Version 10.11. ist da.", "Kapitel 5.3. ist neu.",
        "Er lief zwei Stunden lang.", "Sie proben jeden Freitag.", "Sie proben freitags.", "Sie proben täglich.",
        "August Beispiel spielte mit.", "Das kostete 1990 Euro.", "Herr Sommer kam.", "Der Rat tagte am 30. Februar 2024.",
        "Mittwochs ist zu.", "Sie ist 52 Jahre alt.", "Die Mai-Kundgebung war laut.",
    ])
    func `common words, counts, names, durations and sets have no date`(_ text: String) {
        #expect(german(text).isEmpty)
    }

    @Test(arguments: [
        ("Dr. Beispiel kam am 5. März. Er blieb.", ["Dr. Beispiel kam am 5. März.", "Er blieb."]),
        ("Sie kam am 5. Der Rat tagte.", ["Sie kam am 5.", "Der Rat tagte."]),
        ("Es war der 100. Geburtstag. Alle kamen.", ["Es war der 100. Geburtstag.", "Alle kamen."]),
        ("Das war 2024. Danach war Ruhe.", ["Das war 2024.", "Danach war Ruhe."]),
        ("Obst, z. B. Äpfel, war knapp. Brot auch.", ["Obst, z. B. Äpfel, war knapp.", "Brot auch."]),
        ("Es kostet ca. 5 Mio. Euro. Das ist viel.", ["Es kostet ca. 5 Mio. Euro.", "Das ist viel."]),
        ("Sie kam am 3. Okt. 2023 an. Er blieb.", ["Sie kam am 3. Okt. 2023 an.", "Er blieb."]),
        ("„Halt!“, rief er. „Warum?“", ["„Halt!“, rief er.", "„Warum?“"]),
    ])
    func `an ordinal or an abbreviation ends no sentence`(_ text: String, _ expected: [String]) {
        let passage = Passage(text, language: .german)
        #expect(passage.sentences.map { passage.text(passage.range(ofTokens: $0)) } == expected)
    }

    @Test func `the expression is told with its place and its words`() throws {
        let text = "Der Rat tagte vor zwei Wochen."
        let found = try #require(ProseReader(language: "de-AT").expressions(in: text, published: publicationDay).first)
        #expect(found.text == "vor zwei Wochen")
        #expect(found.range == 14..<29)
        let march = try #require(ProseReader(language: "de").expressions(in: "Anfang März 2024", published: nil).first)
        #expect(march.mod == "START")
        #expect(march.value == "2024-03")
    }

    @Test(arguments: ["de", "de-DE", "de_AT", "DE-ch"])
    func `every German has the tables, and a language without tables has no dates`(_ tag: String) {
        #expect(edtf("Er trat am 5. Mai 2024 zurück.", language: tag) == ["2024-05-05"])
        #expect(edtf("Il a démissionné le 5 mai 2024.", language: "fr").isEmpty)
    }

    private func stated(_ title: String, _ summary: String? = nil) -> String? {
        ProseReader(language: "de").statedDate(ofHeadline: title, summary: summary, published: publicationDay)?.date.edtf
    }

    @Test func `a headline or its summary dates its report`() {
        #expect(stated("Minister tritt am Freitag zurück") == "2025-06-06")
        #expect(stated("Fähre sinkt am Freitagabend") == "2025-06-06")
        #expect(stated("Minister tritt zurück", "Der Minister ist am Freitag zurückgetreten. Er kam 2019.") == "2025-06-06")
        #expect(stated("Fähre sinkt im Hafen", "Die Fähre sank am 28. Mai im Hafen, niemand wurde verletzt.") == "2025-05-28")
        #expect(stated("Museum eröffnet", "Das Museum wurde am Montag nach langer Bauzeit eröffnet.") == "2025-06-02")
    }

    @Test(
        arguments: [
            ("Rat tagt am Dienstag", nil), ("Minister wird am Freitag zurücktreten", nil),
            ("Minister tritt am Montag zurück", nil),
            ("Minister seit Freitag vermisst", nil), ("Minister tritt zurück", "Der Minister wird am Freitag zurücktreten."),
            ("Minister tritt zurück", "Der Minister, der am Freitag gewählt wurde, trat zurück."),
            ("Minister tritt zurück", "Der Minister ist am Freitag nicht zurückgetreten."),
            ("Minister tritt zurück", "Nachdem der Minister am Freitag kam, trat er zurück."),
            ("Minister tritt zurück", "Der Minister tritt am Dienstag zurück."),
        ] as [(String, String?)])
    func `what may be ahead, denied or told of something else dates nothing`(_ title: String, _ summary: String?) {
        #expect(stated(title, summary) == nil)
    }

    @Test func `no event is read from a clause without a lexicon of verbs`() {
        #expect(ProseReader(language: "de").mentions(in: "Er trat am Freitag zurück.", published: publicationDay).isEmpty)
    }
}
