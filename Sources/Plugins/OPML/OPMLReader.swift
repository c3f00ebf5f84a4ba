public import Timeline

/// Reads lists of feeds: OPML 1.0 and 2.0, and what programs write as such.
public enum OPMLReader {
    /// - Returns: The outlines that are no folders, in the document's order, and what was doubtful.
    /// - Throws: `ReadError.noFeed` for what is no OPML; `.empty`; what the body says.
    public static func read(_ document: FetchedDocument) throws(ReadError) -> (outlines: [OPMLOutline], warnings: [ReadWarning]) {
        let bytes = try document.body.wholeBytes()
        if bytes.allSatisfy(\.isBlank) { throw .empty }
        var document = document
        document.body = DocumentBody(bytes)
        let handler = OPMLHandler()
        let outcome = try XMLReader.read(document, with: handler)
        guard handler.isList else { throw .noFeed(root: outcome.root) }
        let lines = OutlineLines.lines(of: UTF8Decoder.decode(bytes, charset: document.charset))
        // Where a broken tag was left out, the counts differ, and no line is better than a wrong one.
        let isKnown = lines.count == handler.count
        let outlines = handler.found.sorted { $0.number < $1.number }.map { number, outline in
            var outline = outline
            if isKnown { outline.line = lines[number] }
            return outline
        }
        return (outlines, outcome.warnings)
    }
}

/// Follows outlines in outlines. Their content is in attributes alone.
private final class OPMLHandler: XMLHandler {
    /// Each with its number among all outlines, folders too.
    private(set) var found: [(number: Int, outline: OPMLOutline)] = []
    /// All outlines so far.
    private(set) var count = 0
    private(set) var isList = false
    private var hasBegun = false
    /// The open outlines, and whether there is one in each.
    private var open: [(number: Int, outline: OPMLOutline, isFolder: Bool, isCommentedOut: Bool)] = []

    func start(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent {
        if !hasBegun { isList = name.word == .opml }
        hasBegun = true
        if name.word == .head { return .skipped }
        guard name.word == .outline else { return .elements }
        if let last = open.indices.last { open[last].isFolder = true }
        var outline = Self.outline(attributes)
        outline.folders = open.compactMap(\.outline.title)
        // Commented out, and what is in it as well (OPML 2.0, "isComment").
        let isCommentedOut = attributes.says(.isComment, "true") || open.last?.isCommentedOut ?? false
        open.append((count, outline, false, isCommentedOut))
        count += 1
        return .elements
    }

    func end(_ name: XMLName, content: [UInt8]) {
        if name.word == .outline { close() }
    }

    func cutOff(inside name: XMLName) {
        // An outline's attributes are whole once it is open.
        while !open.isEmpty { close() }
    }

    private func close() {
        guard let last = open.popLast() else { return }
        // A folder is told by what is in it; a feed may have outlines in it as well.
        if last.outline.url == nil, last.isFolder { return }
        if last.isCommentedOut { return }
        found.append((last.number, last.outline))
    }

    private static func outline(_ attributes: XMLAttributes) -> OPMLOutline {
        func value(_ word: XMLWord, of namespace: XMLNamespace = .rss) -> String? {
            attributes.value(XMLName(namespace, word)).flatMap { HTMLText.folded($0).nilIfEmpty }
        }
        var outline = OPMLOutline()
        outline.title = (value(.text) ?? value(.title)).flatMap { HTMLText.line($0).nilIfEmpty }
        outline.type = value(.type)?.lowercased()
        let isElsewhere = outline.type == "link" || outline.type == "include"
        outline.url = value(.xmlURL) ?? (isElsewhere ? nil : value(.url))
        outline.language = value(.language)
        outline.id = value(.sourceID, of: .other)
        outline.plugin = value(.plugin, of: .other)
        outline.zone = value(.zone, of: .other)
        outline.every = value(.every, of: .other)
        return outline
    }
}

/// On which lines outlines begin, because the parser does not say so.
private enum OutlineLines {
    /// - Parameter text: UTF-8.
    /// - Returns: For each start tag of an outline, in order, its line from 1. Comments and CDATA sections have none.
    static func lines(of text: [UInt8]) -> [Int] {
        var lines: [Int] = []
        var line = 1
        /// What ends the comment or section that we are in.
        var end: String?
        for position in text.indices {
            let byte = text[position]
            if byte == UInt8(ascii: "\n") { line += 1 }
            if let word = end {
                if byte == UInt8(ascii: ">"), text[...position].suffix(3).elementsEqual(word.utf8) { end = nil }
            } else if byte == UInt8(ascii: "<") {
                let rest = text[position...]
                if rest.starts(with: "<!--".utf8) {
                    end = "-->"
                } else if rest.starts(with: "<![CDATA[".utf8) {
                    end = "]]>"
                } else if isOutline(rest) {
                    lines.append(line)
                }
            }
        }
        return lines
    }

    private static let tag = Array("<outline".utf8)

    private static func isOutline(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.lowercasedStarts(with: tag) else { return false }
        let next = rest.dropFirst(tag.count).first ?? UInt8(ascii: "x")
        return next.isBlank || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
    }
}
