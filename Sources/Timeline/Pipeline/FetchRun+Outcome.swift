extension FetchRun {
    /// Why a source gave nothing.
    public enum Failure: Error, Hashable, Sendable {
        case fetch(FetchError)
        case read(ReadError)
        /// It was a feed and is a page now: an error page, or a feed that moved.
        case noFeedAnymore(was: String, page: DocumentDescription)
        /// It ends before it should; so many entries of it were whole, and are kept.
        case cutOff(entries: Int)
        /// So many of the documents that it names as its parts could not be had; the first of them, and why.
        case partsMissing(Int, of: Int, url: String, reason: PartFailure)

        /// Less came than it should give; what came is kept.
        case falls(short: SourceShortcoming)
        /// All the documents that it names as its parts, so many, are on other hosts; the first of them.
        case partsElsewhere(Int, url: String)
        /// Of an article: readers must pay for it.
        case paid
        /// Of an article: its address leads to something else, such as a front page or a login.
        case otherPage(title: String?)

        /// Why a part gave nothing.
        public enum PartFailure: Hashable, Sendable {
            case fetch(FetchError)
            case read(ReadError)
        }
    }

    /// What came of a source.
    public enum Outcome: Hashable, Sendable {
        /// Its document was read. `changed`: reports that are new or say something else.
        case stored(changed: Int, entries: Int, warnings: [ReadWarning])
        /// Some of its document was read and stored, and some of it is missing. `isNews` as for `failed`.
        case partlyStored(Failure, isNews: Bool)
        /// Nothing has changed since the last fetch.
        case unchanged
        /// Not due before this instant.
        case notDue(until: Instant)
        /// Not asked any more: the server said at that time that it is gone for good.
        case gone(since: Instant)
        /// `isNews`: people were not told of it in these words yet, and are to be told now.
        case failed(Failure, isNews: Bool)
    }

    /// What people should know of a source that gave what it should.
    public enum Notice: Hashable, Sendable {
        /// Permanent redirects lead to another address. Told once for each.
        case moved(to: String)
        /// They have held: from now on that address is asked.
        case movedForGood(to: String)
        /// Nothing new since then, against its habit. Told once.
        case silent(since: Instant)
        /// An article that it links to was read, with so many events in its prose; `nil`: it has not changed.
        case article(url: String, mentions: Int?)
        /// An article that it links to could not be read: its item stays as the feed gave it.
        case noArticle(url: String, Failure)
    }

    /// What happens in a run, as it happens.
    public enum Step: Hashable, Sendable {
        case started(Source)
        case ended(Source)
        /// So many articles are to be fetched.
        case following(articles: Int)
        case startedArticle(url: String)
        case endedArticle(url: String)
        /// All is fetched.
        case merging
    }
}

extension FetchRun.Failure {
    /// The source's own server, or the way to it, is why; time may mend it. Else only the user can, and asking costs nobody.
    var isOfServer: Bool {
        switch self {
        case .fetch(let error):
            switch error {
            case .invalidURL, .unsupportedScheme, .fileNotFound, .fileUnreadable, .privateAddress, .missingVariable, .commandFailed: false
            default: true
            }
        case .read, .noFeedAnymore, .paid, .otherPage: true
        // What was there was had.
        case .cutOff, .partsMissing, .partsElsewhere, .falls: false
        }
    }

    /// Its server said nothing, and may say nothing to the next question either.
    var isSilence: Bool {
        if case .fetch(let error) = self { error.isSilence } else { false }
    }

    /// No server was reached: perhaps this machine has no network.
    var isUnreachable: Bool {
        guard case .fetch(let error) = self else { return false }
        return switch error {
        case .unresolvable, .cannotConnect, .timedOut(.connect, _): true
        default: false
        }
    }
}
