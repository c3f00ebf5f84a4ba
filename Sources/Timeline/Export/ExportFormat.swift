/// The formats that a timeline can be written in.
public enum ExportFormat: String, CaseIterable, Sendable {
    case ical, json, jsonl

    /// The document, in UTF-8.
    ///
    /// - Parameters:
    ///   - events: In a timeline's order.
    ///   - title: The name of the timeline.
    public func document(_ events: [Event], title: String) -> [UInt8] {
        switch self {
        case .ical: ICalendar.document(events, title: title)
        case .json: TimelineJSON.document(events, title: title)
        case .jsonl: events.flatMap(\.reports).flatMap { Array(ReportLine.text(of: $0).utf8) + [UInt8(ascii: "\n")] }
        }
    }
}
