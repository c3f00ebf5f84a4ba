/// Texts as numbers, for comparing only: FNV-1a with a last stir, the same on every machine.
///
/// Two texts with one number by chance, or made so by somebody, would be taken for one source or link; reports with one link
/// must still be alike in their words.
enum TextHash {
    /// - Returns: Never 0, which stands for no text.
    static func of(_ texts: String...) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            // No byte of UTF-8: ("ab", "c") and ("a", "bc") differ.
            hash = (hash ^ 0xFF) &* 0x100_0000_01b3
        }
        return max(mixed(hash), 1)
    }

    /// Two numbers as one.
    static func of(_ one: UInt64, _ other: UInt64) -> UInt64 {
        max(mixed(one &* 0x9e37_79b9_7f4a_7c15 ^ other), 1)
    }

    private static func mixed(_ hash: UInt64) -> UInt64 {
        var value = hash
        value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return value ^ value >> 31
    }
}
