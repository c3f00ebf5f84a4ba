import Timeline

/// What the first bytes of a JSON document show of a feed.
final class JSONFeedSigns: JSONHandler {
    private var claim = Claim.none

    /// - Returns: `.none` for a document that does not begin with an object.
    static func claim(on document: FetchedDocument) -> Claim {
        guard isObject(document) else { return .none }
        let signs = JSONFeedSigns()
        var reader = JSONReader(handler: signs)
        reader.feed(UTF8Decoder.beginning(of: document, length: 65_536))
        return signs.claim
    }

    /// Whether a document begins with an object, whatever is in it.
    static func isObject(_ document: FetchedDocument) -> Bool {
        UTF8Decoder.beginning(of: document, length: 1_024).first { !$0.isBlank } == UInt8(ascii: "{")
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
