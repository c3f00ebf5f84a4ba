/// What is known about a source from its fetches.
public struct FetchState: Hashable, Sendable {
    /// The `ETag` of the document whose reports are stored.
    public var entityTag: String?
    /// The `Last-Modified` of it, letter by letter.
    public var lastModified: String?
    /// The URL that gave the validators: no other is asked with them.
    public var validatorURL: String?
    /// What the stored reports depend on besides the document: the URL, the source's settings, the program's version.
    /// Where it changes, the document is read anew.
    public var fingerprint: String?
    /// SHA-256 of its body, in hexadecimal.
    public var contentHash: String?
    /// The last try, whatever came of it.
    public var lastTried: Instant?
    /// The last try that went well.
    public var lastSucceeded: Instant?
    /// The last time that a report came that was not there before.
    public var lastNewReport: Instant?
    /// Why the last try failed, in words for people; `nil` when it went well.
    public var failure: String?
    /// When the present run of failures began.
    public var failingSince: Instant?
    /// Tries in the present run of failures.
    public var failures = 0
    /// The plugin that read it last.
    public var plugin: String?

    public init() {}
}
