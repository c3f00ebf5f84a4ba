/// Brings a store's events up to date with its reports and corrections.
public struct EventMerging: Sendable {
    private let store: any EventStore
    private let now: Instant

    /// - Parameter now: The time of the run: when an event changed that does.
    public init(store: any EventStore, now: Instant) {
        self.store = store
        self.now = now
    }

    /// Makes the events anew where reports or corrections have changed since.
    ///
    /// - Throws: `StoreError`.
    public func mergeIfNeeded() throws {
        guard try store.needsMerge() else { return }
        let events = Merger().merge(
            try store.reports(), corrections: try store.corrections(), previous: try store.previousEvents())
        try store.save(events, now: now)
    }
}
