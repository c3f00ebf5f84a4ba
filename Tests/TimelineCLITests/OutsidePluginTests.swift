import Testing
import Timeline
import TimelinePlugins

@testable import TimelineCLI

/// Plugins that the program's `main` adds.
struct OutsidePluginTests {
    private struct Ledger: SourcePlugin {
        let name = "ledger"
        let summary = "a ledger"
        let readsFeeds = true
        let settingNames = ["account"]

        func claim(on document: FetchedDocument) -> Claim { .none }

        func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult { ReadResult() }

        func configured(with settings: SourceSettings) throws(SettingsProblem) -> any SourcePlugin {
            guard settings["account"]?.text != nil else { throw SettingsProblem("which account?", at: ["account"]) }
            return self
        }
    }

    private func read(_ line: String) throws -> Source? {
        let text = "[[source]]\nid = \"books\"\nurl = \"https://example.com/ledger\"\n\(line)\n"
        return try ConfigReader.read(text, path: "config.toml", environment: [:]).sources.first
    }

    private func withLedger<Value>(_ body: () throws -> Value) rethrows -> Value {
        try PluginCatalog.$inUse.withValue(.builtIn.adding([Ledger()]), operation: body)
    }

    @Test func `a config may name a plugin that was added, and no other`() throws {
        #expect(try withLedger { try read("plugin = \"ledger\"") }?.plugin == "ledger")
        #expect(throws: ConfigProblem.self) { try read("plugin = \"ledger\"") }
    }

    @Test func `a setting of a plugin that was added chooses it`() throws {
        #expect(try withLedger { try read("account = \"4711\"") }?.plugin == "ledger")
        #expect(throws: ConfigProblem.self) { try withLedger { try read("account = 4711") } }
        #expect(throws: ConfigProblem.self) { try read("account = \"4711\"") }
    }

    @Test func `plugins are listed with their settings`() throws {
        let lines = try Program.run(["plugins"]).output.split(separator: "\n")
        #expect(lines.map { $0.prefix { $0 != " " } } == PluginCatalog.builtIn.plugins.map { $0.name[...] })
        for (line, plugin) in zip(lines, PluginCatalog.builtIn.plugins) where !plugin.settingNames.isEmpty {
            #expect(line.hasSuffix("; settings: \(plugin.settingNames.joined(separator: ", "))"))
        }
    }
}
