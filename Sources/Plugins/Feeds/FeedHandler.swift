import Timeline

/// Follows one feed format and hands over each item as soon as it ends.
protocol FeedHandler: XMLHandler {
    /// The outermost element.
    var root: String? { get }
    /// There was a sign of the format.
    var isFeed: Bool { get }
    var title: String? { get }
    var language: String? { get }
    var warnings: [ReadWarning] { get }

    /// - Parameter base: The document's URL.
    init(base: String?, entries: @escaping (Entry) -> Void)
}

extension FeedHandler {
    /// Reads a feed.
    ///
    /// - Throws: `ReadError.noFeed` where there is no sign of one, and what the body says.
    static func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        try withoutActuallyEscaping(entries) { (entries) throws(ReadError) in
            let handler = Self(base: document.url, entries: entries)
            var result = ReadResult()
            result.warnings = try XMLReader.read(document, with: handler)
            guard handler.isFeed else { throw .noFeed(root: handler.root) }
            result.warnings += handler.warnings
            result.title = handler.title
            result.language = handler.language
            return result
        }
    }
}
