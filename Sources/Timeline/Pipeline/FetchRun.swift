/// One run over sources: fetch, read, date and store each, then merge what changed.
public struct FetchRun: Sendable {
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

        /// All the documents that it names as its parts, so many, are on other hosts; the first of them.
        case partsElsewhere(Int, url: String)

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
        /// `isNews`: the last try did not fail for the same reason.
        case failed(Failure, isNews: Bool)
    }

    /// How many sources are fetched at a time.
    static let width = 16

    private let catalog: PluginCatalog
    private let fetcher: any Fetcher
    private let store: any EventStore
    private let now: Instant
    private let words: @Sendable (Failure) -> String

    /// - Parameters:
    ///   - now: The time of the run.
    ///   - words: How a failure reads; it is kept with the source, and a failure is news when its words change.
    public init(
        catalog: PluginCatalog, fetcher: any Fetcher, store: any EventStore, now: Instant,
        words: @escaping @Sendable (Failure) -> String
    ) {
        self.catalog = catalog
        self.fetcher = fetcher
        self.store = store
        self.now = now
        self.words = words
    }

    /// - Parameters:
    ///   - force: Fetch what is not due as well, and read what has not changed.
    ///   - progress: Called in the sources' order.
    /// - Throws: `StoreError`; sources that were told to `progress` before are stored.
    public func run(
        _ sources: [Source], force: Bool = false, progress: (Source, Outcome) -> Void
    ) async throws {
        var outcomes: [Int: Outcome] = [:]
        var states: [FetchState] = []
        for source in sources { states.append(try store.state(of: source.id) ?? FetchState()) }
        var next = 0
        var told = 0
        try await withThrowingTaskGroup(of: (Int, Result<Fetched, Failure>).self) { group in
            func startOne() {
                let index = next
                next += 1
                let (source, state) = (sources[index], states[index])
                group.addTask { (index, await fetched(source, state, force: force)) }
            }
            while next < min(Self.width, sources.count) { startOne() }
            while let (index, result) = try await group.next() {
                // Stored at once, so that a slow source holds up nobody; told in order, so that every run reads alike.
                outcomes[index] = try keep(result, of: sources[index], states[index])
                if next < sources.count { startOne() }
                while let outcome = outcomes.removeValue(forKey: told) {
                    progress(sources[told], outcome)
                    told += 1
                }
            }
        }
        try EventMerging(store: store, now: now).mergeIfNeeded()
    }

    private enum Fetched: Sendable {
        case notDue(until: Instant)
        /// The server says so.
        case unchanged
        /// The same bytes as the last time, with the validators that came with them.
        case same(FetchState)
        case reports(Gathered)
    }

    /// What a source's documents say.
    private struct Gathered: Sendable {
        var reports: [Report] = []
        var entries = 0
        var warnings: [ReadWarning] = []
        /// Some of it is missing.
        var shortfall: Failure?
        var parts: [DocumentPart] = []
        var state: FetchState

        mutating func add(_ outcome: DocumentReading.Outcome) {
            entries += outcome.entries
            warnings += outcome.result.warnings
            if outcome.isCutOff { shortfall = shortfall ?? .cutOff(entries: outcome.entries) }
        }
    }

    private func fetched(_ source: Source, _ state: FetchState, force: Bool) async -> Result<Fetched, Failure> {
        if !force, let every = source.every, let last = state.lastTried, last <= now {
            let due = last.advanced(bySeconds: every.components.seconds)
            if due > now { return .success(.notDue(until: due)) }
        }
        // What was stored under other settings is no reason to leave the document unread.
        var state = state
        if force || state.fingerprint != fingerprint(source) {
            state.entityTag = nil
            state.lastModified = nil
            state.contentHash = nil
        }
        let outcome: FetchOutcome
        do {
            outcome = try await fetcher.fetch(source, state: state, now: now)
        } catch {
            return .failure(.fetch(error))
        }
        guard case .document(let document, let validators) = outcome else { return .success(.unchanged) }
        do {
            let fetched = try read(document, of: source, state, validators)
            guard case .reports(let gathered) = fetched, !gathered.parts.isEmpty else { return .success(fetched) }
            return .success(.reports(await withParts(gathered, of: source, at: document.url ?? source.url)))
        } catch {
            return .failure(error)
        }
    }

    /// Adds what the parts say: those that changed last, each fetched whole; of a part that is an index itself, those as well.
    ///
    /// - Parameter url: Of the index, as it answered.
    private func withParts(_ gathered: Gathered, of source: Source, at url: String) async -> Gathered {
        var gathered = gathered
        // An index that is the same as before may name parts that are not.
        (gathered.state.entityTag, gathered.state.lastModified, gathered.state.contentHash) = (nil, nil, nil)
        var chosen = DocumentParts.newest(gathered.parts, of: url)
        if chosen.isEmpty { gathered.shortfall = .partsElsewhere(gathered.parts.count, url: gathered.parts[0].url) }
        var missing: [(url: String, reason: Failure.PartFailure)] = []
        var next = 0
        while next < min(chosen.count, 2 * DocumentParts.maximal) {
            let part = chosen[next]
            next += 1
            var partSource = source
            partSource.url = part.url
            if !DocumentParts.mayShareHeaders(source.url, with: part.url) { partSource.headers = [:] }
            do {
                guard case .document(let document, _) = try await fetcher.fetch(partSource, state: FetchState(), now: now) else {
                    continue
                }
                let outcome = try DocumentReading(catalog: catalog).read(document, of: partSource) { gathered.reports += $0 }
                gathered.add(outcome)
                chosen += DocumentParts.newest(outcome.result.parts, of: part.url).filter { !chosen.contains($0) }
            } catch let error as FetchError {
                missing.append((part.url, .fetch(error)))
            } catch ReadError.noNews {
                // A map of pages among those of news has nothing for us.
            } catch let error as ReadError {
                missing.append((part.url, .read(error)))
            } catch {
                missing.append((part.url, .fetch(.network(reason: "\(error)"))))
            }
        }
        if let first = missing.first {
            gathered.shortfall = .partsMissing(missing.count, of: next, url: first.url, reason: first.reason)
        }
        return gathered
    }

    /// What the reports depend on besides the document.
    private func fingerprint(_ source: Source) -> String {
        let parts = [source.url, source.plugin, source.zone?.name, source.language, source.definition, ProgramVersion.current].map { $0 ?? "" }
        return StableID.contentHash(parts.joined(separator: "\n").utf8)
    }

    private func read(
        _ document: FetchedDocument, of source: Source, _ state: FetchState, _ validators: Validators
    ) throws(Failure) -> Fetched {
        var state = state
        state.entityTag = validators.entityTag
        state.lastModified = validators.lastModified
        state.validatorURL = validators.url
        state.fingerprint = fingerprint(source)
        do {
            let hash = StableID.contentHash(try document.body.allBytes())
            if hash == state.contentHash { return .same(state) }
            state.contentHash = hash
        } catch {
            throw .fetch(.network(reason: "\(error)"))
        }
        do {
            if source.plugin == nil, let was = state.plugin, (try? catalog.plugin(named: was))?.readsFeeds == true,
                (try? catalog.plugin(for: document))?.readsFeeds == false
            {
                throw Failure.noFeedAnymore(was: was, page: catalog.description(of: document))
            }
            var gathered = Gathered(state: state)
            let outcome = try DocumentReading(catalog: catalog).read(document, of: source) { gathered.reports += $0 }
            gathered.add(outcome)
            gathered.parts = outcome.result.parts
            gathered.state.plugin = outcome.plugin
            if outcome.isCutOff {
                // The next fetch must bring the rest, and not "nothing has changed".
                (gathered.state.entityTag, gathered.state.lastModified, gathered.state.contentHash) = (nil, nil, nil)
            }
            return .reports(gathered)
        } catch let error as Failure {
            throw error
        } catch let error as ReadError {
            throw .read(error)
        } catch {
            throw .fetch(.network(reason: "\(error)"))
        }
    }

    /// Stores what a source gave, or that it gave nothing.
    private func keep(_ result: Result<Fetched, Failure>, of source: Source, _ state: FetchState) throws -> Outcome {
        var state = state
        switch result {
        case .success(.notDue(let until)): return .notDue(until: until)
        case .success(.unchanged):
            state.succeeded(now)
            try store.save(state, of: source.id)
            return .unchanged
        case .success(.same(var state)):
            state.succeeded(now)
            try store.save(state, of: source.id)
            return .unchanged
        case .success(.reports(let gathered)):
            var state = gathered.state
            guard let failure = gathered.shortfall else {
                state.succeeded(now)
                let changed = try store.save(gathered.reports, state: state, of: source.id, isWhole: true)
                return .stored(changed: changed, entries: gathered.entries, warnings: gathered.warnings)
            }
            let isNews = state.failed(words(failure), now)
            _ = try store.save(gathered.reports, state: state, of: source.id, isWhole: false)
            return .partlyStored(failure, isNews: isNews)
        case .failure(let failure):
            let isNews = state.failed(words(failure), now)
            try store.save(state, of: source.id)
            return .failed(failure, isNews: isNews)
        }
    }
}

extension FetchState {
    fileprivate mutating func succeeded(_ now: Instant) {
        lastTried = now
        lastSucceeded = now
        failure = nil
        failures = 0
        failingSince = nil
    }

    /// - Returns: Whether the last try did not fail in the same words.
    fileprivate mutating func failed(_ words: String, _ now: Instant) -> Bool {
        let isNews = failure != words
        failure = words
        failures += 1
        failingSince = failingSince ?? now
        lastTried = now
        return isNews
    }
}
