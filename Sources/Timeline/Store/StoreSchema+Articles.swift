import GRDB

extension StoreSchema {
    /// An article that an entry links to is a document with a state of its own. `title` and `updated` are its entry's when it was
    /// fetched; without `nextTry` it is not fetched again before they change.
    static func keepArticles(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE report ADD COLUMN articleURL TEXT;
                CREATE TABLE article (
                    report TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE, source TEXT NOT NULL, page TEXT,
                    title TEXT, updated TEXT, entityTag TEXT, lastModified TEXT, validatorURL TEXT, contentHash TEXT,
                    lastTried INTEGER, lastSucceeded INTEGER, failure TEXT, failures INTEGER NOT NULL, nextTry INTEGER
                    ) STRICT, WITHOUT ROWID;
                CREATE INDEX articleByPage ON article (source, page);
                """)
    }
}
