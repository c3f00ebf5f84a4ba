import GRDB

/// How a store is, as far as the store itself can tell.
public struct StoreHealth: Hashable, Sendable {
    /// What SQLite finds wrong with its file, in its words; empty where it is whole.
    public var damage: [String]
    /// How many of the changes of `StoreSchema` it has.
    public var schema: Int
    public var reports: Int
    public var events: Int
    /// In which something is stored that no merge has seen.
    public var unmergedBlocks: Int
    /// The latest try of any source.
    public var lastTried: Instant?
}

extension SQLiteStore {
    /// Reads the whole file, and every index of it.
    public func health() throws(StoreError) -> StoreHealth {
        try read { database in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
            var damage = try String.fetchAll(database, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }
            let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
            if orphans > 0 { damage.append("\(orphans) rows belong to others that are not there") }
            let changes = try count("SELECT count(*) FROM grdb_migrations")
            let lastTried = try Int64.fetchOne(database, sql: "SELECT max(lastTried) FROM source")
            return StoreHealth(
                damage: damage, schema: changes, reports: try count("SELECT count(*) FROM report"),
                events: try count("SELECT count(*) FROM event"), unmergedBlocks: try count("SELECT count(*) FROM unmerged"),
                lastTried: lastTried.map { Instant(secondsSince1970: $0) })
        }
    }
}
