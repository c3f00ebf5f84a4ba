import Foundation
import Testing
import Timeline
import TimelinePluginTesting
import TimelinePlugins

struct FixtureTests {
    @Test func `there are fixtures for every plugin`() throws {
        let tested = Set(Fixture.all.map { $0.name.prefix { $0 != "-" } }.map(String.init))
        #expect(tested == Set(PluginCatalog.builtIn.plugins.map(\.name)))
    }

    @Test(arguments: Fixture.all) func `a document gives its entries`(fixture: Fixture) throws {
        let bytes = try fixture.source.bytes
        let actual = try Fixture.json(PluginContract.read(bytes, with: try fixture.plugin))
        if let folder = ProcessInfo.processInfo.environment["TIMELINE_RECORD"] {
            try actual.write(toFile: "\(folder)/\(fixture.name)/expected.json", atomically: true, encoding: .utf8)
        }
        #expect(actual == fixture.expected)
    }

    @Test(arguments: Fixture.all) func `the catalog chooses the plugin by the document alone`(fixture: Fixture) throws {
        let (bytes, name) = try fixture.source
        let document = FetchedDocument(name: name, body: DocumentBody(bytes))
        #expect(try PluginCatalog.builtIn.plugin(for: document).name == fixture.plugin.name)
    }

    @Test(arguments: Fixture.all) func `reading is a function of the bytes`(fixture: Fixture) throws {
        #expect(PluginContract.givesTheSameTwice(try fixture.source.bytes, with: try fixture.plugin) == [])
    }

    @Test(arguments: Fixture.all) func `a document may be cut anywhere`(fixture: Fixture) throws {
        #expect(PluginContract.survivesCuts(try fixture.source.bytes, with: try fixture.plugin) == [])
    }

    @Test(arguments: Fixture.all) func `noise is survived`(fixture: Fixture) throws {
        PluginContract.survivesNoise(try fixture.source.bytes, with: try fixture.plugin)
    }

    @Test(.timeLimit(.minutes(30)), arguments: PluginCatalog.builtIn.plugins.map(\.name))
    func `depth and size are survived`(plugin: String) throws {
        PluginContract.survivesExcess(with: try PluginCatalog.builtIn.plugin(named: plugin))
    }
}
