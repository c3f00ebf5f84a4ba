/// Looks for bytes eight at a time, as far as one of a few is rare.
///
/// The arithmetic is that of https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord: the high bit of each byte that
/// is looked for is set. Only the lowest of them is sure, which is the first one on the little-endian machines that Swift
/// runs on; so a hit is looked at again byte by byte.
enum ByteScan {
    private static let lows: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Marks bytes that are this one.
    @inline(__always) static func equal(_ word: UInt64, to byte: UInt8) -> UInt64 {
        let zeroed = word ^ (lows &* UInt64(byte))
        return (zeroed &- lows) & ~zeroed & highs
    }

    /// Marks bytes below this one, which is at most 128.
    @inline(__always) static func below(_ word: UInt64, _ limit: UInt8) -> UInt64 {
        (word &- lows &* UInt64(limit)) & ~word & highs
    }

    /// Marks bytes that are not ASCII.
    @inline(__always) static func high(_ word: UInt64) -> UInt64 { word & highs }

    /// The first place where the byte is wanted.
    ///
    /// - Parameters:
    ///   - start: Where to begin; at most the count.
    ///   - marks: Not 0 for eight bytes with a wanted one among them, and perhaps for others.
    ///   - isWanted: Whether the byte at a place is wanted.
    /// - Returns: The count where none is.
    @inline(__always) static func first(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, marks: (UInt64) -> UInt64, isWanted: (Int) -> Bool
    ) -> Int {
        var position = start
        let raw = UnsafeRawBufferPointer(bytes)
        while true {
            while position + 8 <= bytes.count {
                let found = marks(UInt64(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
                if found != 0 {
                    position += found.trailingZeroBitCount >> 3
                    break
                }
                position += 8
            }
            guard position < bytes.count else { return position }
            if isWanted(position) { return position }
            position += 1
        }
    }
}
