/// The formats that a timeline can be written in.
public enum ExportFormat: String, CaseIterable, Sendable {
    case ical, json, jsonl, jsonfeed, atom, csv, markdown, html, timelinejs

    /// The format that a file's name asks for, by its ending in any letter case; `nil` for one that says nothing.
    public init?(ofFile path: String) {
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let endings: [(ending: String, format: ExportFormat)] = [
            ("timelinejs.json", .timelinejs), ("feed.json", .jsonfeed), (".jsonfeed", .jsonfeed),
            (".ics", .ical), (".ical", .ical), (".json", .json), (".jsonl", .jsonl), (".ndjson", .jsonl),
            (".atom", .atom), (".xml", .atom), (".csv", .csv), (".md", .markdown), (".markdown", .markdown),
            (".html", .html), (".htm", .html),
        ]
        guard let known = endings.first(where: { name.hasSuffix($0.ending) }) else { return nil }
        self = known.format
    }

    /// What of the events must be known before the first of them is written.
    public enum Foreknowledge: Sendable {
        case none
        /// `TimelineOverview.updated`.
        case lastChange
        /// All of `TimelineOverview`: they are gone through twice.
        case overview
    }

    public var foreknowledge: Foreknowledge {
        switch self {
        case .jsonl, .csv: .none
        case .ical, .json: .lastChange
        case .jsonfeed, .atom, .markdown, .html, .timelinejs: .overview
        }
    }

    func writer(_ header: TimelineHeader) -> any TimelineWriter {
        switch self {
        case .ical: ICalendarWriter(header)
        case .json: TimelineJSONWriter(header)
        case .jsonl: ReportLineWriter(header)
        case .jsonfeed: JSONFeedWriter(header)
        case .atom: AtomWriter(header)
        case .csv: CSVWriter(header)
        case .markdown: MarkdownWriter(header)
        case .html: PageWriter(header)
        case .timelinejs: TimelineJSWriter(header)
        }
    }

    /// Writes events that are all at hand, piece by piece.
    ///
    /// - Parameters:
    ///   - events: In a timeline's order.
    ///   - header: Its overview is made here.
    /// - Throws: What `put` throws.
    public func write<Failure>(
        _ events: some Sequence<Event>, _ header: TimelineHeader, to put: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        var header = header
        header.overview = TimelineOverview(events)
        var export = TimelineExport(self, header: header)
        for event in events { try export.add(event, to: put) }
        try export.end(to: put)
    }

    /// The same as one document, in UTF-8.
    public func document(_ events: some Sequence<Event>, _ header: TimelineHeader) -> [UInt8] {
        var document: [UInt8] = []
        write(events, header) { document += $0 }
        return document
    }
}
