import GRDB

/// The embedded store: one SQLite file in WAL mode.
///
/// Every public call is one transaction. Full durability (`synchronous = FULL`): what a finished call stored survives
/// a power cut.
public final class SQLiteStore: EventStore {
    let queue: DatabaseQueue
    let path: String

    /// Opens or makes the store, and brings an older one up to date.
    ///
    /// - Parameters:
    ///   - path: The folder must be there.
    ///   - readOnly: Never makes or changes a file.
    /// - Throws: `StoreError.cannotOpen`, `.newerVersion`, `.diskFull`, `.damaged`; `.olderVersion` where `readOnly`.
    public init(path: String, readOnly: Bool = false) throws(StoreError) {
        self.path = path
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            guard !readOnly else { return }
            // Ids are spread over the whole index: with the 2 MB that are usual, each report reads and writes pages anew.
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -8000")
        }
        do {
            queue = try StoreOpening.queue(path, configuration)
            let migrator = StoreSchema.migrator
            if try queue.read(migrator.hasBeenSuperseded) { throw StoreError.newerVersion(path: path) }
            if !readOnly {
                try migrator.migrate(queue)
            } else if try !queue.read(migrator.hasCompletedMigrations) {
                throw StoreError.olderVersion(path: path)
            }
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(error, path: path, isOpening: true)
        }
    }

    /// Runs one transaction and tells what went wrong in the store's words.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try naming { try queue.write(body) }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try naming { try queue.read(body) }
    }

    /// One look at the store; what `body` throws is thrown as it is.
    func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try queue.read(body)
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// What goes wrong in the store's words.
    func naming<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
        do {
            return try body()
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
