/// Numbers of keys in the order in which they are met: a dictionary for keys that are hashes already, which need no second one.
struct KeyNumbers {
    /// A power of two of them; a key stands at its place or next behind it.
    private var slots: [Slot]
    private(set) var count = 0
    /// Bits that `places` drops.
    private var shift: UInt64
    /// Random, as the seed of Swift's own: else texts could be written whose words all fall on one place. No number depends on it.
    private let factor = UInt64.random(in: .min ... .max) | 1

    private struct Slot {
        var key: UInt64 = 0
        /// -1: free.
        var number: Int32 = -1
    }

    init() {
        slots = Array(repeating: Slot(), count: 64)
        shift = 58
    }

    /// The number of a key; `count` as it was before for a new one.
    mutating func number(of key: UInt64) -> Int {
        let free = place(of: key)
        guard slots[free].number < 0 else { return Int(slots[free].number) }
        let new = count
        slots[free] = Slot(key: key, number: Int32(truncatingIfNeeded: new))
        count += 1
        if count * 2 > slots.count { grow() }
        return new
    }

    /// Where a key is, or would be put.
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* factor) >> shift)
        while slots[place].number >= 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 4)
        shift -= 2
        for slot in old where slot.number >= 0 { slots[place(of: slot.key)] = slot }
    }
}
