import ArgumentParser
import Timeline

struct SplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Say that reports tell of another event, for good.",
        discussion: """
            The reports leave the event and are one of their own, never again with those that stay.
            The beginning of an id is enough.
            Example:
              timeline why e_3k9
              timeline split e_3k9 r_5tw r_p0a
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The event's id, or its beginning.")
    var event: String

    @Argument(help: "The reports that leave, by their ids or the beginnings of them.")
    var report: [String]

    func run() throws {
        let run = try CorrectionRun(options)
        let event = try TypedID.event(event, in: run.store).event
        let named = Set(try report.map { try TypedID.report($0, in: event).id })
        let leaving = event.reports.filter { named.contains($0.id) }
        let staying = event.reports.filter { !named.contains($0.id) }
        guard let first = leaving.first else { return }
        guard !staying.isEmpty else {
            throw ValidationError(
                event.reports.count == 1
                    ? "\(event.id) has one report; there is nothing to split off"
                    : "these are all reports of \(event.id); name those that tell of something else, at least one must stay")
        }
        try run.keep(.split, [(first.name, leaving), (event.name, staying)])
    }
}
