/// Fetch, read and date, in this order: what one source has to say.
struct SourceFetch: Sendable {
    typealias Failure = FetchRun.Failure

    enum Outcome: Sendable {
        /// The server says that nothing has changed, or the bytes are the same; the state has what the server said besides.
        case same(FetchState)
        case reports(Gathered)
    }

    /// What a source's documents say.
    struct Gathered: Sendable {
        var reports: [Report] = []
        var entries = 0
        var warnings: [ReadWarning] = []
        /// Some of it is missing.
        var shortfall: Failure?
        var parts: [DocumentPart] = []
        var next: NextPage?
        var findings: [Finding] = []
        var state: FetchState
        /// Of the memory; held until all of this is stored.
        var share: (any AnyObject & Sendable)?

        mutating func add(_ outcome: DocumentReading.Outcome) {
            entries += outcome.entries
            warnings += outcome.result.warnings
            if outcome.isCutOff { shortfall = shortfall ?? .cutOff(entries: outcome.entries) }
        }
    }

    let catalog: PluginCatalog
    let fetcher: any Fetcher
    let now: Instant

    /// What the reports depend on besides the document.
    static func fingerprint(_ source: Source) -> String {
        let parts = [
            source.url, source.plugin, source.zone?.name, source.language, source.definition, ProgramVersion.current,
        ]
        return StableID.contentHash(parts.map { $0 ?? "" }.joined(separator: "\n").utf8)
    }

    func result(of source: Source, _ state: FetchState, force: Bool) async -> Result<Outcome, Failure> {
        // By hand, and returned from one place: Swift 6.3.1 with -O garbles what a task's closure with typed throws returns.
        var result: Result<Outcome, Failure>
        do throws(Failure) {
            result = .success(try await outcome(of: source, state, force: force))
        } catch {
            result = .failure(error)
        }
        return result
    }

    /// - Parameters:
    ///   - state: Prepared for the source.
    ///   - force: Read what has not changed as well.
    func outcome(of source: Source, _ state: FetchState, force: Bool) async throws(Failure) -> Outcome {
        var state = state
        if force { state.forgetValidators() }
        let asked = Relocation.asked(source, state)
        let outcome: FetchOutcome
        do {
            outcome = try await fetcher.fetch(asked, state: state, now: now)
        } catch {
            throw .fetch(error)
        }
        switch outcome {
        case .notModified(let answer):
            state.serverIntervalInSeconds = answer.freshnessInSeconds ?? state.serverIntervalInSeconds
            Relocation.succeeded(answer.movedTo, asked: asked.url, &state, at: now)
            return .same(state)
        case .document(let document, let answer):
            state.serverIntervalInSeconds = answer.freshnessInSeconds
            Relocation.succeeded(answer.movedTo, asked: asked.url, &state, at: now)
            let outcome = try read(document, of: source, state, answer)
            guard case .reports(var gathered) = outcome else { return outcome }
            if !gathered.parts.isEmpty { gathered = await withParts(gathered, of: source, at: document.url ?? source.url) }
            if gathered.next != nil { gathered = await withNextPages(gathered, of: source, at: document.url ?? source.url) }
            if gathered.shortfall == nil,
                let shortcoming = SourceHealth.shortcoming(
                    of: gathered.reports, entries: gathered.entries, source.expectation, findings: gathered.findings, at: now)
            {
                gathered.shortfall = .falls(short: shortcoming)
                // It must not be taken for well because nothing changes.
                gathered.state.forgetValidators()
            }
            return .reports(gathered)
        }
    }

    private func read(
        _ document: FetchedDocument, of source: Source, _ state: FetchState, _ answer: FetchAnswer
    ) throws(Failure) -> Outcome {
        var state = state
        state.entityTag = answer.entityTag
        state.lastModified = answer.lastModified
        state.validatorURL = answer.url
        do {
            let hash = StableID.contentHash(try document.body.allBytes())
            if hash == state.contentHash { return .same(state) }
            state.contentHash = hash
        } catch {
            throw .fetch(.network(reason: "\(error)"))
        }
        if source.plugin == nil, let was = state.plugin, (try? catalog.plugin(named: was))?.readsFeeds == true,
            (try? catalog.plugin(for: document))?.readsFeeds == false
        {
            throw .noFeedAnymore(was: was, page: catalog.description(of: document))
        }
        // A list that is one article all of a sudden is an error page, or a page that was built anew.
        var gathered = Gathered(state: state)
        do throws(ReadError) {
            let outcome = try DocumentReading(catalog: catalog).read(document, of: source) { gathered.reports += $0 }
            gathered.add(outcome)
            gathered.share = document.body.share
            gathered.parts = outcome.result.parts
            gathered.next = outcome.result.next
            gathered.findings = outcome.result.findings
            let plugin = SourceHealth.plugin(outcome.plugin, findings: outcome.result.findings)
            gathered.state.plugin = plugin
            gathered.state.feedIntervalInSeconds = outcome.result.intervalInSeconds
            // The next fetch must bring the rest, and not "nothing has changed".
            if outcome.isCutOff { gathered.state.forgetValidators() }
        } catch {
            throw .read(error)
        }
        if SourceHealth.lostItsList(was: state.plugin, is: gathered.state.plugin ?? "") { throw .falls(short: .noListAnymore) }
        return .reports(gathered)
    }

    /// Adds what the parts say: those that changed last, each fetched whole; of a part that is an index itself, those as well.
    ///
    /// - Parameter url: Of the index, as it answered.
    private func withParts(_ gathered: Gathered, of source: Source, at url: String) async -> Gathered {
        var gathered = gathered
        // An index that is the same as before may name parts that are not.
        gathered.state.forgetValidators()
        var chosen = DocumentParts.newest(gathered.parts, of: url)
        if chosen.isEmpty { gathered.shortfall = .partsElsewhere(gathered.parts.count, url: gathered.parts[0].url) }
        var missing: [(url: String, reason: Failure.PartFailure)] = []
        var next = 0
        while next < min(chosen.count, 2 * DocumentParts.maximal) {
            let part = chosen[next]
            next += 1
            var partSource = source
            partSource.url = part.url
            if !Relocation.mayShareHeaders(source.url, with: part.url) { partSource.headers = [:] }
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
}
