import ArgumentParser
import Timeline
import TimelinePlugins

struct SourcesExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the feeds as OPML, for other readers and machines.",
        discussion: """
            Files and single pages are no feeds of the web, and left out; headers are secrets, and left out as well.
            Example:
              timeline sources export -o feeds.opml
            """)

    @OptionGroup var options: GlobalOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, all or nothing, and not to standard output.", valueName: "file"))
    var output: String?

    func run() throws {
        let config = try options.readConfig()
        guard !config.sources.isEmpty else {
            Console.err("\(config.path) has no sources; add one with: timeline add URL")
            throw ExitCode.nothingDone
        }
        var outlines: [OPMLOutline] = []
        for source in config.sources {
            if let reason = Self.reasonToLeaveOut(source) {
                options.say("\(source.id): \(reason); left out")
            } else {
                outlines.append(Self.outline(source))
            }
        }
        guard !outlines.isEmpty else { throw ExitCode.nothingDone }
        let text = OPMLWriter.text(of: outlines, title: "Sources of timeline", created: options.presentTime)
        if let output {
            do {
                try WholeFile.replace(output, with: Array(text.utf8))
            } catch {
                Console.err("\(output) can't be written: \(error); what was there is unchanged")
                throw ExitCode.storeFailed
            }
        } else {
            try Console.out(Array(text.utf8))
        }
        if outlines.count < config.sources.count { throw ExitCode.partlyDone }
    }

    private static func reasonToLeaveOut(_ source: Source) -> String? {
        if !SourceAddress.isWeb(source.url) { return "it is a file of this machine" }
        if let plugin = source.plugin, (try? PluginCatalog.inUse.plugin(named: plugin))?.readsFeeds == false {
            return "it is read as a single article (plugin \(plugin)) and is no feed"
        }
        do throws(SourceAddress.Problem) {
            _ = try SourceAddress.read(listed: source.url)
        } catch {
            if case .holdsPassword = error { return "its address holds a name or password" }
        }
        return nil
    }

    private static func outline(_ source: Source) -> OPMLOutline {
        var outline = OPMLOutline(title: source.id, url: source.url)
        outline.id = source.id
        outline.language = source.language
        outline.plugin = source.plugin
        outline.zone = source.zone?.name
        outline.every = source.every.map { length(inSeconds: $0.components.seconds) }
        return outline
    }

    /// In the largest unit that fits: `30m`.
    private static func length(inSeconds seconds: Int64) -> String {
        for (unit, name) in [(Int64(86_400), "d"), (3600, "h"), (60, "m")] where seconds % unit == 0 {
            return "\(seconds / unit)\(name)"
        }
        return "\(seconds)s"
    }
}
