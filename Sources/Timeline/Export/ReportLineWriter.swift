/// The reports of the events, a line of JSON each: what `timeline merge` takes.
struct ReportLineWriter: TimelineWriter {
    private var json = JSONText()

    init(_ header: TimelineHeader) {}

    var pendingInBytes: Int { json.bytes.count }

    mutating func take() -> [UInt8] { json.take() }

    mutating func add(_ event: Event) {
        for report in event.reports {
            ReportLine.write(report, into: &json)
            json.lineEnd()
        }
    }

    mutating func end() {}
}
