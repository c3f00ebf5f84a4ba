import Synchronization
import Timeline
import TimelinePlugins

/// What every plugin promises, whatever document it is given.
enum PluginPromises {
    /// What reading gave.
    private struct Reading: Equatable {
        var entries: [Entry] = []
        var result: ReadResult?
        var error: ReadError?
    }

    /// The sizes of pieces, of which an input tries one, so that it costs two readings and not four.
    private static let sizes = [1, 7, 4096]

    /// Reads the document whole and in pieces, whichever plugin claims it.
    static func check(_ bytes: [UInt8], plugin name: String, contentType: String) {
        let plugin: any SourcePlugin
        do throws(ReadError) {
            plugin = try PluginCatalog.builtIn.plugin(named: name)
        } catch {
            fatalError("There is no plugin \(name).")
        }
        func document(_ body: DocumentBody) -> FetchedDocument {
            FetchedDocument(name: "document", url: "https://example.com/a/document", contentType: contentType, body: body)
        }
        let inOne = document(DocumentBody(bytes))
        // Never an error of the catalog's own; the plugin reads it whether it is claimed or not.
        _ = try? PluginCatalog.builtIn.plugin(for: inOne)
        let whole = read(inOne, with: plugin)
        for entry in whole.entries { check(entry) }
        promise(
            whole.result?.title.map(isLine) ?? true,
            "the title of the feed is a line: \((whole.result?.title ?? "").debugDescription)")

        let size = sizes[bytes.count % sizes.count]
        let pieces = Pieces(bytes, size: size)
        let inPieces = read(document(DocumentBody(head: pieces.next()) { pieces.next() }), with: plugin)
        promise(
            inPieces.entries == whole.entries, "the same entries in pieces of \(size): \(inPieces.entries) and \(whole.entries)")
        promise(inPieces.result == whole.result, "the same result in pieces of \(size): \(inPieces) and \(whole)")
        // What an error says the document is comes from its head, which is longer than these pieces in life.
        promise((inPieces.error == nil) == (whole.error == nil), "an error in pieces of \(size) too: \(inPieces) and \(whole)")
        checkTime(bytes) { _ = read(document(DocumentBody($0)), with: plugin) }
    }

    /// How long the document is that a short input becomes by repetition.
    private static let longLength = 200_000

    /// Reads a short input many times over: what takes time that grows faster than the document runs into libFuzzer's
    /// limit. Few inputs, because it costs much.
    private static func checkTime(_ bytes: [UInt8], _ read: ([UInt8]) -> Void) {
        guard (1...256).contains(bytes.count), bytes.count % 32 == 0 else { return }
        read(Array((0..<(longLength / bytes.count)).map { _ in bytes }.joined()))
    }

    private static func read(_ document: FetchedDocument, with plugin: any SourcePlugin) -> Reading {
        var reading = Reading()
        do throws(ReadError) {
            reading.result = try plugin.read(document) { reading.entries.append($0) }
        } catch {
            reading.error = error
        }
        return reading
    }

    /// What the doc comments of `Entry` say.
    private static func check(_ entry: Entry) {
        if let title = entry.title { promise(isLine(title), "a title is a line: \(title.debugDescription)") }
        for text in entry.authors + entry.tags { promise(isLine(text), "an author or tag is a line: \(text.debugDescription)") }
        for text in [entry.summary, entry.content] {
            guard let text else { continue }
            promise(isText(text), "a text has no controls but line ends: \(text.debugDescription)")
        }
        promise(Set(entry.tags).count == entry.tags.count, "each tag once: \(entry.tags)")
        promise(entry.guid != "" && entry.url != "", "no empty guid or link")
        promise(entry.dates.allSatisfy { !$0.text.isEmpty }, "no empty date")
        for date in entry.dates { DatePromises.check(date.text, language: entry.language) }
    }

    /// Neither controls nor line ends, and something to see.
    private static func isLine(_ text: String) -> Bool {
        !text.isEmpty && !text.utf8.contains(UInt8(ascii: "\n")) && isText(text)
    }

    /// No controls of ASCII but line ends. The others go a stage later, in `CleanText`, which leaves none.
    private static func isText(_ text: String) -> Bool {
        let clean = CleanText.cleaned(text, keepingLines: true)
        return text.utf8.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") }
            && CleanText.cleaned(clean, keepingLines: true) == clean
            && clean.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" }
    }
}

/// Hands out bytes in pieces of one size.
private final class Pieces: Sendable {
    private let rest: Mutex<ArraySlice<UInt8>>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) {
        rest = Mutex(bytes[...])
        self.size = size
    }

    func next() -> [UInt8] {
        rest.withLock { rest in
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            return piece
        }
    }
}
