import Testing
import Timeline
import TimelinePluginTesting

@testable import TimelinePlugins

struct MarkedListTests {
    private func entries(_ body: String) -> [Entry] {
        PluginContract.read(Array("<html lang='en'><body>\(body)</body></html>".utf8), with: HTMLPagePlugin()).entries
    }

    private func event(_ number: Int) -> String {
        """
        <p class="vevent"><a class="url summary" href="/fair/\(number)">Fair \(number)</a>, from
        <span class="dtstart"><b class="value-title" title="2025-05-0\(number)T19:00"></b>seven</span></p>
        """
    }

    @Test func `events that are marked up are a list where nothing else shows it`() {
        let entries = entries((1...3).map(event).joined(separator: "<hr>"))
        #expect(entries.map(\.title) == ["Fair 1", "Fair 2", "Fair 3"])
        #expect(entries.map(\.url) == (1...3).map { "https://example.com/fair/\($0)" })
        #expect(entries.first?.dates.first == DateText("2025-05-01T19:00", field: "dt-start", role: .published))
    }

    @Test func `events beside an article leave it one`() {
        let text = String(repeating: "The lock keeper writes about the river and its gates in many words. ", count: 12)
        let entries = entries("<h1>The gates of the river</h1><p>\(text)</p><p>\(text)</p>" + (1...3).map(event).joined())
        #expect(entries.count == 1)
        #expect(entries.first?.title == "The gates of the river")
    }

    @Test func `what is marked up comes before what is shown`() throws {
        let names = ["The bridge over the river is closed", "The mill at the weir is open again", "The ferry goes once an hour in June"]
        let items = names.enumerated().map { index, name in
            """
            <article class="hentry"><h2 class="entry-title"><a rel="bookmark" href="/\(index)">\(name)</a></h2>
            <p>Dated 1 May 2025, by <i class="author vcard"><b class="fn">A. Quill</b> of the desk</i></p>
            <abbr class="published" title="2025-05-30T0\(index):00Z">lately</abbr>
            <p class="entry-summary">What people by the river have to know about it today, and who says so, in a few words.</p></article>
            """
        }
        let entries = entries(items.joined())
        #expect(entries.map(\.title) == names)
        let first = try #require(entries.first)
        #expect(first.dates.first == DateText("2025-05-30T00:00Z", field: "dt-published", role: .published))
        #expect(first.authors == ["A. Quill"])
    }

    @Test func `items that are found and not marked up stay`() throws {
        let items = (1...3).map { "<p class='h-entry'><a class='p-name u-url' href='/\($0)'>Marked \($0)</a></p>" }.joined()
        let tree = try #require(HTMLTree(Array(items.utf8), charset: nil))
        let url = "https://example.com/"
        let list = try #require(MarkedList(tree, outline: ListOutline(tree, base: url, url: url), url: url, language: nil)).list
        func found(_ numbers: ClosedRange<Int>) -> [Entry] {
            numbers.map { number in
                var entry = Entry()
                (entry.title, entry.url) = ("Found \(number)", "https://example.com/\(number)")
                return entry
            }
        }
        #expect(list.joined(with: found(3...6)).map(\.title) == ["Marked 3", "Found 4", "Found 5", "Found 6"])
        #expect(list.joined(with: found(2...3)).map(\.title) == ["Marked 1", "Marked 2", "Marked 3"])
        #expect(list.joined(with: found(4...6)).map(\.title) == ["Found 4", "Found 5", "Found 6"])
    }
}
