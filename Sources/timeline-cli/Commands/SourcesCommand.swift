import ArgumentParser
import Timeline
import TimelinePlugins

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
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
        if config.sources.isEmpty {
            Console.err("\(config.path) has no sources; add a [[source]] with an id and a url")
            return
        }
        for source in config.sources {
            let state = try store?.state(of: source.id)
            let health =
                if let failure = state?.failure {
                    style.bad("\(style.mark("✗", "x")) \(failure)")
                } else if state?.lastSucceeded == nil {
                    "not fetched yet"
                } else {
                    style.good("\(style.mark("✓", "+")) well")
                }
            try Console.out(style.bold(style.text(source.id)))
            try Console.out("  \(style.text(source.url))")
            try Console.out("  \(health)")
            if let state {
                try Console.out(
                    "  \(state.plugin ?? source.plugin ?? "plugin not known yet"), last fetch \(time(state.lastTried)), last new report \(time(state.lastNewReport))")
                if let since = state.failingSince { try Console.out("  failing since \(time(since)), \(state.failures) times") }
            }
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
