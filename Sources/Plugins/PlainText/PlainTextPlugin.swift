public import Timeline

/// A plain-text article, such as a press release or a saved page.
///
/// It may begin with lines of the form `Title: …`, `Date: …`, `Author: …`, `URL: …`, ended by an empty line. Without them,
/// a short first line alone is the title, and a line below it that is a date is the date.
public struct PlainTextPlugin: SourcePlugin {
    public let name = "text"
    public let summary = "a plain-text article, with or without Title:, Date:, Author:, URL: lines"
    public let readsFeeds = false

    public init() {}

    public func claim(on document: FetchedDocument) -> Claim {
        guard ReadError.Kind(sniffing: document.body.head) == .text else { return .none }
        if document.mediaType == "text/plain" { return .likely }
        // Words where a feed should be are an excuse: "Service busy, try later".
        if let type = document.mediaType, type.hasSuffix("xml") || type.hasSuffix("json") || type == "text/html" { return .none }
        return document.mediaType == nil && document.name.lowercased().hasSuffix(".txt") ? .likely : .possible
    }

    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        let bytes = try document.body.wholeBytes()
        let kind = ReadError.Kind(sniffing: bytes)
        guard kind != .binary, kind != .gzip else { throw .wrongKind(plugin: name, found: kind) }
        let text = String(decoding: UTF8Decoder.decode(bytes, charset: document.charset), as: UTF8.self)
        let article = TextArticle(text)
        guard let entry = article.entry(url: document.url) else { throw .empty }
        entries(entry)
        return ReadResult()
    }
}
