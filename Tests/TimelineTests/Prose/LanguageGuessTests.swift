import Testing

@testable import Timeline

struct LanguageGuessTests {
    @Test(arguments: [
        ("The council of the town closed the port on Friday, and the mayor said that it was to stay closed for a week.", "en"),
        (
            "Der Rat der Stadt hat den Hafen am Freitag geschlossen, und der Bürgermeister sagte, dass er für eine Woche zu bleibt.",
            "de"
        ),
        ("Port closed on Friday", "en"),
        // Words of both languages, as often in one as in the other.
        (
            "Warehouse burns down in Boston. Flooding swept villages in Texas. Strikers marched in Paris last week. Quake hit towns in Chile. Miners died in Ghana.",
            "en"
        ),
        // Accents of their own.
        (
            "Hafen f\u{75}\u{308}r Boote geschlossen, Fahrt f\u{75}\u{308}r Fischer verboten, Platz f\u{75}\u{308}r Netze knapp, Bu\u{308}ro f\u{75}\u{308}r Fragen offen, sagt Stadtrat Maier heute Abend laut Bericht.",
            "de"
        ),
    ])
    func `a text's own words tell its language`(_ text: String, _ code: String) {
        #expect(LanguageGuess.language(of: text)?.code == code)
    }

    @Test(arguments: [
        "Rada miasta zamknęła w piątek port, a burmistrz powiedział, że pozostanie on zamknięty przez cały tydzień, dopóki nie przyjadą nowi robotnicy z północy kraju.",
        "Le conseil de la ville a fermé le port vendredi et le maire a dit que celui-ci resterait fermé pendant une semaine entière pour des travaux.",
    ])
    func `a text in another language gives no dates`(_ text: String) {
        #expect(LanguageGuess.language(of: text) == nil)
        #expect(ProseReader(language: nil, text: text + " May 2025").expressions(in: text + " May 2025", published: nil).isEmpty)
    }
}
