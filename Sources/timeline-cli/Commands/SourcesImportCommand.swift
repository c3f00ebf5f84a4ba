import ArgumentParser
import Foundation
import Timeline
import TimelinePlugins

struct SourcesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add the feeds of an OPML file, as other readers export it.",
        discussion: """
            Nothing is fetched. Folders become comments above their sources. Feeds that the config has stay as they are. \
            `-` is standard input.
            Example:
              timeline sources import feeds.opml --dry-run
              timeline sources import feeds.opml
            """)

    @OptionGroup var options: GlobalOptions

    @Flag(help: "Show what would be added, and add nothing.")
    var dryRun = false

    @Argument(help: "An OPML file.")
    var file: String

    private var name: String { file == "-" ? "stdin" : file }

    func run() throws {
        let (outlines, warnings) = try read()
        for warning in warnings {
            if case .cutOff = warning {
                options.say("\(name): \(Words.of(warning))")
            } else {
                options.tell("\(name): \(Words.of(warning))")
            }
        }
        let configFile = ConfigFile(options)
        var list = SourceImport(outlines, into: try configFile.config())
        if !dryRun {
            try configFile.add { config in
                list = SourceImport(outlines, into: config)
                return list.blocks
            }
        }
        for remark in list.remarks {
            let line = remark.line.map { "\($0):" } ?? ""
            options.say("\(name):\(line) \(remark.name): \(Words.of(remark.matter))")
        }
        if dryRun { for block in list.blocks { try Console.out("\(block.id)  \(CleanText.cleaned(block.url))") } }
        try Console.out(summary(of: list, path: configFile.path))
        let isCut = warnings.contains { if case .cutOff = $0 { true } else { false } }
        if list.untaken > 0 || isCut { throw list.blocks.isEmpty && list.known == 0 ? ExitCode.nothingDone : ExitCode.partlyDone }
    }

    private func read() throws -> (outlines: [OPMLOutline], warnings: [ReadWarning]) {
        let document = FetchedDocument(name: name, body: DocumentBody(try JSONLines.input(file)))
        do throws(ReadError) {
            let list = try OPMLReader.read(document)
            guard list.outlines.isEmpty else { return list }
            Console.err("\(name): there is no outline in this OPML, so there is nothing to add")
        } catch .empty {
            Console.err("\(name): \(Words.of(ReadError.empty))")
        } catch {
            let description = PluginCatalog.inUse.description(of: document)
            Console.err(
                description.reader != nil
                    ? "\(name) is a feed, and no list of feeds; add it with: timeline add \(file)"
                    : "\(name) is no OPML: \(Words.of(description))")
        }
        throw ExitCode.noInput
    }

    private func summary(of list: SourceImport, path: String) -> String {
        var parts = ["\(list.blocks.count) \(dryRun ? "would be added" : "added")"]
        if list.known > 0 { parts.append("\(list.known) \(list.known == 1 ? "was" : "were") there already") }
        if list.twice > 0 { parts.append("\(list.twice) \(list.twice == 1 ? "stands" : "stand") twice in the file") }
        if list.untaken > 0 { parts.append("\(list.untaken) can't be taken") }
        let next = dryRun || list.blocks.isEmpty ? "" : "\nFetch them:  timeline fetch\(options.fileArguments)"
        return "\(path): \(parts.joined(separator: ", "))\(next)"
    }
}
