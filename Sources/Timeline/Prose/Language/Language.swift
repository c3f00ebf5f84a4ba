/// What the rules need to know of a language: tables, no code. A second language is one more value of this type.
struct Language: Sendable {
    /// BCP 47's primary subtag.
    let code: String
    let words: [String: Meaning]
    /// Words whose full stop does not end a sentence, without it.
    let abbreviations: Set<String>
    /// Words that begin a sentence after "U.S." rather than go on with a name.
    let sentenceOpeners: Set<String>
    /// Month and weekday names that are common words too: they need a capital and company.
    let ambiguousNames: Set<String>
    /// Month names that are first names too: before a surname they are no months.
    let firstNames: Set<String>
    /// Words that, before a date without a year or a bare weekday, put it in the future.
    let futureCues: Set<String>
    /// "daily", and TIMEX3's value for it.
    let recurring: [String: String]
    /// "sixties", and the year without its last digit.
    let decades: [String: Int]
    /// Abbreviations of zones that mean one thing in the news of this language, in seconds east of UTC.
    let zones: [String: Int]
    let holidays: [Holiday]
    let verbs: VerbLexicon
    /// 5/6/2025 is 5 June.
    var writesDayFirst = false

    func meaning(of word: String) -> Meaning { words[word] ?? Meaning() }

    /// The tables for a language tag; `nil` for a language that has none, because dates read with another
    /// language's words are wrong dates.
    ///
    /// - Parameter tag: BCP 47, any letter case; `nil`, "" and `und` (not known) are English.
    static func named(_ tag: String?) -> Language? {
        guard let tag, !tag.isEmpty, tag.lowercased() != "und" else { return .english }
        let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard let primary = parts.first, var language = [english].first(where: { $0.code == primary }) else { return nil }
        language.writesDayFirst = parts.dropFirst().contains { ["gb", "ie", "au", "nz", "in", "za"].contains($0) }
        return language
    }
}

/// Closed lists that tell what has happened from what is planned, possible or always so.
struct VerbLexicon: Sendable {
    /// "said", "reported": past forms of verbs of telling, and their present forms.
    let reporting: Set<String>
    /// Past forms that don't end in -ed.
    let irregularPasts: Set<String>
    /// What regular past forms end in.
    let pastEnding: String
    /// Irregular participles that are no past forms: "taken".
    let participles: Set<String>
    /// Verbs whose telling is the event: "announced", "denied", "ordered".
    let performatives: Set<String>
    /// Past forms that say how things were, and not that something happened.
    let statives: Set<String>
    let pastAuxiliaries: Set<String>
    let modals: Set<String>
    let negations: Set<String>
    /// Words before a clause that make it a condition or a question: "if", "whether", "unless".
    let hypotheses: Set<String>
    let pronouns: Set<String>
    /// A text's own voice: "I", "we", "you".
    let ownVoice: Set<String>
    /// Words before the first clause that a title leaves out: "however", "meanwhile".
    let openingAdverbs: Set<String>
    /// Words that compare with all times before: "worst" in "the worst since 2003".
    let superlatives: Set<String>
    /// Words that begin a clause even without a comma: "after", "because".
    let clauseOpeners: Set<String>
    /// Words that join a clause after a comma: "and".
    let conjunctions: Set<String>
    /// Words that begin an aside on the noun before: "who", "which".
    let relatives: Set<String>
    /// Prepositions before an event told by a noun: "following", "during".
    let nounEventOpeners: Set<String>
    /// Nouns of telling: "report", "statement", "article".
    let reportNouns: Set<String>
    /// Prepositions before a stretch of time that something lasted: "throughout".
    let durativePrepositions: Set<String>
    /// Prepositions before what something happened in spite of, or because of: a date after them is that one's.
    let circumstances: Set<String>
    /// Words that begin a clause where a verb follows, and are prepositions else: "as", "since".
    let adverbialOpeners: Set<String>
    /// Verbs of which a stretch of time is the object: "spent".
    let spending: Set<String>
    /// Verbs besides those of telling that another clause can follow without "that".
    let complemented: Set<String>
    /// Verbs of finding and giving, which tell something only with "that" or of a report.
    let findings: Set<String>
    /// Adverbs that make a habit of what is told: "repeatedly".
    let habits: Set<String>
    /// Past forms that are no participles: "began".
    let onlyPasts: Set<String>
    /// Words before a date that mean nothing without it: "just", "back", "less than".
    let dateModifiers: Set<String>
    /// Verbs that go with "over".
    let takesOver: Set<String>
    /// Participles of what is done to things and not to people: "built".
    let makings: Set<String>
    /// Common nouns and titles of people.
    let persons: Set<String>
    /// Words in the names of organisations.
    let organisations: Set<String>
    /// Plurals that don't end in -s.
    let pluralNouns: Set<String>
    /// Words that end in -ed and are no past forms.
    let falsePasts: Set<String>
}
