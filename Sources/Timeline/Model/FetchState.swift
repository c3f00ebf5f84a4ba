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
    /// The failure that people were told of last, in the same words; `nil` when it has ended since, or was never told.
    public var toldFailure: String?
    /// The plugin that read it last.
    public var plugin: String?

    // When it is asked again.

    /// The URL that the source had at the last try: at another one, nothing of this counts.
    public var askedURL: String?
    /// It is not asked before this: the server said so, or failures add up. `every` comes on top.
    public var nextTry: Instant?
    /// How long the feed says that it stays as it is (`ttl`, `sy:updatePeriod`), in seconds.
    public var feedIntervalInSeconds: Int64?
    /// How long the server says so (`Cache-Control`), in seconds.
    public var serverIntervalInSeconds: Int64?
    /// Since when the server says that it is gone for good (410): it is not asked any more.
    public var goneSince: Instant?

    // Where it has moved.

    /// The URL that permanent redirects lead to.
    public var movedTo: String?
    /// When they led there first.
    public var movedSince: Instant?
    /// Fetches that went well by way of them.
    public var movedFetches = 0

    // What it usually does.

    /// Fetches that brought a report that was not there before.
    public var arrivals = 0
    /// How long it has been without one, as far as fetches saw it, in seconds.
    public var pauseInSeconds: Int64 = 0
    /// The longest time without one that was seen and has ended, in seconds.
    public var longestPauseInSeconds: Int64 = 0
    /// Since when it is silent, against its habit; people were told. `nil` when it is not.
    public var silentSince: Instant?

    public init() {}
}
