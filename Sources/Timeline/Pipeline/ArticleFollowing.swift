/// The stage that follows an item of a feed to its article: fetch, read, and date its prose.
struct ArticleFollowing: Sendable {
    /// Why an article adds nothing to its item, which then stays as the feed gave it.
    typealias Failure = FetchRun.Failure

    enum Outcome: Sendable {
        /// Nothing has changed since it was read.
        case same(LinkedArticle)
        case read(LinkedArticle, mentions: [Report])
        case failed(LinkedArticle, Failure)
        /// Its server wants to be left alone for now.
        case postponed
    }

    /// An article that could not be had is tried so often in all; an item is worth no more.
    private static let maximalTries = 4

    let catalog: PluginCatalog
    let fetcher: any Fetcher
    let now: Instant

    /// - Parameter words: How a failure reads.
    func outcome(
        of article: LinkedArticle, for source: Source, words: @Sendable (Failure) -> String
    ) async -> Outcome {
        var article = article
        article.state.lastTried = now
        do {
            let outcome = try await followed(&article, source)
            article.state.lastSucceeded = now
            article.state.failure = nil
            article.state.failures = 0
            article.state.nextTry = nil
            guard let mentions = outcome else { return .same(article) }
            return .read(article, mentions: mentions)
        } catch .fetch(.mustWait) {
            return .postponed
        } catch {
            article.state.failure = words(error)
            article.state.failures += 1
            let isLast = !error.mayPass || article.state.failures >= Self.maximalTries
            // The next run, then after ever longer times, and never before its server wants it.
            var next = FetchSchedule.afterFailure(article.state.failures, at: now) ?? now
            if case .fetch(.busy(_, _, let wait)) = error { next = max(next, now.advanced(bySeconds: wait)) }
            article.state.nextTry = isLast ? nil : next
            return .failed(article, error)
        }
    }

    /// - Returns: `nil` where nothing has changed.
    private func followed(_ article: inout LinkedArticle, _ source: Source) async throws(Failure) -> [Report]? {
        var asked = source
        // Only the web: a feed must not lead to a file.
        guard let url = article.item.url, url.lowercased().hasPrefix("http") else {
            throw .fetch(.invalidURL(article.item.url ?? ""))
        }
        asked.url = url
        asked.plugin = nil
        asked.command = nil
        if !Relocation.mayShareHeaders(source.url, with: url) { asked.headers = [:] }
        asked.missingVariable = nil
        let document: FetchedDocument
        let answer: FetchAnswer
        do {
            switch try await fetcher.fetch(asked, state: article.state, now: now) {
            case .notModified: return nil
            case .document(let fetched, let said): (document, answer) = (fetched, said)
            }
        } catch {
            throw .fetch(error)
        }
        let bytes: [UInt8]
        do {
            bytes = try document.body.allBytes()
        } catch {
            throw .fetch(.network(reason: "\(error)"))
        }
        let hash = StableID.contentHash(bytes)
        (article.state.entityTag, article.state.lastModified) = (answer.entityTag, answer.lastModified)
        article.state.validatorURL = answer.url
        if hash == article.state.contentHash { return nil }
        if ArticleSigns.isPaid(bytes) { throw .paid }
        let (entry, plugin) = try read(document)
        let place = answer.url ?? url
        guard ArticleSigns.isSame(entry, answered: place, as: article.item) else { throw .otherPage(title: entry.title) }
        article.state.contentHash = hash
        var dater = ReportDater(source: source, plugin: plugin, fetched: document.fetched)
        let reports = dater.reports(from: entry, of: article.item, at: place, filling: source.fill)
        article.item = reports.item
        let isWanted = source.follow || source.fill.contains(.text)
        return isWanted ? reports.mentions : []
    }

    /// The one article of a page.
    private func read(_ document: FetchedDocument) throws(Failure) -> (entry: Entry, plugin: String) {
        do throws(ReadError) {
            let plugin = try catalog.plugin(for: document)
            guard !plugin.readsFeeds else { throw ReadError.notAFeed(catalog.description(of: document)) }
            var entries: [Entry] = []
            _ = try plugin.read(document) { entries.append($0) }
            guard let entry = entries.first, entries.count == 1 else { throw ReadError.noArticle }
            return (entry, plugin.name)
        } catch {
            throw .read(error)
        }
    }
}

extension FetchRun.Failure {
    /// It may go well another time.
    fileprivate var mayPass: Bool {
        switch self {
        case .fetch(.status(let code)): code >= 500 || code == 408 || code == 425
        case .fetch(.busy), .fetch(.network), .fetch(.redirectedToSilence): true
        default: isSilence
        }
    }
}
