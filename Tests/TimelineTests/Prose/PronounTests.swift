import Testing

@testable import Timeline

struct PronounTests {
    private func titles(_ text: String) -> [String] {
        ProseReader().mentions(in: text, published: publicationDay).filter { $0.expression != nil }.map(\.title)
    }

    @Test(arguments: [
        ("Musk left the White House last week. He denied the claims on Friday.", "Musk denied the claims"),
        ("Musk left the White House last week, and he denied the claims on Friday.", "Musk denied the claims"),
        (
            "Ketamine was created in the 1960s. It has been legal for both human and animal use since 1970.",
            "Ketamine has been legal for both human and animal use"
        ),
        ("The bank opened in 1901. It closed last week.", "The bank closed"),
        ("Example Bank Corp. expanded in 2010. It closed all branches last week.", "Example Bank Corp. closed all branches"),
        ("Example Foods Inc. said it bought a mill last week.", "Example Foods Inc. bought a mill"),
        ("The company said that it closed a mill on Friday.", "The company closed a mill"),
        ("Doctors met in Rome last week. They signed a letter on Friday.", "Doctors signed a letter"),
        ("Elena Vass was elected on Sunday. Meanwhile, she was sworn in on Monday.", "Elena Vass was sworn in"),
        ("Tor Nilsen resigned on Monday. In a letter he apologised on Friday. He flew home on Saturday.", "Tor Nilsen flew home"),
    ])
    func `a pronoun at the start of a title gives way to the one subject that it can mean`(_ text: String, _ title: String) {
        #expect(titles(text).last == title)
    }

    @Test(arguments: [
        ("Tor Nilsen met Jan Holm on Monday. He resigned on Friday.", "He resigned"),
        ("The minister met a lawyer on Monday. He resigned on Friday.", "He resigned"),
        ("Elena Vass left her post on Monday. He resigned on Friday.", "He resigned"),
        ("Mr. Holm resigned on Monday. She was hurt on Friday.", "She was hurt"),
        ("The tower fell on Monday. He was hurt on Friday.", "He was hurt"),
        ("The storm hit the old bridge on Monday. It was closed on Friday.", "It was closed"),
        ("Nilsen resigned on Monday. It caused an outcry on Friday.", "It caused an outcry"),
        ("The mayor resigned on Monday. It was said on Friday that he lied.", "It was said that he lied"),
        ("The agency said it took years to close the mill in 2010.", "It took years to close the mill"),
        ("Nilsen said it closed the mill on Friday.", "It closed the mill"),
        ("The ferry sank on Monday. This shocked the town on Friday.", "This shocked the town"),
        ("The workers signed the papers on Monday. They went home on Friday.", "They went home"),
        ("“The plant is safe,” Nilsen said on Monday. He resigned on Friday.", "He resigned"),
        ("Nilsen resigned on Monday. Why now? He flew home on Friday.", "He flew home"),
    ])
    func `where it can mean something else the pronoun stays`(_ text: String, _ title: String) {
        #expect(titles(text).last == title)
    }
}
