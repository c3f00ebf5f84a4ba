/// Which reports have to be merged again when those of some blocks have changed.
///
/// A block's reports are grouped by themselves. Whom a group joins beyond it depends on the groups of the blocks beside
/// it and on whom these prefer, which is one block further; an event lies in two neighbouring blocks. So a change reaches
/// the events that have a report within two blocks, and these depend on reports within four.
///
/// The result is the same as merging everything anew; a test holds the two against one another.
struct MergeWindow {
    /// Blocks around a changed one that have events which may change.
    private static let affectedReach = 2
    /// Blocks around those that they depend on.
    private static let neededReach = 2

    /// The events that have a report in one of these blocks are made anew.
    let affected: Set<Int>
    /// The blocks whose reports that takes: disjoint, in order.
    let needed: [ClosedRange<Int>]

    init(changed: some Sequence<Int>) {
        var affected: Set<Int> = []
        for block in changed { affected.formUnion(block - Self.affectedReach...block + Self.affectedReach) }
        self.affected = affected
        var needed: [ClosedRange<Int>] = []
        for block in affected.sorted() {
            let (first, last) = (block - Self.neededReach, block + Self.neededReach)
            if let range = needed.last, first <= range.upperBound + 1 {
                needed[needed.count - 1] = range.lowerBound...last
            } else {
                needed.append(first...last)
            }
        }
        self.needed = needed
    }

    func needs(_ block: Int) -> Bool { needed.contains { $0.contains(block) } }
}
