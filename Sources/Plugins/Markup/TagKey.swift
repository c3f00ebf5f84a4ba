/// A tag's name as one number, without letter case: FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
///
/// Two names with one number would be taken for one, which costs a tag and never a crash.
struct TagKey: Hashable {
    fileprivate var number: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Of the empty name.
    init() {}

    init(_ name: some Sequence<UInt8>) {
        for byte in name { append(byte) }
    }

    init(_ name: String) { self.init(name.utf8) }

    mutating func append(_ byte: UInt8) {
        number = (number ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01B3
    }
}

/// A number for each of a few tags, looked up without hashing anew.
struct TagTable {
    private var keys: [UInt64]
    private var values: [UInt8]

    /// - Parameter entries: Names with their numbers, which are not 0. A later one of the same name wins.
    init(_ entries: some Collection<(name: String, value: UInt8)>) {
        let size = 1 << (Int.bitWidth - (entries.count * 4).leadingZeroBitCount)
        keys = [UInt64](repeating: 0, count: size)
        values = [UInt8](repeating: 0, count: size)
        for (name, value) in entries {
            let key = TagKey(name)
            let slot = slot(of: key)
            keys[slot] = key.number
            values[slot] = value
        }
    }

    /// - Returns: 0 for a name that is not there.
    subscript(key: TagKey) -> UInt8 { values[slot(of: key)] }

    func contains(_ key: TagKey) -> Bool { self[key] != 0 }

    /// Where it stands, or would: at most a quarter of the slots are taken, so that a free one is near.
    private func slot(of key: TagKey) -> Int {
        var slot = Int(truncatingIfNeeded: key.number ^ key.number >> 32) & (keys.count - 1)
        while values[slot] != 0, keys[slot] != key.number { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }
}

extension TagTable {
    /// A set of names.
    init(names: some Collection<String>) { self.init(names.map { ($0, 1) }) }
}
