import GRDB

extension StoreSchema {
    /// Sources are asked when they are due, at the place that they have moved to, and not by way of a server that is busy.
    static func scheduleSources(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE source ADD COLUMN toldFailure TEXT;
                ALTER TABLE source ADD COLUMN askedURL TEXT;
                ALTER TABLE source ADD COLUMN nextTry INTEGER;
                ALTER TABLE source ADD COLUMN feedInterval INTEGER;
                ALTER TABLE source ADD COLUMN serverInterval INTEGER;
                ALTER TABLE source ADD COLUMN goneSince INTEGER;
                ALTER TABLE source ADD COLUMN movedTo TEXT;
                ALTER TABLE source ADD COLUMN movedSince INTEGER;
                ALTER TABLE source ADD COLUMN movedFetches INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE source ADD COLUMN arrivals INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE source ADD COLUMN pause INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE source ADD COLUMN longestPause INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE source ADD COLUMN silentSince INTEGER;
                UPDATE source SET toldFailure = failure;
                CREATE TABLE server (name TEXT PRIMARY KEY, busyUntil INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                CREATE INDEX reportByLink ON report (url) WHERE kind = 'entry';
                """)
    }
}
