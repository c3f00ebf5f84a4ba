/// The name of a member of a JSON object, in two words, so that it is compared without a string being made.
struct JSONKey: Equatable {
    private var words = SIMD2<UInt64>()

    /// No name that is looked for.
    init() {}

    /// - Returns: `nil` for more than sixteen bytes, and where one of them is zero, which is what the rest is filled with.
    init?(_ name: ArraySlice<UInt8>) {
        guard name.count <= 16, !name.contains(0) else { return nil }
        for (place, byte) in name.enumerated() {
            words[place >> 3] |= UInt64(byte) << UInt64((place & 7) * 8)
        }
    }
}
