/// A timeline as a table: an event a row. RFC 4180, UTF-8 without a byte order mark, CRLF ends.
///
/// A cell that a spreadsheet would take for a formula begins with `'` (OWASP, "CSV Injection"): quoting alone does not stop it.
struct CSVWriter: TimelineWriter {
    private static let columns = [
        "id", "date", "start", "end", "precision", "approximate", "basis", "datesDisagree", "title", "summary", "url", "sources",
        "independentSources", "reports", "firstReported", "lastReported", "tags",
    ]

    private var text = TextBytes()

    init(_ header: TimelineHeader) {
        row(Self.columns)
    }

    var pendingInBytes: Int { text.bytes.count }

    mutating func take() -> [UInt8] { text.take() }

    mutating func end() {}

    mutating func add(_ event: Event) {
        let date = event.date
        row([
            event.id, date?.edtf, date?.start.description, date?.end.description, date?.precision.rawValue,
            "\(date?.approximate ?? false)", date?.basis.rawValue, "\(event.datesDisagree)", event.title, event.summary, event.url,
            event.sources.joined(separator: "; "), "\(event.independentSources)", "\(event.reports.count)",
            event.firstReported?.description, event.lastReported?.description, event.tags.joined(separator: "; "),
        ])
    }

    private mutating func row(_ cells: [String?]) {
        text.add(cells.map { Self.cell($0 ?? "") }.joined(separator: ",") + "\r\n")
    }

    private static func cell(_ value: String) -> String {
        var value = CleanText.cleaned(value, keepingLines: true)
        // Programs that skip the blanks before it find the formula as well; the wide forms are what East Asian ones take.
        if let first = value.unicodeScalars.first(where: { !$0.properties.isWhitespace }), "=+-@＝＋－＠".unicodeScalars.contains(first) {
            value = "'" + value
        }
        guard value.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") })
            || value.utf8.first == 0x20 || value.utf8.last == 0x20
        else { return value }
        return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
