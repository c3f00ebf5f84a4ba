import Testing

@testable import Timeline

struct TimeExpressionTests {
    @Test func `the tests' publication day is Saturday, 7 June 2025`() {
        #expect(publicationDay.description == "2025-06-07")
        #expect(publicationDay.weekday == 6)
    }

    @Test(arguments: [
        ProseExpectation("The minister resigned on Friday.", "2025-06-06"),
        ProseExpectation("The paper said Saturday that he had left.", "2025-06-07"),
        ProseExpectation("The court ruled on Sunday.", "2025-06-01"),
        ProseExpectation("The court will rule on Monday.", "2025-06-09"),
        ProseExpectation("He said Thursday that he will go.", "2025-06-05"),
        ProseExpectation("They met last Saturday.", "2025-05-31"),
        ProseExpectation("They meet next Saturday.", "2025-06-14"),
        ProseExpectation("It rained on friday.", "2025-06-06"),
    ])
    func `a bare weekday is the last one, publication day included, unless a future cue governs it`(_ expected: ProseExpectation)
    {
        #expect(edtf(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("It happened today.", "2025-06-07"),
        ProseExpectation("It happened yesterday.", "2025-06-06"),
        ProseExpectation("It opens tomorrow.", "2025-06-08"),
        ProseExpectation("It happened the day before yesterday.", "2025-06-05"),
        ProseExpectation("He left last week.", "2025-05-26/2025-06-01"),
        ProseExpectation("He left this week.", "2025-06-02/2025-06-08"),
        ProseExpectation("He leaves next month.", "2025-07"),
        ProseExpectation("He left last year.", "2024"),
        ProseExpectation("He was busy this year.", "2025"),
        ProseExpectation("It rained over the weekend.", "2025-06-07/2025-06-08"),
        ProseExpectation("It rained last weekend.", "2025-05-31/2025-06-01"),
        ProseExpectation("He left two weeks ago.", "2025-05-19/2025-05-25"),
        ProseExpectation("He left ten years ago.", "2015"),
        ProseExpectation("He left a month ago.", "2025-05"),
        ProseExpectation("They met in the last quarter of 2024.", "2024-10-01/2024-12-31"),
    ])
    func `relative units count from the publication date`(_ expected: ProseExpectation) {
        #expect(edtf(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("It was posted on May 30.", "2025-05-30"),
        ProseExpectation("It was posted on May 30, 2025.", "2025-05-30"),
        ProseExpectation("It was posted on Friday, May 30, 2025.", "2025-05-30"),
        ProseExpectation("It was posted on 30 May 2025.", "2025-05-30"),
        ProseExpectation("It was posted on the 30th of May.", "2025-05-30"),
        ProseExpectation("It was posted on Dec. 24.", "2024-12-24"),
        ProseExpectation("It was posted on 2025-05-30.", "2025-05-30"),
        ProseExpectation("It was posted on 5/30/2025.", "2025-05-30"),
        ProseExpectation("It was posted in May 2025.", "2025-05"),
        ProseExpectation("It was posted in May.", "2025-05"),
        ProseExpectation("It was posted in August.", "2024-08"),
        ProseExpectation("It will be posted in August.", "2025-08"),
        ProseExpectation("It was posted last October.", "2024-10"),
        ProseExpectation("It was posted on Christmas Day.", "2024-12-25"),
        ProseExpectation("It was posted on Easter Monday 2025.", "2025-04-21"),
        ProseExpectation("It opened in the summer of 2012.", "2012-06-01/2012-08-31"),
        ProseExpectation("Sales rose in the third quarter of 2023.", "2023-07-01/2023-09-30"),
        ProseExpectation("Sales rose in Q1 2024.", "2024-01-01/2024-03-31"),
    ])
    func `days, months, quarters, seasons and holidays`(_ expected: ProseExpectation) {
        #expect(edtf(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("In 2019, it was approved.", "2019"),
        ProseExpectation("It has been legal since 1970.", "1970"),
        ProseExpectation("It was made in the 1960s.", "196X"),
        ProseExpectation("It was made in the '90s.", "199X"),
        ProseExpectation("It was built in the 19th century.", "18XX"),
        ProseExpectation("Offered since around 2010.", "2010~"),
        ProseExpectation("Founded in early 1998.", "1998"),
        ProseExpectation("Between 2009 and 2014 they met.", "2009-01-01/2014-12-31"),
        ProseExpectation("He served from 2001 to 2004.", "2001-01-01/2004-12-31"),
        ProseExpectation("A study (2009–14) was read.", "2009-01-01/2014-12-31"),
        ProseExpectation("They met from 10 to 12 March 2024.", "2024-03-10/2024-03-12"),
        ProseExpectation("The 2010 raid was long.", "2010"),
    ])
    func `years, decades, centuries and ranges`(_ expected: ProseExpectation) {
        #expect(edtf(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("An actor died in 2023. An autopsy was made the next year.", "2023", "2024"),
        ProseExpectation("It began in March 2024. The following month it ended.", "2024-03", "2024-04"),
        ProseExpectation("It began in May 2019. Half a year later it ended.", "2019-05", "2019-11"),
        ProseExpectation("It began in May 2019, and in September of the same year it ended.", "2019-05", "2019-09"),
        ProseExpectation("It began on 3 May 2019. It was new in 2018. That day it rained.", "2019-05-03", "2018", "2019-05-03"),
        ProseExpectation("She was jailed in March 2023. Riots broke out in March.", "2023-03", "2023-03"),
        ProseExpectation("She was jailed in March 2023. Her arrest led to riots in March.", "2023-03", "2023-03"),
        ProseExpectation("She was jailed in March 2023. Riots broke out in April.", "2023-03", "2025-04"),
        ProseExpectation("He fell ill on May 5. He had sung the day before.", "2025-05-05", "2025-05-04"),
        ProseExpectation("It began in 2014. Two years later it was over.", "2014", "2016"),
        ProseExpectation(
            "He left last week, and since then much has happened.", "2025-05-26/2025-06-01", "2025-05-26/2025-06-07"),
        ProseExpectation(
            "Between 2009 and 2014 they met. Since then they have not.", "2009-01-01/2014-12-31", "2014-01-01/2025-06-07"),
        ProseExpectation(
            "Profit rose in the third quarter. It was 5 a year earlier.", "2024-07-01/2024-09-30", "2023-07-01/2023-09-30"),
    ])
    func `what is told after a date hangs on it and not on publication`(_ expected: ProseExpectation) {
        #expect(edtf(expected.text) == expected.dates)
    }

    @Test(arguments: [
        "He took it for 10 years.", "It drips over 40 minutes.", "He takes it about every two weeks.", "Take it once a week.",
        "They print daily.", "Jones, 53, was there.", "A 6-year-old boy won.", "He has it now.", "It was so in the past.",
        "It may be so.", "They march on.", "The sun rose.", "He sat there.", "A second man came.", "They fall and spring up.",
        "It cost $2000.", "Some 2000 people came.", "Room 1984 is free.", "It rose 1.2025 percent.", "Call 555-2019.",
        "April Smith won.", "On 29 February 2023 nothing was.",
    ])
    func `durations, sets, ages, vague words and words that only look like dates have no date`(_ text: String) {
        #expect(edtf(text) == [])
    }

    @Test(arguments: [
        ("He took it for 10 years.", ["DURATION P10Y"]), ("He takes it every two weeks.", ["SET P2W"]),
        ("They print daily.", ["SET P1D"]), ("They meet on Mondays.", ["SET XXXX-WXX-1"]),
        ("He has it now.", ["DATE PRESENT_REF"]), ("He left last week.", ["DATE 2025-W22"]), ("The 1960s ended.", ["DATE 196"]),
        ("It rained on Friday night.", ["TIME 2025-06-06TNI"]), ("He spoke at 5 p.m. Friday.", ["TIME 2025-06-06T17:00"]),
    ])
    func `types and values are TIMEX3's`(_ text: String, _ expected: [String]) {
        #expect(values(text) == expected)
    }

    @Test func `a clock time is in the zone that the text names, else in the reader's`() throws {
        let zone = try #require(Zone(named: "+02:00"))
        let named = ProseReader().expressions(in: "He left at 14:30 GMT on Friday.", published: publicationDay, zone: zone)
        #expect(named.first?.date?.start.description == "2025-06-06T14:30:00Z")
        let bare = ProseReader().expressions(in: "He left at 2:30 p.m. on Friday.", published: publicationDay, zone: zone)
        #expect(bare.first?.date?.start.description == "2025-06-06T12:30:00Z")
    }

    @Test func `a day is that day in the reader's zone`() throws {
        let zone = try #require(Zone(named: "+02:00"))
        let date = ProseReader().expressions(in: "He left on May 30, 2025.", published: nil, zone: zone).first?.date
        #expect(date?.start.description == "2025-05-29T22:00:00Z")
        #expect(date?.edtf == "2025-05-30")
        #expect(date?.basis == .stated)
    }

    @Test(arguments: ["last week", "on Friday", "May 30", "in August", "two years ago", "this summer", "today", "Q3"])
    func `without a publication date relative words have no date`(_ words: String) {
        #expect(edtf("He left \(words).", published: nil) == [])
    }

    @Test func `without a publication date absolute dates resolve, and what hangs on them`() {
        #expect(
            edtf("He left on 30 May 2025. The following month he died. In 2026 too.", published: nil) == [
                "2025-05-30", "2025-06", "2026",
            ])
    }

    @Test func `a language without tables gives nothing, and a region says which number is the day`() {
        #expect(edtf("He left on May 30, 2025.", language: "fi") == [])
        #expect(edtf("He left on May 30, 2025.", language: "en-US") == ["2025-05-30"])
        #expect(edtf("He left on 5/6/2025.", language: "en") == ["2025-05-06"])
        #expect(edtf("He left on 5/6/2025.", language: "en-GB") == ["2025-06-05"])
    }
}
