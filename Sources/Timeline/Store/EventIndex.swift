import GRDB

/// The words, sources and tags of each event, for SQLite's full-text search (https://www.sqlite.org/fts5.html).
///
/// The words are ours (`SearchWords`), one blank apart. SQLite's `ascii` tokenizer parts them only there, so a search finds
/// in the store what it finds in memory, and the `sqlite3` shell can read the table.
enum EventIndex {
    static let table = "eventText"

    static let schema = """
        CREATE VIRTUAL TABLE eventText USING fts5 (words, sources, tags, tokenize = 'ascii', columnsize = 0);
        CREATE TRIGGER eventGone AFTER DELETE ON event BEGIN DELETE FROM eventText WHERE rowid = old.number; END;
        """

    /// Puts an event's row into the place of the one that it had.
    static func write(
        _ number: Int64, words: [String], sources: [String], tags: [String], to database: Database
    ) throws {
        try database.cachedStatement(sql: "DELETE FROM eventText WHERE rowid = ?").execute(arguments: [number])
        try database.cachedStatement(sql: "INSERT INTO eventText (rowid, words, sources, tags) VALUES (?, ?, ?, ?)").execute(
            arguments: [
                number, words.joined(separator: " "), sources.map(token(ofSource:)).joined(separator: " "),
                tags.map(token(ofTag:)).joined(separator: " "),
            ])
    }

    /// An id as one word: the tokenizer parts at signs and does not tell capital letters from small ones, so both are moved
    /// to where Unicode has nothing of its own.
    static func token(ofSource id: String) -> String {
        var token = String.UnicodeScalarView()
        token.append(mark)
        for scalar in id.unicodeScalars {
            let isPlain = !scalar.isASCII || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            token.append(isPlain ? scalar : Unicode.Scalar(UInt16(0xE000 + scalar.value)) ?? mark)
        }
        return String(token)
    }

    /// Tags are the same in any letter case.
    static func token(ofTag tag: String) -> String { token(ofSource: tag.lowercased()) }

    /// No token is empty.
    private static let mark: Unicode.Scalar = "\u{E100}"
}
