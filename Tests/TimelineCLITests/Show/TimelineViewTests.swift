import Testing
import Timeline

@testable import TimelineCLI

struct TimelineViewTests {
    private static let zone = Zone(named: "Europe/Vienna") ?? .utc

    private static func report(
        _ source: String, _ title: String, on date: String, _ basis: EventDate.Basis = .published, saying words: String? = nil,
        told: String = "2025-06-07T10:00:00Z"
    ) -> Report {
        var report = Report(id: "r_\(source)\(title.count)\(date)", source: source)
        report.title = title
        report.published = Timestamp(rfc3339: told)
        report.date = EventDate(edtf: date, basis: basis)
        report.evidence = words.map { Report.Evidence(text: "…", expression: $0) }
        return report
    }

    private static func event(_ reports: Report...) -> Event {
        var event = Event(id: "e_\(reports[0].id)", title: reports[0].title ?? "", date: reports[0].date, reports: reports)
        event.sources = Set(reports.map(\.source)).sorted()
        event.firstReported = reports.compactMap(\.reported).min()
        return event
    }

    private static func timeline(_ events: [Event], sources: Int = 6) -> ShownTimeline {
        ShownTimeline(title: "Dam", events: events, sources: sources, now: Instant(secondsSince1970: 1_749_373_200))
    }

    private static func lines(_ timeline: ShownTimeline, columns: Int = 80, isASCII: Bool = false) -> [String] {
        TimelineView(style: TerminalStyle(isColored: false, isASCII: isASCII, columns: columns), zone: zone).lines(of: timeline)
    }

    private static let hostile = [
        "水利部门公布损失初步评估，" + String(repeating: "損", count: 300), "👩‍👩‍👧‍👦👩‍🚀🇫🇷 family " + String(repeating: "👍🏽", count: 90),
        "שלום \u{202E}dlrow olleh\u{202C} עולם", "red \u{1B}[31mred\u{1B}]0;title\u{7} and \u{9B}2J", "a\u{301}\u{302}\u{303}\u{304}" + "o\u{323}",
        String(repeating: "W", count: 10_000), "tab\tand\nnew line\r", "\u{2066}isolate\u{2069} \u{0}nul",
    ]

    @Test(arguments: Array(stride(from: 20, through: 200, by: 9)) + [40, 59, 60, 99, 100]) func `no line is wider than the terminal, whatever titles say`(
        columns: Int
    ) {
        var events = Self.hostile.map { Self.event(Self.report($0, $0, on: "2025-05-30", .stated, saying: $0)) }
        events[0].datesDisagree = true
        events[1].reports[0].attribution = Self.hostile[5]
        var timeline = Self.timeline(events)
        timeline.title = Self.hostile[0]
        timeline.troubles = [.init(source: Self.hostile[3], reason: Self.hostile[5])]
        for isASCII in [false, true] {
            for line in Self.lines(timeline, columns: columns, isASCII: isASCII) {
                #expect(DisplayWidth.of(line) <= columns, "\(line)")
                #expect(CleanText.cleaned(line) == line)
                if isASCII { #expect(line.utf8.count == line.unicodeScalars.count, "\(line)") }
            }
        }
    }

    @Test func `an event that is dated to a week stands at its start, beneath a heading of its own`() {
        let events = [
            Self.event(Self.report("a", "Team to inspect", on: "2025-05-26/2025-06-01", .stated, saying: "this week")),
            Self.event(Self.report("a", "Blast", on: "2025-05-26")), Self.event(Self.report("b", "Vote", on: "2025-05-28")),
            Self.event(Self.report("b", "Trial", on: "2025-06", .stated, saying: "in June")),
        ]
        let headings = Self.lines(Self.timeline(events)).filter { $0.contains("──") || $0.contains("╌╌") }
        #expect(headings.map { $0.prefix { !"─╌".contains($0) } } == [
            "Mon 26 May 2025 ", "~ week of 26 May 2025 ", "Wed 28 May 2025 ", "~ June 2025 ",
        ])
        #expect(headings.map { $0.contains("╌") } == [false, true, false, true])
    }

    @Test func `a time of day is that of the user's zone, and so is its day`() throws {
        var event = Self.event(Self.report("a", "Blast", on: "2025-05-26"))
        let start = try #require(Timestamp(rfc3339: "2025-05-26T22:50:00Z")).instant
        event.date = EventDate(start: start, end: start.advanced(bySeconds: 60), precision: .minute, basis: .stated)
        let lines = Self.lines(Self.timeline([event]))
        #expect(lines.contains { $0.hasPrefix("Tue 27 May 2025 ─") })
        #expect(lines.contains { $0.hasPrefix("  00:50  ●○○○○○  Blast") })
        #expect(lines.contains { $0.contains("Europe/Vienna") })
    }

    @Test func `dates that differ say who says which, in which words`() {
        var event = Self.event(
            Self.report("north", "Evacuation", on: "2025-05-26", .stated, saying: "on Monday"),
            Self.report("south", "Evacuation", on: "2025-05-27", .stated, saying: "on Tuesday"),
            Self.report("west", "Evacuation", on: "2025-05-30"))
        event.datesDisagree = true
        let lines = Self.lines(Self.timeline([event]), columns: 99)
        #expect(lines.contains { $0.contains("! dates differ: 26 May 2025 (north “on Monday”) · 27 May 2025 (south “on Tuesday”)") })
        #expect(lines.last?.contains("! dates differ") == true)
    }

    @Test func `a correction is named, with what stood there before`() {
        let event = Self.event(
            Self.report("north", "Minister stays, office says", on: "2025-05-28"), Self.report("north", "Minister resigns", on: "2025-05-28"),
            Self.report("south", "CORRECTED-Minister did not resign", on: "2025-05-28"))
        let text = Self.lines(Self.timeline([event]), columns: 160).joined(separator: "\n")
        #expect(text.contains("! corrected by south: “CORRECTED-Minister did not resign”"))
    }

    @Test(arguments: [
        ("Correction: where it was", true), ("BERICHTIGUNG – Hafen", true), ("Corrección: el puerto", true),
        ("Correction officers vote", false), ("Corrections chief resigns: report", false), ("", false), ("Correction", false),
    ]) func `a correction says so before a colon or dash`(title: String, isOne: Bool) {
        #expect(CorrectionNotice.isOne(Self.report("a", title, on: "2025")) == isOne)
    }

    @Test func `one source, its copies, and many sources`() {
        var copied = Self.event(Self.report("north", "Fire", on: "2025-05-28"), Self.report("south", "Fire!", on: "2025-05-28"))
        copied.copies = [copied.reports[1].id: copied.reports[0].id]
        var many = Self.event(Self.report("a", "Flood", on: "2025-05-28"))
        many.sources = (0..<9).map { "source-\($0)" }
        let lines = Self.lines(Self.timeline([copied, many], sources: 40))
        #expect(lines.contains("  ●○○○○○  Fire"))
        #expect(lines.contains("          north · south (copy) · ? one source"))
        #expect(lines.contains("  ●●●●●+  Flood"))
    }

    @Test func `what failed is named at the end, with the next try`() {
        var timeline = Self.timeline([Self.event(Self.report("a", "Flood", on: "2025-05-28"))])
        timeline.troubles = (1...6).map {
            .init(
                source: "s\($0)", reason: "HTTP 503", since: Instant(secondsSince1970: 1_748_200_000),
                next: Instant(secondsSince1970: 1_749_373_800))
        }
        let lines = Self.lines(timeline)
        #expect(lines.contains("⚠ s1 failed since 25 May 2025: HTTP 503; next try 8 Jun 11:10"))
        #expect(lines.contains("⚠ 2 more sources failed: timeline sources"))
    }

    @Test func `the latest that fill a screen leave no line of it over`() {
        let timeline = Self.timeline((10..<30).map { Self.event(Self.report("a", "Event \($0)", on: "2025-05-\($0)")) })
        let view = TimelineView(style: TerminalStyle(isColored: false, isASCII: false, columns: 80), zone: .utc)
        for rows in [1, 12, 24, 50, 500] {
            let lines = view.lines(of: timeline, filling: rows)
            #expect(lines.contains { $0.contains("Event 29") })
            if rows >= 24 { #expect(lines.count <= rows && lines.count > min(rows, 85) - 4, "\(lines.count) of \(rows)") }
        }
    }
}

struct SparklineTests {
    private func sparkline(_ days: [String], cells: Int = 40) -> Sparkline? {
        let events = days.map { day in
            var report = Report(id: "r_", source: "a")
            report.published = Timestamp(rfc3339: day)
            return Event(id: "e_", title: "x", date: nil, reports: [report])
        }
        return Sparkline(events, zone: .utc, cells: cells)
    }

    private let style = TerminalStyle(isColored: false, isASCII: false, columns: 80)

    @Test func `bars stand for the days, and none for a day without a report`() throws {
        let days = Array(repeating: "2025-05-01", count: 8) + ["2025-05-03"] + Array(repeating: "2025-05-04", count: 4)
        let sparkline = try #require(self.sparkline(days))
        #expect(sparkline.text(style) == "█ ▁▄")
        #expect(sparkline.whenMost == "on 1 May 2025" && sparkline.most == 8)
    }

    @Test func `a long time is shown by weeks, months or years`() {
        func unit(_ last: String) -> Sparkline.Unit? { sparkline(["2020-01-01", "2020-01-01", last])?.unit }
        #expect(unit("2020-02-01") == .day)
        #expect(unit("2020-06-01") == .week)
        #expect(unit("2022-06-01") == .month)
        #expect(unit("2035-06-01") == .year)
        #expect(unit("2090-06-01") == nil)
    }

    @Test func `where there is nothing to see there is none`() {
        #expect(sparkline([]) == nil)
        #expect(sparkline(["2025-05-01", "2025-05-01"]) == nil)
        #expect(sparkline(["2025-05-01", "2025-05-02", "2025-05-03"]) == nil)
    }
}
