import GRDB

/// The articles that feeds' items link to: each is a document with a state of its own.
extension SQLiteStore {
    public func dueArticles(
        of source: String, lacking fields: Set<FilledField>?, at now: Instant, limit: Int
    ) throws(StoreError) -> [LinkedArticle] {
        let wanted = fields.map { $0.map(Self.isLacking).sorted().joined(separator: " OR ") } ?? "1"
        guard !wanted.isEmpty else { return [] }
        return try read { database in
            // Due: never tried, to be tried again, or of an item that says something else since.
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT \(Report.columns), article.entityTag, article.lastModified, article.validatorURL, article.contentHash,
                        article.lastTried, article.lastSucceeded, article.failure, article.failures
                    FROM report LEFT JOIN article ON article.report = report.id
                    WHERE report.source = ?1 AND report.kind = 'entry' AND lower(substr(report.url, 1, 4)) = 'http' AND (
                        (article.report IS NULL AND (\(wanted))) OR article.nextTry <= ?2
                        OR (article.report IS NOT NULL
                            AND (article.title IS NOT report.title OR article.updated IS NOT report.updated)))
                    ORDER BY ifnull(article.failures, 0) > 0, report.published DESC, report.id LIMIT ?3
                    """, arguments: [source, now.secondsSince1970, limit])
            return try rows.map { row in
                let item = try Report(row: row)
                var state = FetchState()
                state.entityTag = try row.decode(forColumn: "entityTag")
                state.lastModified = try row.decode(forColumn: "lastModified")
                state.validatorURL = try row.decode(forColumn: "validatorURL")
                state.contentHash = try row.decode(forColumn: "contentHash")
                state.lastTried = Instant(column: try row.decode(forColumn: "lastTried"))
                state.lastSucceeded = Instant(column: try row.decode(forColumn: "lastSucceeded"))
                state.failure = try row.decode(forColumn: "failure")
                state.failures = try row.decode(Int?.self, forColumn: "failures") ?? 0
                return LinkedArticle(item: item, page: item.url.flatMap { CanonicalLink.canonical($0) }, state: state)
            }
        }
    }

    public func isArticleOfOtherItem(_ article: LinkedArticle) throws(StoreError) -> Bool {
        try read { database in
            // Of no page, none is. What was noted for an item whose page another one had was never asked for.
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM article WHERE source = ? AND page = ? AND report <> ?
                        AND (lastSucceeded IS NOT NULL OR failure IS NOT NULL))
                    """,
                arguments: [article.item.source, article.page, article.item.id]) ?? false
        }
    }

    public func save(_ article: LinkedArticle) throws(StoreError) {
        try write { try Self.write(article, to: $0) }
    }

    public func save(_ article: LinkedArticle, mentions: [Report]) throws(StoreError) -> Int {
        try write { database in
            var changed = 0
            for report in [article.item] + mentions {
                let known = try Self.report(report.id, database)
                // An item that is gone by now needs no article, and a mention that its feed gives as well is the article's.
                if known == report || (known == nil && report.kind == .entry) { continue }
                if let known { try Self.markUnmerged(known.storedBlock, database) }
                try Self.markUnmerged(report.storedBlock, database)
                try report.write(to: database)
                changed += 1
            }
            let kept = Set(mentions.map(\.id))
            let told = try String.fetchAll(
                database.cachedStatement(sql: "SELECT id FROM report WHERE entry = ? AND articleURL IS NOT NULL ORDER BY id"),
                arguments: [article.item.id])
            for id in told where !kept.contains(id) {
                try Self.delete(id, from: database)
                changed += 1
            }
            try Self.write(article, to: database)
            return changed
        }
    }

    public func articleCounts(of source: String) throws(StoreError) -> ArticleCounts {
        try read { database in
            var counts = ArticleCounts()
            let numbers = try Row.fetchOne(
                database, sql: "SELECT count(*) - count(failure) AS done, count(failure) AS failed FROM article WHERE source = ?",
                arguments: [source])
            counts.read = try numbers?.decode(forColumn: "done") ?? 0
            counts.failed = try numbers?.decode(forColumn: "failed") ?? 0
            counts.lastFailure = try String.fetchOne(
                database,
                sql: "SELECT failure FROM article WHERE source = ? AND failure IS NOT NULL ORDER BY lastTried DESC, report LIMIT 1",
                arguments: [source])
            return counts
        }
    }

    /// An entry keeps what its article filled in when its source gives it again without.
    static func keepFilled(_ report: inout Report, _ known: Report, _ database: Database) throws {
        let isFilled = (report.title == nil && known.title != nil) || (report.summary == nil && known.summary != nil)
            || (report.author == nil && known.author != nil)
        guard isFilled,
            try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM article WHERE report = ? AND failure IS NULL)"),
                arguments: [known.id]) == true
        else { return }
        report.title = report.title ?? known.title
        report.summary = report.summary ?? known.summary
        report.author = report.author ?? known.author
    }

    private static func isLacking(_ field: FilledField) -> String {
        switch field {
        case .title: "report.title IS NULL"
        case .date: "report.basis = 'firstSeen'"
        case .summary: "report.summary IS NULL"
        case .author: "report.author IS NULL"
        // The store keeps no text, so nobody knows who lacks it.
        case .text: "1"
        }
    }

    private static func write(_ article: LinkedArticle, to database: Database) throws {
        let (item, state) = (article.item, article.state)
        guard try report(item.id, database) != nil else { return }
        try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO article (report, source, page, title, updated, entityTag, lastModified, validatorURL,
                    contentHash, lastTried, lastSucceeded, failure, failures, nextTry)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            item.id, item.source, article.page, item.title, item.updated?.rfc3339, state.entityTag, state.lastModified,
            state.validatorURL, state.contentHash, state.lastTried?.secondsSince1970, state.lastSucceeded?.secondsSince1970,
            state.failure, state.failures, state.nextTry?.secondsSince1970,
        ])
    }
}
