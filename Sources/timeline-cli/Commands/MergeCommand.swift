import ArgumentParser
import Timeline

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Report lines in, a timeline out.",
        discussion: """
            Stores nothing. Lines need a "source", and a "title" or "url"; what else is missing is worked out.
            Example:
              timeline read *.xml | timeline merge --format json
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: "The format, as for export.")
    var format: ExportFormat = .json

    @Argument(help: "Report lines; standard input when left out.")
    var file: String = "-"

    func run() throws {
        let (reports, skipped) = try read()
        guard !reports.isEmpty else {
            options.say("there is no report to merge; give report lines, for example: timeline read feed.xml | timeline merge")
            throw ExitCode.noInput
        }
        let header = TimelineHeader(title: "Timeline", zone: options.zone.flatMap(Zone.init(named:)) ?? .utc)
        try format.write(Merger().merge(reports), header) { try Console.out($0) }
        if skipped > 0 { throw ExitCode.partlyDone }
    }

    /// On its own, so that what only the reading needs is gone when the merging begins.
    private func read() throws -> (reports: [Report], skipped: Int) {
        var reports: [Report] = []
        var skipped = 0
        var reader = ReportLineReader()
        try JSONLines.forEach(of: file) { number, bytes, line in
            do throws(ReportLineReader.Problem) {
                reports.append(try reader.report(from: bytes, at: line))
            } catch {
                skipped += 1
                options.say("\(file == "-" ? "stdin" : file):\(number): skipped: \(Words.of(error))")
            }
        }
        return (reports, skipped)
    }
}
