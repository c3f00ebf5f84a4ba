/// Where a tag ends, for XML and HTML alike.
enum TagEnd: Equatable {
    /// At this `>`.
    case closed(Int)
    /// At this `<`: the tag has no end of its own.
    case broken(Int)
    /// Behind the last byte.
    case cut

    /// The first `>` outside quotes. A quote counts only after `=`.
    ///
    /// - Parameters:
    ///   - start: Behind the tag's `<`.
    ///   - isMending: Whether a tag that can't be whole ends early, so that it takes little with it: at a `<` outside
    ///     quotes; and where a quoted value has a `>` and then a `<`, its quote was forgotten and that `>` is the end.
    ///     (A value that begins with markup, such as `data-text="<p>…"`, is whole.) Else as libxml2's HTML parser does it.
    static func find(in bytes: Span<UInt8>, from start: Int, isMending: Bool) -> TagEnd {
        var position = start
        var quote: UInt8 = 0
        var last: UInt8 = 0
        /// The first angle bracket of the quoted value, if it is a `>`.
        var closing: Int?
        var hasBracket = false
        while position < bytes.count {
            let byte = bytes[position]
            if quote != 0 {
                if byte == quote {
                    quote = 0
                } else if byte == UInt8(ascii: ">") {
                    if !hasBracket { closing = position }
                    hasBracket = true
                } else if byte == UInt8(ascii: "<") {
                    if isMending, let closing { return .closed(closing) }
                    hasBracket = true
                }
            } else if byte == UInt8(ascii: ">") {
                return .closed(position)
            } else if byte == UInt8(ascii: "<"), isMending {
                return .broken(position)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=") {
                quote = byte
                closing = nil
                hasBracket = false
            }
            if !byte.isBlank { last = byte }
            position += 1
        }
        return .cut
    }
}
