extension EventFilter {
    /// - Parameter zone: Whose days `since` and `until` are.
    public func accepts(_ event: Event, zone: Zone) -> Bool {
        if since != nil || until != nil || precision != nil {
            guard let date = event.date else { return false }
            if let since, date.end <= zone.start(of: since), date.lastDay < since { return false }
            if let until, date.start >= zone.start(of: until.advanced(byDays: 1)), date.firstDay > until { return false }
            if let precision, date.breadth > precision { return false }
        }
        if event.independentSources < minimalSources { return false }
        if !sources.isEmpty, sources.isDisjoint(with: event.sources) { return false }
        if !tags.isEmpty, Set(tags.map { $0.lowercased() }).isDisjoint(with: event.tags.map { $0.lowercased() }) { return false }
        return search?.matches(SearchText(event)) ?? true
    }
}

extension EventQuery {
    /// What the store gives, of events in memory.
    ///
    /// - Parameter events: In a timeline's order.
    public func chosen(of events: [Event]) -> [Event] {
        var chosen = events.filter { event in filters.allSatisfy { $0.accepts(event, zone: zone) } }
        if let limit { chosen = chosen.suffix(limit) }
        return newestFirst ? chosen.reversed() : chosen
    }
}

/// The words of an event that a search looks at, and where each stands.
public struct SearchText: Sendable {
    private let words: [String]

    public init(_ event: Event) {
        words = event.searchedWords
    }

    func contains(_ phrase: [String], isPrefix: Bool) -> Bool {
        guard let last = phrase.last, words.count >= phrase.count else { return false }
        return (0...(words.count - phrase.count)).contains { start in
            let end = start + phrase.count - 1
            // Byte by byte, as the store's index: to Swift "कि" does not begin with "क".
            return (isPrefix ? words[end].utf8.starts(with: last.utf8) : words[end].utf8.elementsEqual(last.utf8))
                && zip(words[start..<end], phrase).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
        }
    }
}

extension SearchQuery {
    public func matches(_ text: SearchText) -> Bool {
        switch self {
        case .phrase(let words, let isPrefix): text.contains(words, isPrefix: isPrefix)
        case .and(let one, let other): one.matches(text) && other.matches(text)
        case .or(let one, let other): one.matches(text) || other.matches(text)
        case .not(let query): !query.matches(text)
        }
    }
}
