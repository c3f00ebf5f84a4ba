public import Timeline

/// What every plugin promises, whatever document it is given. A new plugin passes this with its own documents.
///
/// What was broken is given in words, for a test's message. Who crashes or hangs breaks a promise too, and the test with it.
public enum PluginContract {
    /// What reading gave: the entries that were handed over, and the result or the error.
    public struct Reading: Equatable, Sendable {
        public var entries: [Entry] = []
        public var result: ReadResult?
        public var error: ReadError?
    }

    public static func read(_ bytes: [UInt8], with plugin: any SourcePlugin, name: String = "document") -> Reading {
        read(FetchedDocument(name: name, url: "https://example.com/document", body: DocumentBody(bytes)), with: plugin)
    }

    public static func read(_ document: FetchedDocument, with plugin: any SourcePlugin) -> Reading {
        var reading = Reading()
        do throws(ReadError) {
            reading.result = try plugin.read(document) { reading.entries.append($0) }
        } catch {
            reading.error = error
        }
        return reading
    }

    /// All promises, held against one document.
    public static func violations(_ bytes: [UInt8], with plugin: any SourcePlugin) -> [String] {
        survivesNoise(bytes, with: plugin)
        survivesExcess(with: plugin)
        return givesTheSameTwice(bytes, with: plugin) + survivesCuts(bytes, with: plugin)
    }

    /// The same document gives the same entries, in one piece or in many.
    public static func givesTheSameTwice(_ bytes: [UInt8], with plugin: any SourcePlugin) -> [String] {
        let whole = read(bytes, with: plugin)
        var broken = read(bytes, with: plugin) == whole ? [] : ["reading it again gives something else"]
        for size in [1, 7, 64, 1000] {
            let rest = Pieces(bytes, size: size)
            let body = DocumentBody(head: rest.next()) { rest.next() }
            let document = FetchedDocument(name: "document", url: "https://example.com/document", body: body)
            if read(document, with: plugin) != whole { broken.append("pieces of \(size) bytes give something else") }
        }
        return broken
    }

    /// Cut anywhere: what was complete before the cut is there, nothing is made up, and nothing crashes.
    public static func survivesCuts(_ bytes: [UInt8], with plugin: any SourcePlugin) -> [String] {
        let whole = read(bytes, with: plugin).entries
        var broken: [String] = []
        var complete = 0
        for end in 0..<bytes.count {
            let entries = read(Array(bytes[..<end]), with: plugin).entries
            guard plugin.readsFeeds else {
                if entries.count > max(whole.count, 1) { broken.append("cut at \(end): more entries than the whole has") }
                continue
            }
            if ["</item>", "</entry>"].contains(where: { bytes[..<end].suffix($0.utf8.count).elementsEqual($0.utf8) }) {
                complete += 1
            }
            if entries.count > whole.count {
                broken.append("cut at \(end): more entries than the whole has")
                continue
            }
            // The last may lack what stood behind the cut.
            if entries.count < complete || !entries.prefix(complete).elementsEqual(whole.prefix(complete))
                || !entries.dropLast().elementsEqual(whole.prefix(max(entries.count - 1, 0)))
            {
                broken.append("cut at \(end): an entry that was complete is missing or another")
            }
            if let last = entries.last, entries.count > complete, last != whole[entries.count - 1] {
                broken += parts(last, notOf: whole[entries.count - 1]).map { "cut at \(end): made up: \($0)" }
            }
        }
        return broken
    }

    /// An entry that lost its end has nothing that the whole one has not.
    private static func parts(_ part: Entry, notOf whole: Entry) -> [String] {
        [
            ("title", part.title == whole.title && part.title != nil),
            ("url", part.url == whole.url || part.url == nil || part.url == whole.guid),
            ("guid", part.guid == whole.guid || part.guid == nil),
            ("summary", part.summary == whole.summary || part.summary == nil || part.summary == whole.content),
            ("dates", Set(part.dates).isSubset(of: whole.dates)),
            ("authors", Set(part.authors).isSubset(of: whole.authors)),
        ].compactMap { $0.1 ? nil : $0.0 }
    }

    /// Bytes changed here and there, and bytes that are no document at all: no crash, no hang.
    public static func survivesNoise(_ bytes: [UInt8], with plugin: any SourcePlugin) {
        var random = SeededRandom(seed: 20_250_530)
        for _ in 0..<200 {
            var noisy = bytes
            for _ in 0..<8 where !noisy.isEmpty {
                noisy[Int.random(in: noisy.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = read(noisy, with: plugin)
            _ = read((0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }, with: plugin)
        }
    }

    /// Depth, size, and constructs that never end: no crash, no hang.
    public static func survivesExcess(with plugin: any SourcePlugin) {
        func repeated(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }
        for bytes in [
            repeated("<a>", 100_000), repeated("<rss><channel><item>", 20_000), repeated("<", 100_000), repeated("&", 100_000),
            Array("<rss><channel><item><title>".utf8) + repeated("x", 3_000_000),
            Array("<rss><channel><item><title><![CDATA[".utf8) + repeated("]", 1_000_000),
            Array("<rss ".utf8) + repeated("a='1' ", 50_000)
                + Array("><channel><item><title>t</title></item></channel></rss>".utf8),
            Array("<!--".utf8) + repeated("-", 500_000), repeated("<!DOCTYPE a [", 50_000), repeated("\u{0}", 100_000),
            repeated("<rss><channel><item><title>t</title>", 20_000), repeated("<item a='", 100_000),
            repeated("<item a='>", 100_000),
            repeated("<p><b>", 100_000), repeated("<script>", 100_000), repeated("</p>", 200_000), repeated("<!--", 100_000),
            repeated("word ", 200_000), repeated("\n", 200_000), repeated("{\"a\":[", 50_000),
            repeated("{\"items\":[{\"id\":1,", 20_000), Array("{\"items\":[{\"title\":\"".utf8) + repeated("\\\"", 1_000_000),
        ] {
            _ = read(bytes, with: plugin)
        }
    }
}
