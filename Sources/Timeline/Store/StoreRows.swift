import Foundation
import GRDB

// How the nouns stand in the tables of `StoreSchema`.

extension Report {
    func write(to database: Database) throws {
        // An upsert and no REPLACE, which would delete the row and with it the report's membership.
        try database.cachedStatement(
            sql: """
                INSERT INTO report (id, source, kind, entry, plugin, guid, title, url, summary, author, language, tags,
                    published, updated, start, end, startOffset, endOffset, precision, approximate, basis, attribution, sentence,
                    expression, reportedField, articleURL, block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET source = excluded.source, kind = excluded.kind, entry = excluded.entry,
                    plugin = excluded.plugin, guid = excluded.guid, title = excluded.title, url = excluded.url,
                    summary = excluded.summary, author = excluded.author, language = excluded.language, tags = excluded.tags,
                    published = excluded.published, updated = excluded.updated, start = excluded.start, end = excluded.end,
                    startOffset = excluded.startOffset, endOffset = excluded.endOffset, precision = excluded.precision,
                    approximate = excluded.approximate, basis = excluded.basis, attribution = excluded.attribution,
                    sentence = excluded.sentence, expression = excluded.expression, reportedField = excluded.reportedField,
                    articleURL = excluded.articleURL,
                    block = excluded.block, changed = 1
                """
        ).execute(
            arguments: [
                id, source, kind.rawValue, of, plugin, guid, title, url, summary, author, language, tags.column,
                published?.rfc3339, updated?.rfc3339,
            ] + EventDate.columns(date) + [attribution, evidence?.text, evidence?.expression, reportedField, evidence?.url, storedBlock])
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
                tags.column, String(decoding: copies, as: UTF8.self), changed?.secondsSince1970, revision, independentSources,
                date?.breadth.order, id,
            ]
        let names = [
            "title", "start", "end", "startOffset", "endOffset", "precision", "approximate", "basis", "datesDisagree", "summary",
            "url", "firstReported", "lastReported", "sources", "tags", "copies", "changed", "revision", "independentSources",
            "breadth",
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
        let number = try Int64.fetchOne(database.cachedStatement(sql: "SELECT number FROM event WHERE id = ?"), arguments: [id])
        guard let number else { return }
        try EventIndex.write(number, words: searchedWords, sources: sources, tags: tags, to: database)
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
    /// Start, end, their offsets, precision, approximate, basis.
    static func columns(_ date: EventDate?) -> StatementArguments {
        [
            date?.start.secondsSince1970, date?.end.secondsSince1970, date?.startOffsetInSeconds, date?.endOffsetInSeconds,
            date?.precision.rawValue, date?.approximate, date?.basis.rawValue,
        ]
    }
}

extension [String] {
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
