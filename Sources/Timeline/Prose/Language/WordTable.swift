/// Builds a language's table of words from rows, each a list of words with blanks between.
///
/// A word may stand in many rows: "second" is a unit and an ordinal.
struct WordTable {
    private(set) var words: [String: Meaning] = [:]

    /// - Parameter words: In lower case, with blanks between.
    mutating func row(_ words: some StringProtocol, _ change: (inout Meaning) -> Void) {
        for word in words.split(separator: " ") { change(&self.words[String(word), default: Meaning()]) }
    }

    /// - Parameter months: January first.
    mutating func add(months: [String]) {
        for (index, words) in months.enumerated() { row(words) { $0.month = index + 1 } }
    }

    /// - Parameter weekdays: Monday first.
    mutating func add(weekdays: [String]) {
        for (index, words) in weekdays.enumerated() { row(words) { $0.weekday = index + 1 } }
    }

    mutating func add(units: [(CalendarUnit, singular: String, plural: String)]) {
        for (unit, singular, plural) in units {
            row(singular) { $0.unit = unit }
            row(plural) {
                $0.unit = unit
                $0.isPlural = true
            }
        }
    }

    /// - Parameters:
    ///   - cardinals: Zero first.
    ///   - tens: Twenty first.
    mutating func add(cardinals: String, tens: String) {
        for (value, word) in cardinals.split(separator: " ").enumerated() { row(word) { $0.cardinal = value } }
        for (value, word) in tens.split(separator: " ").enumerated() { row(word) { $0.cardinal = value * 10 + 20 } }
    }

    /// - Parameter ordinals: "First" first, each with its forms.
    mutating func add(ordinals: [String]) {
        for (index, words) in ordinals.enumerated() { row(words) { $0.ordinal = index + 1 } }
    }

    mutating func add(seasons: [(Season, String)], partsOfDay: [(PartOfDay, String)], daysAway: [(Int, String)]) {
        for (season, words) in seasons { row(words) { $0.season = season } }
        for (part, words) in partsOfDay { row(words) { $0.partOfDay = part } }
        for (days, words) in daysAway {
            row(words) {
                $0.daysAway = Int8(clamping: days)
                $0.roles.insert(Roles(.dayAway))
            }
        }
    }

    mutating func add(roles: [(Role, String)]) {
        for (role, words) in roles { row(words) { $0.roles.insert(Roles(role)) } }
    }

    mutating func add(holidays: [Holiday]) {
        for word in holidays.compactMap(\.name.first) { row(word) { $0.beginsHoliday = true } }
    }

    /// Words of the language's other tables, so that a rule is tried where they stand.
    mutating func add(_ words: some Sequence<String>, as role: Role) {
        for word in words { row(word) { $0.roles.insert(Roles(role)) } }
    }

    mutating func add(pasts verbs: VerbLexicon, notPast: Set<String>) {
        for word in verbs.falsePasts.union(notPast) { row(word) { $0.isPast = false } }
        for word in verbs.irregularPasts.union(verbs.pastAuxiliaries) { row(word) { $0.isPast = true } }
    }

    static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
