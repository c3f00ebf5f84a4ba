import ArgumentParser
import Foundation
import Timeline
import TimelinePlugins

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Show what documents say, as report lines.",
        discussion: """
            A JSON object a line. Stores nothing. `-` is standard input.
            Example:
              timeline read feed.xml article.html
              timeline read *.xml | timeline merge --format ical > story.ics
            """)

    @OptionGroup var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "Read the documents that this file names, a JSON object a line: {\"file\":\"…\",\"url\":\"…\"}.", valueName: "file"))
    var manifest: String?

    @Option(help: ArgumentHelp("Where the document comes from; links resolve against it.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("When the document was published, if it does not say so itself.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("The plugin to use.", valueName: "name"))
    var plugin: String?

    @Option(help: ArgumentHelp("Refuse larger documents, such as \"32 MiB\".", valueName: "size"))
    var maxSize: String?

    @Argument(help: "Documents.")
    var file: [String] = []

    mutating func validate() throws {
        if file.isEmpty, manifest == nil {
            throw ValidationError("which documents? Name files, - for standard input, or a --manifest")
        }
        if let published, DateReader.timestamp(from: published) == nil {
            throw ValidationError("--published: \"\(published)\" is no date; write for example 2025-06-07")
        }
        if let maxSize, ConfigReader.size(maxSize) == nil {
            throw ValidationError("--max-size: \"\(maxSize)\" is no size; write for example \"32 MiB\"")
        }
        if let plugin, (try? PluginCatalog.inUse.plugin(named: plugin)) == nil {
            let names = PluginCatalog.inUse.plugins.map(\.name).joined(separator: ", ")
            throw ValidationError("there is no plugin \"\(plugin)\"; there are \(names)")
        }
    }

    func run() throws {
        var read = 0
        var failed = 0
        var partly = 0
        for item in try items() {
            do {
                if try !show(item) { partly += 1 }
                read += 1
            } catch let error as ExitCode {
                throw error
            } catch {
                failed += 1
                let words = Self.words(error)
                options.say("\(item.file): \(words)")
                try Console.out(ReportLine.text(ofError: words, document: item.file))
            }
        }
        if failed + partly > 0 { throw read == 0 ? ExitCode.nothingDone : ExitCode.partlyDone }
    }

    private func items() throws -> [ManifestItem] {
        var items = file.map { ManifestItem(file: $0, path: $0) }
        if let manifest { items += try ManifestItem.read(manifest) }
        return items
    }

    /// - Returns: Whether the document is whole.
    private func show(_ item: ManifestItem) throws -> Bool {
        let limit = maxSize.flatMap(ConfigReader.size) ?? .max
        let address = item.url ?? url
        var document = FetchedDocument(
            name: item.file, url: address, contentType: item.mediaType,
            fetched: item.fetched.flatMap { DateReader.timestamp(from: $0)?.instant },
            body: try LocalFile.body(path: item.path, limitInBytes: limit))
        document.name = item.file
        let host = address.flatMap { URL(string: $0)?.host() }
        let name = item.file == "-" ? "stdin" : URL(filePath: item.file).lastPathComponent
        var source = Source(id: item.source ?? host ?? name, url: address ?? item.file)
        source.plugin = plugin
        let outcome = try Self.readDocument(
            document, of: source, published: published.flatMap { DateReader.timestamp(from: $0) })
        options.tell("\(item.file): \(outcome.plugin), \(TimelineView.count(outcome.entries, "item"))")
        for finding in outcome.result.findings { options.tell("  \(Words.of(finding))") }
        if !outcome.result.parts.isEmpty {
            let parts = TimelineView.count(outcome.result.parts.count, "other document")
            options.say("\(item.file): an index of \(parts), such as \(outcome.result.parts[0].url); read those, or fetch it")
        }
        for warning in outcome.result.warnings {
            if case .cutOff = warning {
                options.say("\(item.file): \(Words.of(warning))")
            } else {
                options.tell("\(item.file): \(Words.of(warning))")
            }
        }
        return !outcome.isCutOff
    }

    private static func readDocument(
        _ document: FetchedDocument, of source: Source, published: Timestamp?
    ) throws -> DocumentReading.Outcome {
        var failure: (any Error)?
        var buffer: [UInt8] = []
        // What was read before something went wrong is as good as ever.
        let result = Result {
            try DocumentReading(catalog: .inUse).read(document, of: source, named: true, published: published) { reports in
                for report in reports { buffer += Array(ReportLine.text(of: report).utf8) + [UInt8(ascii: "\n")] }
                // Lines go out as they are read, and in pieces, so that a long feed costs no call a line.
                guard buffer.count > 60_000, failure == nil else { return }
                do { try Console.out(buffer) } catch { failure = error }
                buffer.removeAll(keepingCapacity: true)
            }
        }
        if let failure { throw failure }
        try Console.out(buffer)
        return try result.get()
    }

    private static func words(_ error: any Error) -> String {
        switch error {
        case let error as ReadError: Words.of(error)
        case let error as FetchError: Words.of(error)
        default: "\(error)"
        }
    }
}
