/// One run over sources: fetch, read, date and store each, then merge what changed.
public struct FetchRun: Sendable {
    /// How many sources are fetched at a time: most of the time of each is waiting.
    static let width = 64

    let fetch: SourceFetch
    let store: any EventStore
    let now: Instant
    let requestsPerHost: Int
    private let isPatient: Bool
    let words: @Sendable (Failure) -> String

    /// - Parameters:
    ///   - now: The time of the run.
    ///   - requestsPerHost: Sources of one host that are fetched at a time.
    ///   - isPatient: A failure is news only once it has lasted for a day or three tries.
    ///   - words: How a failure reads; it is kept with the source, and a failure is news when its words change.
    public init(
        catalog: PluginCatalog, fetcher: any Fetcher, store: any EventStore, now: Instant,
        requestsPerHost: Int = FetchLimits().requestsPerHost, isPatient: Bool = false,
        words: @escaping @Sendable (Failure) -> String
    ) {
        fetch = SourceFetch(catalog: catalog, fetcher: fetcher, now: now)
        self.store = store
        self.now = now
        self.requestsPerHost = requestsPerHost
        self.isPatient = isPatient
        self.words = words
    }

    /// - Parameters:
    ///   - force: Fetch what is not due as well, and read what has not changed.
    ///   - step: Called as things happen, in any order of sources.
    ///   - notice: Called before `progress` for a source.
    ///   - progress: Called in the sources' order.
    /// - Returns: Whether all of it was done. Where the task is cancelled, requests end, and what is whole by then is stored, told
    ///   and merged; the rest is as if it had not been asked.
    /// - Throws: `StoreError`; what was told to `progress` before is stored.
    public func run(
        _ sources: [Source], force: Bool = false, step: (Step) -> Void = { _ in },
        notice: (Source, Notice) -> Void = { _, _ in }, progress: (Source, Outcome) -> Void
    ) async throws -> Bool {
        var tries = try self.tries(of: sources, force: force)
        let due = sources.indices.filter { tries[$0].outcome == nil }
        var queue = SourceQueue(hosts: due.map { tries[$0].host }, widthPerHost: requestsPerHost)
        var told = 0
        func tell(_ index: Int) {
            guard let outcome = tries[index].outcome else { return }
            for each in tries[index].notices { notice(sources[index], each) }
            progress(sources[index], outcome)
            tries[index].notices = []
        }
        func tell() {
            while told < sources.count, tries[told].outcome != nil {
                tell(told)
                told += 1
            }
        }
        tell()
        try await withThrowingTaskGroup(of: Fetched.self) { group in
            var running = 0
            func startMore() {
                while running < Self.width, let place = queue.next() {
                    running += 1
                    let (source, state) = (sources[due[place]], tries[due[place]].state)
                    step(.started(source))
                    group.addTask {
                        Fetched(place: place, result: await fetch.result(of: source, state, force: force))
                    }
                }
            }
            startMore()
            while let fetched = try await group.next() {
                running -= 1
                queue.finished(fetched.place)
                if Task.isCancelled {
                    // What a cancelled request says is no failure of its source.
                    guard fetched.result.isWhole else { continue }
                } else {
                    startMore()
                }
                // Stored at once, so that a slow source holds up nobody; told in order, so that every run reads alike.
                let index = due[fetched.place]
                let source = sources[index]
                try keep(fetched.result, of: source, &tries[index])
                step(.ended(source))
                tell()
            }
        }
        for index in told..<sources.count { tell(index) }
        try saveBusyServers(tries)
        var isDone = tries.allSatisfy { $0.outcome != nil }
        if isDone {
            try pardonIfNothingWasReached(sources, tries)
            let asked = sources.indices.filter { tries[$0].isWell }.map { sources[$0] }
            isDone = try await follow(asked, step: step, notice: notice)
        }
        step(.merging)
        try EventMerging(store: store, now: now).mergeIfNeeded()
        return isDone
    }

    private struct Fetched: Sendable {
        /// Among those that are due.
        var place: Int
        var result: Result<SourceFetch.Outcome, Failure>
    }

    // MARK: Before

    /// A source in this run.
    private struct Try {
        var state: FetchState
        var host: String?
        var failure: Failure?
        var outcome: Outcome?
        var notices: [Notice] = []

        /// It was asked, and gave what it should.
        var isWell: Bool {
            switch outcome {
            case .stored, .unchanged: true
            default: false
            }
        }
    }

    private func tries(of sources: [Source], force: Bool) throws(StoreError) -> [Try] {
        let (busy, states) = (try store.busyServers(), try store.states())
        var tries: [Try] = []
        for source in sources {
            var state = states[source.id] ?? FetchState()
            state.prepare(for: source, fingerprint: SourceFetch.fingerprint(source))
            let url = Relocation.asked(source, state).url
            var one = Try(state: state, host: ServerName.host(of: url))
            let busyUntil = ServerName.of(url).flatMap { busy[$0] }
            switch FetchSchedule.verdict(on: source, state, busyUntil: busyUntil, at: now) {
            case _ where force: break
            case .due: break
            case .notBefore(let instant): one.outcome = .notDue(until: instant)
            case .gone(let since): one.outcome = .gone(since: since)
            }
            tries.append(one)
        }
        return tries
    }

    // MARK: After each

    /// Stores what a source gave, or that it gave nothing.
    private func keep(_ result: Result<SourceFetch.Outcome, Failure>, of source: Source, _ one: inout Try) throws(StoreError) {
        let before = one.state
        switch result {
        case .success(.same(let state)):
            one.state = state
            one.state.succeeded(at: now)
            one.state.broughtNothingNew()
            try store.save(one.state, of: source.id)
            one.outcome = .unchanged
        case .success(.reports(let gathered)):
            one.state = gathered.state
            if let failure = gathered.shortfall {
                let isNews = one.state.failed(failure, words: words(failure), isPatient: isPatient, at: now)
                _ = try store.save(gathered.reports, state: one.state, of: source.id, isWhole: false)
                one.outcome = .partlyStored(failure, isNews: isNews)
            } else {
                one.state.succeeded(at: now)
                let stored = try store.save(gathered.reports, state: one.state, of: source.id, isWhole: true)
                one.state = stored.state
                one.outcome = .stored(changed: stored.changed, entries: gathered.entries, warnings: gathered.warnings)
            }
        case .failure(.fetch(.mustWait(_, let until))):
            one.outcome = .notDue(until: until)
        case .failure(let failure):
            Relocation.failed(asked: Relocation.asked(source, one.state).url, &one.state)
            let isNews = one.state.failed(failure, words: words(failure), isPatient: isPatient, at: now)
            try store.save(one.state, of: source.id)
            one.failure = failure
            one.outcome = .failed(failure, isNews: isNews)
        }
        one.notices = Self.notices(before, one.state)
    }

    private static func notices(_ before: FetchState, _ after: FetchState) -> [Notice] {
        var notices: [Notice] = []
        if let place = after.movedTo {
            if place != before.movedTo {
                notices.append(.moved(to: place))
            } else if Relocation.hasHeld(after), !Relocation.hasHeld(before) {
                notices.append(.movedForGood(to: place))
            }
        }
        if let since = after.silentSince, before.silentSince == nil { notices.append(.silent(since: since)) }
        return notices
    }

    // MARK: After all

    /// A server that asked to be left alone is left alone by all its sources, from the next run on.
    private func saveBusyServers(_ tries: [Try]) throws(StoreError) {
        let before = try store.busyServers()
        var busy = before.filter { $0.value > now && $0.value.seconds(since: now) <= FetchSchedule.maximalWaitInSeconds }
        for one in tries {
            guard case .fetch(.busy(_, let server, let wait)) = one.failure else { continue }
            let until = now.advanced(bySeconds: wait)
            busy[server] = max(busy[server] ?? until, until)
        }
        if busy != before { try store.saveBusyServers(busy) }
    }

    /// Where no host at all was reached, this machine had no network: no source is to wait longer for that.
    private func pardonIfNothingWasReached(_ sources: [Source], _ tries: [Try]) throws(StoreError) {
        let tried = sources.indices.filter { tries[$0].host != nil && (tries[$0].failure != nil || tries[$0].state.lastTried == now) }
        guard Set(tried.map { tries[$0].host }).count >= 3, tried.allSatisfy({ tries[$0].failure?.isUnreachable == true }) else {
            return
        }
        for index in tried where tries[index].state.nextTry != nil {
            var state = tries[index].state
            state.nextTry = nil
            try store.save(state, of: sources[index].id)
        }
    }
}

extension Result<SourceFetch.Outcome, FetchRun.Failure> {
    /// All that its documents say is there.
    fileprivate var isWhole: Bool {
        switch self {
        case .success(.same): true
        case .success(.reports(let gathered)): gathered.shortfall == nil
        case .failure: false
        }
    }
}
