import GRDB

/// How a source's state stands in its table.
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
        toldFailure = try row.decode(forColumn: "toldFailure")
        plugin = try row.decode(forColumn: "plugin")
        askedURL = try row.decode(forColumn: "askedURL")
        nextTry = Instant(column: try row.decode(forColumn: "nextTry"))
        feedIntervalInSeconds = try row.decode(forColumn: "feedInterval")
        serverIntervalInSeconds = try row.decode(forColumn: "serverInterval")
        goneSince = Instant(column: try row.decode(forColumn: "goneSince"))
        movedTo = try row.decode(forColumn: "movedTo")
        movedSince = Instant(column: try row.decode(forColumn: "movedSince"))
        movedFetches = try row.decode(forColumn: "movedFetches")
        arrivals = try row.decode(forColumn: "arrivals")
        pauseInSeconds = try row.decode(forColumn: "pause")
        longestPauseInSeconds = try row.decode(forColumn: "longestPause")
        silentSince = Instant(column: try row.decode(forColumn: "silentSince"))
    }

    func write(of source: String, to database: Database) throws {
        let columns: [(name: String, value: (any DatabaseValueConvertible)?)] = [
            ("id", source), ("entityTag", entityTag), ("lastModified", lastModified), ("validatorURL", validatorURL),
            ("fingerprint", fingerprint), ("contentHash", contentHash), ("lastTried", lastTried?.secondsSince1970),
            ("lastSucceeded", lastSucceeded?.secondsSince1970), ("lastNewReport", lastNewReport?.secondsSince1970),
            ("failure", failure), ("failingSince", failingSince?.secondsSince1970), ("failures", failures),
            ("toldFailure", toldFailure), ("plugin", plugin), ("askedURL", askedURL), ("nextTry", nextTry?.secondsSince1970),
            ("feedInterval", feedIntervalInSeconds), ("serverInterval", serverIntervalInSeconds),
            ("goneSince", goneSince?.secondsSince1970), ("movedTo", movedTo), ("movedSince", movedSince?.secondsSince1970),
            ("movedFetches", movedFetches), ("arrivals", arrivals), ("pause", pauseInSeconds), ("longestPause", longestPauseInSeconds),
            ("silentSince", silentSince?.secondsSince1970),
        ]
        let names = columns.map(\.name).joined(separator: ", ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO source (\(names)) VALUES (\(places))")
            .execute(arguments: StatementArguments(columns.map(\.value)))
    }
}
