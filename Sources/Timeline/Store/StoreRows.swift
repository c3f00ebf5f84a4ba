import Foundation
import GRDB

// How the nouns stand in the tables of `StoreSchema`.

extension FetchState {
    init(row: Row) throws {
        self.init()
        entityTag = try row.decode(forColumn: "entityTag")
        lastModified = try row.decode(forColumn: "lastModified")
        validatorURL = try row.decode(forColumn: "validatorURL")
        fingerprint = try row.decode(forColumn: "fingerprint")
        contentHash = try row.decode(forColumn: "contentHash")
        lastTried = Instant(column: try row.decode(forColumn: "lastTried"))
        lastSucceeded = Instant(column: try row.decode(forColumn: "lastSucceeded"))
        lastNewReport = Instant(column: try row.decode(forColumn: "lastNewReport"))
        failure = try row.decode(forColumn: "failure")
        failingSince = Instant(column: try row.decode(forColumn: "failingSince"))
        failures = try row.decode(forColumn: "failures")
        plugin = try row.decode(forColumn: "plugin")
    }
}

extension Report {
    init(row: Row) throws {
        self.init(
            id: try row.decode(forColumn: "id"), source: try row.decode(forColumn: "source"),
            kind: Kind(rawValue: try row.decode(forColumn: "kind")) ?? .entry)
        of = try row.decode(forColumn: "entry")
        plugin = try row.decode(forColumn: "plugin")
        guid = try row.decode(forColumn: "guid")
        title = try row.decode(forColumn: "title")
        url = try row.decode(forColumn: "url")
        summary = try row.decode(forColumn: "summary")
        author = try row.decode(forColumn: "author")
        language = try row.decode(forColumn: "language")
        tags = [String](column: try row.decode(forColumn: "tags"))
        published = (try row.decode(String?.self, forColumn: "published")).flatMap { Timestamp(rfc3339: $0) }
        updated = (try row.decode(String?.self, forColumn: "updated")).flatMap { Timestamp(rfc3339: $0) }
        reportedField = try row.decode(forColumn: "reportedField")
        date = try EventDate(row: row)
        attribution = try row.decode(forColumn: "attribution")
        let expression = try row.decode(String?.self, forColumn: "expression")
        evidence = try row.decode(String?.self, forColumn: "sentence").map { Evidence(text: $0, expression: expression) }
    }

    func write(to database: Database) throws {
        // An upsert and no REPLACE, which would delete the row and with it the report's membership.
        try database.cachedStatement(
            sql: """
                INSERT INTO report (id, source, kind, entry, plugin, guid, title, url, summary, author, language, tags,
                    published, updated, start, end, startOffset, endOffset, precision, approximate, basis, attribution, sentence,
                    expression, reportedField, block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET source = excluded.source, kind = excluded.kind, entry = excluded.entry,
                    plugin = excluded.plugin, guid = excluded.guid, title = excluded.title, url = excluded.url,
                    summary = excluded.summary, author = excluded.author, language = excluded.language, tags = excluded.tags,
                    published = excluded.published, updated = excluded.updated, start = excluded.start, end = excluded.end,
                    startOffset = excluded.startOffset, endOffset = excluded.endOffset, precision = excluded.precision,
                    approximate = excluded.approximate, basis = excluded.basis, attribution = excluded.attribution,
                    sentence = excluded.sentence, expression = excluded.expression, reportedField = excluded.reportedField,
                    block = excluded.block, changed = 1
                """
        ).execute(
            arguments: [
                id, source, kind.rawValue, of, plugin, guid, title, url, summary, author, language, tags.column,
                published?.rfc3339, updated?.rfc3339,
            ] + EventDate.columns(date) + [attribution, evidence?.text, evidence?.expression, reportedField, storedBlock])
    }
}

extension Report {
    /// The block that the merger puts it in. A store's reports have a date each; one without stands with those of 1970.
    var storedBlock: Int { TimeBlock.number(of: self) ?? 0 }

    /// Whether an account that was stored under an id is the one that comes under it now: one of link and title is as it was.
    func isSameAccount(as other: Report) -> Bool {
        func isSame(_ mine: String?, _ theirs: String?) -> Bool { mine != nil && mine == theirs }
        guard source == other.source else { return false }
        if isSame(title, other.title) { return true }
        if isSame(url.flatMap { CanonicalLink.exact($0) }, other.url.flatMap { CanonicalLink.exact($0) }) { return true }
        // A site that moves takes its articles and their dates along; two sites of one source use one path for two articles.
        if published != nil, published?.instant == other.published?.instant,
            isSame(url.flatMap { CanonicalLink.place($0) }, other.url.flatMap { CanonicalLink.place($0) })
        {
            return true
        }
        // Without a link on either side an edited title is all that can differ.
        return url == nil || other.url == nil
    }
}

extension Event {
    init(row: Row, reports: [Report], aliases: [String]) throws {
        self.init(
            id: try row.decode(forColumn: "id"), title: try row.decode(forColumn: "title"), date: try EventDate(row: row),
            reports: reports)
        datesDisagree = try row.decode(forColumn: "datesDisagree")
        summary = try row.decode(forColumn: "summary")
        url = try row.decode(forColumn: "url")
        firstReported = Instant(column: try row.decode(forColumn: "firstReported"))
        lastReported = Instant(column: try row.decode(forColumn: "lastReported"))
        sources = [String](column: try row.decode(forColumn: "sources"))
        tags = [String](column: try row.decode(forColumn: "tags"))
        self.aliases = aliases
        copies =
            (try? JSONDecoder().decode(
                [String: String].self, from: Data(try row.decode(String.self, forColumn: "copies").utf8))) ?? [:]
        changed = Instant(column: try row.decode(forColumn: "changed"))
        revision = try row.decode(forColumn: "revision")
    }

    static func delete(_ id: String, from database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM event WHERE id = ?").execute(arguments: [id])
    }

    static func deleteMembers(of id: String, from database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM membership WHERE event = ?").execute(arguments: [id])
        try database.cachedStatement(sql: "DELETE FROM alias WHERE event = ?").execute(arguments: [id])
    }

    /// Its members must have left the events that they were in.
    func write(to database: Database, isNew: Bool) throws {
        let copies = try JSONEncoder.sorted.encode(copies)
        let columns: StatementArguments =
            [title] + EventDate.columns(date) + [
                datesDisagree, summary, url, firstReported?.secondsSince1970, lastReported?.secondsSince1970, sources.column,
                tags.column, String(decoding: copies, as: UTF8.self), changed?.secondsSince1970, revision, id,
            ]
        let names = [
            "title", "start", "end", "startOffset", "endOffset", "precision", "approximate", "basis", "datesDisagree", "summary",
            "url", "firstReported", "lastReported", "sources", "tags", "copies", "changed", "revision",
        ]
        let sql =
            isNew
            ? "INSERT INTO event (\(names.joined(separator: ", ")), id) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")), ?)"
            : "UPDATE event SET \(names.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"
        try database.cachedStatement(sql: sql).execute(arguments: columns)
        for (position, report) in reports.enumerated() {
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO membership (report, event, position) VALUES (?, ?, ?)")
                .execute(arguments: [report.id, id, position])
        }
        for alias in aliases {
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO alias (id, event) VALUES (?, ?)")
                .execute(arguments: [alias, id])
        }
    }
}

extension Correction {
    /// `nil` for a row of a damaged store.
    init?(row: Row) throws {
        guard let kind = Kind(rawValue: try row.decode(forColumn: "kind")),
            let made = Instant(column: try row.decode(forColumn: "made")),
            let reports = try? JSONDecoder().decode(
                [[String]].self, from: Data(try row.decode(String.self, forColumn: "reports").utf8))
        else { return nil }
        self.init(
            number: try row.decode(forColumn: "number"), kind: kind, reports: reports,
            titles: [String](column: try row.decode(forColumn: "titles")), made: made)
    }

    /// - Returns: Its number.
    func write(to database: Database) throws -> Int {
        let lists = String(decoding: try JSONEncoder.sorted.encode(reports), as: UTF8.self)
        try database.execute(
            sql: "INSERT INTO correction (kind, reports, titles, made) VALUES (?, ?, ?, ?)",
            arguments: [kind.rawValue, lists, titles.column, made.secondsSince1970])
        return Int(database.lastInsertedRowID)
    }
}

extension EventDate {
    init?(row: Row) throws {
        guard let start = Instant(column: try row.decode(forColumn: "start")),
            let end = Instant(column: try row.decode(forColumn: "end")), start < end,
            let precision = (try row.decode(String?.self, forColumn: "precision")).flatMap(Precision.init(rawValue:)),
            let basis = (try row.decode(String?.self, forColumn: "basis")).flatMap(Basis.init(rawValue:))
        else { return nil }
        self.init(
            start: start, end: end, startOffsetInSeconds: try row.decode(Int?.self, forColumn: "startOffset") ?? 0,
            endOffsetInSeconds: try row.decode(Int?.self, forColumn: "endOffset") ?? 0,
            precision: precision, approximate: try row.decode(Bool?.self, forColumn: "approximate") ?? false, basis: basis)
    }

    /// Start, end, their offsets, precision, approximate, basis.
    static func columns(_ date: EventDate?) -> StatementArguments {
        [
            date?.start.secondsSince1970, date?.end.secondsSince1970, date?.startOffsetInSeconds, date?.endOffsetInSeconds,
            date?.precision.rawValue, date?.approximate, date?.basis.rawValue,
        ]
    }
}

extension Instant {
    fileprivate init?(column: Int64?) {
        // Within years 1 to 9999: anything else is a damaged store.
        guard let column, (-62_135_596_800...253_402_300_799).contains(column) else { return nil }
        self.init(secondsSince1970: column)
    }
}

extension [String] {
    fileprivate init(column: String) {
        self = (try? JSONDecoder().decode([String].self, from: Data(column.utf8))) ?? []
    }

    /// As a JSON array.
    var column: String {
        // An array of strings is always JSON.
        (try? JSONEncoder.sorted.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }
}

extension JSONEncoder {
    fileprivate static var sorted: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
