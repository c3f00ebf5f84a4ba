/// A tag's name as one number, without letter case: FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
///
/// Two names with one number would be taken for one, which costs a tag and never a crash.
struct TagKey: Hashable {
    private let hash: UInt64

    init(_ name: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01B3 }
        self.hash = hash
    }

    init(_ name: String) { self.init(name.utf8) }
}
