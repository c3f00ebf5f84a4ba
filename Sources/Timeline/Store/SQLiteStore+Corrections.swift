import GRDB

// What the user corrected.
extension SQLiteStore {
    public func corrections() throws(StoreError) -> [Correction] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM correction ORDER BY number").compactMap { try Correction(row: $0) }
        }
    }

    public func add(_ correction: Correction) throws(StoreError) -> Int {
        try write { database in
            let number = try correction.write(to: database)
            try Self.markUnmerged(Set(correction.reports.joined()), database)
            return number
        }
    }

    public func removeCorrection(number: Int) throws(StoreError) -> Bool {
        try write { database in
            let row = try Row.fetchOne(database, sql: "SELECT * FROM correction WHERE number = ?", arguments: [number])
            guard let row, let correction = try Correction(row: row) else { return false }
            try database.execute(sql: "DELETE FROM correction WHERE number = ?", arguments: [number])
            try Self.markUnmerged(Set(correction.reports.joined()), database)
            return true
        }
    }
}
