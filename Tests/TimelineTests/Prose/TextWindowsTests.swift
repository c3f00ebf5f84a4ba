import Testing

@testable import Timeline

struct TextWindowsTests {
    private static let long = TextWindows.longest * 3

    private func repeated(_ piece: String, to count: Int = long) -> String {
        String(repeating: piece, count: count / piece.unicodeScalars.count + 1)
    }

    @Test(arguments: [
        "The plant closed on Friday, and nobody knew why.\n\n", "The plant closed on Friday. Nobody knew why. ", "a b ", "x&",
        "\n", " ", "été 🏴‍☠️ ", "x\r\n",
    ])
    func `windows are bounded, in order, and leave nothing out`(_ piece: String) {
        let text = repeated(piece)
        var joined: [Unicode.Scalar] = []
        for window in TextWindows(text) {
            #expect(window.offset == joined.count)
            #expect(!window.scalars.isEmpty && window.scalars.count <= TextWindows.longest)
            joined += window.scalars
        }
        #expect(joined == Array(text.unicodeScalars))
        #expect(Array(TextWindows("")).count == 0)
    }

    @Test(arguments: ["\n\n", "\n", " "])
    func `a long text gives every expression and mention, each at its place`(_ blank: String) {
        let text = repeated("The plant in the old town closed on Friday." + blank)
        let scalars = Array(text.unicodeScalars)
        let count = text.split(separator: "Friday").count - 1
        let expressions = ProseReader().expressions(in: text, published: publicationDay)
        #expect(expressions.count == count)
        #expect(expressions.allSatisfy { scalars[$0.range].elementsEqual("Friday".unicodeScalars) })
        let mentions = ProseReader().mentions(in: text, published: publicationDay)
        #expect(mentions.count == count)
        #expect(mentions.allSatisfy { scalars[$0.range].elementsEqual($0.sentence.unicodeScalars) })
    }

    @Test func `what the text named last is known in the next window`() {
        let text = "The king died in 1850. " + repeated("Nobody knew why. ") + "The next year the palace burned down."
        #expect(edtf(text) == ["1850", "1851"])
    }

    @Test func `a number without end is not cut into years`() {
        for tail in [0, 4, 2019] {
            #expect(edtf(repeated("2019") + String(repeating: "2", count: tail)) == [])
        }
    }

    @Test func `a post's signature stays with its post`() {
        let post = "A minister lashes out\n— The Example Wire (@examplewire) May 30, 2025\n"
        let text = repeated(post)
        let mentions = ProseReader().mentions(in: text, published: publicationDay)
        #expect(mentions.count == text.split(separator: "— ").count - 1)
        #expect(mentions.allSatisfy { $0.title == "A minister lashes out" })
    }
}
