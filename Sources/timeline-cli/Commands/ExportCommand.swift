public import ArgumentParser
import Foundation
public import Timeline

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the timeline for calendars, readers, people and programs.",
        discussion: """
            Formats: ical (calendars), html (a page to look at), markdown, csv (spreadsheets), atom and jsonfeed (feed readers), \
            timelinejs, json (the timeline), jsonl (its reports, a line each). The same options as show choose the events; the same \
            events give the same bytes.
            Example:
              timeline export -o story.ics
              timeline export my-story -o story.html
              timeline export --format json | jq '.events[].title'
              timeline export --schema
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var filter: FilterOptions

    @Option(help: "The format; found by the ending of --output when left out.")
    var format: ExportFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, all or nothing, and not to standard output.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Where the document will be found: feeds and calendars name it.", valueName: "url"))
    var url: String?

    @Flag(help: "Write the JSON Schema of json and jsonl, and no timeline.")
    var schema = false

    mutating func validate() throws {
        if let url, !SourceAddress.isWeb(url) {
            throw ValidationError("--url: \"\(url)\" is no web address; write for example https://example.org/timeline.atom")
        }
        if format == nil, !schema {
            guard let output else {
                throw ValidationError("which format? Add for example --format ical, or a file: -o story.ics")
            }
            guard ExportFormat(ofFile: output) != nil else {
                throw ValidationError("\(output) does not say which format; add for example --format ical")
            }
        }
    }

    func run() throws {
        if schema { return try write { put in try put(Array(TimelineSchema.text.utf8)) } }
        guard let format = format ?? output.flatMap(ExportFormat.init(ofFile:)) else { return }
        let config = try options.readConfigIfThere()
        guard let store = try options.openStoreIfThere() else {
            Console.err(Words.nothingYet(options, config))
            throw ExitCode.nothingDone
        }
        let (query, title) = try filter.query(options, config, store)
        let header = try header(title, config, store)
        try store.withEvents(query) { events in
            try write { put in try Self.write(events, header, in: format, to: put) }
        }
    }

    /// One event after the other, so that the memory holds neither them nor the document.
    static func write(
        _ events: StoredEvents, _ header: TimelineHeader, in format: ExportFormat, to put: ([UInt8]) throws -> Void
    ) throws {
        var header = header
        switch format.foreknowledge {
        case .none: break
        case .lastChange: header.overview = TimelineOverview(updated: try events.summary().lastChange)
        case .overview: try events.forEach { header.overview.add($0) }
        }
        var export = TimelineExport(format, header: header)
        try events.forEach { try export.add($0, to: put) }
        try export.end(to: put)
    }

    private func header(_ title: String, _ config: Config?, _ store: SQLiteStore) throws -> TimelineHeader {
        var header = TimelineHeader(title: title, id: filter.story ?? "timeline", zone: options.shownZone)
        // A feed names itself: where it will be found, else the file beside which it will lie.
        header.address = url ?? output.flatMap { URL(filePath: $0).lastPathComponent.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) }
        let states = try store.states()
        for source in config?.sources ?? [] {
            guard let reason = states[source.id]?.failure else { continue }
            header.failures.append(.init(source: source.id, reason: reason))
        }
        return header
    }

    /// - Throws: `ExitCode`, after saying why.
    private func write(_ body: (([UInt8]) throws -> Void) throws -> Void) throws {
        guard let output else { return try body { try Console.out($0) } }
        do {
            try WholeFile.replace(output, by: body)
        } catch let error as WholeFile.Failure {
            Console.err("\(output) can't be written: \(error); what was there is unchanged")
            throw ExitCode.storeFailed
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
