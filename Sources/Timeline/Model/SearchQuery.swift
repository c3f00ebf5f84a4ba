/// A search: words, phrases, beginnings of words, joined by AND, OR and NOT. Its words are those of `SearchWords`.
public indirect enum SearchQuery: Hashable, Sendable {
    /// One word or more, one behind the other; not empty. `isPrefix`: of the last one only the beginning.
    case phrase([String], isPrefix: Bool)
    case and(SearchQuery, SearchQuery)
    case or(SearchQuery, SearchQuery)
    case not(SearchQuery)
}
