/// The formats that a timeline can be written in.
public enum ExportFormat: String, CaseIterable, Sendable {
    case ical, json, jsonl

    /// A piece is handed on when it is at least so large.
    static let pieceInBytes = 65_536

    /// The document, in UTF-8.
    ///
    /// - Parameters:
    ///   - events: In a timeline's order.
    ///   - title: The name of the timeline.
    public func document(_ events: [Event], title: String) -> [UInt8] {
        var document: [UInt8] = []
        write(events, title: title) { document += $0 }
        return document
    }

    /// The same, piece by piece, so that the document is never held whole.
    ///
    /// - Throws: What `put` throws.
    public func write<Failure>(
        _ events: [Event], title: String, to put: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        switch self {
        case .ical: try put(ICalendar.document(events, title: title))
        case .json: try TimelineJSON.write(events, title: title, to: put)
        case .jsonl:
            var lines = JSONText()
            for event in events {
                for report in event.reports {
                    ReportLine.write(report, into: &lines)
                    lines.lineEnd()
                }
                if lines.bytes.count >= Self.pieceInBytes { try put(lines.take()) }
            }
            try put(lines.take())
        }
    }
}
