/// Takes what `XMLTokenizer` finds, in the document's order. Start and end tags are balanced.
protocol XMLSink {
    /// Whether text is of use now; else it is passed over.
    var wantsText: Bool { get }

    /// - Parameters:
    ///   - attributes: What follows the name in the tag, for `XMLAttributeText`.
    mutating func start(_ name: XMLTagName, in bytes: Span<UInt8>, attributes: Range<Int>)
    /// - Parameters:
    ///   - names: Where the element's name stands.
    ///   - local: The name without its prefix.
    ///   - isImplied: The document has no end tag for it.
    mutating func end(_ names: [UInt8], local: Range<Int>, isImplied: Bool)
    /// Text as it stands, in pieces of any length.
    mutating func text(_ bytes: Span<UInt8>, _ range: Range<Int>)
    /// The character of a reference.
    mutating func text(_ character: Unicode.Scalar)
    /// The document is cut off: all that follows are ends that it does not have.
    mutating func cutOff()
}

/// The name in a start tag.
struct XMLTagName {
    /// Where it stands.
    let range: Range<Int>
    /// Of the whole name.
    let key: TagKey
    /// Of what stands before its colon; of the empty name where there is none.
    let prefix: TagKey
    /// Of the name without its prefix.
    let local: TagKey
    /// Where the name without its prefix begins.
    let localStart: Int

    /// - Parameter start: Of a byte that begins a name.
    init(_ bytes: Span<UInt8>, at start: Int) {
        var whole = TagKey()
        var local = TagKey()
        var prefix: TagKey?
        var localStart = start
        var end = start
        while end < bytes.count, XMLBytes.continuesName(bytes[end]) {
            let byte = bytes[end]
            if prefix == nil, byte == UInt8(ascii: ":") {
                prefix = whole
                localStart = end + 1
            } else if prefix != nil {
                local.append(byte)
            }
            whole.append(byte)
            end += 1
        }
        range = start..<end
        key = whole
        self.prefix = prefix ?? TagKey()
        self.local = prefix == nil ? whole : local
        self.localStart = localStart
    }

    var localRange: Range<Int> { localStart..<range.upperBound }
}
