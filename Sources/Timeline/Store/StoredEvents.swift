import GRDB

/// The events that a query asks for, as they are at one moment, however long they are read.
public struct StoredEvents {
    private let store: SQLiteStore
    private let database: Database
    private let sql: EventSQL

    init(_ query: EventQuery, _ store: SQLiteStore, _ database: Database) {
        self.store = store
        self.database = database
        sql = EventSQL(query)
    }

    public func summary() throws(StoreError) -> EventSummary {
        try store.naming {
            let (sql, arguments) = sql.summary
            guard let row = try Row.fetchOne(database, sql: sql, arguments: arguments) else {
                return EventSummary(count: 0, lastChange: nil)
            }
            return EventSummary(count: try row.decode(atIndex: 0), lastChange: Instant(column: try row.decode(atIndex: 1)))
        }
    }

    /// One event after the other, in the query's order; memory holds one.
    ///
    /// - Throws: `StoreError`; what `take` throws.
    public func forEach(_ take: (Event) throws -> Void) throws {
        let rows = try store.naming {
            let (sql, arguments) = sql.rows
            return try EventRows(Row.fetchCursor(database, sql: sql, arguments: arguments), database)
        }
        while let event = try store.naming({ try rows.next() }) { try take(event) }
    }
}

/// Rows of `Event.columns`, each with its reports.
final class EventRows {
    private let rows: RowCursor
    private let members: Statement

    init(_ rows: RowCursor, _ database: Database) throws {
        self.rows = rows
        members = try database.cachedStatement(
            sql: """
                SELECT \(Report.columns) FROM membership CROSS JOIN report ON report.id = membership.report
                WHERE membership.event = ? ORDER BY membership.position
                """)
    }

    func next() throws -> Event? {
        guard let row = try rows.next() else { return nil }
        var reports: [Report] = []
        let members = try Row.fetchCursor(members, arguments: [try row.decode(String.self, atIndex: 0)])
        while let member = try members.next() { reports.append(try Report(row: member)) }
        return try Event(row: row, reports: reports)
    }

    func all() throws -> [Event] {
        var events: [Event] = []
        while let event = try next() { events.append(event) }
        return events
    }
}
