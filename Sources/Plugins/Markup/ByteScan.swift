/// Looks for bytes sixteen at a time.
enum ByteScan {
    typealias Bytes = SIMD16<UInt8>
    /// All bits of each marked byte. Two words and not a mask, because the compiler makes vector instructions of their `|`.
    typealias Marks = SIMD2<UInt64>

    /// Marks bytes that are this one.
    @inline(__always) static func equal(_ bytes: Bytes, _ byte: UInt8) -> Marks {
        unsafe unsafeBitCast(bytes .== Bytes(repeating: byte), to: Marks.self)
    }

    /// Marks bytes below this one.
    @inline(__always) static func below(_ bytes: Bytes, _ limit: UInt8) -> Marks {
        unsafe unsafeBitCast(bytes .< Bytes(repeating: limit), to: Marks.self)
    }

    /// Marks bytes from this one up.
    @inline(__always) static func from(_ bytes: Bytes, _ limit: UInt8) -> Marks {
        unsafe unsafeBitCast(bytes .>= Bytes(repeating: limit), to: Marks.self)
    }

    /// The first place where the byte is wanted.
    ///
    /// - Parameters:
    ///   - start: Where to begin; at most the count.
    ///   - marks: Which of sixteen bytes are wanted, or may be; with the bytes that follow each.
    ///   - isWanted: Whether the byte at a place is wanted.
    /// - Returns: The count where none is.
    @inline(__always) static func first(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, marks: (_ bytes: Bytes, _ next: Bytes) -> Marks,
        isWanted: (Int) -> Bool
    ) -> Int {
        var position = start
        let raw = UnsafeRawBufferPointer(bytes)
        while position + 17 <= bytes.count {
            let words = unsafe marks(
                raw.loadUnaligned(fromByteOffset: position, as: Bytes.self),
                raw.loadUnaligned(fromByteOffset: position + 1, as: Bytes.self))
            if words[0] | words[1] == 0 {
                position += 16
                continue
            }
            let low = UInt64(littleEndian: words[0])
            position += low != 0 ? low.trailingZeroBitCount >> 3 : 8 + UInt64(littleEndian: words[1]).trailingZeroBitCount >> 3
            if isWanted(position) { return position }
            position += 1
        }
        while position < bytes.count, !isWanted(position) { position += 1 }
        return position
    }

    /// How often a byte stands before a place.
    static func count(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let one = Bytes(repeating: 1)
        var count = 0
        var position = 0
        while position + 16 <= end {
            // A byte of the sums holds no more than 255.
            let last = min(end - 16, position + 254 * 16)
            var sums = Bytes()
            while position <= last {
                let found = unsafe raw.loadUnaligned(fromByteOffset: position, as: Bytes.self) .== Bytes(repeating: byte)
                sums &+= Bytes().replacing(with: one, where: found)
                position += 16
            }
            for index in sums.indices { count += Int(sums[index]) }
        }
        while position < end {
            if unsafe bytes[position] == byte { count += 1 }
            position += 1
        }
        return count
    }
}
