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
        func show(_ text: String?, _ color: (String) -> String = { $0 }) throws {
            guard let text else { return }
            for line in DisplayWidth.wrapped(style.text(text), to: style.columns - 2) { try Console.out("  " + color(line)) }
        }
        if config.sources.isEmpty {
            Console.err("\(config.path) has no sources; add one with: timeline add URL")
            return
        }
        let (busy, states) = (try store?.busyServers() ?? [:], try store?.states() ?? [:])
        for source in config.sources {
            let health = SourceHealth(
                source, state: states[source.id], busy: busy, now: options.presentTime, zone: options.shownZone)
            try Console.out(style.bold(style.text(source.id)))
            try show(source.url)
            switch health.kind {
            case .well: try show("\(style.mark("✓", "+")) \(health.reason)", style.good)
            case .silent: try show("? \(health.reason)", style.warning)
            case .failing, .gone:
                try show("\(style.mark("✗", "x")) \(health.reason)", style.bad)
                try show(health.since, style.bad)
            case .notFetched: try show(health.reason)
            }
            try show(health.moved, style.warning)
            guard let state = health.state else { continue }
            let parts = [
                state.plugin ?? source.plugin ?? "plugin not known yet", "last fetch \(health.time(state.lastTried))", health.nextTry,
                "last new report \(health.time(state.lastNewReport))",
            ]
            try show(parts.compactMap(\.self).joined(separator: ", "))
            if source.follow || !source.fill.isEmpty, let articles = try store?.articleCounts(of: source.id) {
                let failed = articles.lastFailure.map { ", \(articles.failed) not; the latest of them: \($0)" } ?? ""
                try show("articles: \(articles.read) read\(failed)")
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
        let plugins = PluginCatalog.inUse.plugins
        let width = (plugins.map(\.name.count).max() ?? 0) + 1
        for plugin in plugins {
            let keys = plugin.settingNames.isEmpty ? "" : "; settings: \(plugin.settingNames.joined(separator: ", "))"
            try Console.out(plugin.name.padding(toLength: width) + plugin.summary + keys)
        }
    }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: " ", count: max(1, length - count))
    }
}
