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
            Console.err(Words.noTimeline)
            throw ExitCode.nothingDone
        }
        let event = try TypedID.event(event, in: store).event
        let evidence = try EventMerging(store: store, now: options.presentTime).evidence(for: event)
        let nearest = try evidence.nearest.flatMap { near in
            try store.events(try store.eventIDs(ofReports: [near.report])).first
        }
        let view = EvidenceView(
            style: TerminalStyle(color: options.color), zone: options.shownZone, corrections: try store.corrections())
        try Console.out(view.lines(of: event, evidence, nearest: nearest).joined(separator: "\n"))
    }
}
