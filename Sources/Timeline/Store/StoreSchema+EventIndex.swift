import GRDB

extension StoreSchema {
    /// Events are found by their words, sources, tags, dates and number of tellers, and stand in order. What is there is
    /// brought up to date, once.
    static func indexEvents(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE event ADD COLUMN independentSources INTEGER NOT NULL DEFAULT 1;
                ALTER TABLE event ADD COLUMN breadth INTEGER;
                UPDATE event SET independentSources = max(1, (
                    SELECT count(DISTINCT report.source) FROM membership JOIN report ON report.id = membership.report
                    WHERE membership.event = event.id
                        AND report.id NOT IN (SELECT key FROM json_each(event.copies))));
                DROP INDEX eventByStart;
                CREATE INDEX eventInOrder ON event (
                    ifnull(start, 9223372036854775807), ifnull(end, 9223372036854775807),
                    ifnull(firstReported, 9223372036854775807), id);
                CREATE INDEX eventByEnd ON event (end);
                \(EventIndex.schema)
                """)
        for number in try Int64.fetchAll(database, sql: "SELECT number FROM event") {
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT start, end, startOffset, endOffset, precision, approximate, basis, id, title, summary, sources, tags
                        FROM event WHERE number = ?
                        """), arguments: [number])
            guard let row else { continue }
            if let date = try EventDate(row: row, at: 0) {
                try database.cachedStatement(sql: "UPDATE event SET breadth = ? WHERE number = ?").execute(
                    arguments: [date.breadth.order, number])
            }
            var texts: [String?] = [try row.decode(atIndex: 8), try row.decode(atIndex: 9)]
            let members = try Row.fetchCursor(
                database.cachedStatement(
                    sql: """
                        SELECT title, summary FROM membership CROSS JOIN report ON report.id = membership.report
                        WHERE event = ? ORDER BY position
                        """), arguments: [try row.decode(String.self, atIndex: 7)])
            while let member = try members.next() {
                texts += [try member.decode(atIndex: 0), try member.decode(atIndex: 1)]
            }
            try EventIndex.write(
                number, words: Event.searchedWords(in: texts), sources: [String](column: try row.decode(atIndex: 10)),
                tags: [String](column: try row.decode(atIndex: 11)), to: database)
        }
    }
}
