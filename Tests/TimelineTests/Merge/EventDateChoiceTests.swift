import Testing

@testable import Timeline

struct EventDateChoiceTests {
    /// `published:2025-05-30`, `stated:2025-05-26/2025-06-01`.
    private func choice(_ dates: [String]) -> DateChoice {
        DateChoice(
            dates.enumerated().map { index, text in
                var report = Report(id: "r\(index)", source: "s\(index)")
                let parts = text.split(separator: ":")
                report.date = parts.first.flatMap { EventDate.Basis(rawValue: String($0)) }.flatMap { basis in
                    EventDate(edtf: String(parts.last ?? ""), basis: basis)
                }
                return report
            })
    }

    @Test(arguments: [
        (["published:2025-05-30", "published:2025-05-30", "stated:2025-05-26/2025-06-01"], "2025-05-30"),
        (["published:2025-05-30", "published:2025-05-30", "stated:2025-05-28"], "2025-05-28"),
        (["published:2025-06-03", "stated:2025-05-26/2025-06-01"], "2025-05-26/2025-06-01"),
        (["published:2025-05-25", "published:2025-05-29", "stated:2025-05-26/2025-06-01"], "2025-05-29"),
        (["published:2025-05-31", "published:2025-05-30"], "2025-05-30"),
        (["published:2025-05-20", "published:2025-05-30", "published:2025-05-30"], "2025-05-30"),
        (["stated:2025-05-28", "stated:2025-05-28", "stated:2025-05-27"], "2025-05-28"),
        (["stated:2025", "stated:2025-05-26/2025-06-01", "stated:2025-05-28"], "2025-05-28"),
        (["bounded:2025-05-28", "published:2025-05-30"], "2025-05-28"),
        (["updated:2025-05-28", "published:2025-05-30"], "2025-05-30"),
        (["firstSeen:2025-05-20", "updated:2025-05-28"], "2025-05-28"),
        (["firstSeen:2025-05-20"], "2025-05-20"),
    ])
    func `an event has the closest date that its reports support`(dates: [String], best: String) {
        #expect(choice(dates).best?.edtf == best)
        #expect(choice(dates.reversed()).best?.edtf == best)
    }

    @Test(arguments: [
        (["stated:2025-05-28", "stated:2025-05-30"], true),
        (["stated:2025-05-28", "stated:2025-05-26/2025-06-01"], false),
        (["stated:2025-05-28", "published:2025-05-30"], false),
        (["stated:2025-06", "bounded:2025-05-30"], true),
        (["stated:2025-05-28~", "stated:2025-05-30"], false),
        (["published:2025-05-28"], false),
    ])
    func `dates disagree when two that prose states can't both be true`(dates: [String], disagree: Bool) {
        #expect(choice(dates).disagree == disagree)
    }

    @Test func `no dates give none`() {
        #expect(choice([]).best == nil)
    }
}
