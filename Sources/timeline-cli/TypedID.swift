import ArgumentParser
import Timeline

/// Ids as people type them: whole, or only their beginning, with or without `e_` or `r_`.
enum TypedID {
    /// - Returns: The event, and which of its ids was meant: its own or an alias.
    /// - Throws: `ExitCode.nothingDone`, after saying that there is none, or which it could be.
    static func event(_ typed: String, among events: [Event]) throws -> (event: Event, id: String) {
        let start = typed.hasPrefix("e_") ? typed : "e_" + typed
        let matches = events.compactMap { event in
            ([event.id] + event.aliases).first { $0.hasPrefix(start) }.map { (event: event, id: $0) }
        }
        if let exact = matches.first(where: { $0.id == start }) { return exact }
        if let only = matches.first, matches.count == 1 { return only }
        let candidates = matches.map { "\($0.event.id)  \($0.event.date?.edtf ?? "undated")  \($0.event.title)" }
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
            for candidate in candidates.prefix(10) { Console.err("  \(candidate)") }
            if candidates.count > 10 { Console.err("  and \(candidates.count - 10) more; type more of the id") }
        }
        return ExitCode.nothingDone
    }
}

extension Report {
    /// What people call it: its title, else its link, else its id.
    var name: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? url ?? id }
}
