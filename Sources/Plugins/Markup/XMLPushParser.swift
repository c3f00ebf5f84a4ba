import CLibXML2
import Timeline

/// libxml2's push parser, which tells `XMLEvents` what it reads.
///
/// Safe because the parser is created, fed and freed within `run`, in which the events stay at one place, and every
/// pointer that a callback is given is copied from before it returns.
@safe enum XMLPushParser {
    /// - Parameter feed: Gets a function that parses one piece more; the last must be said to be the last.
    static func run(
        _ events: inout XMLEvents, feed: ((_ piece: [UInt8], _ isLast: Bool) -> Void) throws(ReadError) -> Void
    ) throws(ReadError) {
        LibXML2.ready
        var callbacks = unsafe Self.callbacks()
        try unsafe withUnsafeMutablePointer(to: &events) { pointer throws(ReadError) in
            guard let context = unsafe xmlCreatePushParserCtxt(&callbacks, pointer, nil, 0, nil) else {
                throw .interrupted("out of memory")
            }
            defer { unsafe xmlFreeParserCtxt(context) }
            // HUGE lifts libxml2's limits, which lose all that follows; XMLRepair has its own, which don't.
            let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
            _ = unsafe xmlCtxtUseOptions(context, Int32(options))
            try feed { piece, isLast in
                unsafe piece.withUnsafeBytes { bytes in
                    let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                    _ = unsafe xmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
                }
            }
        }
    }

    private static func callbacks() -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            guard let events = unsafe XMLPushParser.events(context) else { return }
            unsafe events.pointee.started(local, prefix, uri, attributes, count: Int(count))
        }
        unsafe handler.endElementNs = { context, local, _, _ in
            unsafe XMLPushParser.events(context)?.pointee.ended(local)
        }
        unsafe handler.characters = { context, text, length in
            unsafe XMLPushParser.events(context)?.pointee.said(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        // The only one that XMLRepair lets through is its own.
        unsafe handler.processingInstruction = { context, _, _ in
            unsafe XMLPushParser.events(context)?.pointee.cutOff()
        }
        unsafe handler.ignorableWhitespace = unsafe handler.characters
        unsafe handler.cdataBlock = unsafe handler.characters
        unsafe clibxml2_silence(&handler)
        return unsafe handler
    }

    private static func events(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEvents>? {
        unsafe context?.assumingMemoryBound(to: XMLEvents.self)
    }
}
