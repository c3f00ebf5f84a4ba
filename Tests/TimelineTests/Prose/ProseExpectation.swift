import Testing

@testable import Timeline

/// A Saturday.
let publicationDay = CalendarDay(daysSince1970: 20_246)

/// A text and what its expressions say, one after another.
struct ProseExpectation: Sendable, CustomTestStringConvertible {
    let text: String
    let dates: [String]

    init(_ text: String, _ dates: String...) {
        self.text = text
        self.dates = dates
    }

    var testDescription: String { text }
}

/// The dates of a text's expressions as EDTF; those without a date are left out.
func edtf(_ text: String, published: CalendarDay? = publicationDay, language: String? = nil) -> [String] {
    ProseReader(language: language).expressions(in: text, published: published).compactMap { $0.date?.edtf }
}

/// TIMEX3 types and values of all expressions.
func values(_ text: String, published: CalendarDay? = publicationDay) -> [String] {
    ProseReader().expressions(in: text, published: published).map { "\($0.kind.rawValue) \($0.value ?? "-")" }
}
