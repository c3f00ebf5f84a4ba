public import ArgumentParser
import Foundation
public import Timeline

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the timeline for calendars and programs.",
        discussion: """
            Formats: ical (calendars), json (the timeline), jsonl (its reports, a line each).
            Example:
              timeline export --format ical -o story.ics
              timeline export my-story --format json | jq '.events[].title'
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var filter: FilterOptions

    @Option(help: "ical, json or jsonl; found by the ending of --output when left out.")
    var format: ExportFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, all or nothing, and not to standard output.", valueName: "file"))
    var output: String?

    func run() throws {
        guard let format = format ?? output.flatMap(Self.format(ofFile:)) else {
            throw ValidationError("which format? Add --format ical, --format json or --format jsonl")
        }
        let config = try options.readConfigIfThere()
        guard let store = try options.openStoreIfThere() else {
            Console.err("there is no timeline yet; add sources to \(options.configPath) and run: timeline fetch")
            throw ExitCode.nothingDone
        }
        let (query, title) = try filter.query(options, config, store)
        var events: [Event] = []
        try store.withEvents(query) { stored in try stored.forEach { events.append($0) } }
        let document = format.document(events, title: title)
        guard let output else {
            try Console.out(document)
            return
        }
        do {
            try WholeFile.replace(output, with: document)
        } catch {
            Console.err("\(output) can't be written: \(error); what was there is unchanged")
            throw ExitCode.storeFailed
        }
    }

    private static func format(ofFile path: String) -> ExportFormat? {
        switch path.split(separator: ".").last?.lowercased() {
        case "ics": .ical
        case "json": .json
        case "jsonl", "ndjson": .jsonl
        default: nil
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
