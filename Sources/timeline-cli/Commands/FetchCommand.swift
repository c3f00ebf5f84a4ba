import ArgumentParser
import Timeline
import TimelinePlugins

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch the sources and bring the timeline up to date.",
        discussion: """
            Silent when all is well, so that cron sends no mail; a line for each failure when it begins.
            Exit codes: 0 well, also when nothing was due; 1 each source that was tried failed; 2 some failed, or the
            run was stopped, and the rest is kept; 74 the disk; 75 another run is at it.
            Example:
              timeline fetch
              timeline fetch example-wire --force --verbose
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Only these sources.")
    var source: [String] = []

    @Flag(help: "Fetch also what is not due, and what has not changed.")
    var force = false

    @Flag(help: "Name a failure only once it has lasted for a day or three runs; the exit code tells all the same.")
    var patient = false

    func run() async throws {
        let config = try options.readConfig()
        let sources = try chosen(from: config)
        guard !sources.isEmpty else {
            options.say("\(config.path) has no sources; add one with: timeline add URL")
            throw ExitCode.nothingDone
        }
        let (store, lock) = try options.openStoreForWriting()
        defer { withExtendedLifetime(lock) {} }
        let run = FetchRun(
            catalog: .inUse,
            fetcher: SourceFetcher(
                limits: config.limits, addresses: AddressPolicy(allowed: config.allowPrivate), busy: try store.busyServers()),
            store: store, now: options.presentTime, requestsPerHost: config.limits.requestsPerHost, isPatient: patient,
            words: Words.of)
        let (options, force) = (options, force)
        let fetching = Task {
            let telling = FetchTelling(options, bar: .onTerminal(total: sources.count, options))
            defer { telling.end() }
            let isDone = try await run.run(
                sources, force: force, step: telling.step, notice: telling.notice, progress: telling.outcome)
            return (isDone, telling.tally)
        }
        let interruption = Interruption { fetching.cancel() }
        let (isDone, tally) = try await fetching.value
        if !isDone {
            let signal = interruption.signalName.map { " by \($0)" } ?? ""
            options.say(
                "stopped\(signal): \(tally.passed) of \(TimelineView.count(sources.count, "source")) done and kept; the next fetch does the rest"
            )
        }
        if !isDone || tally.failed + tally.partly > 0 {
            throw tally.failed == tally.tried ? ExitCode.nothingDone : ExitCode.partlyDone
        }
    }

    private func chosen(from config: Config) throws -> [Source] {
        guard !source.isEmpty else { return config.sources }
        let known = config.sources.map(\.id)
        for id in source where !known.contains(id) {
            let hint = ConfigKeys.nearest(to: id, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ValidationError("there is no source \"\(id)\" in \(config.path)\(hint)")
        }
        return config.sources.filter { source.contains($0.id) }
    }
}
