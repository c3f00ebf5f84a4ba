import Timeline

/// A streaming reader for any document that claims to be JSON (RFC 8259).
///
/// Reads byte by byte without recursion; memory follows the value that a handler asks for. What is no JSON is left out with
/// a warning, and what stands around it is kept: unescaped quotation marks (`JSONText`), commas that are missing or too
/// many, names without quotation marks, brackets of the wrong kind, and anything before and behind the outermost value.
struct JSONReader {
    /// Objects and arrays inside each other; what is deeper is left out.
    static let maximalDepth = 64
    /// Values in one that is wanted whole. An item of a feed has some dozens.
    static let maximalValues = 100_000
    /// Bytes of all texts in one that is wanted whole: 64 MB.
    static let maximalTexts = 64 << 20
    /// A number or word is cut here. The longest that mean something are shorter by far.
    private static let maximalWord = 1000

    /// `UTF8Decoder` takes it from where all of it stands in the first piece.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    enum Awaited {
        /// A name, in an object.
        case key
        case value
        /// What follows a value.
        case comma
    }

    private enum Token {
        case none
        case text(JSONText)
        /// A number, `true`, `false` or `null`.
        case word([UInt8])
    }

    private var tree: JSONTree
    private var token = Token.none
    private(set) var warnings: [ReadWarning] = []
    private var line = 1
    /// Up to where line ends of this piece are counted.
    private var counted = 0
    /// Open brackets deeper than the limit.
    private var depthBeyond = 0
    private var sawJunk = false

    init(handler: any JSONHandler) {
        tree = JSONTree(handler: handler)
    }

    /// Reads a document piece by piece.
    ///
    /// - Returns: What was doubtful.
    /// - Throws: `ReadError.interrupted` or `.tooLarge` where the body says so.
    static func read(_ document: FetchedDocument, with handler: any JSONHandler) throws(ReadError) -> [ReadWarning] {
        var reader = JSONReader(handler: handler)
        var decoder = UTF8Decoder(charset: document.charset)
        var bytes: [UInt8] = []
        func read(_ piece: ArraySlice<UInt8>, isLast: Bool) {
            bytes.removeAll(keepingCapacity: true)
            decoder.decode(piece, isLast: isLast, into: &bytes)
            reader.feed(bytes)
        }
        do {
            try document.body.forEachPiece { read($0, isLast: false) }
        } catch {
            throw ReadError(ofBody: error)
        }
        read([], isLast: true)
        reader.finish()
        return reader.warnings
    }

    /// Reads a whole document of valid UTF-8.
    static func read(_ bytes: [UInt8], with handler: any JSONHandler) -> [ReadWarning] {
        var reader = JSONReader(handler: handler)
        reader.feed(bytes)
        reader.finish()
        return reader.warnings
    }

    /// - Parameter bytes: Valid UTF-8, cut anywhere.
    mutating func feed(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { piece in
            counted = 0
            unsafe read(piece)
            unsafe countLines(in: piece, upTo: piece.count)
        }
    }

    /// No piece follows.
    mutating func finish() {
        guard !tree.isComplete else { return }
        // A token that only the document's end closes may have lost a part.
        if let open = tree.cutOff() { warnings.append(.cutOff(line: line, open: open)) }
    }

    // MARK: Tokens

    private mutating func read(_ piece: UnsafeBufferPointer<UInt8>) {
        var position = unsafe resumed(piece)
        while position < piece.count {
            let byte = unsafe piece[position]
            if byte <= 0x20 {
                position += 1
                continue
            }
            guard tree.isOpen || (!tree.isComplete && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["))) else {
                // Nothing before the outermost value is read, and nothing behind it.
                if !sawJunk, !tree.isComplete, !Self.byteOrderMark.contains(byte) { unsafe warn(piece, position) }
                sawJunk = sawJunk || !Self.byteOrderMark.contains(byte)
                position += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): position = unsafe beginText(piece, position)
            case UInt8(ascii: ","):
                if depthBeyond == 0 { tree.comma() }
                position += 1
            case UInt8(ascii: ":"):
                if depthBeyond == 0, tree.awaited != .value { unsafe warn(piece, position) }
                position += 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                unsafe open(piece, position, isArray: byte == UInt8(ascii: "["))
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depthBeyond > 0 {
                    depthBeyond -= 1
                    if depthBeyond == 0 { tree.takeNothing() }
                } else if !tree.close(isArray: byte == UInt8(ascii: "]")) {
                    unsafe warn(piece, position)
                }
                position += 1
            case 0x80...:
                // Blanks of other kinds, and whatever else is between the tokens.
                unsafe warn(piece, position)
                while position < piece.count, unsafe piece[position] >= 0x80 { position += 1 }
            default:
                token = .word([])
                position = unsafe resumed(piece, from: position)
            }
        }
    }

    /// Ends the token that the last piece began.
    ///
    /// - Returns: Where what follows it begins.
    private mutating func resumed(_ piece: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
        switch token {
        case .none: return start
        case .text(var text):
            token = .none
            guard let end = unsafe text.read(piece, from: start) else {
                token = .text(text)
                return piece.count
            }
            if text.isRepaired { unsafe warn(piece, end) }
            take(text: text.text)
            return end
        case .word(var word):
            token = .none
            var position = start
            while position < piece.count, unsafe Self.isWord(piece[position]) { position += 1 }
            unsafe word += piece[start..<min(position, start + Self.maximalWord)].prefix(Self.maximalWord - word.count)
            if position == piece.count {
                token = .word(word)
            } else if !take(word: word) {
                unsafe warn(piece, start)
            }
            return position
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case ...0x20, 0x80..., UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["),
            UInt8(ascii: "{"), UInt8(ascii: "\""):
            false
        default: true
        }
    }

    private mutating func beginText(_ piece: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
        if depthBeyond == 0, tree.awaited == .comma {
            unsafe warn(piece, position)
            tree.comma()
        }
        let isWanted = depthBeyond == 0 && tree.isWanted
        let place: JSONText.Place = depthBeyond > 0 ? .unknown : tree.awaited == .key ? .key : .value
        if let end = unsafe JSONText.simpleEnd(in: piece, from: position + 1, place: place),
            !isWanted || end - position < tree.room
        {
            unsafe take(
                text: isWanted ? String(decoding: UnsafeBufferPointer(rebasing: piece[(position + 1)..<end]), as: UTF8.self) : "")
            return end + 1
        }
        token = .text(JSONText(place: place, limit: isWanted ? tree.room : 0))
        return unsafe resumed(piece, from: position + 1)
    }

    private mutating func take(text: String) {
        guard depthBeyond == 0 else { return }
        if tree.awaited == .key { tree.take(key: text) } else { tree.take(.string(text), size: text.utf8.count) }
    }

    /// - Returns: Whether it is a word of JSON in a place for one.
    private mutating func take(word: [UInt8]) -> Bool {
        guard depthBeyond == 0 else { return true }
        let text = String(decoding: word, as: UTF8.self)
        switch tree.awaited {
        case .key:
            // A name without its marks.
            tree.take(key: text)
            return false
        case .comma: return false
        case .value:
            switch text {
            case "true": tree.take(.bool(true), size: 0)
            case "false": tree.take(.bool(false), size: 0)
            case "null": tree.take(.null, size: 0)
            default:
                guard Self.isNumber(word) else { return false }
                tree.take(.number(text), size: word.count)
            }
            return true
        }
    }

    /// Begins with a digit, or with one behind a sign or point, and has nothing but what numbers have.
    private static func isNumber(_ word: [UInt8]) -> Bool {
        guard word.count < maximalWord, let first = word.first(where: { !"+-.".utf8.contains($0) }) else { return false }
        return (0x30...0x39).contains(first) && word.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
    }

    private mutating func open(_ piece: UnsafeBufferPointer<UInt8>, _ position: Int, isArray: Bool) {
        if depthBeyond > 0 {
            depthBeyond += 1
        } else if tree.depth >= Self.maximalDepth {
            depthBeyond = 1
            unsafe countLines(in: piece, upTo: position)
            warn(.tooDeep(line: line, limit: Self.maximalDepth))
        } else if !tree.open(isArray: isArray) {
            unsafe warn(piece, position)
        }
    }

    // MARK: Warnings

    /// What stands here is no JSON.
    private mutating func warn(_ piece: UnsafeBufferPointer<UInt8>, _ position: Int) {
        guard warnings.count < 20 else { return }
        unsafe countLines(in: piece, upTo: position)
        warn(.notJSON(line: line))
    }

    private mutating func warn(_ warning: ReadWarning) {
        // One mistake a line is enough to know.
        if warnings.count < 20, warnings.last != warning { warnings.append(warning) }
    }

    private mutating func countLines(in piece: UnsafeBufferPointer<UInt8>, upTo end: Int) {
        guard end > counted else { return }
        var lines = 0
        for index in counted..<end { lines += unsafe piece[index] == 0x0A ? 1 : 0 }
        line += lines
        counted = end
    }
}
