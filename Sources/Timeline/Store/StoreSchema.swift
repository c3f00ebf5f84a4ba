import GRDB

/// The tables, as a list of changes that were made to them. A change that has shipped is never edited.
///
/// Times are seconds since 1970 in UTC; a timestamp as written is RFC 3339 text; lists are JSON arrays.
enum StoreSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: sources, reports, events") { database in
            try database.execute(
                sql: """
                    CREATE TABLE store (needsMerge INTEGER NOT NULL);
                    INSERT INTO store VALUES (0);
                    CREATE TABLE source (
                        id TEXT PRIMARY KEY, entityTag TEXT, lastModified TEXT, validatorURL TEXT, fingerprint TEXT,
                        contentHash TEXT, lastTried INTEGER,
                        lastSucceeded INTEGER, lastNewReport INTEGER, failure TEXT, failingSince INTEGER,
                        failures INTEGER NOT NULL, plugin TEXT) STRICT;
                    CREATE TABLE report (
                        id TEXT PRIMARY KEY, source TEXT NOT NULL, kind TEXT NOT NULL, entry TEXT, plugin TEXT, guid TEXT,
                        title TEXT, url TEXT, summary TEXT, author TEXT, language TEXT, tags TEXT NOT NULL,
                        published TEXT, updated TEXT, start INTEGER, end INTEGER, startOffset INTEGER, endOffset INTEGER,
                        precision TEXT, approximate INTEGER, basis TEXT, attribution TEXT, sentence TEXT, expression TEXT,
                        changed INTEGER NOT NULL DEFAULT 1
                        ) STRICT, WITHOUT ROWID;
                    CREATE INDEX reportBySource ON report (source);
                    CREATE INDEX reportByEntry ON report (entry) WHERE entry IS NOT NULL;
                    CREATE INDEX reportByChange ON report (changed) WHERE changed = 1;
                    CREATE TABLE event (
                        number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
                        start INTEGER, end INTEGER, startOffset INTEGER, endOffset INTEGER, precision TEXT, approximate INTEGER,
                        basis TEXT, datesDisagree INTEGER NOT NULL, summary TEXT, url TEXT, firstReported INTEGER,
                        lastReported INTEGER, sources TEXT NOT NULL, tags TEXT NOT NULL, joins TEXT NOT NULL,
                        changed INTEGER, revision INTEGER NOT NULL) STRICT;
                    CREATE INDEX eventByStart ON event (start);
                    CREATE TABLE membership (
                        report TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
                        event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE, position INTEGER NOT NULL
                        ) STRICT, WITHOUT ROWID;
                    CREATE INDEX membershipByEvent ON membership (event, position);
                    CREATE TABLE alias (
                        id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
                    CREATE INDEX aliasByEvent ON alias (event);
                    """)
        }
        migrator.registerMigration("2: fields of dates") { database in
            try database.execute(sql: "ALTER TABLE report ADD COLUMN reportedField TEXT")
        }
        migrator.registerMigration("3: corrections") { database in
            // No reference to `report`: a correction outlives what is pruned, and holds again when that comes back.
            try database.execute(
                sql: """
                    CREATE TABLE correction (
                        number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, reports TEXT NOT NULL,
                        titles TEXT NOT NULL, made INTEGER NOT NULL) STRICT
                    """)
        }
        migrator.registerMigration("4: blocks, copies") { database in
            try database.execute(
                sql: """
                    ALTER TABLE report ADD COLUMN block INTEGER;
                    CREATE INDEX reportByBlock ON report (block);
                    CREATE TABLE unmerged (block INTEGER PRIMARY KEY) STRICT;
                    ALTER TABLE store ADD COLUMN merger INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE event DROP COLUMN joins;
                    ALTER TABLE event ADD COLUMN copies TEXT NOT NULL DEFAULT '{}';
                    """)
            // By hand, so that no fetch is needed to know them.
            for id in try String.fetchAll(database, sql: "SELECT id FROM report") {
                guard let row = try Row.fetchOne(database, sql: "SELECT \(Report.oldColumns), NULL FROM report WHERE id = ?", arguments: [id])
                else {
                    continue
                }
                try database.execute(
                    sql: "UPDATE report SET block = ? WHERE id = ?", arguments: [try Report(row: row).storedBlock, id])
            }
        }
        migrator.registerMigration("events found by words, dates, sources", migrate: indexEvents)
        migrator.registerMigration("when sources are asked again", migrate: scheduleSources)
        migrator.registerMigration("articles that items link to", migrate: keepArticles)
        return migrator
    }
}
