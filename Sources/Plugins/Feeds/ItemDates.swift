import Timeline

/// Which elements of an RSS item hold a date, in XML and in JSON alike.
enum ItemDates {
    /// - Returns: The field as people know it, what the date is of, and its rank: lower is more trusted. `nil` for an element
    ///   that holds no date.
    static func field(of name: XMLName) -> (field: String, role: DateText.Role, rank: Int)? {
        switch (name.namespace, name.word) {
        case (.rss, .pubDate): ("pubDate", .published, 0)
        case (.rss, .published), (.rss, .date), (.rss, .issued), (.rss, .created): (name.word.rawValue, .published, 5)
        case (.rss, .updated), (.rss, .modified), (.rss, .lastBuildDate): (name.word.rawValue, .updated, 5)
        case (.atom, .published), (.atom, .issued): ("atom:" + name.word.rawValue, .published, 1)
        case (.atom, .updated), (.atom, .modified): ("atom:" + name.word.rawValue, .updated, 1)
        case (.dublinCore, let word), (.dublinCoreTerms, let word):
            dublinCore(word).map { ((name.namespace == .dublinCore ? "dc:" : "dcterms:") + word.rawValue, $0.role, $0.rank) }
        default: nil
        }
    }

    /// https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
    private static func dublinCore(_ word: XMLWord) -> (role: DateText.Role, rank: Int)? {
        switch word {
        case .date: (.published, 2)
        case .issued, .available: (.published, 3)
        case .created, .dateSubmitted: (.published, 4)
        case .modified: (.updated, 2)
        default: nil
        }
    }
}
