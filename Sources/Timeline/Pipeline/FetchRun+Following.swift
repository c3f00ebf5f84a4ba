/// The second part of a run: the articles that items link to.
extension FetchRun {
    /// So many articles of a source are fetched in a run, those of the latest items first; the next run goes on.
    static let articlesPerSource = 50
    /// A server that answers so many in a row with nothing is left until the next run: each costs the whole time that a request has.
    private static let mostUnanswered = 3

    /// Follows the items of sources: politely, each article once, each stored as soon as it is read.
    ///
    /// - Parameter sources: That were asked in this run, and gave what they should.
    /// - Returns: Whether all of it was done; not where the task is cancelled.
    /// - Throws: `StoreError`.
    func follow(
        _ sources: [Source], step: (Step) -> Void, notice: (Source, Notice) -> Void
    ) async throws -> Bool {
        let articles = try dueArticles(of: sources)
        guard !articles.isEmpty else { return true }
        step(.following(articles: articles.count))
        let following = ArticleFollowing(catalog: fetch.catalog, fetcher: fetch.fetcher, now: now)
        var busy = try store.busyServers().filter { $0.value > now }
        var queue = SourceQueue(hosts: articles.map { ServerName.host(of: $0.url) }, widthPerHost: requestsPerHost)
        // How many articles of a server got no answer in a row.
        var unanswered: [String: Int] = [:]
        var isDone = true
        try await withThrowingTaskGroup(of: (Int, ArticleFollowing.Outcome).self) { group in
            var running = 0
            func startMore() {
                while running < Self.width, let place = queue.next() {
                    let one = articles[place]
                    // The next run asks.
                    let server = ServerName.of(one.url) ?? ""
                    guard busy[server] == nil, unanswered[server, default: 0] < Self.mostUnanswered else {
                        queue.finished(place)
                        step(.endedArticle(url: one.url))
                        continue
                    }
                    running += 1
                    step(.startedArticle(url: one.url))
                    group.addTask { (place, await following.outcome(of: one.article, for: one.source, words: words)) }
                }
            }
            startMore()
            while let (place, outcome) = try await group.next() {
                running -= 1
                queue.finished(place)
                let (source, url) = (articles[place].source, articles[place].url)
                if Task.isCancelled {
                    isDone = false
                    // What a cancelled request says is no failure of the article.
                    if case .failed = outcome { continue }
                }
                let server = ServerName.of(url) ?? ""
                if case .failed(_, let failure) = outcome, failure.isSilence {
                    unanswered[server, default: 0] += 1
                } else {
                    unanswered[server] = 0
                }
                if case .failed(_, .fetch(.busy(_, let server, let wait))) = outcome {
                    let until = now.advanced(bySeconds: wait)
                    busy[server] = max(busy[server] ?? until, until)
                    try store.saveBusyServers(busy)
                }
                if !Task.isCancelled { startMore() }
                try keep(outcome).map { notice(source, $0) }
                step(.endedArticle(url: url))
            }
        }
        return isDone
    }

    private typealias Due = (source: Source, article: LinkedArticle, url: String)

    private func dueArticles(of sources: [Source]) throws(StoreError) -> [Due] {
        var due: [Due] = []
        for source in sources where source.follow || !source.fill.isEmpty {
            var pages: Set<String> = []
            let found = try store.dueArticles(
                of: source.id, lacking: source.follow ? nil : source.fill, at: now, limit: Self.articlesPerSource)
            for var article in found {
                let wasAsked = article.state.lastSucceeded != nil || article.state.failure != nil
                let isOthers = wasAsked ? false : try store.isArticleOfOtherItem(article)
                if let url = article.item.url, let page = article.page, pages.insert(page).inserted, !isOthers {
                    due.append((source, article, url))
                } else {
                    // A front page, or two items on one page, which is read for the first of them: there is nothing to fetch.
                    article.state.lastTried = now
                    try store.save(article)
                }
            }
        }
        return due
    }

    /// - Returns: What is to be told of it.
    private func keep(_ outcome: ArticleFollowing.Outcome) throws(StoreError) -> Notice? {
        switch outcome {
        case .same(let article):
            try store.save(article)
            return .article(url: article.item.url ?? "", mentions: nil)
        case .read(let article, let mentions):
            _ = try store.save(article, mentions: mentions)
            return .article(url: article.item.url ?? "", mentions: mentions.count)
        case .failed(let article, let failure):
            try store.save(article)
            return .noArticle(url: article.item.url ?? "", failure)
        case .postponed: return nil
        }
    }
}
