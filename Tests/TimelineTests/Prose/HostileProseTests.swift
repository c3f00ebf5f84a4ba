import Testing

@testable import Timeline

struct HostileProseTests {
    private static let article = """
        Musk left on Friday, May 30, 2025 at 5 p.m. EST (GMT+9), between 2009 and 2014; “since then,” he said, '90s kids of the 19th \
        century met 10-12 March 2024 every two weeks\n— A B (@c) May 30, 2025\nthe next year, two and a half years ago, Q3 '24 🏴‍☠️ year-end.
        """

    @Test func `a text cut at any place gives expressions and mentions that lie in it`() {
        let scalars = Array(Self.article.unicodeScalars)
        for end in scalars.indices {
            for text in [string(scalars[..<end]), string(scalars[end...])] {
                #expect(ProseReader(language: "de").expressions(in: text, published: publicationDay).count <= 20)
                let count = text.unicodeScalars.count
                let expressions = ProseReader().expressions(in: text, published: publicationDay)
                var last = 0
                for expression in expressions {
                    #expect(
                        expression.range.lowerBound >= last && expression.range.upperBound <= count && !expression.range.isEmpty)
                    #expect(string(Array(text.unicodeScalars)[expression.range]) == expression.text)
                    last = expression.range.upperBound
                }
                for mention in ProseReader().mentions(in: text, published: publicationDay) {
                    #expect(mention.range.upperBound <= count && !mention.range.isEmpty && !mention.title.isEmpty)
                }
            }
        }
    }

    @Test(arguments: [
        "", " ", "\n\n\n", "\u{0}\u{1}\u{7F}", "9999999999999999999999", "in 999999999 years ago", "99999999999 weeks ago",
        "900000 years ago",
        "a hundred thousand thousand thousand years later", "in 9999", "December 31, 9999", "the 22nd century",
        "the next century", "—", "’’’", "@)", "— (@a)",
        "between and", "from to", "zero hundred hundred hundred weeks ago", "the week of", "the 0th century", "00/0000",
        "Q0 0000", "24:60:99 p.m.",
    ])
    func `odd texts do no harm`(_ text: String) {
        for published in [
            nil, publicationDay, CalendarDay(daysSince1970: .max), CalendarDay(daysSince1970: .min),
            CalendarDay(year: 9999, month: 12, day: 31), CalendarDay(year: 1, month: 1, day: 1),
        ] {
            let reader = ProseReader()
            #expect(reader.expressions(in: text, published: published).count <= 3)
            #expect(reader.mentions(in: text, published: published).count <= 3)
        }
    }

    @Test(arguments: [
        "a", "1", "May ", "early ", "between ", "“he said last week” ", ", and he left last week", "( ", "— a (@b) May 30, 2025 ",
        "2009-14 ", "twenty-", "\n", "also ",
    ])
    func `work grows with the text and not with its square`(_ piece: String) {
        let text = String(repeating: piece, count: 10_000)
        let clock = ContinuousClock()
        var count = 0
        let time = clock.measure { count = ProseReader().mentions(in: text, published: publicationDay).count }
        #expect(count <= 10_000 * 2)
        // What grows with the square takes minutes; the limit is wide because test machines are busy.
        #expect(time < .seconds(60))
    }

    @Test func `the same text gives the same answer`() {
        let once = ProseReader().mentions(in: Self.article, published: publicationDay)
        #expect(!once.isEmpty)
        #expect(once == ProseReader().mentions(in: Self.article, published: publicationDay))
    }

    private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
