import ArgumentParser
import Foundation
import Timeline
import TimelinePlugins

struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Find the feed behind a URL, try it, and add it.",
        discussion: """
            Takes a feed, or a page: then its feed is looked for. A page without one is read as an article. Shows what it \
            gives and adds a [[source]] at the end of the config file; the rest of the file stays as it is. --zone is the \
            source's, for dates without one.
            Example:
              timeline add example.com
              timeline add https://example.com/feed.xml --id example-wire --every 30m
              timeline add https://example.com/ --dry-run
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("What the source is called; made from its title when left out.", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("The plugin to use; html takes a page as it is.", valueName: "name"))
    var plugin: String?

    @Option(help: ArgumentHelp("Not fetched more often, such as 30m.", valueName: "time"))
    var every: String?

    @Flag(help: "Show what would be added, and add nothing.")
    var dryRun = false

    @Argument(help: "A feed, a page or a file.")
    var url: String

    mutating func validate() throws {
        do throws(SourceAddress.Problem) {
            _ = try SourceAddress.read(typed: url)
        } catch {
            throw ValidationError(Words.of(error))
        }
        if let id, !SourceNames.isID(id) {
            throw ValidationError("--id: \"\(id)\" is no id; use letters, digits, \"-\", \"_\" and \".\"")
        }
        if let every, ConfigReader.duration(every) == nil {
            throw ValidationError("--every: \"\(every)\" is no length of time; write for example 30m, 6h or 2d")
        }
        if let plugin, (try? PluginCatalog.inUse.plugin(named: plugin)) == nil {
            let names = PluginCatalog.inUse.plugins.map(\.name)
            let hint = ConfigKeys.nearest(to: plugin, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ValidationError("there is no plugin \"\(plugin)\"\(hint); there are \(names.joined(separator: ", "))")
        }
    }

    func run() async throws {
        let address = try SourceAddress.read(typed: url)
        let file = ConfigFile(options)
        let config = try file.config()
        try refuseKnown([address.url], in: config)
        if let id, config.sources.contains(where: { $0.id == id }) { throw takenID(id) }

        let result = try await found(address, config)
        let found = result.found
        // What only redirects to another spelling of itself is asked for there; any other redirect may be for a day.
        let isSame = SourceAddress(url: found.url).key == SourceAddress(url: found.answered).key
        var block = SourceBlock(id: id ?? "", url: isSame ? found.answered : found.url)
        try refuseKnown([found.url, found.answered], in: config, page: result.page)
        block.plugin = plugin ?? (found.readsFeeds ? nil : found.plugin)
        if let draft = found.draft { block.settings = draft }
        block.zone = options.zone
        block.every = every
        block.comment = found.title
        try Console.out(
            FoundView(style: TerminalStyle(color: options.color)).lines(of: result, url: block.url).joined(separator: "\n") + "\n"
        )
        if dryRun {
            block.id = id ?? name(of: found, in: config)
            try Console.out("Would be added to \(file.path):\n\n\(block.toml())")
            return
        }
        let isNew = !file.exists
        try file.add { config in
            // The file may have changed while the network was asked.
            try refuseKnown([found.url, found.answered], in: config, page: result.page)
            if let id, config.sources.contains(where: { $0.id == id }) { throw takenID(id) }
            block.id = id ?? name(of: found, in: config)
            return [block]
        }
        try Console.out(
            "Added \"\(block.id)\" to \(file.path)\(isNew ? ", a new file" : "")\nFetch it:  timeline fetch\(options.fileArguments)"
        )
    }

    private func name(of found: SourceTrial.Found, in config: Config) -> String {
        var names = SourceNames(taken: config.sources.map(\.id))
        return names.name(title: found.title, url: found.url)
    }

    private func takenID(_ id: String) -> ValidationError {
        ValidationError("there is a source \"\(id)\" already; choose another --id")
    }

    /// - Parameter page: The page that named the feed.
    private func refuseKnown(_ urls: [String], in config: Config, page: String? = nil) throws {
        let keys = Set(urls.map { SourceAddress(url: $0).key })
        guard let known = config.sources.first(where: { keys.contains(SourceAddress(url: $0.url).key) }) else { return }
        let whose = page == nil ? known.url : "the feed of this page, \(known.url),"
        let hint = page == nil ? "" : "; to read the page itself as an article, add --plugin html"
        options.say("\(whose) is in \(config.path) already, as \"\(known.id)\"; nothing is changed\(hint)")
        throw ExitCode.nothingDone
    }

    private func found(_ address: SourceAddress, _ config: Config) async throws -> SourceFinder.Result {
        var settings = Source(id: "new", url: address.url)
        settings.plugin = plugin
        settings.zone = options.zone.flatMap(Zone.init(named:))
        let finder = SourceFinder(
            limits: config.limits, allowPrivate: config.allowPrivate, now: options.presentTime, settings: settings,
            tell: options.tell)
        do throws(SourceFinder.Failure) {
            return try await finder.find(address)
        } catch {
            options.say(Words.of(error, config: config.path, isThere: ConfigFile(options).exists))
            throw ExitCode.nothingDone
        }
    }
}
