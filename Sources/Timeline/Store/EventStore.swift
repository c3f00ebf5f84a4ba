/// Keeps sources' states, reports and events.
public protocol EventStore: Sendable {
    /// By source; none for one that was never fetched.
    func states() throws(StoreError) -> [String: FetchState]
    /// Stores a source's reports and the state they come with, all or nothing: a validator never stands without the
    /// reports that it stands for.
    ///
    /// - Parameter isWhole: The document was not cut off: what it no longer says is taken back.
    /// - Returns: How many reports were not there before, say something else now, or were taken back; and the state as it is
    ///   stored, which knows whether any was new.
    func save(
        _ reports: [Report], state: FetchState, of source: String, isWhole: Bool
    ) throws(StoreError) -> (changed: Int, state: FetchState)
    /// The articles that a source's entries link to and that are to be fetched now, those of the latest entries first.
    ///
    /// Each is due once; again where it could not be had and may be by now, and where its entry says something else since.
    ///
    /// - Parameter fields: Only of entries that lack one of these; `nil`: of all.
    func dueArticles(
        of source: String, lacking fields: Set<FilledField>?, at now: Instant, limit: Int
    ) throws(StoreError) -> [LinkedArticle]
    /// Whether the article was followed for another entry of its source.
    func isArticleOfOtherItem(_ article: LinkedArticle) throws(StoreError) -> Bool
    /// Stores what is known about an article: its reports are as they were.
    func save(_ article: LinkedArticle) throws(StoreError)
    /// Stores what an article says and the state it comes with, all or nothing. What it no longer says is taken back.
    ///
    /// - Returns: As for the reports of a source.
    func save(_ article: LinkedArticle, mentions: [Report]) throws(StoreError) -> Int
    /// Stores only the state.
    func save(_ state: FetchState, of source: String) throws(StoreError)
    /// Servers that asked to be left alone until an instant, each by host and port.
    func busyServers() throws(StoreError) -> [String: Instant]
    /// Puts these in the place of those that were stored.
    func saveBusyServers(_ servers: [String: Instant]) throws(StoreError)
    /// All reports, in order of id.
    func reports() throws(StoreError) -> [Report]
    /// The blocks (`TimeBlock`) in which something changed since their events were made, in order. All of them where
    /// the merger itself has changed.
    ///
    /// - Parameter version: The merger's.
    func unmergedBlocks(version: Int) throws(StoreError) -> [Int]
    /// The block of each of these reports that is there.
    func blocks(of reports: [String]) throws(StoreError) -> [String: Int]
    /// The reports of some blocks, in any order.
    func reports(inBlocks blocks: [ClosedRange<Int>]) throws(StoreError) -> [Report]
    /// What the last merge gave, as far as a report of these blocks is in it, oldest event first.
    func previousEvents(inBlocks blocks: [ClosedRange<Int>]) throws(StoreError) -> [PreviousEvent]
    /// The events that have one of these ids now or had it once, oldest event first.
    func previousEvents(calledAny ids: [String]) throws(StoreError) -> [PreviousEvent]
    /// What the user corrected, in order of number.
    func corrections() throws(StoreError) -> [Correction]
    /// Keeps a correction for ever, whatever becomes of its reports; its events are to be merged again.
    ///
    /// - Parameter correction: Its number does not count.
    /// - Returns: The number that it gets, which none ever had.
    func add(_ correction: Correction) throws(StoreError) -> Int
    /// Takes a correction back; its events are to be merged again.
    ///
    /// - Returns: Whether there was one.
    func removeCorrection(number: Int) throws(StoreError) -> Bool
    /// Puts events into the place of others. What did not change keeps its `changed` and `revision`.
    ///
    /// - Parameters:
    ///   - previous: Ids; those that no event has now are gone.
    ///   - blocks: Those that are merged by this.
    ///   - now: When it changed, for those that did.
    func replace(_ previous: Set<String>, with events: [Event], merged blocks: [Int], now: Instant) throws(StoreError)
    /// The events that a query asks for, to be read one after the other inside `body`: all of one moment, whatever a fetch
    /// changes meanwhile.
    ///
    /// - Throws: `StoreError`; what `body` throws.
    func withEvents<Value>(_ query: EventQuery, _ body: (StoredEvents) throws -> Value) throws -> Value
    /// All events with their reports, in a timeline's order. For few: `withEvents` holds one at a time.
    func events() throws(StoreError) -> [Event]
    /// Those of these events that are there, in a timeline's order.
    func events(_ ids: some Sequence<String>) throws(StoreError) -> [Event]
    /// The ids that begin so, those that events had once among them, each with the event that it means now; in order.
    func eventIDs(beginningWith start: String, limit: Int) throws(StoreError) -> [(id: String, event: String)]
    /// The events that hold any of these reports, each once.
    func eventIDs(ofReports reports: some Sequence<String>) throws(StoreError) -> [String]
    /// The sources that have told anything, in order.
    func tellingSources() throws(StoreError) -> [String]
}
