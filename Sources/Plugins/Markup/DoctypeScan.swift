/// Finds the end of a document type declaration, byte by byte: its brackets count, but not in comments and quotes.
///
/// https://www.w3.org/TR/xml/#NT-doctypedecl
struct DoctypeScan {
    /// Quoted values and comments longer than this have lost their end: what seems to be in them counts again.
    private static let longest = 1 << 20

    /// Of the brackets around the internal subset, and the declarations in it.
    private var depth = 0
    /// The quote that a value is in; 0 for none.
    private var quote: UInt8 = 0
    private var isInComment = false
    /// The last three bytes.
    private var last: UInt32 = 0
    /// How long the value or comment is so far.
    private var length = 0

    /// - Returns: Whether this byte is the `>` at the end.
    mutating func ends(at byte: UInt8) -> Bool {
        defer { last = last << 8 & 0xFF_FFFF | UInt32(byte) }
        if quote != 0 || isInComment {
            length += 1
            let isOver = isInComment ? byte == UInt8(ascii: ">") && last & 0xFFFF == 0x2D2D : byte == quote
            if isOver || length > Self.longest {
                if isInComment { depth -= 1 }
                (quote, isInComment, length) = (0, false, 0)
            }
            return false
        }
        switch byte {
        // A quote counts inside a declaration; text between them has none that mean anything.
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "-"): isInComment = last == 0x3C_212D
        case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
        case UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ">"):
            depth -= 1
            return depth < 0
        default: break
        }
        return false
    }
}
