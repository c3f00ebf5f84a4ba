/// A timeline as one JSON document. See DESIGN, "A timeline".
public enum TimelineJSON {
    /// UTF-8 with an event a line, ended by a newline. The same events give the same bytes.
    ///
    /// - Parameters:
    ///   - events: In a timeline's order.
    ///   - put: Is given the document piece by piece.
    /// - Throws: What `put` throws.
    static func write<Failure>(
        _ events: [Event], title: String, to put: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        var json = JSONText()
        json.open("{")
        json.member("format", "timeline/1")
        json.member("title", title)
        json.member("updated", events.lazy.compactMap(\.lastChange).max()?.description)
        json.key("events")
        json.open("[")
        for event in events {
            json.newline()
            write(event, into: &json)
            if json.bytes.count >= ExportFormat.pieceInBytes { try put(json.take()) }
        }
        if !events.isEmpty { json.lineEnd() }
        json.close("]")
        json.close("}")
        json.lineEnd()
        try put(json.take())
    }

    /// The whole document.
    public static func document(_ events: [Event], title: String) -> [UInt8] {
        var document: [UInt8] = []
        write(events, title: title) { document += $0 }
        return document
    }

    private static func write(_ event: Event, into json: inout JSONText) {
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
}

extension Event {
    /// When it last changed in the store, else when it was last reported.
    var lastChange: Instant? { changed ?? lastReported }
}
