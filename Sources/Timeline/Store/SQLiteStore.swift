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
    /// - Throws: `StoreError.cannotOpen`, `.newerVersion`, `.diskFull`, `.damaged`.
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
            throw StoreError(error, path: path, isOpening: true)
        }
    }

    /// Runs one transaction and tells what went wrong in the store's words.
    private func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.write(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
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
                    try Self.markUnmerged(known.storedBlock, database)
                }
                changed += 1
                try Self.markUnmerged(report.storedBlock, database)
                try report.write(to: database)
            }
            if isWhole { changed += try Self.deleteStaleMentions(of: accounts.map(\.report), database) }
            var state = state
            if changed > 0 {
                state.lastNewReport = state.lastSucceeded
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
                try delete(id, from: database)
                deleted += 1
            }
        }
        return deleted
    }

    /// Deletes a report, and the event that it alone told of.
    private static func delete(_ id: String, from database: Database) throws {
        if let report = try report(id, database) { try markUnmerged(report.storedBlock, database) }
        let event = try String.fetchOne(
            database.cachedStatement(sql: "SELECT event FROM membership WHERE report = ?"), arguments: [id])
        try database.cachedStatement(sql: "DELETE FROM report WHERE id = ?").execute(arguments: [id])
        guard let event else { return }
        let isEmpty = try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT NOT EXISTS (SELECT 1 FROM membership WHERE event = ?)"), arguments: [event])
        if isEmpty == true { try Event.delete(event, from: database) }
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
            try Self.markUnmerged(Set(correction.reports.joined()), database)
            return number
        }
    }

    public func removeCorrection(number: Int) throws(StoreError) -> Bool {
        try write { database in
            let row = try Row.fetchOne(database, sql: "SELECT * FROM correction WHERE number = ?", arguments: [number])
            guard let row, let correction = try Correction(row: row) else { return false }
            try database.execute(sql: "DELETE FROM correction WHERE number = ?", arguments: [number])
            try Self.markUnmerged(Set(correction.reports.joined()), database)
            return true
        }
    }

    // MARK: Merging

    private static func markUnmerged(_ block: Int, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO unmerged VALUES (?)").execute(arguments: [block])
    }

    private static func markUnmerged(_ reports: Set<String>, _ database: Database) throws {
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
                    database, sql: "SELECT * FROM report WHERE block BETWEEN ? AND ?",
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

    // MARK: Events

    /// The ids that became each event's, sorted.
    ///
    /// - Parameter events: A JSON array of ids; all events where left out.
    private static func aliases(_ database: Database, of events: String? = nil) throws -> [String: [String]] {
        var aliases: [String: [String]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT id, event FROM alias WHERE ?1 IS NULL OR event IN (SELECT value FROM json_each(?1)) ORDER BY id",
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
            let touched = previous.union(events.map(\.id)).sorted().column
            let stored = Dictionary(uniqueKeysWithValues: try Self.events(database, touched).map { ($0.id, $0) })
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
            for event in changedEvents {
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

    public func events() throws(StoreError) -> [Event] {
        try read { try Self.events($0).sorted(by: Event.inOrder) }
    }

    /// - Parameter ids: A JSON array; all events where left out.
    private static func events(_ database: Database, _ ids: String? = nil) throws -> [Event] {
        var reports: [String: [Report]] = [:]
        let members = """
            SELECT report.*, membership.event FROM membership JOIN report ON report.id = membership.report
            WHERE ?1 IS NULL OR membership.event IN (SELECT value FROM json_each(?1)) ORDER BY position
            """
        let rows = try Row.fetchCursor(database, sql: members, arguments: [ids])
        while let row = try rows.next() {
            reports[try row.decode(forColumn: "event"), default: []].append(try Report(row: row))
        }
        let aliases = try aliases(database, of: ids)
        let sql = "SELECT * FROM event WHERE ?1 IS NULL OR id IN (SELECT value FROM json_each(?1))"
        return try Row.fetchAll(database, sql: sql, arguments: [ids]).map { row in
            let id = try row.decode(String.self, forColumn: "id")
            return try Event(row: row, reports: reports[id] ?? [], aliases: aliases[id] ?? [])
        }
    }
}
