import Testing
import Timeline

/// What every plugin promises, whatever document it is given. A new plugin passes this with its own fixtures.
enum PluginContract {
    /// What reading gave: the entries that were handed over, and the result or the error.
    struct Reading: Equatable {
        var entries: [Entry] = []
        var result: ReadResult?
        var error: ReadError?
    }

    static func read(_ bytes: [UInt8], with plugin: any SourcePlugin, name: String = "document") -> Reading {
        read(FetchedDocument(name: name, url: "https://example.com/document", body: DocumentBody(bytes)), with: plugin)
    }

    static func read(_ document: FetchedDocument, with plugin: any SourcePlugin) -> Reading {
        var reading = Reading()
        do throws(ReadError) {
            reading.result = try plugin.read(document) { reading.entries.append($0) }
        } catch {
            reading.error = error
        }
        return reading
    }

    /// The same document gives the same entries, in one piece or in many.
    static func givesTheSameTwice(_ bytes: [UInt8], with plugin: any SourcePlugin) {
        let whole = read(bytes, with: plugin)
        #expect(read(bytes, with: plugin) == whole)
        for size in [1, 7, 64, 1000] {
            let rest = Pieces(bytes, size: size)
            let body = DocumentBody(head: rest.next()) { rest.next() }
            let document = FetchedDocument(name: "document", url: "https://example.com/document", body: body)
            #expect(read(document, with: plugin) == whole, "in pieces of \(size)")
        }
    }

    /// Cut anywhere: what was complete before the cut is there, nothing is made up, and nothing crashes.
    static func survivesCuts(_ bytes: [UInt8], with plugin: any SourcePlugin) {
        let whole = read(bytes, with: plugin).entries
        var complete = 0
        for end in 0..<bytes.count {
            let entries = read(Array(bytes[..<end]), with: plugin).entries
            guard plugin.readsFeeds else {
                #expect(entries.count <= max(whole.count, 1), "cut at \(end)")
                continue
            }
            if ["</item>", "</entry>"].contains(where: { bytes[..<end].suffix($0.utf8.count).elementsEqual($0.utf8) }) {
                complete += 1
            }
            #expect(entries.count >= complete, "cut at \(end)")
            // The last may lack what stood behind the cut.
            #expect(
                entries.count <= whole.count && entries.dropLast().elementsEqual(whole.prefix(max(entries.count - 1, 0))),
                "cut at \(end)")
            #expect(entries.prefix(complete).elementsEqual(whole.prefix(complete)), "cut at \(end)")
            if let last = entries.last, entries.count > complete, last != whole[entries.count - 1] {
                isPart(last, of: whole[entries.count - 1], cut: end)
            }
        }
    }

    /// An entry that lost its end has nothing that the whole one has not.
    private static func isPart(_ part: Entry, of whole: Entry, cut: Int) {
        #expect(part.title == whole.title && part.title != nil, "cut at \(cut)")
        #expect(part.url == whole.url || part.url == nil || part.url == whole.guid, "cut at \(cut)")
        #expect(part.guid == whole.guid || part.guid == nil, "cut at \(cut)")
        #expect(part.summary == whole.summary || part.summary == nil || part.summary == whole.content, "cut at \(cut)")
        #expect(Set(part.dates).isSubset(of: whole.dates), "cut at \(cut)")
        #expect(Set(part.authors).isSubset(of: whole.authors), "cut at \(cut)")
    }

    /// Bytes changed here and there, and bytes that are no document at all.
    static func survivesNoise(_ bytes: [UInt8], with plugin: any SourcePlugin) {
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

    /// Depth, size, and constructs that never end.
    static func survivesExcess(with plugin: any SourcePlugin) {
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

/// Hands out bytes in pieces of one size. Safe to share: it is read from one place, in order.
final class Pieces: @unchecked Sendable {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) {
        rest = bytes[...]
        self.size = size
    }

    func next() -> [UInt8] {
        let piece = Array(rest.prefix(size))
        rest = rest.dropFirst(size)
        return piece
    }
}

/// The same numbers at every run (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
