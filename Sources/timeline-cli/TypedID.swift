import ArgumentParser
import Timeline

/// Ids as people type them: whole, or only their beginning, with or without `e_` or `r_`.
enum TypedID {
    /// More are no help to choose from.
    private static let maximalCandidates = 10

    /// - Returns: The event, and which of its ids was meant: its own or one that it had.
    /// - Throws: `StoreError`; `ExitCode.nothingDone`, after saying that there is none, or which it could be.
    static func event(_ typed: String, in store: SQLiteStore) throws -> (event: Event, id: String) {
        let start = typed.hasPrefix("e_") ? typed : "e_" + typed
        let known = try store.eventIDs(beginningWith: start, limit: maximalCandidates + 1)
        // Two ids of one event are no question.
        let meant = known.first { $0.id == start } ?? (Set(known.map(\.event)).count == 1 ? known.first : nil)
        if let meant, let event = try store.events([meant.event]).first { return (event, meant.id) }
        let events = try store.events(Set(known.map(\.event)))
        let candidates = known.compactMap { id, event in
            events.first { $0.id == event }.map { "\(id)  \($0.date?.edtf ?? "undated")  \($0.name)" }
        }
        throw refusal(of: typed, candidates, unknown: "there is no event \(typed); `timeline show --oneline` lists the ids")
    }

    /// - Throws: `ExitCode.nothingDone`, after saying that the event has no such report, or which it could be.
    static func report(_ typed: String, in event: Event) throws -> Report {
        let start = typed.hasPrefix("r_") ? typed : "r_" + typed
        let matches = event.reports.filter { $0.id.hasPrefix(start) }
        if let exact = matches.first(where: { $0.id == start }) { return exact }
        if let only = matches.first, matches.count == 1 { return only }
        let candidates = matches.map { "\($0.id)  \($0.source)  \($0.name)" }
        throw refusal(
            of: typed, candidates, unknown: "\(typed) is no report of \(event.id); `timeline why \(event.id)` lists its reports")
    }

    private static func refusal(of typed: String, _ candidates: [String], unknown: String) -> ExitCode {
        if candidates.isEmpty {
            Console.err(unknown)
        } else {
            Console.err("\(typed) could be:")
            for candidate in candidates.prefix(maximalCandidates) { Console.err("  \(candidate)") }
            Console.err(candidates.count > maximalCandidates ? "  and more; type more of the id" : "type more of the id")
        }
        return ExitCode.nothingDone
    }
}

extension Report {
    /// What people call it: its title, else its link, else its id.
    var name: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? url ?? id }
}
