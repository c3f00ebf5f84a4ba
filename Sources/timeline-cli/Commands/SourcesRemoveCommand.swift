import ArgumentParser
import Foundation
import Timeline

struct SourcesRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a source out of the config.",
        discussion: """
            The rest of the file stays as it is, byte by byte. What the source reported stays in the timeline unless --with-reports.
            Example:
              timeline sources remove example-wire
              timeline sources remove example-wire --with-reports
            """)

    @OptionGroup var options: GlobalOptions

    @Flag(help: "Drop its reports as well, and the events that nobody else tells of.")
    var withReports = false

    @Argument(help: "The source's id.")
    var id: String

    func run() throws {
        // The lock comes first: where another run holds the store nothing is removed at all.
        let isStored = FileManager.default.fileExists(atPath: options.databasePath)
        let open = withReports && isStored ? try options.openStoreForWriting() : nil
        try withExtendedLifetime(open?.lock) {
            let configFile = ConfigFile(options)
            let config = try configFile.config()
            let isConfigured = config.sources.contains { $0.id == id }
            let reports = try open.map { try $0.store.dropReports(of: id, dryRun: true).reports } ?? 0
            guard isConfigured || reports > 0 else {
                let hint = ConfigKeys.nearest(to: id, among: config.sources.map(\.id)).map { "; did you mean \"\($0)\"?" } ?? ""
                Console.err("there is no source \"\(id)\"\(hint)")
                throw ExitCode.nothingDone
            }
            if isConfigured {
                try configFile.remove(id)
                try Console.out("\(id) was taken out of \(config.path)\(withReports ? "" : "; what it reported stays")")
            }
            guard let store = open?.store else { return }
            let dropped = try store.dropReports(of: id)
            if dropped.reports > 0 {
                try EventMerging(store: store, now: options.presentTime).mergeIfNeeded()
                store.shrink()
            }
            try Console.out(Words.of(dropped, "of \(id)", dryRun: false))
        }
    }
}
