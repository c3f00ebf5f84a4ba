public import Timeline

/// Atom 1.0 and 0.3.
///
/// RFC 4287; https://www.ietf.org/archive/id/draft-ietf-atompub-format-00.txt
public struct AtomPlugin: SourcePlugin {
    public let name = "atom"
    public let summary = "Atom 1.0 and 0.3"
    public let readsFeeds = true

    public init() {}

    public func claim(on document: FetchedDocument) -> Claim {
        guard let root = DocumentRoot.name(of: document)?.lowercased() else { return .none }
        switch root.split(separator: ":").last ?? "" {
        case "feed": return .certain
        case "entry": return .likely
        default: return .none
        }
    }

    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        try AtomDecoder.read(document, into: entries)
    }
}
