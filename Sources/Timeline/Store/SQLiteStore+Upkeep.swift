import GRDB

// What is done to a store from time to time: old reports dropped, a copy made.

extension SQLiteStore {
    /// What was dropped, or would be.
    public struct Dropped: Hashable, Sendable {
        public var reports: Int
        /// Events that nobody else tells of.
        public var events: Int
    }

    /// Drops the reports that were told before an instant, and the events that only they told of. What they told of together with others is
    /// to be merged again.
    ///
    /// A report was told when it was published, else updated, else first seen. One of which none is known stays.
    ///
    /// - Parameter dryRun: Only count.
    /// - Throws: `StoreError.failed`; then nothing was dropped.
    public func dropReports(toldBefore limit: Instant, dryRun: Bool) throws(StoreError) -> Dropped {
        try drop(dryRun: dryRun) { database in
            var old: [String] = []
            let rows = try Row.fetchCursor(
                database, sql: "SELECT id, published, updated, CASE basis WHEN 'firstSeen' THEN start END AS seen FROM report ORDER BY id")
            while let row = try rows.next() {
                let published = try row.decode(String?.self, forColumn: "published").flatMap { Timestamp(rfc3339: $0)?.instant }
                let updated = try row.decode(String?.self, forColumn: "updated").flatMap { Timestamp(rfc3339: $0)?.instant }
                let seen = try row.decode(Int64?.self, forColumn: "seen").map { Instant(secondsSince1970: $0) }
                guard let told = published ?? updated ?? seen, told < limit else { continue }
                old.append(try row.decode(forColumn: "id"))
            }
            return old
        }
    }

    /// Drops the reports of a source, the events that only it told of, and what is known of its fetches.
    ///
    /// - Throws: `StoreError.failed`; then nothing was dropped.
    public func dropReports(of source: String, dryRun: Bool = false) throws(StoreError) -> Dropped {
        try drop(dryRun: dryRun) { database in
            try database.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [source])
            return try String.fetchAll(database, sql: "SELECT id FROM report WHERE source = ? ORDER BY id", arguments: [source])
        }
    }

    /// - Parameter choose: Gives the ids.
    private func drop(dryRun: Bool, _ choose: (Database) throws -> [String]) throws(StoreError) -> Dropped {
        var dropped = Dropped(reports: 0, events: 0)
        do {
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    let before = try Int.fetchOne(database, sql: "SELECT count(*) FROM event") ?? 0
                    let ids = try choose(database)
                    for id in ids { try Self.delete(id, from: database) }
                    let after = try Int.fetchOne(database, sql: "SELECT count(*) FROM event") ?? 0
                    dropped = Dropped(reports: ids.count, events: before - after)
                    return dryRun ? .rollback : .commit
                }
            }
        } catch {
            throw StoreError(error, path: path)
        }
        return dropped
    }

    /// Gives the disk back what dropped reports took. Best effort: it needs as much room again for a while, and nobody else reading.
    public func shrink() {
        try? queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    }

    /// Copies the store as it is at this moment, whole and consistent, while others read and write it (https://sqlite.org/lang_vacuum.html).
    ///
    /// - Parameter copy: A path at which nothing is, or an empty file.
    /// - Throws: `StoreError.failed`, and `.cannotOpen` where the copy can't be read back.
    public func copy(to copy: String) throws(StoreError) {
        do {
            try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
        } catch {
            throw StoreError(error, path: path)
        }
        let made = try SQLiteStore(path: copy, readOnly: true)
        let state = try made.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") ?? "" }
        guard state == "ok" else { throw .damaged(path: copy, reason: state) }
    }
}
