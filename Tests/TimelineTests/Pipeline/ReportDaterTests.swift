import Testing
import Timeline

struct ReportDaterTests {
    private func entry(guid: String? = nil, title: String? = "Ferry returns", url: String? = nil, dates: [DateText] = []) -> Entry
    {
        var entry = Entry()
        entry.guid = guid
        entry.title = title
        entry.url = url
        entry.dates = dates
        return entry
    }

    private func reports(_ entries: [Entry], zone: String? = nil, fetched: Instant? = nil) throws -> [Report] {
        var source = Source(id: "wire", url: "https://wire.example.com/feed")
        source.zone = zone.flatMap(Zone.init(named:))
        var dater = ReportDater(source: source, plugin: "rss", fetched: fetched)
        return entries.flatMap { dater.reports(from: $0) }
    }

    @Test(arguments: [
        ("2026", 0), ("2026-10", 0), ("2026-10-02", 2), ("2026-10-02T08:00:00Z", 2),
    ])
    func `a month or a year of publication is no day to count from`(published: String, mentions: Int) throws {
        var entry = entry(title: "Council closes the bridge", dates: [DateText(published, field: "date", role: .published)])
        entry.content = "The town council closed the bridge because engineers found cracks. The mayor opened the new school on Monday."
        let reports = try reports([entry])
        #expect(reports.count { $0.kind == .mention } == mentions, "\(reports)")
    }

    @Test func `an id survives edits of title, text and scheme`() throws {
        let before = try reports([entry(guid: "http://wire.example.com/1", title: "Ferry returns")])
        let after = try reports([
            entry(guid: "https://wire.example.com/1", title: "Ferry is back", url: "https://wire.example.com/other")
        ])
        #expect(before.map(\.id) == after.map(\.id))
        let plain = try reports([entry(url: "http://www.wire.example.com/2?utm_source=rss")])
        let moved = try reports([entry(title: "Edited", url: "https://wire.example.com/2")])
        #expect(plain.map(\.id) == moved.map(\.id))
    }

    @Test(arguments: [
        ("https://old.example.com/2025/05/ferry-returns", "https://news.example.org/2025/05/ferry-returns"),
        ("http://wire.example.com/?p=12", "https://www.wire.example.com:443/?utm_medium=rss&p=12"),
        ("https://wire.example.com/log#v2", "https://wire.example.com/log#v2"),
        ("https://wire.example.com/caf%c3%a9", "https://wire.example.com/caf%C3%A9"),
        ("https://wire.example.com/café", "https://wire.example.com/caf%C3%A9"),
        ("https://wire.example.com/1?source=rss&mod=rss", "https://wire.example.com/1"),
    ])
    func `an id survives a move of its site`(old: String, new: String) throws {
        #expect(try reports([entry(guid: old)]).map(\.id) == reports([entry(guid: new, title: "Edited")]).map(\.id))
        #expect(try reports([entry(url: old)]).map(\.id) == reports([entry(title: "Edited", url: new)]).map(\.id))
        #expect(try reports([entry(guid: old)]).map(\.id) == reports([entry(url: new)]).map(\.id))
    }

    @Test(arguments: ["http://wire.example.com/live#post=", "http://wire.example.com/read?source="])
    func `numbers in an address tell items apart`(address: String) throws {
        let all = try ["5", "6"].map { try reports([entry(url: address + $0)]).first?.id }
        #expect(all[0] != all[1])
    }

    @Test func `versions that a guid counts are one account`() throws {
        let all = try ["0", "1"].map {
            try reports([entry(guid: "http://wire.example.com/a#\($0)", url: "http://wire.example.com/a")]).first?.id
        }
        #expect(all[0] == all[1])
    }

    @Test(.timeLimit(.minutes(5))) func `thousands of items that are alike take linear time`() throws {
        let ids = try reports([Entry](repeating: entry(guid: "same", url: "http://wire.example.com/1"), count: 20_000)).map(\.id)
        #expect(Set(ids).count == 20_000)
    }

    @Test func `items on one page keep apart by their fragments`() throws {
        let all = try reports(["v1", "v2"].map { entry(url: "https://wire.example.com/log#\($0)") })
        let alone = try reports([entry(url: "https://wire.example.com/log#v2")])
        #expect(all.last?.id == alone.first?.id)
        #expect(all.first?.id != all.last?.id)
    }

    @Test func `the field of the date that was read is kept`() throws {
        let unread = DateText("some day", field: "pubDate", role: .published)
        let published = DateText("2025-05-30", field: "dc:date", role: .published)
        let updated = DateText("2025-05-31", field: "atom:updated", role: .updated)
        let all = try reports([
            entry(dates: [unread, published, updated]), entry(dates: [unread, updated]), entry(dates: [unread]),
        ])
        #expect(all.map(\.reportedField) == ["dc:date", "atom:updated", nil])
    }

    @Test func `a date that the caller gives has no field`() throws {
        var dater = ReportDater(
            source: Source(id: "wire", url: "https://wire.example.com/feed"), plugin: "rss",
            published: Timestamp(rfc3339: "2025-05-30"))
        let updated = DateText("2025-05-31", field: "atom:updated", role: .updated)
        #expect(dater.reports(from: entry(dates: [updated])).map(\.reportedField) == [nil])
    }

    @Test func `no entry is lost because it shares a guid`() throws {
        let all = try reports([
            entry(guid: "same", title: "One", url: "https://wire.example.com/1"),
            entry(guid: "same", title: "Two", url: "https://wire.example.com/2"),
            entry(guid: "same", title: "Two", url: "https://wire.example.com/2"), entry(title: nil), entry(title: nil),
        ])
        #expect(Set(all.map(\.id)).count == 5)
    }

    @Test func `the first date that can be read counts`() throws {
        let report = try #require(
            try reports([
                entry(dates: [
                    DateText("soon", field: "pubDate", role: .published),
                    DateText("2025-05-30T12:04:00+02:00", field: "dc:date", role: .published),
                    DateText("2025-05-31", field: "atom:updated", role: .updated),
                ])
            ]).first)
        #expect(report.published?.rfc3339 == "2025-05-30T12:04:00+02:00")
        #expect(report.updated?.rfc3339 == "2025-05-31")
        #expect(report.date?.edtf == "2025-05-30")
        #expect(report.date?.basis == .published)
    }

    @Test func `a time without a zone is in the source's`() throws {
        let date = DateText("30 May 2025 12:04", field: "pubDate", role: .published)
        #expect(
            try reports([entry(dates: [date])], zone: "Europe/Paris").first?.published?.rfc3339 == "2025-05-30T12:04:00+02:00")
        #expect(try reports([entry(dates: [date])]).first?.published?.rfc3339 == "2025-05-30T12:04:00Z")
    }

    @Test func `an update dates what has no publication, and a first sight what has neither`() throws {
        let updated = try reports([entry(dates: [DateText("2025-05-31", field: "updated", role: .updated)])])
        #expect(updated.first?.date?.basis == .updated)
        let seen = try reports([entry()], fetched: Instant(secondsSince1970: 1_749_373_200))
        #expect(seen.first?.date?.basis == .firstSeen)
        #expect(seen.first?.date?.edtf == "2025-06-08")
        #expect(try reports([entry()]).first?.date == nil)
    }

    @Test func `prose gives a mention for what it dates, with its sentence`() throws {
        var article = entry(guid: "1", dates: [DateText("2025-06-07", field: "pubDate", role: .published)])
        article.content = "Musk left the White House last week. The effects last for 10 days."
        let all = try reports([article])
        let mention = try #require(all.first { $0.title?.contains("White House") == true })
        #expect(mention.kind == .mention)
        #expect(mention.of == all.first?.id)
        #expect(mention.date?.edtf == "2025-05-26/2025-06-01")
        #expect(mention.evidence?.expression == "last week")
        #expect(mention.evidence?.text.hasPrefix("Musk left") == true)
    }

    @Test func `control characters don't get in`() throws {
        let report = try #require(try reports([entry(title: "a\u{1B}]0;b\u{7}\u{202E}c")]).first)
        #expect(report.title == "a]0;bc")
    }
}
