import GRDB

/// The embedded store: one SQLite file in WAL mode.
///
/// Every public call is one transaction. Full durability (`synchronous = FULL`): what a finished call stored survives
/// a power cut.
public final class SQLiteStore: EventStore {
    private let queue: DatabaseQueue
    private let path: String

    /// Opens or makes the store, and brings an older one up to date.
    ///
    /// - Parameters:
    ///   - path: The folder must be there.
    ///   - readOnly: Never makes or changes a file.
    /// - Throws: `StoreError.cannotOpen`, `.newerVersion`.
    public init(path: String, readOnly: Bool = false) throws(StoreError) {
        self.path = path
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            if !readOnly { try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL") }
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            let migrator = StoreSchema.migrator
            if try queue.read(migrator.hasBeenSuperseded) { throw StoreError.newerVersion(path: path) }
            if !readOnly { try migrator.migrate(queue) }
        } catch let error as StoreError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: Self.reason(error))
        }
    }

    /// Runs one transaction and tells what went wrong in the store's words.
    private func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.write(body)
        } catch {
            throw .failed(path: path, reason: Self.reason(error))
        }
    }

    private func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw .failed(path: path, reason: Self.reason(error))
        }
    }

    private static func reason(_ error: any Error) -> String {
        (error as? DatabaseError).map { $0.message ?? "\($0.resultCode)" } ?? "\(error)"
    }

    // MARK: Sources

    public func sourceIDs() throws(StoreError) -> [String] {
        try read { try String.fetchAll($0, sql: "SELECT id FROM source ORDER BY id") }
    }

    public func state(of source: String) throws(StoreError) -> FetchState? {
        try read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM source WHERE id = ?", arguments: [source]).map(FetchState.init(row:))
        }
    }

    public func save(_ state: FetchState, of source: String) throws(StoreError) {
        try write { try Self.write(state, of: source, $0) }
    }

    private static func write(_ state: FetchState, of source: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO source (id, entityTag, lastModified, contentHash, lastTried, lastSucceeded, lastNewReport,
                    failure, failingSince, failures, plugin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                source, state.entityTag, state.lastModified, state.contentHash, state.lastTried?.secondsSince1970,
                state.lastSucceeded?.secondsSince1970, state.lastNewReport?.secondsSince1970, state.failure,
                state.failingSince?.secondsSince1970, state.failures, state.plugin,
            ])
    }

    // MARK: Reports

    public func save(_ reports: [Report], state: FetchState, of source: String) throws(StoreError) -> Int {
        try write { database in
            var changed = 0
            for report in reports {
                var report = report
                report.document = nil
                let known = try Row.fetchOne(database, sql: "SELECT * FROM report WHERE id = ?", arguments: [report.id])
                if let known {
                    let stored = Report(row: known)
                    // What was dated by its first sight stays so, for ever.
                    if report.date?.basis == .firstSeen, stored.date?.basis == .firstSeen { report.date = stored.date }
                    if stored == report { continue }
                }
                changed += 1
                try report.write(to: database)
            }
            try Self.write(state, of: source, database)
            if changed > 0 { try database.execute(sql: "UPDATE store SET needsMerge = 1") }
            return changed
        }
    }

    public func reports() throws(StoreError) -> [Report] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM report ORDER BY id").map(Report.init(row:))
        }
    }

    // MARK: Events

    public func needsMerge() throws(StoreError) -> Bool {
        try read { try Bool.fetchOne($0, sql: "SELECT needsMerge FROM store") ?? false }
    }

    public func previousEvents() throws(StoreError) -> [PreviousEvent] {
        try read { database in
            var members: [String: [String]] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT event, report FROM membership ORDER BY event, position") {
                members[row["event"], default: []].append(row["report"])
            }
            var aliases: [String: [String]] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT id, event FROM alias ORDER BY id") {
                aliases[row["event"], default: []].append(row["id"])
            }
            return try String.fetchAll(database, sql: "SELECT id FROM event ORDER BY number").map { id in
                PreviousEvent(id: id, reports: members[id] ?? [], aliases: aliases[id] ?? [])
            }
        }
    }

    public func save(_ events: [Event], now: Instant) throws(StoreError) {
        try write { database in
            let stored = Dictionary(uniqueKeysWithValues: try Self.events(database).map { ($0.id, $0) })
            var changedEvents: [Event] = []
            for event in events {
                var event = event
                let known = stored[event.id]
                event.changed = known?.changed
                event.revision = known?.revision ?? 0
                if event == known { continue }
                event.changed = now
                event.revision = known.map { $0.revision + 1 } ?? 0
                changedEvents.append(event)
            }
            let kept = Set(events.map(\.id))
            for id in stored.keys.sorted() where !kept.contains(id) { try Event.delete(id, from: database) }
            // Memberships of all changed events go first: a report may move from one to another.
            for event in changedEvents { try Event.deleteMembers(of: event.id, from: database) }
            for event in changedEvents { try event.write(to: database, isNew: stored[event.id] == nil) }
            try database.execute(sql: "UPDATE store SET needsMerge = 0")
        }
    }

    public func events() throws(StoreError) -> [Event] {
        try read { try Self.events($0).sorted(by: Event.inOrder) }
    }

    private static func events(_ database: Database) throws -> [Event] {
        var reports: [String: [Report]] = [:]
        let members = "SELECT report.*, membership.event FROM membership JOIN report ON report.id = membership.report ORDER BY position"
        for row in try Row.fetchAll(database, sql: members) {
            reports[row["event"], default: []].append(Report(row: row))
        }
        var aliases: [String: [String]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, event FROM alias ORDER BY id") {
            aliases[row["event"], default: []].append(row["id"])
        }
        return try Row.fetchAll(database, sql: "SELECT * FROM event").map { row in
            let id: String = row["id"]
            return Event(row: row, reports: reports[id] ?? [], aliases: aliases[id] ?? [])
        }
    }
}
