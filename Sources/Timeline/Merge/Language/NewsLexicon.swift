/// What one thing is called in many languages, so that reports in different languages meet: `Alemania` and `германия`.
///
/// Our own tables. A row is a line and one concept; its words are the names and forms of it in any languages, in any
/// order. Words that have one stem (`Stem`) need only one of them. `_` joins a name of two words (`new_zealand`); stop
/// words in it are left out. A stem stands in one row only, and is no common word of another meaning in any of the
/// languages: two events shown as one is worse than one shown twice.
enum NewsLexicon {
    /// What the tables know of a word by its stem.
    struct Entry {
        /// Stands for the concept; `nil` where the word only begins names of two words.
        var key: UInt64?
        /// What it does, where it is in `NewsVerbs`.
        var act: NewsVerbs.Act?
        /// Whether a name of two words begins with it.
        var beginsName = false
    }

    /// - Parameter stem: `Stem.key` of the word, or of a pair of ideographs.
    static func entry(ofStem stem: UInt64) -> Entry? { tables.entries[stem] }

    /// The concept that two words with at most a stop word between them name; `nil` for other words.
    static func name(of first: UInt64, _ second: UInt64) -> UInt64? { tables.names[joined(first, second)] }

    /// Every row of every table, as words.
    static var rows: [[Substring]] {
        all.flatMap { $0.rows.split(separator: "\n").map { $0.split(separator: " ") } }
    }

    private static let all: [(rows: String, act: NewsVerbs.Act?)] = [
        (countries, nil), (places, nil), (bodies, nil), (sports, nil), (things, nil), (numbers, nil),
        (NewsVerbs.deeds, .deed), (NewsVerbs.replies, .reply),
    ]

    private static let tables = Tables(all)

    /// Of two stems in their order.
    private static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }

    /// The stems of a word of a table, two for a name, without stop words.
    static func stems(of word: Substring) -> [UInt64] {
        let parts = word.split(separator: "_").map { part in
            part.unicodeScalars.compactMap { WordLetter.folded($0) }
        }
        return parts.compactMap { letters in
            if letters.count == 2, let first = letters.first.flatMap(Unicode.Scalar.init),
                WordLetter.kind(first) == .ideograph
            {
                return Stem.key(letters[...], tag: 3)
            }
            guard letters.count > 1, !StopWords.contains(Stem.key(letters[...], tag: 0)) else { return nil }
            return Stem.key(Stem.stem(letters), tag: 2)
        }
    }

    private struct Tables {
        var entries: [UInt64: Entry] = [:]
        var names: [UInt64: UInt64] = [:]

        init(_ tables: [(rows: String, act: NewsVerbs.Act?)]) {
            for (rows, act) in tables {
                for row in rows.split(separator: "\n") { add(row.split(separator: " "), act) }
            }
        }

        private mutating func add(_ row: [Substring], _ act: NewsVerbs.Act?) {
            guard let first = row.first else { return }
            let key = Stem.key(first.unicodeScalars.map(\.value)[...], tag: 4)
            for word in row {
                let stems = stems(of: word)
                if stems.count == 1 {
                    entries[stems[0], default: Entry()].key = key
                    entries[stems[0], default: Entry()].act = act
                } else if stems.count == 2 {
                    entries[stems[0], default: Entry()].beginsName = true
                    names[joined(stems[0], stems[1])] = key
                }
            }
        }
    }
}
