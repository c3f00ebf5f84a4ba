/// Read and date, in this order: a document's reports.
public struct DocumentReading: Sendable {
    /// What a document gave.
    public struct Outcome: Sendable {
        /// The plugin that read it.
        public var plugin: String
        public var entries: Int
        public var result: ReadResult

        /// The document ends before it should.
        public var isCutOff: Bool {
            result.warnings.contains { if case .cutOff = $0 { true } else { false } }
        }
    }

    private let catalog: PluginCatalog

    public init(catalog: PluginCatalog) {
        self.catalog = catalog
    }

    /// Hands over reports as they are read.
    ///
    /// - Parameters:
    ///   - source: Whose document it is; `plugin`, `zone` and `language` of it count.
    ///   - named: Whether report lines carry the document's name.
    ///   - published: For entries that don't say when they were published.
    /// - Throws: `ReadError`; reports that were handed over before stay good.
    public func read(
        _ document: FetchedDocument, of source: Source, named: Bool = false, published: Timestamp? = nil,
        into reports: ([Report]) -> Void
    ) throws(ReadError) -> Outcome {
        let plugin = if let name = source.plugin { try catalog.plugin(named: name) } else { try catalog.plugin(for: document) }
        var dater = ReportDater(
            source: source, plugin: plugin.name, document: named ? document.name : nil, fetched: document.fetched,
            published: published)
        var entries = 0
        var result = try plugin.read(document) { entry in
            entries += 1
            reports(dater.reports(from: entry))
        }
        result.warnings += dater.warnings
        return Outcome(plugin: plugin.name, entries: entries, result: result)
    }
}
