/// A timeline as one JSON document. See DESIGN, "A timeline".
public enum TimelineJSON {
    /// - Parameters:
    ///   - events: In a timeline's order.
    /// - Returns: UTF-8 with an event a line, ended by a newline. The same events give the same bytes.
    public static func document(_ events: [Event], title: String) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("format", "timeline/1")
            json.member("title", title)
            json.member("updated", events.compactMap(\.lastChange).max()?.description)
            json.key("events")
            json.array { json in
                for event in events {
                    json.newline()
                    write(event, into: &json)
                }
                if !events.isEmpty { json.lineEnd() }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
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
            json.member("tags", event.tags)
            json.member("aliases", event.aliases)
            json.key("reports")
            json.array { json in
                for report in event.reports {
                    json.newline()
                    ReportLine.write(report, into: &json)
                }
            }
        }
    }
}

extension Event {
    /// When it last changed in the store, else when it was last reported.
    var lastChange: Instant? { changed ?? lastReported }
}
