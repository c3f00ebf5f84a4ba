import GRDB

// What is to be merged, and what a merge gave.
extension SQLiteStore {
    static func markUnmerged(_ block: Int, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO unmerged VALUES (?)").execute(arguments: [block])
    }

    static func markUnmerged(_ reports: Set<String>, _ database: Database) throws {
        for report in reports {
            try database.cachedStatement(
                sql: "INSERT OR IGNORE INTO unmerged SELECT block FROM report WHERE id = ?"
            ).execute(arguments: [report])
        }
    }

    public func unmergedBlocks(version: Int) throws(StoreError) -> [Int] {
        try write { database in
            let isStale = try Bool.fetchOne(
                database, sql: "SELECT needsMerge OR merger <> ? FROM store", arguments: [version])
            if isStale == true {
                try database.execute(
                    sql: """
                        INSERT OR IGNORE INTO unmerged SELECT DISTINCT block FROM report WHERE block IS NOT NULL;
                        UPDATE store SET needsMerge = 0;
                        """)
                try database.execute(sql: "UPDATE store SET merger = ?", arguments: [version])
            }
            return try Int.fetchAll(database, sql: "SELECT block FROM unmerged ORDER BY block")
        }
    }

    public func blocks(of reports: [String]) throws(StoreError) -> [String: Int] {
        try read { database in
            var blocks: [String: Int] = [:]
            for row in try Row.fetchAll(
                database, sql: "SELECT id, block FROM report WHERE id IN (SELECT value FROM json_each(?))",
                arguments: [reports.column])
            {
                blocks[try row.decode(forColumn: "id")] = try row.decode(forColumn: "block")
            }
            return blocks
        }
    }

    public func reports(inBlocks blocks: [ClosedRange<Int>]) throws(StoreError) -> [Report] {
        try read { database in
            var reports: [Report] = []
            for range in blocks {
                let rows = try Row.fetchCursor(
                    database, sql: "SELECT \(Report.columns) FROM report WHERE block BETWEEN ? AND ?",
                    arguments: [range.lowerBound, range.upperBound])
                while let row = try rows.next() { reports.append(try Report(row: row)) }
            }
            return reports
        }
    }

    public func previousEvents(inBlocks blocks: [ClosedRange<Int>]) throws(StoreError) -> [PreviousEvent] {
        try read { database in
            var ids: Set<String> = []
            for range in blocks {
                ids.formUnion(
                    try String.fetchAll(
                        database,
                        sql: """
                            SELECT DISTINCT membership.event FROM report JOIN membership ON membership.report = report.id
                            WHERE report.block BETWEEN ? AND ?
                            """, arguments: [range.lowerBound, range.upperBound]))
            }
            return try Self.previousEvents(ids, database)
        }
    }

    public func previousEvents(calledAny ids: [String]) throws(StoreError) -> [PreviousEvent] {
        try read { database in
            let known = try String.fetchAll(
                database,
                sql: """
                    SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?1))
                    UNION SELECT event FROM alias WHERE id IN (SELECT value FROM json_each(?1))
                    """, arguments: [ids.column])
            return try Self.previousEvents(Set(known), database)
        }
    }

    private static func previousEvents(_ ids: Set<String>, _ database: Database) throws -> [PreviousEvent] {
        let list = ids.sorted().column
        var members: [String: [String]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT event, report FROM membership WHERE event IN (SELECT value FROM json_each(?)) ORDER BY event, position",
            arguments: [list])
        while let row = try rows.next() {
            members[try row.decode(forColumn: "event"), default: []].append(try row.decode(forColumn: "report"))
        }
        let aliases = try aliases(database, of: list)
        let sql = "SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number"
        return try String.fetchAll(database, sql: sql, arguments: [list]).map { id in
            PreviousEvent(id: id, reports: members[id] ?? [], aliases: aliases[id] ?? [])
        }
    }

    /// The ids that became each event's, sorted.
    ///
    /// - Parameter events: A JSON array of ids.
    private static func aliases(_ database: Database, of events: String) throws -> [String: [String]] {
        var aliases: [String: [String]] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, event FROM alias WHERE event IN (SELECT value FROM json_each(?)) ORDER BY id",
            arguments: [events])
        while let row = try rows.next() {
            aliases[try row.decode(forColumn: "event"), default: []].append(try row.decode(forColumn: "id"))
        }
        return aliases
    }

    public func replace(
        _ previous: Set<String>, with events: [Event], merged blocks: [Int], now: Instant
    ) throws(StoreError) {
        try write { database in
            let touched = previous.union(events.map(\.id)).sorted()
            let stored = Dictionary(uniqueKeysWithValues: try Self.events(touched, database).map { ($0.id, $0) })
            // An alias was last told with the revision of its event; it may be an event again.
            let revisions = Dictionary(
                stored.values.flatMap { event in event.aliases.map { ($0, event.revision) } }, uniquingKeysWith: { max($0, $1) })
            // An event says what its reports say: it changes with each of them.
            let changedReports = Set(try String.fetchAll(database, sql: "SELECT id FROM report WHERE changed = 1"))
            // Their places, and the revisions that they get.
            var changes: [(place: Int, revision: Int)] = []
            for (place, event) in events.enumerated() {
                var event = event
                let known = stored[event.id]
                event.changed = known?.changed
                event.revision = known?.revision ?? 0
                if event == known, event.reports.allSatisfy({ !changedReports.contains($0.id) }) { continue }
                // Above what was told under each of its ids: those that became it are cancelled under theirs.
                let told = [event.id] + event.aliases
                changes.append((place, told.compactMap { stored[$0]?.revision ?? revisions[$0] }.max().map { $0 + 1 } ?? 0))
            }
            let kept = Set(events.map(\.id))
            for id in stored.keys.sorted() where !kept.contains(id) { try Event.delete(id, from: database) }
            // Memberships of all changed events go first: a report may move from one to another.
            for change in changes { try Event.deleteMembers(of: events[change.place].id, from: database) }
            for change in changes {
                var event = events[change.place]
                event.changed = now
                event.revision = change.revision
                try event.write(to: database, isNew: stored[event.id] == nil)
                for report in event.reports where changedReports.contains(report.id) {
                    try database.cachedStatement(sql: "UPDATE report SET changed = 0 WHERE id = ?").execute(arguments: [report.id]
                    )
                }
            }
            for block in blocks {
                try database.cachedStatement(sql: "DELETE FROM unmerged WHERE block = ?").execute(arguments: [block])
            }
        }
    }
}
