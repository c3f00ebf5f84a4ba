import GRDB

// What is shown and exported.
extension SQLiteStore {
    public func withEvents<Value>(_ query: EventQuery, _ body: (StoredEvents) throws -> Value) throws -> Value {
        try reading { try body(StoredEvents(query, self, $0)) }
    }

    public func events() throws(StoreError) -> [Event] {
        try read { database in
            let (sql, arguments) = EventSQL(EventQuery()).rows
            return try EventRows(Row.fetchCursor(database, sql: sql, arguments: arguments), database).all()
        }
    }

    public func events(_ ids: some Sequence<String>) throws(StoreError) -> [Event] {
        try read { try Self.events(Array(ids), $0).sorted(by: Event.inOrder) }
    }

    /// In any order.
    static func events(_ ids: [String], _ database: Database) throws -> [Event] {
        let sql = "SELECT \(Event.columns) FROM json_each(?) CROSS JOIN event ON event.id = value"
        return try EventRows(Row.fetchCursor(database, sql: sql, arguments: [ids.column]), database).all()
    }

    public func eventIDs(beginningWith start: String, limit: Int) throws(StoreError) -> [(id: String, event: String)] {
        try read { database in
            // Ids are ASCII: `\u{7F}` is behind all that begin so.
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT id, id FROM event WHERE id >= ?1 AND id < ?2
                    UNION ALL SELECT id, event FROM alias WHERE id >= ?1 AND id < ?2 ORDER BY 1 LIMIT ?3
                    """, arguments: [start, start + "\u{7F}", limit])
            return try rows.map { (id: try $0.decode(atIndex: 0), event: try $0.decode(atIndex: 1)) }
        }
    }

    public func eventIDs(ofReports reports: some Sequence<String>) throws(StoreError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT event FROM membership WHERE report IN (SELECT value FROM json_each(?)) ORDER BY event
                    """, arguments: [Array(reports).column])
        }
    }

    public func tellingSources() throws(StoreError) -> [String] {
        // From one source to the next by the index: there are few sources, and reports by the million.
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    WITH RECURSIVE teller (source) AS (
                        SELECT min(source) FROM report
                        UNION ALL SELECT (SELECT min(source) FROM report WHERE source > teller.source) FROM teller
                        WHERE teller.source IS NOT NULL)
                    SELECT source FROM teller WHERE source IS NOT NULL
                    """)
        }
    }
}
