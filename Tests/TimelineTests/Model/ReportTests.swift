import Testing
import Timeline

struct ReportTests {
    @Test func `a copy of a report changes alone`() {
        let report = SampleReports.report("wire", "Ferry returns")
        var copy = report
        #expect(copy == report)
        copy.title = "Bridge closes"
        copy.tags.append("bridges")
        #expect(report.title == "Ferry returns")
        #expect(report.tags.isEmpty)
        #expect(copy != report)
        copy.title = report.title
        copy.tags = []
        #expect(copy == report)
        #expect(copy.hashValue == report.hashValue)
    }

    @Test func `reports that differ have different descriptions`() {
        let report = SampleReports.report("wire", "Ferry returns")
        var other = report
        other.evidence = Report.Evidence(text: "then", expression: nil)
        #expect("\(report)" != "\(other)")
        #expect("\(report)" == "\(SampleReports.report("wire", "Ferry returns"))")
    }
}
