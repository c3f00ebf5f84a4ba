import ChangelogReading
import Testing
import Timeline
import TimelinePluginTesting
import TimelinePlugins

struct ChangelogPluginTests {
    private static let page = """
        # Changelog of Pipewright

        All changes that users notice.

        ## [Unreleased]

        - Something that nobody has yet.

        ## [1.2.0] - 2025-05-30

        ### Added

        - Pipes of **two** colours, see [the guide](https://example.org/guide).
        - A long line that
          goes on.

        ### Fixed

        - `bend` no longer breaks “thin” pipes.

        ## v1.1.0 (2025-03-01)

        Mended in a hurry.

        ## [1.0.0](https://example.org/1.0.0) – 2024-12-24

        ## 0.9, some day

        - No date.

        [1.2.0]: https://example.org/compare/1.1.0...1.2.0

        """

    private func read(_ text: String, with plugin: any SourcePlugin = ChangelogPlugin()) -> PluginContract.Reading {
        PluginContract.read(Array(text.utf8), with: plugin)
    }

    @Test func `each version with a date is an entry`() throws {
        let reading = read(Self.page)
        #expect(reading.result?.title == "Changelog of Pipewright")
        #expect(reading.entries.map(\.title) == ["Version 1.2.0", "Version 1.1.0", "Version 1.0.0"])
        #expect(reading.entries.map { $0.dates.map(\.text) } == [["2025-05-30"], ["2025-03-01"], ["2024-12-24"]])
        let page = "https://example.com/document"
        #expect(reading.entries.map(\.url) == ["\(page)#120---2025-05-30", "\(page)#v110-2025-03-01", "\(page)#100--2024-12-24"])
    }

    @Test func `content is plain text, an item a line`() throws {
        let contents = read(Self.page).entries.map(\.content)
        let first = """
            Added
            Pipes of two colours, see the guide.
            A long line that goes on.
            Fixed
            bend no longer breaks “thin” pipes.
            """
        #expect(contents == [first, "Mended in a hurry.", nil])
    }

    @Test func `line ends of Windows change nothing`() {
        #expect(read(Self.page.replacing("\n", with: "\r\n")) == read(Self.page))
    }

    @Test func `nothing released is no error, and no changelog is one`() {
        #expect(read("# Changelog\n\n## [Unreleased]\n\n- New.\n").error == nil)
        #expect(read("Just some words.\n").error == .wrongKind(plugin: "changelog", found: .text))
    }

    @Test func `a setting names the product`() throws {
        let plugin = try ChangelogPlugin().configured(with: SourceSettings(["product": .text("Pipewright")]))
        #expect(read(Self.page, with: plugin).entries.first?.title == "Pipewright 1.2.0")
        #expect(throws: SettingsProblem.self) { try ChangelogPlugin().configured(with: SourceSettings(["product": .number(1)])) }
    }

    @Test(arguments: ["CHANGELOG.md", "changes.txt"]) func `the catalog knows a changelog from a text`(name: String) throws {
        let catalog = PluginCatalog.builtIn.adding([ChangelogPlugin()])
        func chosen(_ text: String) throws -> String {
            try catalog.plugin(for: FetchedDocument(name: name, body: DocumentBody(Array(text.utf8)))).name
        }
        #expect(try chosen(Self.page) == "changelog")
        #expect(try chosen("Rain in Exampleton\n\nIt rained on Friday.\n") == "text")
    }

    /// The promises of every plugin: see `PluginContract`.
    @Test func `the contract holds`() {
        #expect(PluginContract.violations(Array(Self.page.utf8), with: ChangelogPlugin()) == [])
    }
}
