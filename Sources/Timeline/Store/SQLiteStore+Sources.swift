import GRDB

// How sources are.
extension SQLiteStore {
    public func state(of source: String) throws(StoreError) -> FetchState? {
        try read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM source WHERE id = ?", arguments: [source]).map {
                try FetchState(row: $0)
            }
        }
    }

    public func save(_ state: FetchState, of source: String) throws(StoreError) {
        try write { try Self.write(state, of: source, $0) }
    }

    static func write(_ state: FetchState, of source: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO source (id, entityTag, lastModified, validatorURL, fingerprint, contentHash, lastTried,
                    lastSucceeded, lastNewReport, failure, failingSince, failures, plugin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                source, state.entityTag, state.lastModified, state.validatorURL, state.fingerprint, state.contentHash,
                state.lastTried?.secondsSince1970, state.lastSucceeded?.secondsSince1970, state.lastNewReport?.secondsSince1970,
                state.failure, state.failingSince?.secondsSince1970, state.failures, state.plugin,
            ])
    }
}
