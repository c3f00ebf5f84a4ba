import ArgumentParser
import Timeline
import TimelinePlugins

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch the sources and bring the timeline up to date.",
        discussion: """
            Silent when all is well, so that cron sends no mail; a line for each failure when it begins.
            Example:
              timeline fetch
              timeline fetch example-wire --force --verbose
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Only these sources.")
    var source: [String] = []

    @Flag(help: "Fetch also what is not due, and what has not changed.")
    var force = false

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
            catalog: .builtIn,
            fetcher: SourceFetcher(
                limits: config.limits, addresses: AddressPolicy(allowed: config.allowPrivate), busy: try store.busyServers()),
            store: store, now: options.presentTime, requestsPerHost: config.limits.requestsPerHost, words: Words.of)
        var tried = 0
        var failed = 0
        var partly = 0
        func notice(_ source: Source, _ notice: FetchRun.Notice) { options.say("\(source.id): \(Words.of(notice))") }
        try await run.run(sources, force: force, notice: notice) { source, outcome in
            switch outcome {
            case .notDue(let until):
                options.tell("\(source.id): not due before \(until)")
                return
            case .gone(let since):
                options.tell("\(source.id): not asked any more, its server said at \(since) that it is gone for good")
                return
            case .unchanged: options.tell("\(source.id): unchanged")
            case .stored(let changed, let entries, let warnings):
                options.tell(
                    "\(source.id): \(TimelineView.count(entries, "item")), \(TimelineView.count(changed, "new or changed report"))"
                )
                for warning in warnings { options.tell("\(source.id): \(Words.of(warning))") }
            case .partlyStored(let failure, let isNews):
                partly += 1
                if isNews || options.verbose { options.say("\(source.id): \(Words.of(failure))") }
            case .failed(let failure, let isNews):
                failed += 1
                if isNews || options.verbose { options.say("\(source.id): \(Words.of(failure))") }
            }
            tried += 1
        }
        if failed + partly > 0 { throw failed == tried ? ExitCode.nothingDone : ExitCode.partlyDone }
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
