import Testing

@testable import TimelinePlugins

struct DoubleEncodingTests {
    private func undone(_ text: String) -> String? {
        DoubleEncoding.undone(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("donâ€™t", "don’t"), ("CafÃ© opens", "Café opens"), ("â€œYesâ€\u{9D}, he said", "“Yes”, he said"),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"), ("Ã\u{A0} la carte", "à la carte"), ("don\u{E2}\u{80}\u{99}t", "don’t"),
    ])
    func `what was encoded twice is read once more`(text: String, meant: String) {
        #expect(undone(text) == meant)
    }

    @Test(arguments: [
        "plain", "Café", "São Paulo", "CORAÇÃO", "Ã", "Ã©tat à Paris", "naïve", "Привет", "10 °C", "Â", "«Où?»", "Âge d’or",
        "BEYONCÉ’S NEW ALBUM", "LA SANTÉ… enfin", "SPÄ’S", "«la voie ferré…»", "CITÉ”",
    ])
    func `any other text stays`(text: String) {
        #expect(undone(text) == nil)
    }
}
