/// Reports as lines of JSON: what `timeline read` prints and `timeline merge` takes. See DESIGN, "A report line".
public enum ReportLine {
    /// One line without its end.
    public static func text(of report: Report) -> String {
        var json = JSONText()
        write(report, into: &json)
        return json.text
    }

    /// The line for a document that could not be read.
    public static func text(ofError error: String, document: String) -> String {
        var json = JSONText()
        json.object { json in
            json.member("document", document)
            json.member("error", error)
        }
        return json.text
    }

    /// - Parameter copyOf: In an event: the id of the report that it copies.
    static func write(_ report: Report, copyOf original: String? = nil, into json: inout JSONText) {
        json.object { json in
            if let document = report.document { json.member("document", document) }
            json.member("id", report.id)
            json.member("source", report.source)
            json.member("kind", report.kind.rawValue)
            if let of = report.of { json.member("of", of) }
            if let original { json.member("copyOf", original) }
            json.member("plugin", report.plugin)
            json.member("guid", report.guid)
            json.member("title", report.title)
            json.member("url", report.url)
            json.member("summary", report.summary)
            json.member("author", report.author)
            json.member("language", report.language)
            json.member("tags", report.tags)
            json.member("published", report.published?.rfc3339)
            json.member("updated", report.updated?.rfc3339)
            json.member("reportedField", report.reportedField)
            json.write(report.date)
            json.member("attribution", report.attribution)
            json.key("evidence")
            if let evidence = report.evidence {
                json.object { json in
                    json.member("text", evidence.text)
                    json.member("expression", evidence.expression)
                    if let url = evidence.url { json.member("url", url) }
                }
            } else {
                json.value(nil as String?)
            }
        }
    }
}

extension JSONText {
    /// The members that say when.
    mutating func write(_ date: EventDate?) {
        member("date", date?.edtf)
        member("start", date?.start.description)
        member("end", date?.end.description)
        member("precision", date?.precision.rawValue)
        key("approximate")
        if let date { value(date.approximate) } else { value(false) }
        member("basis", date?.basis.rawValue)
    }
}
