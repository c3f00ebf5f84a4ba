import ArgumentParser
import Timeline

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the timeline.",
        discussion: """
            Example:
              timeline show
              timeline show my-story --since "2 weeks ago" --min-sources 2
              timeline show --search 'musk AND (ketamine OR "white house")' --oneline
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var filter: FilterOptions

    @Flag(help: "One line an event, for grep and scripts.")
    var oneline = false

    func run() throws {
        let config = try options.readConfigIfThere()
        guard let store = try options.openStoreIfThere() else {
            Console.err("there is no timeline yet; add sources to \(options.configPath) and run: timeline fetch")
            throw ExitCode.nothingDone
        }
        let (query, title) = try filter.query(options, config, store)
        var events: [Event] = []
        try store.withEvents(query) { stored in try stored.forEach { events.append($0) } }
        let sources = try store.tellingSources()
        guard !events.isEmpty else {
            options.say(
                sources.isEmpty
                    ? "the timeline is empty; add sources to \(options.configPath) and run: timeline fetch"
                    : "no event fits what you asked for")
            return
        }
        let style = TerminalStyle(color: options.color)
        if oneline {
            try Console.out(OneLineView(style: style).lines(of: events).joined(separator: "\n"))
            return
        }
        var troubles: [TimelineView.Trouble] = []
        for source in config?.sources ?? [] {
            if let state = try store.state(of: source.id), let reason = state.failure {
                troubles.append(.init(source: source.id, reason: reason, since: state.failingSince))
            }
        }
        let view = TimelineView(style: style, zone: options.shownZone)
        try Console.out(
            view.lines(of: events, title: title, sources: sources.count, troubles: troubles).joined(
                separator: "\n"))
    }
}
