import ArgumentParser
import Timeline
import TimelinePlugins

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "List the sources and how they are; import, export, remove.",
        discussion: """
            Example:
              timeline sources
              timeline sources import feeds.opml
              timeline sources export -o feeds.opml
              timeline sources remove example-wire
            """,
        subcommands: [
            SourcesListCommand.self, SourcesImportCommand.self, SourcesExportCommand.self, SourcesRemoveCommand.self,
        ],
        defaultSubcommand: SourcesListCommand.self)
}

struct SourcesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the sources and how they are.",
        discussion: """
            Example:
              timeline sources
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let config = try options.readConfig()
        let store = try options.openStoreIfThere()
        let style = TerminalStyle(color: options.color)
        let zone = options.shownZone
        func time(_ instant: Instant?) -> String {
            instant.map { Timestamp(instant: $0, offsetInSeconds: zone.offsetInSeconds(at: $0)).rfc3339 } ?? "never"
        }
        func show(_ text: String, _ color: (String) -> String) throws {
            for line in DisplayWidth.wrapped(text, to: style.columns - 2) { try Console.out("  " + color(line)) }
        }
        if config.sources.isEmpty {
            Console.err("\(config.path) has no sources; add one with: timeline add URL")
            return
        }
        for source in config.sources {
            let state = try store?.state(of: source.id)
            let health: (text: String, color: (String) -> String) =
                if let failure = state?.failure {
                    ("\(style.mark("✗", "x")) \(style.text(failure))", style.bad)
                } else if state?.lastSucceeded == nil {
                    ("not fetched yet", { $0 })
                } else {
                    ("\(style.mark("✓", "+")) well", style.good)
                }
            try Console.out(style.bold(style.text(source.id)))
            try show(style.text(source.url)) { $0 }
            try show(health.text, health.color)
            guard let state else { continue }
            try show(
                "\(state.plugin ?? source.plugin ?? "plugin not known yet"), last fetch \(time(state.lastTried)), last new report \(time(state.lastNewReport))"
            ) { $0 }
            if let since = state.failingSince { try show("failing since \(time(since)), \(state.failures) times", style.bad) }
        }
    }
}

struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins",
        abstract: "List the kinds of documents that can be read.",
        discussion: """
            Example:
              timeline plugins
            """)

    func run() throws {
        for plugin in PluginCatalog.builtIn.plugins {
            try Console.out(plugin.name.padding(toLength: 8) + plugin.summary)
        }
    }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: " ", count: max(1, length - count))
    }
}
