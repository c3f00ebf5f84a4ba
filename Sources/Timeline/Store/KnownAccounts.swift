import GRDB

/// Brings a document's reports under the ids that the store knows them by: sources use a guid or link for another account later
/// on, put new items above old ones that share it, and give one item another guid each time. Mentions follow their entries.
struct KnownAccounts {
    private let database: Database
    /// As the document itself has them.
    private let idsInDocument: Set<String>
    /// By entries of this document.
    private var taken: Set<String> = []
    private var renamed: [String: String] = [:]

    init(_ reports: [Report], in database: Database) {
        self.database = database
        idsInDocument = Set(reports.lazy.filter { $0.kind == .entry }.map(\.id))
    }

    /// The next report of the document under its id, and what the store has under that.
    mutating func next(_ report: Report) throws -> (report: Report, known: Report?) {
        var report = report
        if report.kind == .mention {
            if let of = report.of, let entry = renamed[of] {
                report.of = entry
                report.id = StableID.mention(of: entry, title: report.title ?? "", date: report.date?.edtf ?? "")
            }
            return (report, try stored(report.id))
        }
        var free: String?
        var own: Report?
        for id in [report.id] + report.otherIDs where own == nil && !taken.contains(id) {
            guard let known = try stored(id) else {
                free = free ?? id
                continue
            }
            if known.isSameAccount(as: report) { own = known }
        }
        if own == nil, let free { own = try withAnotherGUID(report, free) }
        let id = own?.id ?? free ?? report.id
        let known = try own ?? (free == nil ? stored(report.id) : nil)
        if id != report.id { renamed[report.id] = id }
        taken.insert(id)
        report.id = id
        return (report, known)
    }

    /// What the store has of the same source with link, title and time alike to the letter, where no other item of the document is it.
    ///
    /// - Parameter id: That the report would get as a new one.
    private func withAnotherGUID(_ report: Report, _ id: String) throws -> Report? {
        guard report.guid != nil, let url = report.url, let title = report.title, let published = report.published else { return nil }
        let ids = try String.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id FROM report WHERE url = ? AND source = ? AND title = ? AND published = ? AND kind = 'entry' ORDER BY id
                    """),
            arguments: [url, report.source, title, published.rfc3339])
        guard let first = ids.first(where: { !taken.contains($0) && !idsInDocument.contains($0) }) else { return nil }
        return try stored(first)
    }

    private func stored(_ id: String) throws -> Report? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT \(Report.columns) FROM report WHERE id = ?"), arguments: [id])
            .map { try Report(row: $0) }
    }
}
