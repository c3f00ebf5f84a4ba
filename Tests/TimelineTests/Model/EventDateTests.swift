import Testing
import Timeline

struct EventDateTests {
    @Test(arguments: [
        "2025-05-30", "2025-05-26/2025-06-01", "2025-05", "2019", "196X", "19XX", "2010~", "2025-01-01~/2025-03-31~",
        "2024-02-29",
    ])
    func `EDTF is read and written again`(text: String) throws {
        #expect(try #require(EventDate(edtf: text, basis: .stated)).edtf == text)
    }

    @Test(arguments: ["", "2025-05-30/2025-05-01", "2025-13", "X", "20X5", "2025-05-3", "now", "2025/", "/2025"])
    func `what is no EDTF is refused`(text: String) {
        #expect(EventDate(edtf: text, basis: .stated) == nil)
    }

    @Test func `seven days from a Monday are a week`() {
        #expect(EventDate(edtf: "2025-05-26/2025-06-01", basis: .stated)?.precision == .week)
        #expect(EventDate(edtf: "2025-05-27/2025-06-02", basis: .stated)?.precision == .range)
    }

    @Test func `a publication is dated by the day of its own offset`() throws {
        let published = try #require(Timestamp(rfc3339: "2025-05-30T23:10:00-04:00"))
        let date = EventDate(publication: published, zone: .utc, basis: .published)
        #expect(date.edtf == "2025-05-30")
        #expect(date.start.description == "2025-05-30T04:00:00Z")
        #expect(date.end.description == "2025-05-31T04:00:00Z")
    }

    @Test func `a bare day is that day in the source's zone`() throws {
        let tokyo = try #require(Zone(named: "Asia/Tokyo"))
        let date = EventDate(
            publication: Timestamp(day: try #require(CalendarDay(iso: "2025-05-30"))), zone: tokyo, basis: .published)
        #expect(date.edtf == "2025-05-30")
        #expect(date.start.description == "2025-05-29T15:00:00Z")
    }

    @Test func `a day on which clocks change has 23 or 25 hours`() throws {
        let paris = try #require(Zone(named: "Europe/Paris"))
        for (text, hours) in [("2025-03-30", 23), ("2025-10-26", 25), ("2025-05-30", 24)] {
            let date = try #require(EventDate(edtf: text, zone: paris, basis: .stated))
            #expect(date.end.seconds(since: date.start) == Int64(hours * 3600))
            #expect(date.edtf == text)
        }
    }

    @Test func `a day that a zone has skipped is no empty interval`() throws {
        let apia = try #require(Zone(named: "Pacific/Apia"))
        for text in ["2011-12-29", "2011-12-30", "2011-12-31"] {
            let date = try #require(EventDate(edtf: text, zone: apia, basis: .stated))
            #expect(date.start < date.end)
        }
    }

    @Test func `a range is as broad as it is long`() throws {
        for (text, breadth) in [
            ("2025-05-30/2025-05-31", EventDate.Precision.week), ("2025-05-01/2025-05-20", .month),
            ("1990-01-01/1999-12-31", .decade),
        ] {
            #expect(try #require(EventDate(edtf: text, precision: .range, basis: .stated)).breadth == breadth)
        }
    }

    @Test func `months and years are as long as they are`() throws {
        let month = EventDate(publication: try #require(Timestamp(rfc3339: "2024-02")), zone: .utc, basis: .published)
        #expect(month.lastDay.description == "2024-02-29")
        #expect(month.precision == .month)
        let year = EventDate(publication: try #require(Timestamp(rfc3339: "2024")), zone: .utc, basis: .published)
        #expect(year.lastDay.description == "2024-12-31")
    }
}

struct StableIDTests {
    @Test func `an id never changes`() {
        // Users have these in their calendars: a change here breaks every one of them.
        #expect(StableID.report(source: "capital-wire", identity: "g-1") == "r_eetnekgr87ffs")
        #expect(StableID.event(firstReport: "r_eetnekgr87ffs").hasPrefix("e_"))
    }

    @Test func `source and identity don't run together`() {
        #expect(StableID.report(source: "ab", identity: "c") != StableID.report(source: "a", identity: "bc"))
    }

    @Test func `a content hash is SHA-256`() {
        #expect(StableID.contentHash(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}

struct CleanTextTests {
    @Test func `what moves a cursor or turns a line goes`() {
        #expect(CleanText.cleaned("a\u{1B}[31mb\u{9B}c\u{202E}d\u{2066}e\u{7F}") == "a[31mbcde")
        #expect(CleanText.cleaned("a\nb\tc\r\n") == "a b c  ")
        #expect(CleanText.cleaned("a\nb\tc", keepingLines: true) == "a\nb c")
    }

    @Test(arguments: ["שלום", "水利部门", "👩‍🚀 émoji", "e\u{301}"]) func `letters of any script stay`(text: String) {
        #expect(CleanText.cleaned(text) == text)
    }
}
