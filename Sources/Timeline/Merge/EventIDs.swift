/// Which id each event has: the one that it had, as far as it is the same event.
enum EventIDs {
    /// - Parameters:
    ///   - events: The ids of each event's reports, in their order. No report is in two.
    ///   - previous: The oldest first.
    /// - Returns: For each event its id, unique, and its aliases, sorted.
    static func ids(of events: [[String]], previous: [PreviousEvent]) -> [(id: String, aliases: [String])] {
        var eventOfReport: [String: Int] = [:]
        for (event, reports) in events.enumerated() {
            for report in reports { eventOfReport[report] = event }
        }
        // Where its oldest report went is where a previous event lives on: what a reader knows it by.
        var homes: [[PreviousEvent]] = Array(repeating: [], count: events.count)
        var known: Set<String> = []
        for event in previous where known.insert(event.id).inserted {
            let home = event.reports.lazy.compactMap { eventOfReport[$0] }.first
            if let home { homes[home].append(event) }
        }
        let kept = Set(homes.compactMap { $0.first?.id })
        var taken = known.union(previous.flatMap(\.aliases))
        return zip(events, homes).map { reports, homes in
            guard let oldest = homes.first else { return (newID(for: reports, taken: &taken), []) }
            let aliases = Set(homes.flatMap { [$0.id] + $0.aliases }).subtracting(kept)
            return (oldest.id, aliases.sorted())
        }
    }

    private static func first(_ reports: [String]) -> String { reports.first ?? "" }

    /// Of its first report, unless an event that left that report behind has that id already.
    private static func newID(for reports: [String], taken: inout Set<String>) -> String {
        for report in reports {
            let id = StableID.event(firstReport: report)
            if taken.insert(id).inserted { return id }
        }
        var number = 2
        while true {
            let id = StableID.event(firstReport: "\(first(reports)) \(number)")
            if taken.insert(id).inserted { return id }
            number += 1
        }
    }
}
