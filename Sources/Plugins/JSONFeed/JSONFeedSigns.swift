import Timeline

/// What the first bytes of a JSON document show of a feed.
final class JSONFeedSigns: JSONHandler {
    private var claim = Claim.none

    /// - Returns: `.none` for a document that does not begin with an object.
    static func claim(on document: FetchedDocument) -> Claim {
        guard isObject(document) else { return .none }
        let bytes = head(of: document, 65_536)
        let signs = JSONFeedSigns()
        var reader = JSONReader(handler: signs)
        reader.feed(bytes)
        return signs.claim
    }

    /// Whether a document begins with an object, whatever is in it.
    static func isObject(_ document: FetchedDocument) -> Bool { beginsObject(head(of: document, 1_024)) }

    private static func beginsObject(_ bytes: [UInt8]) -> Bool { bytes.first { !$0.isBlank } == UInt8(ascii: "{") }

    private static func head(of document: FetchedDocument, _ length: Int) -> [UInt8] {
        var decoder = UTF8Decoder(charset: document.charset)
        var bytes: [UInt8] = []
        decoder.decode(document.body.head.prefix(length), isLast: true, into: &bytes)
        return bytes
    }

    func content(at path: [String], isArray: Bool) -> JSONContent {
        if path.isEmpty { return isArray ? .skipped : .parts }
        if path == JSONFeedPath.items { claim = max(claim, .possible) }
        if path == JSONFeedPath.rss { claim = .certain }
        return .skipped
    }

    func take(_ value: JSONValue, at path: [String]) {
        if path == JSONFeedPath.version, JSONFeedPath.isVersion(value) { claim = .certain }
    }

    func cutOff(_ value: JSONValue, at path: [String]) {}
}
