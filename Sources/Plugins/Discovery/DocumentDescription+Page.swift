import Timeline

extension DocumentDescription {
    /// What a document says of itself: of a page its title and the feed that it names, of XML its outermost element.
    ///
    /// - Parameter document: Only the bytes at hand are looked at, as in `FeedDiscovery.candidates`.
    static func described(_ document: FetchedDocument) -> DocumentDescription {
        let head = document.body.head
        var description = DocumentDescription(kind: ReadError.Kind(sniffing: head))
        // UTF-16 looks like binary data to who does not decode it.
        if description.kind == .binary {
            let text = UTF8Decoder.decode(Array(head.prefix(4096)), charset: document.charset)
            description.kind = ReadError.Kind(sniffing: text)
        }
        switch description.kind {
        case .xml: description.root = DocumentRoot.name(of: document)
        case .htmlPage:
            guard let tree = HTMLTree(head, charset: document.charset) else { break }
            let title =
                tree.nodes("/descendant::title[1]").first.map { HTMLText.folded(String($0.text.prefix(300))) }
                ?? tree.nodes("/descendant::h1[1]").first.map { HTMLText.folded(String($0.text.prefix(300))) }
            description.title = title.flatMap { $0.isEmpty ? nil : String($0.prefix(80)) }
            description.isErrorPage = description.title.map(ErrorTitles.isOne) ?? false
            description.feed = FeedDiscovery.candidates(in: tree, url: document.url).first { !$0.isAboutReplies }?.url
        case .json, .gzip, .binary, .text: break
        }
        return description
    }
}

/// Titles of the pages that servers and their guards show in place of what was asked for.
enum ErrorTitles {
    /// The reasons of RFC 9110, section 15, and what guards of sites write.
    private static let phrases = [
        "not found", "bad gateway", "forbidden", "access denied", "service unavailable", "temporarily unavailable",
        "gateway timeout", "gateway time-out", "internal server error", "too many requests", "unauthorized", "bad request",
        "just a moment", "attention required", "page unavailable", "under maintenance", "are you a robot", "captcha",
    ]

    /// A number alone is an error's; with other words behind it, it may begin a headline.
    static func isOne(_ title: String) -> Bool {
        let title = title.lowercased()
        guard title.count <= 80 else { return false }
        if title.wholeMatch(of: /\W*(?:http|error)?\W*[45]\d\d\W*(?:error)?\W*/) != nil || title == "error" { return true }
        return phrases.contains(where: title.contains)
    }
}
