import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What happens to a timeline as its sources change, fetch after fetch.
struct RefetchTests {
    private struct Event: Decodable {
        struct Report: Decodable {
            var id: String
            var title: String?
            var kind: String
        }
        var id: String
        var title: String
        var date: String?
        var basis: String?
        var reports: [Report]
    }

    private struct Timeline: Decodable {
        var updated: String?
        var events: [Event]
    }

    private var desk: Desk

    init() throws {
        desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"file:feed.xml\"\n")
    }

    /// Fetches a feed of these items.
    private func fetch(_ items: [String], now: String = Program.now) throws -> Timeline {
        try desk.folder.write("<rss version='2.0'><channel><title>Wire</title>\(items.joined())</channel></rss>", to: "feed.xml")
        var desk = desk
        desk.now = now
        let result = try desk.run(["fetch"])
        #expect(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode(Timeline.self, from: Data(try desk.run(["export", "--format", "json"]).output.utf8))
    }

    private func item(_ title: String, guid: String? = nil, link: String? = nil, date: String? = nil, content: String? = nil)
        -> String
    {
        func element(_ name: String, _ value: String?) -> String { value.map { "<\(name)>\($0)</\(name)>" } ?? "" }
        return "<item>" + element("title", title) + element("guid", guid) + element("link", link) + element("pubDate", date)
            + element("body", content) + "</item>"
    }

    @Test func `what an entry was dated by stays when the source loses its date`() throws {
        _ = try fetch([item("Ferry returns", guid: "1", date: "30 May 2025 12:00 GMT"), item("Bridge closes", guid: "2")])
        let later = try fetch([item("Ferry returns", guid: "1"), item("Bridge closes", guid: "2")], now: "2025-06-20T09:00:00Z")
        #expect(later.events.map(\.date) == ["2025-05-30", "2025-06-08"])
        #expect(later.events.map(\.basis) == ["published", "firstSeen"])
    }

    @Test func `items that share the front page as their link are three events`() throws {
        for (day, title) in [(1, "Storm warning for the coast"), (2, "Bridge closed by flood"), (3, "School opens again")] {
            _ = try fetch([item(title, link: "https://alerts.example.org/", date: "\(day) June 2025 08:00 GMT")])
        }
        let all = try fetch([])
        #expect(all.events.map(\.title) == ["Storm warning for the coast", "Bridge closed by flood", "School opens again"])
        #expect(all.events.map(\.date) == ["2025-06-01", "2025-06-02", "2025-06-03"])
    }

    @Test func `a guid that serves another item later takes nothing from the first`() throws {
        let alpha = item("Fire at the old mill", guid: "g", link: "https://wire.example.com/a", date: "1 June 2025 08:00 GMT")
        let beta = item("Council elects a mayor", guid: "g", link: "https://wire.example.com/b", date: "5 June 2025 08:00 GMT")
        let first = try fetch([alpha])
        let second = try fetch([beta, alpha])
        #expect(second.events.map(\.title) == ["Fire at the old mill", "Council elects a mayor"])
        #expect(second.events.first?.id == first.events.first?.id)
        let third = try fetch([beta, alpha])
        #expect(third.events.map(\.id) == second.events.map(\.id))
    }

    @Test(arguments: [
        ("https://a.example.com/2025/06/weekly-roundup", "https://b.example.org/2025/06/weekly-roundup"),
        ("https://news.example.com/story.aspx?source=1001", "https://news.example.com/story.aspx?source=1002"),
        ("https://example.com/log#d=1", "https://example.com/log#d=2"),
    ])
    func `addresses that are almost alike are two items`(first: String, second: String) throws {
        _ = try fetch([item("Mail server outage repaired", link: first, date: "30 May 2025 12:04 GMT")])
        let later = try fetch([item("Council elects a mayor", link: second, date: "8 Jun 2025 09:00 GMT")])
        #expect(later.events.map(\.title) == ["Mail server outage repaired", "Council elects a mayor"])
    }

    @Test func `a site that moves takes its items along`() throws {
        let before = try fetch([item("Ferry returns", link: "https://old.example.com/2025/ferry", date: "1 June 2025 08:00 GMT")])
        let after = try fetch([item("Ferry is back", link: "https://new.example.org/2025/ferry", date: "1 June 2025 08:00 GMT")])
        #expect(after.events.map(\.id) == before.events.map(\.id))
    }

    @Test func `an item whose guid changes with every fetch is one report`() throws {
        func item(_ guid: Int, title: String = "Ferry returns") -> String {
            self.item(title, guid: "g\(guid)", link: "https://wire.example.com/a", date: "1 June 2025 08:00 GMT")
        }
        let first = try fetch([item(1)])
        let second = try fetch([item(2)])
        #expect(second.events.map(\.id) == first.events.map(\.id))
        #expect(second.events.flatMap(\.reports).map(\.id) == first.events.flatMap(\.reports).map(\.id))
        // Two in one document are two, and so they stay.
        let both = try fetch([item(3), item(4)])
        #expect(both.events.flatMap(\.reports).count == 2)
        #expect(try fetch([item(3), item(4)]).events.flatMap(\.reports).count == 2)
        // Another title at the same address is another account.
        #expect(try fetch([item(5, title: "Bridge closes")]).events.flatMap(\.reports).count == 3)
    }

    @Test func `an edited title or link is the same report`() throws {
        let before = try fetch([
            item("Ferry returns", guid: "1", link: "https://wire.example.com/a", date: "1 June 2025 08:00 GMT")
        ])
        let title = try fetch([
            item("Ferry is back", guid: "1", link: "https://wire.example.com/a", date: "1 June 2025 08:00 GMT")
        ])
        let link = try fetch([item("Ferry is back", guid: "1", link: "https://wire.example.com/b", date: "1 June 2025 08:00 GMT")]
        )
        #expect(title.events.map(\.id) == before.events.map(\.id))
        #expect(link.events.map(\.id) == before.events.map(\.id))
        #expect(link.events.map(\.title) == ["Ferry is back"])
    }

    @Test func `a corrected date takes the old mention back`() throws {
        func told(_ day: Int) -> String {
            item("Notes", guid: "1", date: "\(day) June 2025 08:00 GMT", content: "The minister left the cabinet last week.")
        }
        _ = try fetch([told(1)])
        let corrected = try fetch([told(9)])
        let mentions = corrected.events.filter { $0.reports.contains { $0.kind == "mention" } }
        #expect(mentions.map(\.date) == ["2025-06-02/2025-06-08"])
    }

    @Test func `a change that the title does not show is a change for calendars`() throws {
        func items(_ second: String) -> [String] {
            [
                item("Ferry returns to the harbor of Alder", guid: "1", date: "1 June 2025 08:00 GMT"),
                item(second, guid: "2", date: "1 June 2025 09:00 GMT"),
            ]
        }
        let before = try fetch(items("Ferry returns to harbor of Alder after repairs"))
        #expect(before.events.count == 1)
        _ = try fetch(items("Ferry returns to harbor of Alder after winter repairs"), now: "2025-06-09T09:00:00Z")
        let calendar = try desk.run(["export", "--format", "ical"]).output
        #expect(calendar.contains("SEQUENCE:1"))
        #expect(calendar.contains("LAST-MODIFIED:20250609T090000Z"))
    }

    @Test func `a pipe, a folder or a missing file is a failure of its source alone`() throws {
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        try desk.folder.write(
            ["wire", "pipe", "folder", "gone"].map {
                "[[source]]\nid = \"\($0)\"\nurl = \"file:\($0 == "wire" ? "feed.xml" : $0)\"\n"
            }.joined(),
            to: "config.toml")
        let made = unsafe mkfifo(desk.folder.path + "/pipe", 0o600)
        #expect(made == 0)
        try FileManager.default.createDirectory(atPath: desk.folder.path + "/folder", withIntermediateDirectories: false)
        let result = try desk.run(["fetch"])
        #expect(result.status == 2)
        for words in ["pipe: ", "folder: ", "not a regular file", "gone: no such file"] {
            #expect(result.errors.contains(words), "\(result.errors)")
        }
        #expect(try desk.run(["show"]).output.contains("Ferry returns"))
    }

    @Test func `a store that may not be written can be shown`() throws {
        _ = try fetch([item("Ferry returns", guid: "1")])
        let store = desk.folder.path + "/store"
        let before = try FileManager.default.contentsOfDirectory(atPath: store).sorted()
        for command in [["show"], ["export", "--format", "json"], ["sources"], ["why", "e_"]] { _ = try desk.run(command) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: store).sorted() == before)
    }
}
