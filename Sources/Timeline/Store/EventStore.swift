/// Keeps sources' states, reports and events.
public protocol EventStore: Sendable {
    /// `nil` for a source that was never fetched.
    func state(of source: String) throws(StoreError) -> FetchState?
    /// Stores a source's reports and the state they come with, all or nothing: a validator never stands without the
    /// reports that it stands for.
    ///
    /// - Parameter isWhole: The document was not cut off: what it no longer says is taken back.
    /// - Returns: How many reports were not there before, say something else now, or were taken back.
    func save(_ reports: [Report], state: FetchState, of source: String, isWhole: Bool) throws(StoreError) -> Int
    /// Stores only the state.
    func save(_ state: FetchState, of source: String) throws(StoreError)
    /// All reports, in order of id.
    func reports() throws(StoreError) -> [Report]
    /// Whether reports changed since events were last saved.
    func needsMerge() throws(StoreError) -> Bool
    /// What the last merge gave, oldest event first, for the ids of the next one.
    func previousEvents() throws(StoreError) -> [PreviousEvent]
    /// What the user corrected, in order of number.
    func corrections() throws(StoreError) -> [Correction]
    /// Keeps a correction for ever, whatever becomes of its reports; the events are to be merged again.
    ///
    /// - Parameter correction: Its number does not count.
    /// - Returns: The number that it gets, which none ever had.
    func add(_ correction: Correction) throws(StoreError) -> Int
    /// Takes a correction back; the events are to be merged again.
    ///
    /// - Returns: Whether there was one.
    func removeCorrection(number: Int) throws(StoreError) -> Bool
    /// Replaces all events. What did not change keeps its `changed` and `revision`.
    ///
    /// - Parameter now: When it changed, for those that did.
    func save(_ events: [Event], now: Instant) throws(StoreError)
    /// All events with their reports, in a timeline's order.
    func events() throws(StoreError) -> [Event]
}
