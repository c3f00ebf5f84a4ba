/// Reads one kind of document: bytes in, entries out.
///
/// A pure function of the document: no clock, network, disk or machine time zone. Dates stay text.
/// Every plugin passes `PluginContract`'s tests; `CONTRIBUTING.md` says how to add one.
public protocol SourcePlugin: Sendable {
    /// The short name that a user writes as `plugin = "…"`, such as `rss`.
    var name: String { get }

    /// What it reads, in a few words, for `timeline plugins`.
    var summary: String { get }

    /// Whether its documents are feeds, and not pages or articles for people. A source that was a feed and is a page
    /// all of a sudden shows an error page, and is not read as an article.
    var readsFeeds: Bool { get }

    /// How surely this document is one that the plugin reads, from its media type and first bytes.
    func claim(on document: FetchedDocument) -> Claim

    /// What the document says, entry by entry, in its order, each handed over as soon as it is complete, so that
    /// memory follows the entry and not the document. One bad item is a warning, never an error.
    ///
    /// - Throws: `ReadError` where nothing is usable. Entries that were handed over before stay good.
    func read(_ document: FetchedDocument, into entries: (Entry) -> Void) throws(ReadError) -> ReadResult

    /// The keys of a source's table in the config that are this plugin's own. A source that has one of them and names no
    /// plugin is this plugin's.
    var settingNames: [String] { get }

    /// The plugin as a source wants it. Called when the config is read, so that a mistake is told before anything is fetched,
    /// and again for each document.
    ///
    /// - Parameter settings: Only keys of `settingNames`.
    /// - Throws: `SettingsProblem`, with the place of what is wrong.
    func configured(with settings: SourceSettings) throws(SettingsProblem) -> any SourcePlugin
}

extension SourcePlugin {
    public var settingNames: [String] { [] }

    public func configured(with settings: SourceSettings) throws(SettingsProblem) -> any SourcePlugin { self }
}

/// How surely a document is a plugin's.
public enum Claim: Int, Comparable, Sendable {
    /// Certainly another's.
    case none
    /// It could be read, if nobody knows better.
    case possible
    /// It looks like one.
    case likely
    /// It says so itself.
    case certain

    public static func < (one: Claim, other: Claim) -> Bool { one.rawValue < other.rawValue }
}
