import ArgumentParser
import Timeline

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the timeline.",
        discussion: """
            Without anything else: the latest events that fill the screen. What is longer than that goes through $PAGER, or less.
            Example:
              timeline show
              timeline show my-story --since "2 weeks ago" --min-sources 2
              timeline show --search 'musk AND (ketamine OR "white house")' --oneline
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var filter: FilterOptions

    @Flag(help: "Show the background too: what is dated more than a year before anybody reported it.")
    var background = false

    @Flag(help: "One line an event, for grep and scripts.")
    var oneline = false

    @Option(help: ArgumentHelp("Write it as export does: json, jsonl, ical …", valueName: "format"))
    var format: ExportFormat?

    /// What is longer is not read as a page; `--oneline` and `export` give all.
    private static let maximalEvents = 10_000

    mutating func validate() throws {
        if oneline, format != nil { throw ValidationError("--oneline and --format are two ways to write it; choose one") }
    }

    func run() throws {
        let config = try options.readConfigIfThere()
        guard let store = try options.openStoreIfThere() else {
            Console.err(Words.nothingYet(options, config))
            throw ExitCode.nothingDone
        }
        var (query, title) = try filter.query(options, config, store)
        if let format {
            let header = TimelineHeader(title: title, id: filter.story ?? "timeline", zone: options.shownZone)
            return try store.withEvents(query) { events in
                try ExportCommand.write(events, header, in: format) { try Console.out($0) }
            }
        }
        if oneline {
            try showLines(query, of: store, config)
            return
        }
        let screen = filter.isEmpty && Console.isTerminal(1) ? Console.size?.rows : nil
        let limit = query.limit ?? screen ?? Self.maximalEvents
        // One more than is shown tells that there are more.
        query.limit = limit + 1
        query.newestFirst = false
        var events: [Event] = []
        try store.withEvents(query) { stored in try stored.forEach { events.append($0) } }
        guard !events.isEmpty else { return sayThatNothingFits(store, config) }
        var timeline = ShownTimeline(
            title: title, events: events, newestFirst: filter.reverse, sources: try store.tellingSources().count,
            now: options.presentTime)
        timeline.isCut = events.count > limit
        if timeline.isCut { timeline.events.removeFirst() }
        // Where all is background it is what was asked for; where days are given, those days are.
        if !background, !filter.hasDays, !timeline.events.allSatisfy(\.isBackground) {
            timeline.background = timeline.events.filter(\.isBackground)
            timeline.events.removeAll(where: \.isBackground)
        }
        try addSources(to: &timeline, store, config)
        let view = TimelineView(style: TerminalStyle(color: options.color), zone: options.shownZone)
        if let screen {
            try Console.out(view.lines(of: timeline, filling: screen - 1).joined(separator: "\n"))
        } else {
            try Pager.show(view.lines(of: timeline))
        }
    }

    private func showLines(_ query: EventQuery, of store: SQLiteStore, _ config: Config?) throws {
        let view = OneLineView(style: TerminalStyle(color: options.color), isCut: Console.isTerminal(1))
        var (piece, isEmpty) = ([UInt8](), true)
        try store.withEvents(query) { stored in
            try stored.forEach { event in
                isEmpty = false
                piece += Array(view.line(of: event).utf8) + [UInt8(ascii: "\n")]
                guard piece.count > 65_536 else { return }
                try Console.out(piece)
                piece.removeAll(keepingCapacity: true)
            }
        }
        if isEmpty { sayThatNothingFits(store, config) } else { try Console.out(piece) }
    }

    /// How the sources are: those that failed are named, whatever is shown.
    private func addSources(to timeline: inout ShownTimeline, _ store: SQLiteStore, _ config: Config?) throws {
        let (states, busy) = (try store.states(), try store.busyServers())
        for source in config?.sources ?? [] {
            guard let state = states[source.id] else { continue }
            if let last = state.lastSucceeded { timeline.fetched = max(timeline.fetched ?? last, last) }
            guard let reason = state.failure else { continue }
            let next = SourceHealth(source, state: state, busy: busy, now: timeline.now, zone: options.shownZone).nextInstant
            timeline.troubles.append(.init(source: source.id, reason: reason, since: state.failingSince, next: next))
        }
    }

    private func sayThatNothingFits(_ store: SQLiteStore, _ config: Config?) {
        let isEmpty = (try? store.tellingSources().isEmpty) ?? false
        options.say(
            isEmpty
                ? Words.nothingYet(options, config)
                : "no event fits; leave out some of what you asked for: \(filter.given.joined(separator: ", "))")
    }
}

extension TimelineView {
    /// The latest events that fill a screen.
    ///
    /// - Parameter rows: As many lines as there is room for.
    func lines(of timeline: ShownTimeline, filling rows: Int) -> [String] {
        let all = lines(of: timeline)
        guard all.count > rows else { return all }
        func latest(_ count: Int) -> [String] {
            var part = timeline
            part.events = Array(timeline.events.suffix(count))
            part.background = []
            part.isCut = true
            return lines(of: part)
        }
        // The screen is never empty, however low it is.
        var (few, many) = (1, timeline.events.count)
        while many - few > 1 {
            let middle = (few + many) / 2
            if latest(middle).count <= rows { few = middle } else { many = middle }
        }
        return latest(few)
    }
}
