import ArgumentParser
import Timeline

struct JoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join",
        abstract: "Say that events are one, for good.",
        discussion: """
            Their reports stay together, whatever comes. The older event keeps its id. The beginning of an id is enough.
            Example:
              timeline show --oneline
              timeline join e_3k9 e_7qd
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Two or more events, by their ids or the beginnings of them.")
    var event: [String]

    mutating func validate() throws {
        if event.count < 2 { throw ValidationError("name two events: timeline join EVENT EVENT") }
    }

    func run() throws {
        let run = try CorrectionRun(options)
        var found: [(event: Event, id: String)] = []
        for typed in event {
            let next = try TypedID.event(typed, in: run.store)
            if let known = found.first(where: { $0.event.id == next.event.id }) {
                guard known.id != next.id else {
                    throw ValidationError("\(next.id) stands there twice; an event can't be joined with itself, name another one")
                }
                continue
            }
            found.append(next)
        }
        guard found.count > 1 else {
            options.say("they are one event already: \(found.map(\.event.id).joined())")
            return
        }
        try run.keep(.join, found.map { ($0.event.name, $0.event.reports) })
    }
}
