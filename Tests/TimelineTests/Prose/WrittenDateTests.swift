import Testing

@testable import Timeline

/// The publication day is Saturday, 7 June 2025.
struct WrittenDateTests {
    @Test(arguments: [
        ProseExpectation("It opened on 2024/Aug/10.", "2024-08-10"),
        ProseExpectation("It opened on 10-Aug-2024.", "2024-08-10"),
        ProseExpectation("It opened on 10/Aug/2024.", "2024-08-10"),
        ProseExpectation("It opened on 2018 March 18.", "2018-03-18"),
        ProseExpectation("Received: Thu Oct 26 11:00:09 2023", "2023-10-26T11:00:09Z"),
        ProseExpectation("It opened on the twenty-fourth of May.", "2025-05-24"),
        ProseExpectation("It opened on the third of June 2024.", "2024-06-03"),
        ProseExpectation("It opened on february twenty second.", "2025-02-22"),
        ProseExpectation("It opened on 28 June in 2024.", "2024-06-28"),
        ProseExpectation("It opened on july 4th of 1995.", "1995-07-04"),
        ProseExpectation("The show ran 10 August – 12 September 2013.", "2013-08-10/2013-09-12"),
        ProseExpectation("The show ran Aug. 10 - Nov. 12, 2013.", "2013-08-10/2013-11-12"),
    ])
    func `a date is read in the forms of logs and documents`(_ expected: ProseExpectation) {
        #expect(edtf(expected.text) == expected.dates)
    }

    @Test(arguments: [
        ProseExpectation("They met on Tuesday of last week.", "2025-05-27"),
        ProseExpectation("They met on Friday last week.", "2025-05-30"),
        ProseExpectation("They will meet on Tuesday, next week.", "2025-06-10"),
        ProseExpectation("They will meet next week Wednesday.", "2025-06-11"),
        ProseExpectation("They met on Friday the 30th.", "2025-05-30"),
        ProseExpectation("They met on Monday the twenty-sixth.", "2025-05-26"),
        ProseExpectation("Prices fell on Friday, the fourth decline in a row.", "2025-06-06"),
    ])
    func `a weekday goes with the week or the day that is named with it`(_ expected: ProseExpectation) {
        #expect(edtf(expected.text) == expected.dates)
    }

    @Test func `a year before Christ is no date of a timeline`() {
        #expect(edtf("He was killed in 44 BC.").isEmpty)
        #expect(edtf("He died on 10 August 88 BC.").isEmpty)
    }
}
