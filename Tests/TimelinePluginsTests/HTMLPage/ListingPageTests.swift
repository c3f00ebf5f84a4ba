import Testing
import Timeline
import TimelinePluginTesting

@testable import TimelinePlugins

struct ListingPageTests {
    /// A page that gives nothing away: no headings, no classes that repeat, links to the same place.
    private let plain = """
        <html lang="en"><body><table><tr><td>1 <a href="?day=1">Gates open</a> <i>2 May 2025</i></td></tr>
        <tr><td>2 <a href="?day=2">Gates shut</a> <i>3 May 2025</i></td></tr></table>
        <p>\(String(repeating: "The lock keeper writes about the river and its gates in many words. ", count: 30))</p></body></html>
        """

    private func read(_ page: String, _ settings: [String: SourceSettings.Value] = [:]) throws -> PluginContract.Reading {
        let plugin = try HTMLPagePlugin().configured(with: SourceSettings(settings))
        return PluginContract.read(Array(page.utf8), with: plugin)
    }

    private let definition: [String: SourceSettings.Value] = [
        "items": .text("tr > td"),
        "item": .table([
            "link": .text("a@href"), "title": .text("a"), "date": .list([.text("time@datetime"), .text("i")]),
        ]),
    ]

    @Test func `items that are written down are read where none are found`() throws {
        #expect(try read(plain).entries.count == 1)
        let reading = try read(plain, definition)
        #expect(reading.entries.map(\.title) == ["Gates open", "Gates shut"])
        #expect(reading.entries.map(\.url) == ["https://example.com/document?day=1", "https://example.com/document?day=2"])
        #expect(reading.entries.map { $0.dates.map(\.text) } == [["2 May 2025"], ["3 May 2025"]])
        #expect(reading.result?.findings.contains(Finding("date", by: "i", count: 2)) == true)
    }

    @Test func `a selector that finds nothing any more is said to be the one`() throws {
        #expect(try read("<html><body><p>Moved</p></body></html>", definition).error == .noMatch(selector: "tr > td"))
    }

    @Test(arguments: [
        (["items": .text("tr >")], ["items"], 5), (["items": .text("tr"), "item": .table(["date": .text("time@")])], ["item", "date"], 6),
        (["items": .text("xpath://tr[")], ["items"], 12), (["item": .table(["date": .text("url:(")])], ["item", "date"], 5),
        (["item": .table(["date_format": .text("d. MMMM")])], ["item", "date_format"], 1),
    ] as [([String: SourceSettings.Value], [String], Int)])
    func `a mistake is told with its place`(settings: [String: SourceSettings.Value], path: [String], column: Int) {
        do throws(SettingsProblem) {
            _ = try HTMLPagePlugin().configured(with: SourceSettings(settings))
            Issue.record("it was taken")
        } catch {
            #expect(error.path == path)
            #expect(error.column == column)
        }
    }

    @Test func `alternatives, attributes, patterns of the address and formats`() throws {
        let page = """
            <html><body><div class="row"><a href="/2025/05/02/gates">Gates open</a></div>
            <div class="row"><a href="/x/shut">Gates shut</a><span data-when="03|05|2025" class="w"></span></div></body></html>
            """
        let reading = try read(
            page,
            [
                "items": .list([.text(".teaser"), .text("xpath://div[@class='row']")]),
                "item": .table([
                    "link": .text("a"), "title": .text("xpath:a"),
                    "date": .list([.text(".w@data-when"), .text(#"url:/(\d{4})/(\d\d)/(\d\d)/"#)]), "date_format": .text("dd|MM|yyyy"),
                ]),
            ])
        let source = Source(id: "s", url: "https://example.com/")
        var dater = ReportDater(source: source, plugin: "html")
        let reports = reading.entries.flatMap { dater.reports(from: $0) }
        #expect(reports.map { $0.published?.rfc3339 } == ["2025-05-02", "2025-05-03"])
    }

    @Test func `the next page is named where it is wanted`() throws {
        let page = plain.replacing("</body>", with: "<a rel='next' href='?page=2'>older</a></body>")
        #expect(try read(page, definition).result?.next == nil)
        var settings = definition
        settings["next"] = .table(["pages": .number(3)])
        #expect(try read(page, settings).result?.next == NextPage(url: "https://example.com/document?page=2", pages: 3))
    }

    @Test func `a list that was found is drafted as a definition that finds the same`() throws {
        let fixture = try #require(Fixture.all.first { $0.name == "html-list-blocks" })
        let page = String(decoding: try fixture.source.bytes, as: UTF8.self)
        let found = try read(page)
        let draft = try #require(found.result?.draft)
        let drafted = try read(page, draft.values)
        #expect(drafted.entries.map(\.url) == found.entries.map(\.url))
        #expect(drafted.entries.map(\.title) == found.entries.map(\.title))
    }
}
