/// A timeline as a feed for readers: Atom, RFC 4287.
///
/// An entry is an event; its authors are the sources. `published` is when it was first reported, `updated` when it last changed; when it
/// happened stands in its content.
struct AtomWriter: TimelineWriter {
    private var text = TextBytes()
    private let zone: Zone
    private let updated: Instant

    init(_ header: TimelineHeader) {
        zone = header.zone
        // An element that must be there (section 4.2.15), also where nothing says when: then it is a time that nobody takes for one.
        updated = header.overview.updated ?? Instant(secondsSince1970: -62_135_596_800)
        let address = header.address.map { WebAddress.ascii($0) ?? $0 } ?? "\(header.id).atom"
        text.add(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>\(NamedUUID.urn(of: "timeline", header.id))</id>
            <title type="text">\(header.title.asMarkup)</title>
            <subtitle type="text">\(header.summary.asMarkup)</subtitle>
            <updated>\(updated)</updated>
            <author><name>timeline</name></author>
            <generator version="\(ProgramVersion.current)">timeline</generator>
            <link rel="self" type="application/atom+xml" href="\(address.asMarkup)"/>

            """)
    }

    var pendingInBytes: Int { text.bytes.count }

    mutating func take() -> [UInt8] { text.take() }

    mutating func end() { text.add("</feed>\n") }

    mutating func add(_ event: Event) {
        text.add("<entry>\n<id>\(NamedUUID.urn(of: "event", event.id))</id>\n")
        text.add("<title type=\"text\">\(event.name.asMarkup)</title>\n")
        text.add("<updated>\(event.lastChange ?? updated)</updated>\n")
        if let first = event.firstReported { text.add("<published>\(first)</published>\n") }
        for source in event.sources { text.add("<author><name>\(source.asMarkup)</name></author>\n") }
        if let url = event.webAddress { text.add("<link rel=\"alternate\" href=\"\(url.asMarkup)\"/>\n") }
        var linked = Set([event.webAddress])
        for report in event.reports.prefix(50) {
            // No two of one address and relation (section 4.1.2).
            guard let url = report.webAddress, linked.insert(url).inserted else { continue }
            text.add("<link rel=\"related\" href=\"\(url.asMarkup)\" title=\"\(report.source.asMarkup)\"/>\n")
        }
        for tag in event.tags { text.add("<category term=\"\(tag.asMarkup)\"/>\n") }
        if let summary = event.summary, !summary.isEmpty { text.add("<summary type=\"text\">\(summary.asMarkup)</summary>\n") }
        text.add("<content type=\"html\">\(EventFragment.html(of: event, zone: zone).asMarkup)</content>\n</entry>\n")
    }
}
