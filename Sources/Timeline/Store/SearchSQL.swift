/// A search in the language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax).
///
/// There NOT stands between two searches, and nothing says "all but these". So a search is what is to be found, or what is
/// not to be.
struct SearchSQL: Hashable {
    var text: String
    /// The events are those that `text` does not find.
    var isNegated: Bool

    init(_ query: SearchQuery) {
        switch query {
        case .phrase(let words, let isPrefix):
            self.init(text: "\"\(words.joined(separator: " "))\"\(isPrefix ? "*" : "")", isNegated: false)
        case .not(let query): self = SearchSQL(query).negated
        case .and: self = .all(Self.parts(of: query, joinedByAnd: true))
        case .or: self = .any(Self.parts(of: query, joinedByAnd: false))
        }
    }

    private init(text: String, isNegated: Bool) {
        self.text = text
        self.isNegated = isNegated
    }

    /// Any of these names in a column.
    ///
    /// - Parameter tokens: Not empty.
    init(column: String, anyOf tokens: [String]) {
        self.init(text: "\(column) : \(Self.joined(tokens.map { "\"\($0)\"" }, by: "OR"))", isNegated: false)
    }

    /// Only in one column.
    func within(column: String) -> SearchSQL { SearchSQL(text: "\(column) : (\(text))", isNegated: isNegated) }

    /// - Parameter parts: Not empty.
    static func all(_ parts: [SearchSQL]) -> SearchSQL {
        let wanted = parts.filter { !$0.isNegated }.map(\.text)
        let unwanted = parts.filter(\.isNegated).map(\.text)
        if wanted.isEmpty { return SearchSQL(text: joined(unwanted, by: "OR"), isNegated: true) }
        if unwanted.isEmpty { return SearchSQL(text: joined(wanted, by: "AND"), isNegated: false) }
        return SearchSQL(text: "(\(joined(wanted, by: "AND")) NOT \(joined(unwanted, by: "OR")))", isNegated: false)
    }

    private static func any(_ parts: [SearchSQL]) -> SearchSQL { all(parts.map(\.negated)).negated }

    private var negated: SearchSQL { SearchSQL(text: text, isNegated: !isNegated) }

    private static func joined(_ texts: [String], by word: String) -> String {
        texts.count == 1 ? texts[0] : "(\(texts.joined(separator: " \(word) ")))"
    }

    /// Long chains flat: FTS5 reads trees of a limited depth.
    private static func parts(of query: SearchQuery, joinedByAnd: Bool) -> [SearchSQL] {
        var parts: [SearchSQL] = []
        var waiting = [query]
        while let next = waiting.popLast() {
            switch (next, joinedByAnd) {
            case (.and(let one, let other), true), (.or(let one, let other), false): waiting += [other, one]
            default: parts.append(SearchSQL(next))
            }
        }
        return parts
    }
}
