/// Reads report lines, from us or from anybody: what is missing is worked out.
public struct ReportLineReader {
    /// What is wrong with a line.
    public enum Problem: Error, Hashable, Sendable {
        case notJSON
        /// The line reports that a document could not be read.
        case errorLine(document: String, error: String)
        case noSource
        /// Neither `title` nor `url`.
        case nothingToTell
        case unreadable(field: String, text: String)
    }

    private var identity = ReportIdentity()

    public init() {}

    /// - Parameter line: One JSON object.
    /// - Throws: `Problem`. A field that is not known is left alone.
    public mutating func report(from line: some Sequence<UInt8>) throws(Problem) -> Report {
        let bytes = Array(line)
        return try report(from: bytes, at: bytes.indices)
    }

    /// - Parameters:
    ///   - bytes: Lines.
    ///   - range: Where in them the line is, so that it need not be copied.
    /// - Throws: `Problem`. A field that is not known is left alone.
    public mutating func report(from bytes: [UInt8], at range: Range<Int>) throws(Problem) -> Report {
        var line = JSONLine(bytes, range)
        let fields: ReportLineFields
        do {
            fields = try ReportLineFields(&line)
        } catch {
            throw .notJSON
        }
        if let error = fields[.error] { throw .errorLine(document: fields[.document] ?? "-", error: error) }
        guard let source = fields[.source], !source.isEmpty else { throw .noSource }
        guard fields[.title]?.isEmpty == false || fields[.url]?.isEmpty == false else { throw .nothingToTell }
        var report = Report(id: fields[.id] ?? "", source: source, kind: fields[.kind] == "mention" ? .mention : .entry)
        report.document = fields[.document]
        report.of = fields[.of]
        report.plugin = fields[.plugin]
        report.guid = fields[.guid]
        report.title = fields[.title].map { CleanText.cleaned($0) }
        report.url = fields[.url].map { CleanText.cleaned($0) }
        report.summary = fields[.summary].map { CleanText.cleaned($0, keepingLines: true) }
        report.author = fields[.author]
        report.language = fields[.language]
        report.tags = fields.tags
        report.published = try Self.timestamp(fields[.published], "published")
        report.updated = try Self.timestamp(fields[.updated], "updated")
        report.reportedField = fields[.reportedField].map { CleanText.cleaned($0) }.flatMap { $0.isEmpty ? nil : $0 }
        report.attribution = fields[.attribution]
        report.evidence = fields.evidence
        report.date = try Self.date(fields, report)
        if fields[.id] != nil {
            identity.note(report.id)
        } else if report.kind == .mention {
            let entry = report.of ?? StableID.report(source: source, identity: report.url ?? "")
            let date = report.date?.edtf ?? ""
            report.id =
                identity.identifyMention(of: entry, title: report.title ?? "", date: date)
                ?? StableID.mention(of: entry, title: report.title ?? "", date: date)
        } else {
            report.id = identity.identify(report, date: fields[.published] ?? fields[.updated]).id
        }
        return report
    }

    private static func timestamp(_ text: String?, _ field: String) throws(Problem) -> Timestamp? {
        guard let text, !text.isEmpty else { return nil }
        guard let timestamp = Timestamp(rfc3339: text) ?? DateReader.timestamp(from: text) else {
            throw .unreadable(field: field, text: text)
        }
        // The day after the last day of 9999 can't be written.
        guard (2..<9999).contains(timestamp.day.year) else { throw .unreadable(field: field, text: text) }
        return timestamp
    }

    private static func date(_ fields: ReportLineFields, _ report: Report) throws(Problem) -> EventDate? {
        let basis = fields[.basis].flatMap(EventDate.Basis.init(rawValue:)) ?? .stated
        let precision = fields[.precision].flatMap(EventDate.Precision.init(rawValue:))
        let written = fields[.date].flatMap { $0.isEmpty ? nil : $0 }
        let local = written.flatMap { EventDate(edtf: $0, precision: precision, basis: basis) }
        if let startText = fields[.start], let endText = fields[.end] {
            guard let start = Timestamp(rfc3339: startText)?.instant, let end = Timestamp(rfc3339: endText)?.instant, start < end
            else {
                throw .unreadable(field: "start", text: "\(startText) to \(endText)")
            }
            // `date` is local and the instants are UTC: the difference is the offset.
            let offset = written.flatMap { Timestamp(rfc3339: $0)?.offsetInSeconds }
            if offset == nil, let local,
                abs(local.start.seconds(since: start)) > 64_800 || abs(local.end.seconds(since: end)) > 64_800
            {
                throw .unreadable(field: "date", text: "\(written ?? "") from \(startText) to \(endText)")
            }
            return EventDate(
                start: start, end: end,
                startOffsetInSeconds: offset ?? local.map { Int($0.start.seconds(since: start)) } ?? 0,
                endOffsetInSeconds: offset ?? local.map { Int($0.end.seconds(since: end)) } ?? 0,
                precision: precision ?? local?.precision ?? .range,
                approximate: fields.approximate ?? local?.approximate ?? false,
                basis: basis)
        }
        if let local { return local }
        if let written { throw .unreadable(field: "date", text: written) }
        if let published = report.published { return EventDate(publication: published, zone: .utc, basis: .published) }
        return report.updated.map { EventDate(publication: $0, zone: .utc, basis: .updated) }
    }
}
