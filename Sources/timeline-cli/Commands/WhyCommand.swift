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
        let events = try store.events()
        let event = try TypedID.event(event, among: events).event
        let evidence = try EventMerging(store: store, now: options.presentTime).evidence(for: event)
        let nearest = evidence.nearest.flatMap { near in events.first { $0.reports.contains { $0.id == near.report } } }
        let view = EvidenceView(
            style: TerminalStyle(color: options.color), zone: options.shownZone, corrections: try store.corrections())
        try Console.out(view.lines(of: event, evidence, nearest: nearest).joined(separator: "\n"))
    }
}
