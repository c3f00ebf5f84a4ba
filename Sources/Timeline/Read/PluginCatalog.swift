/// The plugins that there are, and which one reads a document.
public struct PluginCatalog: Sendable {
    public let plugins: [any SourcePlugin]
    private let describe: @Sendable (FetchedDocument) -> DocumentDescription

    /// - Parameters:
    ///   - plugins: Names are unique. Where two claim a document equally, the one that stands first reads it.
    ///   - describe: What a document that nobody reads says of itself.
    public init(
        _ plugins: [any SourcePlugin],
        describe: @escaping @Sendable (FetchedDocument) -> DocumentDescription = {
            DocumentDescription(kind: ReadError.Kind(sniffing: $0.body.head))
        }
    ) {
        precondition(Set(plugins.map(\.name)).count == plugins.count, "two plugins have one name")
        self.plugins = plugins
        self.describe = describe
    }

    /// These plugins and more. The new ones stand first: where one claims a document as surely as an old one, it reads it.
    public func adding(_ more: [any SourcePlugin]) -> PluginCatalog {
        PluginCatalog(more + plugins, describe: describe)
    }

    /// What a document is, for people who expected a feed; with the plugin that would read it, where that one reads feeds.
    public func description(of document: FetchedDocument) -> DocumentDescription {
        var description = describe(document)
        if let reader = try? plugin(for: document), reader.readsFeeds { description.reader = reader.name }
        return description
    }

    /// - Throws: `ReadError.unknownPlugin`.
    public func plugin(named name: String) throws(ReadError) -> any SourcePlugin {
        guard let plugin = plugins.first(where: { $0.name == name }) else {
            throw .unknownPlugin(name, known: plugins.map(\.name))
        }
        return plugin
    }

    /// The plugin with the highest claim.
    ///
    /// - Throws: `ReadError.empty`, or `.notRecognised` where nobody claims it.
    public func plugin(for document: FetchedDocument) throws(ReadError) -> any SourcePlugin {
        if document.body.head.allSatisfy({ $0 <= 0x20 }) { throw .empty }
        var best: (claim: Claim, plugin: any SourcePlugin)?
        for plugin in plugins {
            let claim = plugin.claim(on: document)
            if claim > (best?.claim ?? .none) { best = (claim, plugin) }
            if claim == .certain { break }
        }
        guard let best else { throw .notRecognised(ReadError.Kind(sniffing: document.body.head)) }
        return best.plugin
    }
}

extension ReadError.Kind {
    /// What bytes look like, for the words of an error.
    public init(sniffing head: [UInt8]) {
        let start = head.prefix(4096).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        let text = String(decoding: start.prefix(1024), as: UTF8.self).lowercased()
        self =
            if head.starts(with: [0x1F, 0x8B]) {
                .gzip
            } else if start.prefix(1024).contains(0) {
                .binary
            } else if text.hasPrefix("{") || text.hasPrefix("[") {
                .json
            } else if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") || text.contains("<html")
                || text.contains("<body")
            {
                .htmlPage
            } else if text.hasPrefix("<") {
                .xml
            } else {
                .text
            }
    }
}
