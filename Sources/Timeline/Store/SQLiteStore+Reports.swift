import GRDB

// What sources tell.
extension SQLiteStore {
    public func save(
        _ reports: [Report], state: FetchState, of source: String, isWhole: Bool
    ) throws(StoreError) -> (changed: Int, state: FetchState) {
        try write { database in
            var changed = 0
            var isNew = false
            var accounts = KnownAccounts(reports, in: database)
            var mentions: [String: Set<String>] = [:]
            var settled: Set<String> = []
            for report in reports {
                let account = try accounts.next(report)
                var report = account.report
                if report.kind == .mention {
                    if settled.contains(report.of ?? "") { continue }
                    mentions[report.of ?? "", default: []].insert(report.id)
                }
                report.document = nil
                report.otherIDs = []
                if let known = account.known {
                    // What the article itself says stands, as its fuller account.
                    if known.evidence?.url != nil { continue }
                    if report.kind == .entry { try Self.keepFilled(&report, known, database) }
                    // What was dated keeps its date when the source loses it; a first sight stays for ever.
                    // What was counted back from the first fetch stays as well, else every fetch would move it.
                    let isLess = report.date?.basis == .firstSeen || (report.isCountedBack && known.reported != nil)
                    if report.isCountedBack, known.reported != nil {
                        report.updated = known.updated
                        // Its mentions would be dated from another day each time.
                        if try Self.hasMentions(report.id, database) { settled.insert(report.id) }
                    }
                    report.isCountedBack = false
                    if isLess, let date = known.date {
                        report.date = date
                        report.published = known.published
                        report.updated = report.updated ?? known.updated
                        report.reportedField = known.reportedField
                    }
                    if known == report { continue }
                    try Self.markUnmerged(known.storedBlock, database)
                } else {
                    isNew = true
                }
                report.isCountedBack = false
                changed += 1
                try Self.markUnmerged(report.storedBlock, database)
                try report.write(to: database)
            }
            if isWhole { changed += try Self.deleteStaleMentions(mentions, database) }
            var state = state
            if isNew { state.broughtNew() } else { state.broughtNothingNew() }
            try state.write(of: source, to: database)
            return (changed, state)
        }
    }

    static func report(_ id: String, _ database: Database) throws -> Report? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT \(Report.columns) FROM report WHERE id = ?"), arguments: [id]).map {
            try Report(row: $0)
        }
    }

    private static func hasMentions(_ entry: String, _ database: Database) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM report WHERE entry = ? AND articleURL IS NULL)"
        return try Bool.fetchOne(database.cachedStatement(sql: sql), arguments: [entry]) ?? false
    }

    /// Mentions that an entry's prose no longer gives, because the text or its date was corrected. An entry that comes
    /// without its text keeps them.
    ///
    /// - Parameter mentions: That each entry has now.
    private static func deleteStaleMentions(_ mentions: [String: Set<String>], _ database: Database) throws -> Int {
        var deleted = 0
        for (entry, kept) in mentions.sorted(by: { $0.key < $1.key }) {
            let known = try String.fetchAll(
                database.cachedStatement(sql: "SELECT id FROM report WHERE entry = ? AND articleURL IS NULL ORDER BY id"),
                arguments: [entry])
            for id in known where !kept.contains(id) {
                try delete(id, from: database)
                deleted += 1
            }
        }
        return deleted
    }

    /// Deletes a report, and the event that it alone told of.
    static func delete(_ id: String, from database: Database) throws {
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
            try Row.fetchAll(database, sql: "SELECT \(Report.columns) FROM report ORDER BY id").map { try Report(row: $0) }
        }
    }
}
