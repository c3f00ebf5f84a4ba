public import Timeline

/// Entries as JSON lines, as a program of the user's prints them: the fields of a report line, dates as any text.
///
/// `{"title": …, "url": …, "published": …, "updated": …, "summary": …, "content": …, "author": …, "tags": […], "language": …, "guid": …}`;
/// all but `title` or `url` may be left out. `Examples/commands` has one in Python and one for a shell.
public struct CommandPlugin: SourcePlugin {
    public let name = "command"
    public let summary = "entries as JSON lines, from a program of yours (command = [\"…\"])"
    public let readsFeeds = true

    /// Longer lines are not read; a text with its whole content is far shorter.
    private static let longestLine = 8 << 20

    public init() {}

    public func claim(on document: FetchedDocument) -> Claim {
        let head = document.body.head.drop { $0.isBlank }
        let line = head.prefix { $0 != UInt8(ascii: "\n") }
        guard head.first == UInt8(ascii: "{"), line.last(where: { !$0.isBlank }) == UInt8(ascii: "}"),
            let value = JSONValue(parsing: String(decoding: line, as: UTF8.self))
        else { return .none }
        let isFeed = ["items", "version", "rss", "error"].contains { value[$0] != nil }
        return !isFeed && (value["title"]?.text != nil || value["url"]?.text != nil) ? .likely : .none
    }

    /// - Throws: `ReadError.noEntries` where no line is one; what the body says.
    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        var result = ReadResult()
        var reader = LineReader(base: document.url)
        do {
            try document.body.forEachPiece { piece in reader.take(piece, limit: Self.longestLine, into: entries, &result) }
        } catch {
            throw ReadError(ofBody: error)
        }
        reader.end(into: entries, &result)
        if reader.entries == 0, reader.lines > 0 { throw .noEntries(lines: reader.lines) }
        return result
    }
}

/// Cuts bytes into lines and reads each.
private struct LineReader {
    let base: String?
    private(set) var lines = 0
    private(set) var entries = 0
    private var objects = 0
    private var number = 1
    private var line: [UInt8] = []

    init(base: String?) {
        self.base = base
    }

    mutating func take(_ piece: ArraySlice<UInt8>, limit: Int, into entries: (Entry) -> Void, _ result: inout ReadResult) {
        for part in piece.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 {
                read(isLast: false, into: entries, &result)
                number += 1
            }
            if line.count < limit { line += part.element }
        }
    }

    mutating func end(into entries: (Entry) -> Void, _ result: inout ReadResult) {
        read(isLast: true, into: entries, &result)
    }

    private mutating func read(isLast: Bool, into entries: (Entry) -> Void, _ result: inout ReadResult) {
        defer { line.removeAll(keepingCapacity: true) }
        guard let last = line.last(where: { !$0.isBlank }) else { return }
        lines += 1
        let isWhole = last == UInt8(ascii: "}")
        guard line.first(where: { !$0.isBlank }) == UInt8(ascii: "{"), isWhole || isLast else {
            if result.warnings.count < 20 { result.warnings.append(.notJSON(line: number)) }
            return
        }
        // What a program was writing when it was ended.
        guard isWhole, let value = JSONValue(parsing: String(decoding: line, as: UTF8.self)), value.isObject else {
            result.warnings.append(isLast ? .cutOff(line: number, open: "{") : .notJSON(line: number))
            return
        }
        objects += 1
        let entry = Self.entry(value, base: base)
        if entry.title == nil, entry.url == nil {
            if result.warnings.count < 20 { result.warnings.append(.emptyItem(number: objects)) }
            return
        }
        self.entries += 1
        entries(entry)
    }

    private static func entry(_ value: JSONValue, base: String?) -> Entry {
        var entry = Entry()
        func line(_ keys: String...) -> String? {
            keys.lazy.compactMap { value[$0]?.text.flatMap { HTMLText.folded($0).nilIfEmpty } }.first
        }
        func text(_ key: String) -> String? { value[key]?.text.flatMap { HTMLText.lines(Array($0.utf8)).nilIfEmpty } }
        func list(_ keys: String...) -> [String] {
            keys.flatMap { value[$0]?.list ?? [] }.compactMap { $0.text.flatMap { HTMLText.folded($0).nilIfEmpty } }
        }
        entry.guid = line("guid", "id")
        entry.title = line("title")
        entry.url = line("url", "link").flatMap { Link.resolved($0, base: base) }
        entry.summary = text("summary")
        entry.content = text("content")
        entry.authors = list("author", "authors")
        entry.tags = list("tags")
        entry.language = line("language")
        for (key, role) in [("published", DateText.Role.published), ("date", .published), ("updated", .updated)] {
            if let date = line(key) { entry.dates.append(DateText(date, field: key, role: role)) }
        }
        return entry
    }
}
