// A search as people write it: words, "phrases", beginnings*, AND, OR, NOT, parentheses.
//
// Words side by side are joined by AND. Letter case and accents don't count.

extension SearchQuery {
    /// What is wrong with a query.
    public enum Problem: Error, Hashable, Sendable {
        case empty
        case openQuote
        case openParenthesis
        /// An operator without a word, or a stray parenthesis.
        case unexpected(String)
        /// More words and operators than the limit.
        case tooLong(limit: Int)
        /// Parentheses inside parentheses, more than the limit.
        case tooDeep(limit: Int)
    }

    /// - Throws: `Problem`.
    public init(_ text: String) throws(Problem) {
        var parser = QueryParser(tokens: try QueryParser.tokens(in: text))
        guard !parser.isAtEnd else { throw .empty }
        // Queries are trees, and walked as such.
        guard parser.count <= 1_000 else { throw .tooLong(limit: 1_000) }
        self = try parser.alternatives()
        if let rest = parser.next { throw .unexpected(rest.text) }
    }
}

private struct QueryParser {
    enum Token: Hashable {
        case and, or, not, open, close
        case query(SearchQuery, text: String)

        var text: String {
            switch self {
            case .and: "AND"
            case .or: "OR"
            case .not: "NOT"
            case .open: "("
            case .close: ")"
            case .query(_, let text): text
            }
        }
    }

    static let maximalDepth = 20

    private let tokens: [Token]
    private var position = 0
    /// Parentheses inside parentheses.
    private var depth = 0

    init(tokens: [Token]) {
        self.tokens = tokens
    }

    var count: Int { tokens.count }
    var isAtEnd: Bool { position == tokens.count }
    var next: Token? { isAtEnd ? nil : tokens[position] }

    static func tokens(in text: String) throws(SearchQuery.Problem) -> [Token] {
        var tokens: [Token] = []
        var rest = Substring(text)
        while let first = rest.first {
            switch first {
            case "\"", "“", "”":
                rest.removeFirst()
                guard let end = rest.firstIndex(where: { "\"“”".contains($0) }) else { throw .openQuote }
                tokens += query(String(rest[..<end]), isPhrase: true)
                rest = rest[rest.index(after: end)...]
            case "(":
                tokens.append(.open)
                rest.removeFirst()
            case ")":
                tokens.append(.close)
                rest.removeFirst()
            case _ where first.isWhitespace: rest.removeFirst()
            default:
                let word = rest.prefix { !$0.isWhitespace && !"()\"“”".contains($0) }
                rest = rest[word.endIndex...]
                switch word {
                case "AND": tokens.append(.and)
                case "OR": tokens.append(.or)
                case "NOT": tokens.append(.not)
                default: tokens += query(String(word), isPhrase: false)
                }
            }
        }
        return tokens
    }

    /// A word with a dash or apostrophe in it is a phrase; a phrase without letters is nothing.
    private static func query(_ text: String, isPhrase: Bool) -> [Token] {
        let words = SearchWords.words(in: text)
        return words.isEmpty ? [] : [.query(.phrase(words, isPrefix: !isPhrase && text.hasSuffix("*")), text: text)]
    }

    mutating func alternatives() throws(SearchQuery.Problem) -> SearchQuery {
        var query = try conjunction()
        while next == .or {
            position += 1
            query = .or(query, try conjunction())
        }
        return query
    }

    private mutating func conjunction() throws(SearchQuery.Problem) -> SearchQuery {
        var query = try term()
        while let token = next, token != .or, token != .close {
            if token == .and { position += 1 }
            query = .and(query, try term())
        }
        return query
    }

    private mutating func term() throws(SearchQuery.Problem) -> SearchQuery {
        guard let token = next else { throw .unexpected("the end") }
        position += 1
        switch token {
        case .query(let query, _): return query
        case .not: return .not(try term())
        case .open:
            depth += 1
            // The store's search has a stack of its own.
            guard depth <= Self.maximalDepth else { throw .tooDeep(limit: Self.maximalDepth) }
            let query = try alternatives()
            guard next == .close else { throw .openParenthesis }
            position += 1
            depth -= 1
            return query
        case .and, .or, .close: throw .unexpected(token.text)
        }
    }
}
