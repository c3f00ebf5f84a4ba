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
        let plugin = try plugin(for: document, of: source)
        var dater = ReportDater(
            source: source, plugin: plugin.name, document: named ? document.name : nil, fetched: document.fetched,
            published: published)
        let wanted = WantedEntries(source.filter)
        var entries = 0
        var left = 0
        var result: ReadResult
        do throws(ReadError) {
            result = try plugin.read(document) { entry in
                guard wanted.contains(entry) else {
                    left += 1
                    return
                }
                entries += 1
                reports(dater.reports(from: entry))
            }
        } catch {
            throw reason(error, document, readBy: plugin.name)
        }
        if entries == 0, left > 0 { result.findings.append(Finding("keep, drop", by: "none of \(left) entries is wanted")) }
        result.warnings += dater.warnings
        return Outcome(plugin: plugin.name, entries: entries, result: result)
    }

    private func plugin(for document: FetchedDocument, of source: Source) throws(ReadError) -> any SourcePlugin {
        let plugin = try chosen(for: document, of: source)
        guard !source.settings.isEmpty else { return plugin }
        do throws(SettingsProblem) {
            return try plugin.configured(with: source.settings)
        } catch {
            throw .badSettings(error)
        }
    }

    private func chosen(for document: FetchedDocument, of source: Source) throws(ReadError) -> any SourcePlugin {
        if let name = source.plugin { return try catalog.plugin(named: name) }
        do throws(ReadError) {
            return try catalog.plugin(for: document)
        } catch {
            throw reason(error, document)
        }
    }

    /// A reader that finds no feed knows only that; what people need to know is what came in its place.
    ///
    /// - Parameter plugin: The one that tried.
    private func reason(_ error: ReadError, _ document: FetchedDocument, readBy plugin: String? = nil) -> ReadError {
        switch error {
        case .noFeed, .notRecognised:
            if document.body.head.allSatisfy({ $0 <= 0x20 }) { return .empty }
            let description = catalog.description(of: document)
            // It looks like the plugin's own, and is none all the same: the plugin knows best.
            return description.reader != nil && description.reader == plugin ? error : .notAFeed(description)
        case .noArticle:
            // A front page is no article, and often names a feed.
            let description = catalog.description(of: document)
            return description.feed != nil || description.isErrorPage ? .notAFeed(description) : error
        default: return error
        }
    }
}
