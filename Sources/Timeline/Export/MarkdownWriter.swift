/// A timeline as text with marks: CommonMark (https://spec.commonmark.org), for notes, wikis and repositories.
struct MarkdownWriter: TimelineWriter {
    private var text = TextBytes()
    private let zone: Zone
    private let sources: Int
    private var heading: String?

    init(_ header: TimelineHeader) {
        zone = header.zone
        sources = header.overview.sources.count
        text.add("# \(Self.escaped(header.title))\n\n\(Self.escaped(header.summary)) · times in \(Self.escaped(header.zone.name))\n")
    }

    var pendingInBytes: Int { text.bytes.count }

    mutating func take() -> [UInt8] { text.take() }

    mutating func end() {}

    mutating func add(_ event: Event) {
        let next = event.date.map { DateLabel.heading($0, zone: zone) } ?? "No date"
        if next != heading {
            heading = next
            text.add("\n## \(Self.escaped(next))\n\n")
        }
        var lead = ""
        if let date = event.date, date.precision < .day {
            lead = "\(date.approximate ? "about " : "")\(DateLabel.clock(date.start, zone)) "
        }
        text.add("- \(lead)**\(Self.link(event.name, event.webAddress))**  \n  \(Self.escaped(who(event)))\n")
        for note in notes(event) { text.add("  - \(note)\n") }
    }

    private func who(_ event: Event) -> String {
        let told = event.independentSources
        let count = told == 1 ? "one source" : "\(told) sources"
        return "\(count): \(event.sources.joined(separator: ", "))"
    }

    private func notes(_ event: Event) -> [String] {
        var notes: [String] = []
        if event.datesDisagree {
            let given = DatesGiven(event).given.map { given in
                let words = given.words.map { " (“\($0)”)" } ?? ""
                return "\(DateLabel.full(given.date, zone: zone)): \(given.sources.joined(separator: ", "))\(words)"
            }
            notes.append("dates differ: " + Self.escaped(given.joined(separator: " · ")))
        }
        if let date = event.date, date.basis != .published {
            notes.append(Self.escaped("dated: \(date.basis.words)" + (event.dateWords.map { ", “\($0)”" } ?? "")))
        }
        var seen = Set([event.webAddress])
        for report in event.reports.prefix(50) {
            guard let url = report.webAddress, seen.insert(url).inserted else { continue }
            notes.append("\(Self.escaped(report.source)): \(Self.link(report.heading, url))")
        }
        return notes
    }

    private static func link(_ text: String, _ url: String?) -> String {
        guard let url else { return escaped(text) }
        // Parentheses would end the address.
        let address = url.replacing("(", with: "%28").replacing(")", with: "%29")
        return "[\(escaped(text))](\(address))"
    }

    /// Text on one line in which nothing is a mark: every sign that could be one has a backslash (CommonMark, section 2.4).
    private static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in CleanText.cleaned(text).unicodeScalars {
            if "\\`*_{}[]<>#|~&!$".unicodeScalars.contains(scalar) { output.append("\\") }
            output.append(scalar)
        }
        return String(output)
    }
}
