public import Timeline
import TimelinePlugins

/// A changelog as https://keepachangelog.com/en/1.1.0/ asks for it, Markdown or plain text: each version with a date is an entry.
///
/// What is not released yet has no date, and is no entry: it has not happened.
public struct ChangelogPlugin: SourcePlugin {
    public let name = "changelog"
    public let summary = "a changelog in Markdown (## [1.2.0] - 2025-05-30), an entry a version"
    public let readsFeeds = true
    public let settingNames = ["product"]

    /// What stands before the version in a title.
    private var product = "Version"

    public init() {}

    public func configured(with settings: SourceSettings) throws(SettingsProblem) -> any SourcePlugin {
        guard let value = settings["product"] else { return self }
        guard let text = value.text, !text.isEmpty else {
            throw SettingsProblem("product is the name that titles begin with, such as \"Pipewright\"", at: ["product"])
        }
        var plugin = self
        plugin.product = text
        return plugin
    }

    public func claim(on document: FetchedDocument) -> Claim {
        guard ReadError.Kind(sniffing: document.body.head) == .text else { return .none }
        let head = String(decoding: document.body.head.prefix(4096), as: UTF8.self)
        return Changelog(head).versions.isEmpty ? .none : .likely
    }

    /// - Throws: `ReadError.wrongKind` where it has no headings of versions, not even "Unreleased".
    public func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult {
        let bytes = try document.body.wholeBytes()
        let changelog = Changelog(String(decoding: bytes, as: UTF8.self))
        guard changelog.hasSections else { throw .wrongKind(plugin: name, found: ReadError.Kind(sniffing: bytes)) }
        for version in changelog.versions { entries(entry(of: version, in: document)) }
        var result = ReadResult()
        result.title = changelog.title
        return result
    }

    private func entry(of version: Changelog.Version, in document: FetchedDocument) -> Entry {
        var entry = Entry()
        entry.guid = version.number
        entry.title = "\(product) \(version.number)"
        entry.url = document.url.map { "\($0.prefix { $0 != "#" })#\(version.anchor)" }
        entry.content = version.lines.isEmpty ? nil : version.lines.joined(separator: "\n")
        // Still text: what it means is the next stage's business.
        entry.dates = [DateText(version.date, field: "heading", role: .published)]
        return entry
    }
}
