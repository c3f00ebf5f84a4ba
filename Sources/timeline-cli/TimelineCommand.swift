import ArgumentParser
import Timeline

/// The program. Each subcommand is a file of `Commands`.
struct TimelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "What happened when, and who says so: a timeline of many sources.",
        discussion: "Begin with `timeline add URL`, then `timeline fetch` and `timeline show`.",
        version: ProgramVersion.current,
        subcommands: [
            InitCommand.self, AddCommand.self, FetchCommand.self, ShowCommand.self, WhyCommand.self, JoinCommand.self,
            SplitCommand.self, CorrectionsCommand.self, ExportCommand.self, SourcesCommand.self, StoriesCommand.self,
            PluginsCommand.self, ReadCommand.self, MergeCommand.self, DatesCommand.self, PruneCommand.self, BackupCommand.self,
            DoctorCommand.self,
        ])

    static func main() async {
        Console.prepare()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let problem as StoreError {
            Console.err(Words.of(problem))
            if case .locked = problem { exit(withError: ExitCode.storeHeld) }
            exit(withError: ExitCode.storeFailed)
        } catch {
            exit(withError: error)
        }
    }
}
