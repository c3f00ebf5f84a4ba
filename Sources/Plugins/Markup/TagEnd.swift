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
        while true {
            position = bytes.firstBracketOrQuote(from: position)
            guard position < bytes.count else { return .cut }
            switch bytes[position] {
            case UInt8(ascii: ">"): return .closed(position)
            case UInt8(ascii: "<"): if isMending { return .broken(position) }
            case let quote where isBehindEqualSign(bytes, position, from: start):
                /// The first angle bracket of the quoted value, if it is a `>`.
                var closing: Int?
                var hasBracket = false
                position += 1
                inside: while true {
                    position = bytes.firstBracketOrQuote(from: position)
                    guard position < bytes.count else { return .cut }
                    switch bytes[position] {
                    case quote: break inside
                    case UInt8(ascii: ">"):
                        if !hasBracket { closing = position }
                        hasBracket = true
                    case UInt8(ascii: "<"):
                        if isMending, let closing { return .closed(closing) }
                        hasBracket = true
                    default: break
                    }
                    position += 1
                }
            default: break
            }
            position += 1
        }
    }

    private static func isBehindEqualSign(_ bytes: Span<UInt8>, _ position: Int, from start: Int) -> Bool {
        var before = position - 1
        while before >= start, bytes[before].isBlank { before -= 1 }
        return before >= start && bytes[before] == UInt8(ascii: "=")
    }
}

extension Span<UInt8> {
    /// The next `<`, `>`, `"` or `'`; the count where there is none.
    fileprivate func firstBracketOrQuote(from start: Int) -> Int {
        unsafe withUnsafeBufferPointer { buffer in
            unsafe ByteScan.first(in: buffer, from: start) { bytes, _ in
                ByteScan.equal(bytes, UInt8(ascii: ">")) | ByteScan.equal(bytes, UInt8(ascii: "<"))
                    | ByteScan.equal(bytes, UInt8(ascii: "\"")) | ByteScan.equal(bytes, UInt8(ascii: "'"))
            } isWanted: { position in
                switch unsafe buffer[position] {
                case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
                default: false
                }
            }
        }
    }
}
