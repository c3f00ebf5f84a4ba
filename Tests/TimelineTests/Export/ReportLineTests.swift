import Foundation
import Testing
import Timeline

struct ReportLineTests {
    private func read(_ line: String) throws -> Report {
        var reader = ReportLineReader()
        return try reader.report(from: line.utf8)
    }

    @Test func `a line that we write is read as the same report`() throws {
        var report = SampleReports.report(
            "wire", "Ferry \"returns\" \\ \u{1}née", published: "2025-05-30T23:10:00-04:00", url: "https://wire.example.com/1")
        // Control characters go when a line is read, so the one above is left out of the comparison.
        report.title = report.title.map { CleanText.cleaned($0) }
        report.guid = "g"
        report.summary = "Two\nlines"
        report.author = "Ada Quill, Tomas Field"
        report.language = "en"
        report.tags = ["a", "b"]
        report.updated = Timestamp(rfc3339: "2025-05-31")
        report.reportedField = "dc:date"
        #expect(try read(ReportLine.text(of: report)) == report)
        let mention = SampleReports.mention("wire", "Ferry returns", date: "2025-05-26/2025-06-01", in: report)
        #expect(try read(ReportLine.text(of: mention)) == mention)
    }

    @Test func `every line is JSON with its members in order`() throws {
        let line = ReportLine.text(of: SampleReports.report("wire", "A \u{2028} \u{7F} \"title\""))
        #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        #expect(line.hasPrefix("{\"id\":\"r_"))
        #expect(line.contains(#","updated":null,"reportedField":null,"date":"#))
        #expect(!line.contains("\n"))
    }

    @Test func `what is missing is worked out`() throws {
        let report = try read(#"{"source":"me","title":"Ferry returns","published":"2025-05-30T12:00:00+02:00","unknown":[1]}"#)
        #expect(report.id.hasPrefix("r_"))
        #expect(report.date?.edtf == "2025-05-30")
        #expect(report.date?.basis == .published)
        #expect(try read(#"{"source":"me","url":"https://e.example.com/1"}"#).date == nil)
        #expect(try read(#"{"source":"me","title":"x","date":"2025-05"}"#).date?.precision == .month)
    }

    @Test(arguments: [
        ("not json", ReportLineReader.Problem.notJSON), ("[1]", .notJSON), (#"{"title":"x"}"#, .noSource),
        (#"{"source":"s"}"#, .nothingToTell),
        (#"{"source":"s","title":"x","published":"someday"}"#, .unreadable(field: "published", text: "someday")),
        (#"{"document":"a.xml","error":"empty"}"#, .errorLine(document: "a.xml", error: "empty")),
    ])
    func `a bad line says what is wrong`(line: String, problem: ReportLineReader.Problem) {
        #expect(throws: problem) { try read(line) }
    }

    @Test(arguments: [
        // Two with one name: the first counts, and the other may be anything.
        #"{"source":"s","title":"x","title":5}"#,
        #"{"source":"s","title":"x",}"#,
        #"{"source":"s","tags":["a",],"title":"x"}"#,
        #"{"new":{"a":[1.5e3,{"b":"\q"}],"c":true,"d":{}},"source":"s","title":"x"}"#,
        #"{"a name of more than sixteen bytes":null,"source":"s","title":"x"}"#,
        #"{"source\u0000":"z","":"z","source":"s","title":"x"}"#,
        #"{"s\u006furce":"s","title":"\u0078"}"#,
        "\u{FEFF} {\"source\" : \"s\" ,\t\"title\":\"x\"}\r",
    ])
    func `a line is read however it is written`(line: String) throws {
        let report = try read(line)
        #expect(report.source == "s")
        #expect(report.title == "x")
    }

    @Test(arguments: [
        "", "{", "{}x", #"{"source":"s","title":"x"} {}"#, #"{"source":"s" "title":"x"}"#, #"{"source":"s","title":"x}"#,
        #"{"source":"s","title":5}"#, #"{"source":"s","title":"\x"}"#, #"{"source":"s","title":"\ud83d"}"#,
        "{\"source\":\"s\",\"title\":\"a\u{1}b\"}", #"{"source":"s","title":"x","tags":[null]}"#,
        #"{"source":"s","title":"x","new":"# + String(repeating: "[", count: 100_000),
    ])
    func `what is no JSON, or of another type, is refused`(line: String) {
        #expect(throws: ReportLineReader.Problem.notJSON) { try read(line) }
    }

    @Test func `escaped halves of a character are one`() throws {
        #expect(try read(#"{"source":"s","title":"\ud83d\ude00 \" \/ \\"}"#).title == "\u{1F600} \" / \\")
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        var reader = ReportLineReader()
        let line = Array(#"{"source":"s","title":"x"}"#.utf8).map { $0 == UInt8(ascii: "x") ? 0xFF : $0 }
        #expect(throws: ReportLineReader.Problem.notJSON) { try reader.report(from: line) }
    }

    @Test func `a document comes in pieces that make the whole`() {
        let events = Merger().merge(
            (0..<300).map { SampleReports.report("wire-\($0)", "Ferry returns", summary: String(repeating: "x", count: 500)) })
        for format in ExportFormat.allCases {
            var pieces: [[UInt8]] = []
            format.write(events, TimelineHeader(title: "T")) { pieces.append($0) }
            #expect(Array(pieces.joined()) == format.document(events, TimelineHeader(title: "T")), "\(format)")
        }
    }

    @Test func `lines without ids are all kept`() throws {
        var reader = ReportLineReader()
        let lines = [
            #"{"source":"s","url":"https://e.example.com/live","title":"One"}"#,
            #"{"source":"s","url":"https://e.example.com/live","title":"Two"}"#,
            #"{"source":"s","kind":"mention","url":"https://e.example.com/live","title":"One","date":"2019"}"#,
            #"{"source":"s","kind":"mention","url":"https://e.example.com/live","title":"One","date":"2020"}"#,
        ]
        var ids: Set<String> = []
        for line in lines { ids.insert(try reader.report(from: line.utf8).id) }
        #expect(ids.count == 4)
        #expect(Merger().merge(try lines.map { try read($0) }).flatMap(\.reports).count >= 3)
    }

    @Test(arguments: [
        #"{"source":"s","title":"x","published":"9999-12-31"}"#,
        #"{"source":"s","title":"x","published":"0001-01-01T00:00:00+14:00"}"#,
        #"{"source":"s","title":"x","date":"0001-01-01","start":"9990-01-01T00:00:00Z","end":"9990-01-02T00:00:00Z"}"#,
        #"{"source":"s","title":"x","start":"2025-05-30T00:00:00Z","end":"2025-05-30T00:00:00Z"}"#,
    ])
    func `dates that can't be are refused`(line: String) {
        #expect(throws: ReportLineReader.Problem.self) { try read(line) }
    }

    @Test func `the same events give the same bytes`() {
        let events = Merger().merge(SampleReports.many)
        let document = ExportFormat.json.document(events, TimelineHeader(title: "T"))
        #expect(document == ExportFormat.json.document(Merger().merge(SampleReports.many.reversed()), TimelineHeader(title: "T")))
        #expect((try? JSONSerialization.jsonObject(with: Data(document))) is [String: Any])
    }
}
