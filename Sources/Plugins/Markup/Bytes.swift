// Small questions about bytes.

extension Span<UInt8> {
    /// Whether these ASCII characters stand at a place.
    ///
    /// - Parameter ignoringCase: The word is in lower case, and letters of either case are it.
    @inline(__always) func has(_ word: StaticString, at start: Int, ignoringCase: Bool = false) -> Bool {
        guard count - start >= word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let byte = self[start + offset]
            // The pointer is to a constant, and the offset below its length.
            let wanted = unsafe word.utf8Start[offset]
            guard (ignoringCase ? byte.asciiLowercased : byte) == wanted else { return false }
        }
        return true
    }
}

extension [UInt8] {
    /// A copy of some of the bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        self = unsafe bytes.withUnsafeBufferPointer { buffer in unsafe Array(buffer[range]) }
    }
}

extension ArraySlice<UInt8> {
    /// Where an ASCII word in lower case begins, in any letter case.
    func firstIndex(ofIgnoringCase word: String) -> Int? {
        let word = Array(word.utf8)
        guard let first = word.first, count >= word.count else { return nil }
        for start in startIndex...(endIndex - word.count) where self[start].asciiLowercased == first {
            if self[start...].lowercasedStarts(with: word) { return start }
        }
        return nil
    }

    /// Whether it begins with an ASCII word in lower case, in any letter case.
    func lowercasedStarts(with word: String) -> Bool { lowercasedStarts(with: Array(word.utf8)) }

    func lowercasedStarts(with word: [UInt8]) -> Bool {
        count >= word.count && zip(self, word).allSatisfy { $0.asciiLowercased == $1 }
    }
}

extension UInt8 {
    @inline(__always) var asciiLowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }

    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    /// Blanks of XML and HTML, and the other controls below them.
    @inline(__always) var isBlank: Bool { self <= 0x20 }

    @inline(__always) var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    /// https://www.w3.org/TR/xml/#NT-S
    @inline(__always) var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
