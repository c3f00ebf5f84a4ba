import Foundation
import GRDB

// Events and reports are read by the million: columns by their places, and no JSON decoder for what is simple.

extension Report {
    /// What `init(row:)` reads, in its order.
    static let columns = oldColumns + ", report.articleURL"

    /// Those that there have been from the fourth change of the store on.
    static let oldColumns = """
        report.id, report.source, report.kind, report.entry, report.plugin, report.guid, report.title, report.url, report.summary,
        report.author, report.language, report.tags, report.published, report.updated, report.reportedField, report.start,
        report.end, report.startOffset, report.endOffset, report.precision, report.approximate, report.basis, report.attribution,
        report.sentence, report.expression
        """

    /// - Parameter row: Begins with `columns`.
    init(row: Row) throws {
        self.init(
            id: try row.decode(atIndex: 0), source: try row.decode(atIndex: 1),
            kind: Kind(rawValue: try row.decode(atIndex: 2)) ?? .entry)
        of = try row.decode(atIndex: 3)
        plugin = try row.decode(atIndex: 4)
        guid = try row.decode(atIndex: 5)
        title = try row.decode(atIndex: 6)
        url = try row.decode(atIndex: 7)
        summary = try row.decode(atIndex: 8)
        author = try row.decode(atIndex: 9)
        language = try row.decode(atIndex: 10)
        tags = [String](column: try row.decode(atIndex: 11))
        published = (try row.decode(String?.self, atIndex: 12)).flatMap { Timestamp(rfc3339: $0) }
        updated = (try row.decode(String?.self, atIndex: 13)).flatMap { Timestamp(rfc3339: $0) }
        reportedField = try row.decode(atIndex: 14)
        date = try EventDate(row: row, at: 15)
        attribution = try row.decode(atIndex: 22)
        let expression = try row.decode(String?.self, atIndex: 24)
        let article = try row.decode(String?.self, atIndex: 25)
        evidence = try row.decode(String?.self, atIndex: 23).map {
            Evidence(text: $0, expression: expression, url: article)
        }
    }
}

extension Event {
    /// What `init(row:reports:)` reads, in its order.
    static let columns = """
        event.id, event.title, event.start, event.end, event.startOffset, event.endOffset, event.precision, event.approximate,
        event.basis, event.datesDisagree, event.summary, event.url, event.firstReported, event.lastReported, event.sources,
        event.tags, event.copies, event.changed, event.revision,
        (SELECT json_group_array(id) FROM (SELECT id FROM alias WHERE alias.event = event.id ORDER BY id))
        """

    /// - Parameter row: Begins with `columns`.
    init(row: Row, reports: [Report]) throws {
        self.init(
            id: try row.decode(atIndex: 0), title: try row.decode(atIndex: 1), date: try EventDate(row: row, at: 2),
            reports: reports)
        datesDisagree = try row.decode(atIndex: 9)
        summary = try row.decode(atIndex: 10)
        url = try row.decode(atIndex: 11)
        firstReported = Instant(column: try row.decode(atIndex: 12))
        lastReported = Instant(column: try row.decode(atIndex: 13))
        sources = [String](column: try row.decode(atIndex: 14))
        tags = [String](column: try row.decode(atIndex: 15))
        copies = Self.copies(column: try row.decode(atIndex: 16))
        changed = Instant(column: try row.decode(atIndex: 17))
        revision = try row.decode(atIndex: 18)
        aliases = [String](column: try row.decode(atIndex: 19))
    }

    private static func copies(column: String) -> [String: String] {
        if column == "{}" { return [:] }
        return (try? JSONDecoder().decode([String: String].self, from: Data(column.utf8))) ?? [:]
    }
}

extension EventDate {
    /// Start, end, their offsets, precision, approximate, basis: seven columns.
    ///
    /// - Returns: `nil` where there is no date, and for one of a damaged store.
    init?(row: Row, at index: Int) throws {
        guard let start = Instant(column: try row.decode(atIndex: index)),
            let end = Instant(column: try row.decode(atIndex: index + 1)), start < end,
            let precision = (try row.decode(String?.self, atIndex: index + 4)).flatMap(Precision.init(rawValue:)),
            let basis = (try row.decode(String?.self, atIndex: index + 6)).flatMap(Basis.init(rawValue:))
        else { return nil }
        self.init(
            start: start, end: end, startOffsetInSeconds: try row.decode(Int?.self, atIndex: index + 2) ?? 0,
            endOffsetInSeconds: try row.decode(Int?.self, atIndex: index + 3) ?? 0,
            precision: precision, approximate: try row.decode(Bool?.self, atIndex: index + 5) ?? false, basis: basis)
    }
}

extension Instant {
    init?(column: Int64?) {
        // Within years 1 to 9999: anything else is a damaged store.
        guard let column, (-62_135_596_800...253_402_300_799).contains(column) else { return nil }
        self.init(secondsSince1970: column)
    }
}

extension [String] {
    /// A JSON array of strings; empty where it is none.
    init(column: String) {
        if column == "[]" {
            self = []
        } else if column.hasPrefix("[\""), column.hasSuffix("\"]"), !column.utf8.contains(UInt8(ascii: "\\")) {
            // Without a backslash no quotation mark stands inside a string.
            self = column.dropFirst(2).dropLast(2).split(separator: "\",\"", omittingEmptySubsequences: false).map(String.init)
        } else {
            self = (try? JSONDecoder().decode([String].self, from: Data(column.utf8))) ?? []
        }
    }
}
