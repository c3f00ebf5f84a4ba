import GRDB

// How sources are.
extension SQLiteStore {
    public func states() throws(StoreError) -> [String: FetchState] {
        try read { database in
            var states: [String: FetchState] = [:]
            let rows = try Row.fetchCursor(database, sql: "SELECT * FROM source")
            while let row = try rows.next() { states[try row.decode(forColumn: "id")] = try FetchState(row: row) }
            return states
        }
    }

    public func save(_ state: FetchState, of source: String) throws(StoreError) {
        try write { try state.write(of: source, to: $0) }
    }

    public func busyServers() throws(StoreError) -> [String: Instant] {
        try read { database in
            var servers: [String: Instant] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT * FROM server") {
                servers[try row.decode(forColumn: "name")] = Instant(column: try row.decode(forColumn: "busyUntil"))
            }
            return servers
        }
    }

    public func saveBusyServers(_ servers: [String: Instant]) throws(StoreError) {
        try write { database in
            try database.execute(sql: "DELETE FROM server")
            for (name, until) in servers {
                try database.cachedStatement(sql: "INSERT INTO server VALUES (?, ?)").execute(
                    arguments: [name, until.secondsSince1970])
            }
        }
    }
}
