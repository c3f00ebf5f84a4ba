/// A timeline as one JSON document with an event a line. See `TimelineSchema`.
struct TimelineJSONWriter: TimelineWriter {
    private var json = JSONText()
    private var isEmpty = true

    init(_ header: TimelineHeader) {
        json.open("{")
        json.member("format", "timeline/1")
        json.member("title", header.title)
        json.member("updated", header.overview.updated?.description)
        json.key("events")
        json.open("[")
    }

    var pendingInBytes: Int { json.bytes.count }

    mutating func take() -> [UInt8] { json.take() }

    mutating func add(_ event: Event) {
        isEmpty = false
        json.newline()
        json.object { json in
            json.member("id", event.id)
            json.member("title", event.title)
            json.write(event.date)
            json.member("datesDisagree", event.datesDisagree)
            json.member("summary", event.summary)
            json.member("url", event.url)
            json.member("firstReported", event.firstReported?.description)
            json.member("lastReported", event.lastReported?.description)
            json.member("sources", event.sources)
            json.member("independentSources", event.independentSources)
            json.member("tags", event.tags)
            json.member("aliases", event.aliases)
            json.key("reports")
            json.array { json in
                for report in event.reports {
                    json.newline()
                    ReportLine.write(report, copyOf: event.copies[report.id], into: &json)
                }
            }
        }
    }

    mutating func end() {
        if !isEmpty { json.lineEnd() }
        json.close("]")
        json.close("}")
        json.lineEnd()
    }
}
