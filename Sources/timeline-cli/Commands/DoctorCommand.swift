import ArgumentParser
import Foundation
import Timeline
import TimelinePlugins

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check config, store, clock, network and sources; say what to mend.",
        discussion: """
            Changes nothing. Marks: \u{2713} well, \u{2717} to mend, ? could not be checked, \u{00B7} to know.
            Exit codes: 0 nothing to mend, 2 something is, 74 the store can't be used, 78 the config can't.
            Example:
              timeline doctor
              timeline doctor --offline
            """)

    @OptionGroup var options: GlobalOptions

    @Flag(help: "Leave the network alone.")
    var offline = false

    func run() async throws {
        let style = TerminalStyle(color: options.color)
        var worst: [Finding.Kind] = []
        func tell(_ finding: Finding) throws {
            worst.append(finding.kind)
            try Console.out(finding.line(style))
        }
        let config = try checkedConfig(tell)
        let (found, isUsable) = StoreCheck(path: options.databasePath).findings()
        for finding in found { try tell(finding) }
        let store = isUsable ? try options.openStoreIfThere() : nil
        let now = options.presentTime
        let zone = options.shownZone
        try tell(ClockCheck(now: now, zone: zone, lastTried: try store?.health().lastTried).finding())
        try tell(
            Finding(.well, "plugins", PluginCatalog.inUse.plugins.map(\.name).joined(separator: ", ")))
        guard let config else { throw ExitCode.badConfig }
        var lostHosts: Set<String> = []
        if offline {
            try tell(Finding(.unchecked, "network", "left alone, as --offline says"))
        } else {
            let network = await NetworkCheck(
                sources: config.sources, addresses: AddressPolicy(allowed: config.allowPrivate), now: now
            ).run()
            for finding in network.findings { try tell(finding) }
            lostHosts = network.lostHosts
        }
        let (busy, states) = (try store?.busyServers() ?? [:], try store?.states() ?? [:])
        for source in config.sources {
            let health = SourceHealth(source, state: states[source.id], busy: busy, now: now, zone: zone)
            let isLost = NetworkCheck.place(of: source).map { lostHosts.contains($0.host) } ?? false
            try tell(health.finding(isHostLost: isLost))
        }
        if !isUsable { throw ExitCode.storeFailed }
        if worst.contains(.toMend) { throw ExitCode.partlyDone }
    }

    /// - Returns: `nil` where it can't be used, after saying why.
    private func checkedConfig(_ tell: (Finding) throws -> Void) throws -> Config? {
        let path = options.configPath
        guard let bytes = FileManager.default.contents(atPath: path) else {
            let isThere = FileManager.default.fileExists(atPath: path)
            try tell(
                Finding(
                    .toMend, "config",
                    isThere
                        ? "\(path) can't be read: is it a file, and may you read it?"
                        : "\(path) is not there; make one with: timeline init\(options.fileArguments)"))
            return nil
        }
        do {
            let config = try ConfigReader.read(bytes: Array(bytes), path: path)
            let counts =
                "\(TimelineView.count(config.sources.count, "source")), \(config.stories.count) \(config.stories.count == 1 ? "story" : "stories")"
            try tell(
                config.sources.isEmpty
                    ? Finding(.toMend, "config", "\(path) has no sources; add one with: timeline add URL")
                    : Finding(.well, "config", "\(path): \(counts)"))
            return config
        } catch let problem as ConfigProblem {
            try tell(Finding(.toMend, "config", "\(path):\(problem.line.map { "\($0):" } ?? "") \(problem.message)"))
            return nil
        }
    }
}
