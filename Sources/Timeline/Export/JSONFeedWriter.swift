/// A timeline as a feed for readers: JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/
///
/// An item is an event. Readers sort by `date_published`, which is when it was first reported; when it happened stands in the text and in
/// the extension `_timeline`.
struct JSONFeedWriter: TimelineWriter {
    private var json = JSONText()
    private var isEmpty = true
    private let zone: Zone

    init(_ header: TimelineHeader) {
        zone = header.zone
        json.open("{")
        json.member("version", "https://jsonfeed.org/version/1.1")
        json.member("title", CleanText.cleaned(header.title))
        json.member("description", CleanText.cleaned(header.summary))
        if let address = header.address.flatMap(WebAddress.ascii) { json.member("feed_url", address) }
        json.key("items")
        json.open("[")
    }

    var pendingInBytes: Int { json.bytes.count }

    mutating func take() -> [UInt8] { json.take() }

    mutating func add(_ event: Event) {
        isEmpty = false
        json.newline()
        json.object { json in
            json.member("id", event.id)
            if let url = event.webAddress { json.member("url", url) }
            json.member("title", CleanText.cleaned(event.name))
            json.member("content_html", EventFragment.html(of: event, zone: zone))
            if let summary = event.summary, !summary.isEmpty {
                json.member("summary", CleanText.cleaned(summary, keepingLines: true))
            }
            if let first = event.firstReported { json.member("date_published", first.description) }
            if let change = event.lastChange { json.member("date_modified", change.description) }
            json.key("authors")
            json.array { json in
                for source in event.sources { json.object { $0.member("name", source) } }
            }
            if !event.tags.isEmpty { json.member("tags", event.tags.map { CleanText.cleaned($0) }) }
            if let language = event.titleLanguage { json.member("language", language) }
            json.key("_timeline")
            json.object { json in
                json.write(event.date)
                json.member("datesDisagree", event.datesDisagree)
                json.member("independentSources", event.independentSources)
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
