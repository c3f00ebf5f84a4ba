/// Brings a store's events up to date with its reports and corrections.
///
/// Only the blocks around what changed are read, merged and stored, some at a time: see `MergeWindow`.
public struct EventMerging: Sendable {
    /// Changed blocks that are merged at a time: enough to read few twice, few enough for the memory.
    private static let blocksAtATime = 24

    private let store: any EventStore
    private let now: Instant
    private let merger = Merger()

    /// - Parameter now: The time of the run: when an event changed that does.
    public init(store: any EventStore, now: Instant) {
        self.store = store
        self.now = now
    }

    /// Makes the events anew where reports or corrections have changed since.
    ///
    /// - Throws: `StoreError`.
    public func mergeIfNeeded() throws {
        let changed = try store.unmergedBlocks(version: Merger.version)
        guard !changed.isEmpty else { return }
        let corrections = try store.corrections()
        let joined = try blocksOfJoined(corrections)
        for first in stride(from: 0, to: changed.count, by: Self.blocksAtATime) {
            let some = Array(changed[first..<min(first + Self.blocksAtATime, changed.count)])
            try merge(some, in: Self.window(around: some, joined), corrections)
        }
    }

    /// What put a stored event together, and what keeps the nearest other one apart from it.
    ///
    /// - Throws: `StoreError`.
    public func evidence(for event: Event) throws -> EventEvidence {
        let corrections = try store.corrections()
        let window = Self.window(around: event.reports.map(\.storedBlock), try blocksOfJoined(corrections))
        return merger.evidence(for: event, among: try store.reports(inBlocks: window.needed), corrections: corrections)
    }

    /// The blocks of each group of reports that the user joined.
    private func blocksOfJoined(_ corrections: [Correction]) throws -> [Set<Int>] {
        let groups = MergeConstraints(corrections).together
        let blocks = try store.blocks(of: groups.flatMap(\.self))
        return groups.map { Set($0.compactMap { blocks[$0] }) }
    }

    /// An event that the user joined of distant ones is merged whole, with what is around each of its parts.
    private static func window(around changed: [Int], _ joined: [Set<Int>]) -> MergeWindow {
        var (blocks, waiting) = (Set(changed), joined)
        while true {
            let window = MergeWindow(changed: blocks)
            let met = waiting.partition { group in group.contains { window.needs($0) } }
            guard met < waiting.endIndex else { return window }
            for group in waiting[met...] { blocks.formUnion(group) }
            waiting.removeSubrange(met...)
        }
    }

    private func merge(_ changed: [Int], in window: MergeWindow, _ corrections: [Correction]) throws {
        let reports = try store.reports(inBlocks: window.needed)
        var previous = try store.previousEvents(inBlocks: window.needed)
        var events = merger.merge(reports, corrections: corrections, previous: previous)
        // An event far away may have begun with a report that is here now, and keeps its id.
        let known = Set(previous.map(\.id))
        let others = try store.previousEvents(calledAny: events.map(\.id).filter { !known.contains($0) })
        if !others.isEmpty {
            previous += others
            events = merger.merge(reports, corrections: corrections, previous: previous)
        }
        let affected = Set(reports.filter { window.affected.contains($0.storedBlock) }.map(\.id))
        events.removeAll { event in !event.reports.contains { affected.contains($0.id) } }
        let before = Set(previous.lazy.filter { $0.reports.contains(where: affected.contains) }.map(\.id))
        try store.replace(before, with: events, merged: changed, now: now)
    }
}
