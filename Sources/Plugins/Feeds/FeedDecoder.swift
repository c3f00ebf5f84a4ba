import Timeline

/// Follows one feed format and hands over each item as soon as it ends.
protocol FeedDecoder {
    var feed: FeedReading { get set }

    init(_ feed: FeedReading)

    /// As `XMLHandler`'s.
    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent
    mutating func end(_ name: XMLName, content: [UInt8])
    mutating func cutOff(inside name: XMLName)
}

extension FeedDecoder {
    /// Reads a feed.
    ///
    /// - Throws: `ReadError.noFeed` where there is no sign of one, and what the body says.
    static func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        try withoutActuallyEscaping(entries) { (entries) throws(ReadError) in
            let handler = FeedHandler(Self(FeedReading(base: document.url, entries: entries)))
            let outcome = try XMLReader.read(document, with: handler)
            guard handler.decoder.feed.isFeed else { throw .noFeed(root: outcome.root) }
            var result = handler.decoder.feed.result
            result.warnings = outcome.warnings + result.warnings
            return result
        }
    }
}

/// A decoder as the one object that the XML reader talks to.
private final class FeedHandler<Decoder: FeedDecoder>: XMLHandler {
    private(set) var decoder: Decoder

    init(_ decoder: Decoder) {
        self.decoder = decoder
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent {
        // Its own base counts for the link that it holds.
        decoder.feed.bases.push(attributes)
        return decoder.start(name, attributes)
    }

    func end(_ name: XMLName, content: [UInt8]) {
        decoder.end(name, content: content)
        decoder.feed.bases.pop()
    }

    func cutOff(inside name: XMLName) { decoder.cutOff(inside: name) }
}
