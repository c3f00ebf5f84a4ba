import ArgumentParser
import Timeline

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Show what an event rests on, report by report.",
        discussion: """
            The beginning of an id is enough.
            Example:
              timeline show --oneline
              timeline why e_3k9
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The event's id, or its beginning.")
    var event: String

    func run() throws {
        guard let store = try options.openStoreIfThere() else {
            Console.err("there is no timeline yet; run: timeline fetch")
            throw ExitCode.nothingDone
        }
        let event = try found(in: try store.events())
        let view = EvidenceView(style: TerminalStyle(color: options.color), zone: options.shownZone)
        try Console.out(view.lines(of: event).joined(separator: "\n"))
    }

    private func found(in events: [Event]) throws -> Event {
        let typed = event.hasPrefix("e_") ? event : "e_" + event
        let matches = events.filter { $0.id.hasPrefix(typed) || $0.aliases.contains { $0.hasPrefix(typed) } }
        if let exact = matches.first(where: { $0.id == typed }) { return exact }
        if let only = matches.first, matches.count == 1 { return only }
        guard !matches.isEmpty else {
            Console.err("there is no event \(event); `timeline show --oneline` lists the ids")
            throw ExitCode.nothingDone
        }
        Console.err("\(event) could be:")
        for match in matches.prefix(10) { Console.err("  \(match.id)  \(match.date?.edtf ?? "undated")  \(match.title)") }
        throw ExitCode.nothingDone
    }
}
