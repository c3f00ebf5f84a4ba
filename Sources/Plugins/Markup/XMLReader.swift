import Timeline

/// What a plugin wants of an element's content.
enum XMLContent {
    /// Its children, each on its own.
    case elements
    /// Its text, and that of everything in it, without tags.
    case text
    /// Its text, and where there are elements in it, all of it as HTML source.
    case markup
    /// Nothing.
    case skipped
}

/// Takes what an XML document says, in its order.
protocol XMLHandler: AnyObject {
    /// - Returns: What is wanted of the element's content.
    func start(_ name: XMLName, _ attributes: XMLAttributes) -> XMLContent
    /// - Parameter content: What was wanted, as UTF-8; empty for `elements` and `skipped`.
    func end(_ name: XMLName, content: [UInt8])
    /// The document ends between the children of this element; nothing follows. Where it ends inside an element whose
    /// content was wanted, nobody is told: half a title or date is none.
    func cutOff(inside name: XMLName)
}

/// A streaming reader for any document that claims to be XML.
///
/// Memory follows the content that a handler asks for.
enum XMLReader {
    /// What a document turned out to be.
    struct Outcome {
        /// The outermost element, with its prefix.
        var root: String?
        /// What was doubtful.
        var warnings: [ReadWarning]
    }

    /// - Throws: `ReadError.interrupted` or `.tooLarge` where the body says so.
    static func read(_ document: FetchedDocument, with handler: any XMLHandler) throws(ReadError) -> Outcome {
        var decoder = UTF8Decoder(charset: document.charset)
        var tokenizer = XMLTokenizer()
        var events = XMLEvents(handler: handler)
        var buffer: [UInt8] = []
        do {
            try document.body.forEachPiece { piece in
                tokenizer.feed(decoder.decoded(piece, isLast: false, buffer: &buffer), to: &events)
            }
        } catch {
            throw ReadError(ofBody: error)
        }
        tokenizer.feed(decoder.decoded([], isLast: true, buffer: &buffer), to: &events)
        tokenizer.finish(to: &events)
        return Outcome(root: events.root, warnings: tokenizer.warnings)
    }
}
