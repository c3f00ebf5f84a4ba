import Foundation
import GRDB

// How the nouns stand in the tables of `StoreSchema`.

extension FetchState {
    init(row: Row) {
        self.init()
        entityTag = row["entityTag"]
        lastModified = row["lastModified"]
        contentHash = row["contentHash"]
        lastTried = Instant(column: row["lastTried"])
        lastSucceeded = Instant(column: row["lastSucceeded"])
        lastNewReport = Instant(column: row["lastNewReport"])
        failure = row["failure"]
        failingSince = Instant(column: row["failingSince"])
        failures = row["failures"]
        plugin = row["plugin"]
    }
}

extension Report {
    init(row: Row) {
        self.init(id: row["id"], source: row["source"], kind: Kind(rawValue: row["kind"]) ?? .entry)
        of = row["entry"]
        plugin = row["plugin"]
        guid = row["guid"]
        title = row["title"]
        url = row["url"]
        summary = row["summary"]
        author = row["author"]
        language = row["language"]
        tags = [String](column: row["tags"])
        published = (row["published"] as String?).flatMap { Timestamp(rfc3339: $0) }
        updated = (row["updated"] as String?).flatMap { Timestamp(rfc3339: $0) }
        date = EventDate(row: row)
        attribution = row["attribution"]
        evidence = (row["sentence"] as String?).map { Evidence(text: $0, expression: row["expression"]) }
    }

    func write(to database: Database) throws {
        // An upsert and no REPLACE, which would delete the row and with it the report's membership.
        try database.cachedStatement(
            sql: """
                INSERT INTO report (id, source, kind, entry, plugin, guid, title, url, summary, author, language, tags,
                    published, updated, start, end, startOffset, endOffset, precision, approximate, basis, attribution, sentence,
                    expression) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET source = excluded.source, kind = excluded.kind, entry = excluded.entry,
                    plugin = excluded.plugin, guid = excluded.guid, title = excluded.title, url = excluded.url,
                    summary = excluded.summary, author = excluded.author, language = excluded.language, tags = excluded.tags,
                    published = excluded.published, updated = excluded.updated, start = excluded.start, end = excluded.end,
                    startOffset = excluded.startOffset, endOffset = excluded.endOffset, precision = excluded.precision,
                    approximate = excluded.approximate, basis = excluded.basis, attribution = excluded.attribution,
                    sentence = excluded.sentence, expression = excluded.expression
                """
        ).execute(arguments: [
            id, source, kind.rawValue, of, plugin, guid, title, url, summary, author, language, tags.column,
            published?.rfc3339, updated?.rfc3339,
        ] + EventDate.columns(date) + [attribution, evidence?.text, evidence?.expression])
    }
}

extension Event {
    init(row: Row, reports: [Report], aliases: [String]) {
        self.init(id: row["id"], title: row["title"], date: EventDate(row: row), reports: reports)
        datesDisagree = row["datesDisagree"]
        summary = row["summary"]
        url = row["url"]
        firstReported = Instant(column: row["firstReported"])
        lastReported = Instant(column: row["lastReported"])
        sources = [String](column: row["sources"])
        tags = [String](column: row["tags"])
        self.aliases = aliases
        joins = (try? JSONDecoder().decode([StoredJoin].self, from: Data((row["joins"] as String).utf8)))?.map(\.join) ?? []
        changed = Instant(column: row["changed"])
        revision = row["revision"]
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
        let joins = try JSONEncoder.sorted.encode(joins.map(StoredJoin.init(_:)))
        let columns: StatementArguments = [title] + EventDate.columns(date) + [
            datesDisagree, summary, url, firstReported?.secondsSince1970, lastReported?.secondsSince1970, sources.column,
            tags.column, String(decoding: joins, as: UTF8.self), changed?.secondsSince1970, revision, id,
        ]
        let names = [
            "title", "start", "end", "startOffset", "endOffset", "precision", "approximate", "basis", "datesDisagree", "summary",
            "url", "firstReported", "lastReported", "sources", "tags", "joins", "changed", "revision",
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

/// A join as JSON.
private struct StoredJoin: Codable {
    var report: String
    var to: String
    var guid: String?
    var link: String?
    var words: [String]?
    var similarity: Double?

    init(_ join: Event.Join) {
        report = join.report
        to = join.to
        switch join.reason {
        case .sameGuid(let guid): self.guid = guid
        case .sameLink(let link): self.link = link
        case .sameWords(let words, let similarity): (self.words, self.similarity) = (words, similarity)
        case .corrected: break
        }
    }

    var join: Event.Join {
        let reason: Event.Join.Reason =
            if let guid {
                .sameGuid(guid)
            } else if let link {
                .sameLink(link)
            } else if let words {
                .sameWords(words, similarity: similarity ?? 0)
            } else {
                .corrected
            }
        return Event.Join(report: report, to: to, reason: reason)
    }
}

extension EventDate {
    init?(row: Row) {
        guard let start = Instant(column: row["start"]), let end = Instant(column: row["end"]), start < end,
            let precision = (row["precision"] as String?).flatMap(Precision.init(rawValue:)),
            let basis = (row["basis"] as String?).flatMap(Basis.init(rawValue:))
        else { return nil }
        self.init(
            start: start, end: end, startOffsetInSeconds: row["startOffset"] ?? 0, endOffsetInSeconds: row["endOffset"] ?? 0,
            precision: precision, approximate: row["approximate"] ?? false, basis: basis)
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
        guard let column else { return nil }
        self.init(secondsSince1970: column)
    }
}

extension [String] {
    fileprivate init(column: String) {
        self = (try? JSONDecoder().decode([String].self, from: Data(column.utf8))) ?? []
    }

    fileprivate var column: String {
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
