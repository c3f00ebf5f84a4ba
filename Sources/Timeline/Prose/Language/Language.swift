/// What the rules need to know of a language: tables, and the list of its rules. A second language is one more value of this type.
struct Language: Sendable {
    /// BCP 47's primary subtag.
    let code: String
    let words: [String: Meaning]
    /// The categories of expressions. The longest match wins; of two as long, that of the rule that stands first.
    let rules: [Rule]
    /// Words whose full stop does not end a sentence, without it.
    let abbreviations: Set<String>
    /// Words that begin a sentence after "U.S." rather than go on with a name.
    let sentenceOpeners: Set<String>
    /// Month and weekday names that are common words too: they need a capital and company.
    let ambiguousNames: Set<String>
    /// What makes a number in digits an ordinal: "th", or the full stop of "5. Mai", which then ends no sentence.
    let ordinalEndings: Set<String>
    /// Month names that are first names too: before a surname they are no months.
    let firstNames: Set<String>
    /// What makes a number a decade: the "s" of "1960s".
    let decadeEndings: Set<String>
    /// Words that, before a date without a year or a bare weekday, put it in the future.
    let futureCues: Set<String>
    /// Those that do so behind the date too.
    let futureCuesAfter: Set<String>
    /// Vague words that look ahead, as "soon".
    let soonWords: Set<String>
    /// What "Today" before it is the name of: "programme".
    var shows: Set<String> = []
    /// "daily", and TIMEX3's value for it.
    let recurring: [String: String]
    /// "sixties", and the year without its last digit.
    let decades: [String: Int]
    /// Abbreviations of zones that mean one thing in the news of this language, in seconds east of UTC.
    let zones: [String: Int]
    let holidays: [Holiday]
    let verbs: VerbLexicon
    /// Words that are an expression by themselves: German "Vorjahr", the year before.
    var wholeWords: [String: Sense] = [:]
    /// 5/6/2025 is 5 June.
    var writesDayFirst = false
    /// "May 5": where it never stands there, a number after a month counts something else.
    var putsDayAfterMonth = true
    /// A capital says that a word is a noun, not that it is a name.
    var capitalisesNouns = false
    /// Two nouns in a row are no compound, and one joined by a hyphen is: "Mai-Kundgebung" is a rally and no month.
    var joinsCompounds = false
    /// Each clause ends at a comma, and what stands behind it says nothing of the clause before.
    var endsClausesAtCommas = false
    /// What stands behind "since" is past, whatever the verb: "wird seit Freitag vermisst".
    var sinceLooksBack = false
    /// Whether the verbs suffice to tell what has happened. Without, expressions are found and headlines dated, and no events
    /// are read from clauses.
    var readsClauses = true

    func meaning(of word: String) -> Meaning { words[word] ?? Meaning() }

    /// The tables for a language tag; `nil` for a language that has none, because dates read with another
    /// language's words are wrong dates.
    ///
    /// - Parameter tag: BCP 47, any letter case; `nil`, "" and `und` (not known) are English.
    static func named(_ tag: String?) -> Language? {
        guard let tag, !tag.isEmpty, tag.lowercased() != "und" else { return .english }
        let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard let primary = parts.first, var language = all[String(primary)]?() else { return nil }
        if parts.dropFirst().contains(where: { ["gb", "ie", "au", "nz", "in", "za"].contains($0) }) {
            language.writesDayFirst = true
        }
        return language
    }

    /// Every language that has tables, by BCP 47's primary subtag. Tables are built when they are first asked for.
    static let all: [String: @Sendable () -> Language] = ["en": { english }, "de": { german }]
}

/// Closed lists that tell what has happened from what is planned, possible or always so.
struct VerbLexicon: Sendable {
    /// "said", "reported": past forms of verbs of telling, and their present forms.
    var reporting: Set<String> = []
    /// Past forms that don't end in -ed.
    var irregularPasts: Set<String> = []
    /// What regular past forms end in.
    var pastEnding = ""
    /// Irregular participles that are no past forms: "taken".
    var participles: Set<String> = []
    /// Verbs whose telling is the event: "announced", "denied", "ordered".
    var performatives: Set<String> = []
    /// Past forms that say how things were, and not that something happened.
    var statives: Set<String> = []
    var pastAuxiliaries: Set<String> = []
    var modals: Set<String> = []
    var negations: Set<String> = []
    /// Words before a clause that make it a condition or a question: "if", "whether", "unless".
    var hypotheses: Set<String> = []
    var pronouns: Set<String> = []
    /// A text's own voice: "I", "we", "you".
    var ownVoice: Set<String> = []
    /// Words before the first clause that a title leaves out: "however", "meanwhile".
    var openingAdverbs: Set<String> = []
    /// Words that compare with all times before: "worst" in "the worst since 2003".
    var superlatives: Set<String> = []
    /// Words that begin a clause even without a comma: "after", "because".
    var clauseOpeners: Set<String> = []
    /// Words that join a clause after a comma: "and".
    var conjunctions: Set<String> = []
    /// Words that begin an aside on the noun before: "who", "which".
    var relatives: Set<String> = []
    /// Prepositions before an event told by a noun: "following", "during".
    var nounEventOpeners: Set<String> = []
    /// Nouns of telling: "report", "statement", "article".
    var reportNouns: Set<String> = []
    /// Words before "claims" and "reports" that make them nouns: "false".
    var nounQualifiers: Set<String> = []
    /// Prepositions before a stretch of time that something lasted: "throughout".
    var durativePrepositions: Set<String> = []
    /// Prepositions that are no part of an expression's grammar: "with", "across".
    var prepositions: Set<String> = []
    /// Prepositions before what something happened in spite of, or because of: a date after them is that one's.
    var circumstances: Set<String> = []
    /// Words that begin a clause where a verb follows, and are prepositions else: "as", "since".
    var adverbialOpeners: Set<String> = []
    /// Verbs of which a stretch of time is the object: "spent".
    var spending: Set<String> = []
    /// Verbs besides those of telling that another clause can follow without "that".
    var complemented: Set<String> = []
    /// Verbs of finding and giving, which tell something only with "that" or of a report.
    var findings: Set<String> = []
    /// Adverbs that make a habit of what is told: "repeatedly".
    var habits: Set<String> = []
    /// Past forms that are no participles: "began".
    var onlyPasts: Set<String> = []
    /// Words before a date that mean nothing without it: "just", "back", "less than".
    var dateModifiers: Set<String> = []
    /// Verbs that go with "over".
    var takesOver: Set<String> = []
    /// Participles of what is done to things and not to people: "built".
    var makings: Set<String> = []
    /// Common nouns and titles of people.
    var persons: Set<String> = []
    /// Words in the names of organisations.
    var organisations: Set<String> = []
    /// Plurals that don't end in -s.
    var pluralNouns: Set<String> = []
    /// Words that end in -ed and are no past forms.
    var falsePasts: Set<String> = []
}
