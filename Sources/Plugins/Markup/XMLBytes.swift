/// Which bytes of valid UTF-8 well-formed XML can have where.
enum XMLBytes {
    /// The first byte that text can't keep as it is: `&`, `<`, a control character, U+FFFE or U+FFFF.
    static func firstSpecial(in bytes: Span<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe ByteScan.first(in: buffer, from: start) { bytes, _ in
                ByteScan.equal(bytes, UInt8(ascii: "<")) | ByteScan.equal(bytes, UInt8(ascii: "&")) | ByteScan.below(bytes, 0x20)
                    | ByteScan.equal(bytes, 0xEF)
            } isWanted: { position in
                let byte = unsafe buffer[position]
                return unsafe byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || isUnwanted(byte)
                    || (byte == 0xEF && isNoncharacter(buffer, at: position))
            }
        }
    }

    /// The first byte that a CDATA section can't simply keep: `]`, a control character, U+FFFE or U+FFFF.
    static func firstOfSection(in bytes: Span<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe ByteScan.first(in: buffer, from: start) { bytes, _ in
                ByteScan.equal(bytes, UInt8(ascii: "]")) | ByteScan.below(bytes, 0x20) | ByteScan.equal(bytes, 0xEF)
            } isWanted: { position in
                let byte = unsafe buffer[position]
                return unsafe byte == UInt8(ascii: "]") || isUnwanted(byte)
                    || (byte == 0xEF && isNoncharacter(buffer, at: position))
            }
        }
    }

    static func lineEnds(in bytes: Span<UInt8>, upTo end: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe ByteScan.count(UInt8(ascii: "\n"), in: buffer, upTo: end)
        }
    }

    /// Control characters that XML 1.0 does not have.
    private static func isUnwanted(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D
    }

    /// How many bytes go with an unwanted character that begins so: a control has one, U+FFFE and U+FFFF three.
    static func lengthOfUnwanted(_ byte: UInt8) -> Int { byte == 0xEF ? 3 : 1 }

    /// U+FFFE and U+FFFF, which XML 1.0 does not have.
    @unsafe private static func isNoncharacter(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        unsafe position + 2 < buffer.count && buffer[position + 1] == 0xBF && buffer[position + 2] >= 0xBE
    }

    /// ASCII only: no feed format has other names, and what looks like one is text.
    static func beginsName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "_")
    }

    static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}
