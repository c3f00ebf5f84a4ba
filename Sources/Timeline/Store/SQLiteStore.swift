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
            if !readOnly {
                try migrator.migrate(queue)
            } else if try !queue.read(migrator.hasCompletedMigrations) {
                throw StoreError.cannotOpen(
                    path: path, reason: "an older version has written it; `timeline fetch` brings it up to date")
            }
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

    private static func write(_ state: FetchState, of source: String, _ database: Database) throws {
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

    // MARK: Reports

    public func save(_ reports: [Report], state: FetchState, of source: String, isWhole: Bool) throws(StoreError) -> Int {
        try write { database in
            var changed = 0
            let accounts = try Self.underTheirIDs(reports, database)
            for (report, known) in accounts {
                var report = report
                report.document = nil
                report.otherIDs = []
                if let known {
                    // What was dated keeps its date when the source loses it; a first sight stays for ever.
                    if report.date?.basis == .firstSeen, let date = known.date {
                        report.date = date
                        report.published = known.published
                        report.updated = report.updated ?? known.updated
                        report.reportedField = known.reportedField
                    }
                    if known == report { continue }
                }
                changed += 1
                try report.write(to: database)
            }
            if isWhole { changed += try Self.deleteStaleMentions(of: accounts.map(\.report), database) }
            var state = state
            if changed > 0 {
                state.lastNewReport = state.lastSucceeded
                try database.execute(sql: "UPDATE store SET needsMerge = 1")
            }
            try Self.write(state, of: source, database)
            return changed
        }
    }

    private static func report(_ id: String, _ database: Database) throws -> Report? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT * FROM report WHERE id = ?"), arguments: [id]).map {
            try Report(row: $0)
        }
    }

    /// Entries under the ids that the store knows them by: sources use a guid or link for another account later on, and put
    /// new items above old ones that share it. Mentions follow their entries.
    ///
    /// - Returns: Each report, and what the store has under its id.
    private static func underTheirIDs(
        _ reports: [Report], _ database: Database
    ) throws -> [(report: Report, known: Report?)] {
        var taken: Set<String> = []
        var renamed: [String: String] = [:]
        var output: [(report: Report, known: Report?)] = []
        for var report in reports {
            if report.kind == .mention {
                if let of = report.of, let entry = renamed[of] {
                    report.of = entry
                    report.id = StableID.mention(of: entry, title: report.title ?? "", date: report.date?.edtf ?? "")
                }
                output.append((report, try Self.report(report.id, database)))
                continue
            }
            var free: String?
            var own: Report?
            for id in [report.id] + report.otherIDs where own == nil && !taken.contains(id) {
                guard let known = try Self.report(id, database) else {
                    free = free ?? id
                    continue
                }
                if known.isSameAccount(as: report) { own = known }
            }
            let id = own?.id ?? free ?? report.id
            let known = try own ?? (free == nil ? Self.report(id, database) : nil)
            if id != report.id { renamed[report.id] = id }
            taken.insert(id)
            report.id = id
            output.append((report, known))
        }
        return output
    }

    /// Mentions that an entry's prose no longer gives, because the text or its date was corrected. An entry that comes
    /// without its text keeps them.
    private static func deleteStaleMentions(of reports: [Report], _ database: Database) throws -> Int {
        var mentions: [String: Set<String>] = [:]
        for report in reports where report.kind == .mention { mentions[report.of ?? "", default: []].insert(report.id) }
        var deleted = 0
        for (entry, kept) in mentions.sorted(by: { $0.key < $1.key }) {
            let known = try String.fetchAll(
                database.cachedStatement(sql: "SELECT id FROM report WHERE entry = ? ORDER BY id"), arguments: [entry])
            for id in known where !kept.contains(id) {
                try database.cachedStatement(sql: "DELETE FROM report WHERE id = ?").execute(arguments: [id])
                deleted += 1
            }
        }
        return deleted
    }

    public func reports() throws(StoreError) -> [Report] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM report ORDER BY id").map { try Report(row: $0) }
        }
    }

    // MARK: Corrections

    public func corrections() throws(StoreError) -> [Correction] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM correction ORDER BY number").compactMap { try Correction(row: $0) }
        }
    }

    public func add(_ correction: Correction) throws(StoreError) -> Int {
        try write { database in
            let number = try correction.write(to: database)
            try database.execute(sql: "UPDATE store SET needsMerge = 1")
            return number
        }
    }

    public func removeCorrection(number: Int) throws(StoreError) -> Bool {
        try write { database in
            try database.execute(sql: "DELETE FROM correction WHERE number = ?", arguments: [number])
            guard database.changesCount > 0 else { return false }
            try database.execute(sql: "UPDATE store SET needsMerge = 1")
            return true
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
                members[try row.decode(forColumn: "event"), default: []].append(try row.decode(forColumn: "report"))
            }
            let aliases = try Self.aliases(database)
            return try String.fetchAll(database, sql: "SELECT id FROM event ORDER BY number").map { id in
                PreviousEvent(id: id, reports: members[id] ?? [], aliases: aliases[id] ?? [])
            }
        }
    }

    /// The ids that became each event's, sorted.
    private static func aliases(_ database: Database) throws -> [String: [String]] {
        var aliases: [String: [String]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, event FROM alias ORDER BY id") {
            aliases[try row.decode(forColumn: "event"), default: []].append(try row.decode(forColumn: "id"))
        }
        return aliases
    }

    public func save(_ events: [Event], now: Instant) throws(StoreError) {
        try write { database in
            let stored = Dictionary(uniqueKeysWithValues: try Self.events(database).map { ($0.id, $0) })
            // An event says what its reports say: it changes with each of them.
            let changedReports = Set(try String.fetchAll(database, sql: "SELECT id FROM report WHERE changed = 1"))
            var changedEvents: [Event] = []
            for event in events {
                var event = event
                let known = stored[event.id]
                event.changed = known?.changed
                event.revision = known?.revision ?? 0
                if event == known, event.reports.allSatisfy({ !changedReports.contains($0.id) }) { continue }
                event.changed = now
                event.revision = known.map { $0.revision + 1 } ?? 0
                changedEvents.append(event)
            }
            let kept = Set(events.map(\.id))
            for id in stored.keys.sorted() where !kept.contains(id) { try Event.delete(id, from: database) }
            // Memberships of all changed events go first: a report may move from one to another.
            for event in changedEvents { try Event.deleteMembers(of: event.id, from: database) }
            for event in changedEvents { try event.write(to: database, isNew: stored[event.id] == nil) }
            try database.execute(sql: "UPDATE store SET needsMerge = 0; UPDATE report SET changed = 0 WHERE changed = 1")
        }
    }

    public func events() throws(StoreError) -> [Event] {
        try read { try Self.events($0).sorted(by: Event.inOrder) }
    }

    private static func events(_ database: Database) throws -> [Event] {
        var reports: [String: [Report]] = [:]
        let members =
            "SELECT report.*, membership.event FROM membership JOIN report ON report.id = membership.report ORDER BY position"
        for row in try Row.fetchAll(database, sql: members) {
            reports[try row.decode(forColumn: "event"), default: []].append(try Report(row: row))
        }
        let aliases = try aliases(database)
        return try Row.fetchAll(database, sql: "SELECT * FROM event").map { row in
            let id = try row.decode(String.self, forColumn: "id")
            return try Event(row: row, reports: reports[id] ?? [], aliases: aliases[id] ?? [])
        }
    }
}
