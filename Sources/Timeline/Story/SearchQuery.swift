/// A search as people write it: words, "phrases", prefix*, AND, OR, NOT, parentheses.
///
/// Words side by side are joined by AND. Letter case and accents don't count.
public indirect enum SearchQuery: Hashable, Sendable {
    case word(String)
    case prefix(String)
    case phrase([String])
    case and(SearchQuery, SearchQuery)
    case or(SearchQuery, SearchQuery)
    case not(SearchQuery)

    /// What is wrong with a query.
    public enum Problem: Error, Hashable, Sendable {
        case empty
        case openQuote
        case openParenthesis
        /// An operator without a word, or a stray parenthesis.
        case unexpected(String)
        /// More words and operators than the limit.
        case tooLong(limit: Int)
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

    public func matches(_ text: SearchText) -> Bool {
        switch self {
        case .word(let word): text.words.contains(word)
        case .prefix(let start): text.words.contains { $0.hasPrefix(start) }
        case .phrase(let words): text.contains(phrase: words)
        case .and(let one, let other): one.matches(text) && other.matches(text)
        case .or(let one, let other): one.matches(text) || other.matches(text)
        case .not(let query): !query.matches(text)
        }
    }
}

/// The words of an event that a search looks at: its title and summary and those of its reports.
public struct SearchText: Sendable {
    let words: [String]

    public init(_ event: Event) {
        let texts = [event.title, event.summary ?? ""] + event.reports.flatMap { [$0.title ?? "", $0.summary ?? ""] }
        words = texts.flatMap(Self.words)
    }

    /// Runs of letters and digits, folded.
    static func words(in text: String) -> [String] {
        LetterFolding.folded(text).split { character in
            !character.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        }.map(String.init)
    }

    func contains(phrase: [String]) -> Bool {
        guard let first = phrase.first, words.count >= phrase.count else { return false }
        return (0...(words.count - phrase.count)).contains { start in
            words[start] == first && words[start..<(start + phrase.count)].elementsEqual(phrase)
        }
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
        let words = SearchText.words(in: text)
        guard let first = words.first else { return [] }
        if words.count > 1 { return [.query(.phrase(words), text: text)] }
        return [.query(!isPhrase && text.hasSuffix("*") ? .prefix(first) : .word(first), text: text)]
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
            guard depth <= 50 else { throw .unexpected("(") }
            let query = try alternatives()
            guard next == .close else { throw .openParenthesis }
            position += 1
            depth -= 1
            return query
        case .and, .or, .close: throw .unexpected(token.text)
        }
    }
}
