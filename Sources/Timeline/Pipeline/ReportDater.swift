/// The stage from entries to reports: turns text into dates, and prose into mentions of events.
///
/// One dater reads one document, because ids depend on which guids it has used before.
public struct ReportDater {
    /// Longer summaries are cut at a word: nobody reads more of them in a timeline, and stores stay small.
    static let maximalSummary = 1_000
    /// A plain limit against documents that are all title.
    static let maximalTitle = 1_000

    private let source: Source
    private let plugin: String
    private let document: String?
    private let fetched: Instant?
    private let published: Timestamp?
    private let zone: Zone
    private var identity = ReportIdentity()
    /// Dates that could not be read.
    public private(set) var warnings: [ReadWarning] = []

    /// - Parameters:
    ///   - document: The document's path for the report lines of `timeline read`.
    ///   - fetched: When the document came; dates an entry that nothing else dates.
    ///   - published: For entries that don't say when they were published.
    public init(
        source: Source, plugin: String, document: String? = nil, fetched: Instant? = nil, published: Timestamp? = nil
    ) {
        self.source = source
        self.plugin = plugin
        self.document = document
        self.fetched = fetched
        self.published = published
        zone = source.zone ?? .utc
    }

    /// The entry's own report, then one for each event that its prose dates, in the order of the text.
    public mutating func reports(from entry: Entry) -> [Report] {
        var report = Report(id: "", source: source.id)
        report.document = document
        report.plugin = plugin
        report.guid = entry.guid.map { CleanText.cleaned($0) }
        report.title = entry.title.map { cut(CleanText.cleaned($0), to: Self.maximalTitle) }
        report.url = entry.url.map { CleanText.cleaned($0) }.flatMap { Self.isHarmless($0) ? $0 : nil }
        report.summary = entry.summary.map { cut(CleanText.cleaned($0, keepingLines: true), to: Self.maximalSummary) }
        report.author = entry.authors.isEmpty ? nil : CleanText.cleaned(entry.authors.joined(separator: ", "))
        report.language = (entry.language ?? source.language).map { CleanText.cleaned($0) }
        report.tags = entry.tags.map { CleanText.cleaned($0) }
        let told = timestamp(.published, of: entry)
        let changed = timestamp(.updated, of: entry)
        report.published = told?.timestamp ?? published.map(resolved)
        report.updated = changed?.timestamp
        report.reportedField = report.published == nil ? changed?.field : told?.field
        report.isCountedBack = (report.published == nil ? changed : told)?.isCountedBack ?? false
        // A date that moves with the fetch says nothing about which entry it is.
        let identifying = report.isCountedBack ? nil : report.published?.rfc3339 ?? report.updated?.rfc3339
        (report.id, report.otherIDs) = identity.identify(report, date: identifying)
        let prose = ProseReader(
            language: report.language,
            text: entry.content ?? [entry.title, entry.summary].compactMap { $0 }.joined(separator: " "))
        date(&report, with: prose)
        return [report] + mentions(in: entry, report, with: prose)
    }

    /// The first date of this role that can be read, in the zone that was written, else in the source's.
    private mutating func timestamp(
        _ role: DateText.Role, of entry: Entry
    ) -> (timestamp: Timestamp, field: String, isCountedBack: Bool)? {
        var unread: DateText?
        for date in entry.dates where date.role == role {
            // The day after the last day of 9999 can't be written.
            if let timestamp = Self.read(date, language: entry.language ?? source.language), timestamp.day.year < 9999 {
                return (resolved(timestamp), CleanText.cleaned(date.field), false)
            }
            // What counts from now means something only beside the time of the fetch; the store keeps the first.
            if let fetched, let timestamp = RelativeDate.timestamp(from: date.text, fetched: fetched, zone: zone) {
                return (timestamp, CleanText.cleaned(date.field), true)
            }
            unread = unread ?? date
        }
        if let unread, warnings.count < 20 {
            warnings.append(.unreadableDate(field: unread.field, text: String(unread.text.prefix(80))))
        }
        return nil
    }

    private static func read(_ date: DateText, language: String?) -> Timestamp? {
        if let format = date.format { return (try? DatePattern(format))?.timestamp(from: date.text, language: language) }
        return DateReader.timestamp(from: date.text, language: language, isDayFirst: date.isDayFirst)
    }

    /// In the zone that was written, else in the source's. A bare day, month or year has none.
    private func resolved(_ timestamp: Timestamp) -> Timestamp {
        guard timestamp.precision == .second else {
            return Timestamp(localSeconds: timestamp.localSeconds, offsetInSeconds: nil, precision: timestamp.precision)
        }
        return timestamp.resolved(in: zone)
    }

    /// Stated by the headline, else by publication, else by the last change, else by when it was first seen.
    private func date(_ report: inout Report, with prose: ProseReader) {
        let told = report.published ?? report.updated
        if let title = report.title,
            let stated = prose.statedDate(
                ofHeadline: title, summary: report.summary, published: told?.anchor, zone: told.map(zone(of:)) ?? zone)
        {
            report.date = stated.date
            report.evidence = stated.evidence
        } else if let published = report.published {
            report.date = EventDate(publication: published, zone: zone, basis: .published)
        } else if let updated = report.updated {
            report.date = EventDate(publication: updated, zone: zone, basis: .updated)
        } else if let fetched {
            let seen = Timestamp(instant: fetched, offsetInSeconds: zone.offsetInSeconds(at: fetched))
            report.date = EventDate(publication: seen, zone: zone, basis: .firstSeen)
        }
    }

    /// Where the report's own days are.
    private func zone(of timestamp: Timestamp) -> Zone {
        timestamp.offsetInSeconds.map { Zone(offsetInSeconds: $0) } ?? zone
    }

    mutating func mentions(in entry: Entry, _ report: Report, with prose: ProseReader) -> [Report] {
        guard let content = entry.content else { return [] }
        let told = report.published ?? report.updated
        let text = CleanText.cleaned(content, keepingLines: true)
        return prose.mentions(in: text, published: told?.anchor, zone: told.map(zone(of:)) ?? zone).compactMap { mention in
            guard let id = identity.identifyMention(of: report.id, title: mention.title, date: mention.date.edtf) else {
                return nil
            }
            var told = report
            told.otherIDs = []
            told.id = id
            told.kind = .mention
            told.of = report.id
            told.guid = nil
            told.title = mention.title
            told.summary = nil
            told.tags = []
            told.date = mention.date
            told.attribution = mention.attribution
            told.evidence = Report.Evidence(text: mention.sentence, expression: mention.expression?.text)
            return told
        }
    }

    /// Links that run a script or carry a document inside them are nobody's source.
    private static func isHarmless(_ url: String) -> Bool {
        let start = url.prefix(12).lowercased().filter { !$0.isWhitespace }
        return !["javascript:", "data:", "vbscript:"].contains { start.hasPrefix($0) }
    }

    private func cut(_ text: String, to length: Int) -> String {
        guard text.utf8.count > length, text.count > length else { return text }
        let start = text.prefix(length)
        return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + "…"
    }
}

extension Timestamp {
    /// The day that "yesterday" and "on Friday" count from; `nil` where no more than the month is known.
    var anchor: CalendarDay? { precision == .second || precision == .day ? day : nil }
}
