import GRDB

/// A query as SQL: where its events are found, and in which order.
struct EventSQL {
    /// `FROM …`, and where there is a condition `WHERE …`, without the limit.
    private let source: String
    private var arguments: StatementArguments
    private let limit: Int?
    private let newestFirst: Bool

    /// `Event.inOrder`; the index `eventInOrder` has these very words.
    static let keys = [
        "ifnull(event.start, 9223372036854775807)", "ifnull(event.end, 9223372036854775807)",
        "ifnull(event.firstReported, 9223372036854775807)", "event.id",
    ]

    init(_ query: EventQuery) {
        var conditions = Conditions()
        for filter in query.filters { conditions.add(filter, query.zone) }
        (source, arguments) = conditions.source
        limit = query.limit
        newestFirst = query.newestFirst
    }

    /// Reads `Event.columns`, in the order that was asked for.
    var rows: (sql: String, arguments: StatementArguments) {
        guard let limit else {
            return ("SELECT \(Event.columns) \(source) ORDER BY \(Self.order(newestFirst))", arguments)
        }
        let latest = "SELECT event.number AS chosen \(source) ORDER BY \(Self.order(true)) LIMIT ?"
        return (
            """
            SELECT \(Event.columns) FROM (\(latest)) CROSS JOIN event ON event.number = chosen ORDER BY \(Self.order(newestFirst))
            """, arguments + [limit]
        )
    }

    /// Reads how many events there are, and their latest change.
    var summary: (sql: String, arguments: StatementArguments) {
        let columns = "event.changed, event.lastReported"
        let chosen = limit == nil ? "SELECT \(columns) \(source)" : "SELECT \(columns) \(source) ORDER BY \(Self.order(true)) LIMIT ?"
        return (
            "SELECT count(*), max(ifnull(changed, lastReported)) FROM (\(chosen))",
            limit.map { arguments + [$0] } ?? arguments
        )
    }

    private static func order(_ newestFirst: Bool) -> String {
        keys.map { $0 + (newestFirst ? " DESC" : "") }.joined(separator: ", ")
    }
}

/// Conditions that must all hold.
private struct Conditions {
    private var searches: [SearchSQL] = []
    private var texts: [String] = []
    private var arguments: StatementArguments = []
    private var hasSince = false

    /// No zone is further than this from UTC (`Zone`), in seconds.
    private static let furthestOffset: Int64 = 64_800

    mutating func add(_ filter: EventFilter, _ zone: Zone) {
        if let since = filter.since {
            let (instant, local) = (zone.start(of: since).secondsSince1970, Instant(startOf: since).secondsSince1970)
            // The first part is for the index.
            add("event.end > ? AND (event.end > ? OR event.end + event.endOffset > ?)",
                [min(instant, local - Self.furthestOffset), instant, local])
            hasSince = true
        }
        if let until = filter.until?.advanced(byDays: 1) {
            let (instant, local) = (zone.start(of: until).secondsSince1970, Instant(startOf: until).secondsSince1970)
            add("\(EventSQL.keys[0]) < ? AND (event.start < ? OR event.start + event.startOffset < ?)",
                [max(instant, local + Self.furthestOffset), instant, local])
        }
        if let precision = filter.precision { add("event.breadth <= ?", [precision.order]) }
        if filter.minimalSources > 1 { add("event.independentSources >= ?", [filter.minimalSources]) }
        if let search = filter.search { searches.append(SearchSQL(search).within(column: "words")) }
        if !filter.sources.isEmpty {
            searches.append(SearchSQL(column: "sources", anyOf: filter.sources.sorted().map(EventIndex.token(ofSource:))))
        }
        if !filter.tags.isEmpty {
            searches.append(SearchSQL(column: "tags", anyOf: filter.tags.sorted().map(EventIndex.token(ofTag:))))
        }
    }

    private mutating func add(_ text: String, _ values: StatementArguments) {
        texts.append(text)
        arguments += values
    }

    /// `FROM …` and `WHERE …`.
    var source: (text: String, arguments: StatementArguments) {
        let search = searches.isEmpty ? nil : SearchSQL.all(searches)
        var from = hasSince ? "event INDEXED BY eventByEnd" : "event"
        var texts = texts
        var arguments = arguments
        if let search {
            let finds = "\(EventIndex.table) MATCH ?"
            if search.isNegated {
                texts.append("event.number NOT IN (SELECT rowid FROM \(EventIndex.table) WHERE \(finds))")
                arguments += [search.text]
            } else {
                // What is found is looked up, and not every event asked whether it is found: a word is rarer than a date.
                from = "\(EventIndex.table) CROSS JOIN event ON event.number = \(EventIndex.table).rowid"
                texts.insert(finds, at: 0)
                arguments = [search.text] + arguments
            }
        }
        return ("FROM \(from)" + (texts.isEmpty ? "" : " WHERE \(texts.joined(separator: " AND "))"), arguments)
    }
}
