/// Start tags that were left out because they stood too deep, so that the end tags of the same elements are left out too.
struct DroppedTags {
    /// Of more names no count is kept, so that memory stays bounded; their end tags end nothing.
    private static let maximalNames = 256
    private var counts: [TagKey: Int] = [:]

    var isEmpty: Bool { counts.isEmpty }

    mutating func add(_ name: TagKey) {
        if counts.count < Self.maximalNames || counts[name] != nil { counts[name, default: 0] += 1 }
    }

    /// - Returns: Whether the end tag belongs to one of them.
    mutating func end(_ name: TagKey) -> Bool {
        guard let count = counts[name] else { return false }
        counts[name] = count > 1 ? count - 1 : nil
        return true
    }

    /// The element around them has ended.
    mutating func removeAll() {
        if !counts.isEmpty { counts.removeAll(keepingCapacity: true) }
    }
}
