import Timeline

/// Any document's bytes to valid UTF-8 without a byte order mark, piece by piece.
///
/// Settled in this order, before anything is read, because labels are wrong so often:
/// byte order mark, valid UTF-8, the charset that came with the document, the one that it declares, windows-1252.
/// Bytes that are not UTF-8 in a document that is said to be are read as windows-1252, one by one.
///
/// What a document says does not depend on how it is cut into pieces: bytes wait until there are enough to judge by.
struct UTF8Decoder {
    private enum Mode {
        /// Too few bytes yet to look for a mark and a label.
        case start
        /// Only ASCII so far, which is the same in all encodings that a label can name here, and perhaps too few bytes
        /// that are not.
        case undecided(encoding: String?)
        case utf8
        case legacy(LegacyDecoder)
    }

    /// So many bytes from the first that is not ASCII say whether they are UTF-8.
    static let window = 65_536
    /// So many of the first bytes hold the mark and the label, as in `DocumentBody.head`.
    static let head = 4_096

    private let outsideLabel: String?
    private let head: Int
    private var mode = Mode.start
    /// Bytes that wait for those they are judged with; fewer than the window or head.
    private var held: [UInt8] = []
    /// The bytes of a character that the last piece cut.
    private var cut: [UInt8] = []

    /// - Parameters:
    ///   - charset: The label that came with the document, such as HTTP's.
    ///   - head: How many of the first bytes to look at for a label.
    init(charset: String?, head: Int = Self.head) {
        outsideLabel = charset
        self.head = head
    }

    /// All of a document at once. Pages bury their label below scripts, so more of it is looked at.
    static func decode(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        var decoder = UTF8Decoder(charset: charset, head: window)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        decoder.decode(bytes[...], isLast: true, into: &output)
        return output
    }

    /// The first bytes of a document, as far as they are at hand, for those who only look at what it begins with.
    static func beginning(of document: FetchedDocument, length: Int) -> [UInt8] {
        var decoder = UTF8Decoder(charset: document.charset)
        var output: [UInt8] = []
        decoder.decode(document.body.head.prefix(length), isLast: true, into: &output)
        return output
    }

    /// The text of a piece: the piece itself where that is valid UTF-8, else what is written to the buffer.
    mutating func decoded(_ piece: ArraySlice<UInt8>, isLast: Bool, buffer: inout [UInt8]) -> ArraySlice<UInt8> {
        if case .utf8 = mode, cut.isEmpty, UTF8Sequence.endOfValid(in: piece.span, from: 0) == piece.count { return piece }
        if case .undecided = mode, held.isEmpty, UTF8Sequence.endOfASCII(in: piece.span, from: 0) == piece.count { return piece }
        buffer.removeAll(keepingCapacity: true)
        decode(piece, isLast: isLast, into: &buffer)
        return buffer[...]
    }

    /// - Parameter isLast: No piece follows.
    mutating func decode(_ piece: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        var piece = piece
        if case .start = mode {
            guard let head = gathered(piece, isLast: isLast, upTo: head) else { return }
            piece = start(with: head)
        }
        if case .undecided(let encoding) = mode {
            if held.isEmpty {
                let firstHigh = piece.startIndex + UTF8Sequence.endOfASCII(in: piece.span, from: 0)
                output += piece[..<firstHigh]
                piece = piece[firstHigh...]
                if piece.isEmpty { return }
            }
            // Windows-1252 is what a byte means that is no UTF-8, and UTF-16 would have shown itself by its first bytes.
            if let encoding, encoding != "utf-8", encoding != "windows-1252", !encoding.hasPrefix("utf-") {
                guard let bytes = gathered(piece, isLast: isLast, upTo: Self.window) else { return }
                piece = bytes
                mode =
                    Self.isUTF8(piece.prefix(Self.window)) ? .utf8 : LegacyDecoder(encoding: encoding).map(Mode.legacy) ?? .utf8
            } else {
                mode = .utf8
            }
        }
        switch mode {
        case .legacy(let decoder): decoder.decode(piece, isLast: isLast, into: &output)
        default: repair(piece, isLast: isLast, into: &output)
        }
    }

    /// Drops a byte order mark and finds the label.
    private mutating func start(with piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if let (encoding, length) = EncodingLabel.marked(piece) {
            if encoding != "utf-8", let decoder = LegacyDecoder(encoding: encoding) {
                mode = .legacy(decoder)
            } else {
                mode = .utf8
            }
            return piece.dropFirst(length)
        }
        let encoding = (outsideLabel ?? EncodingLabel.declared(in: piece.prefix(head))).flatMap(EncodingLabel.encoding)
        // An encoding of escape sequences looks like ASCII: the label is all there is.
        if let encoding, encoding.hasPrefix("iso-2022"), let decoder = LegacyDecoder(encoding: encoding) {
            mode = .legacy(decoder)
        } else {
            mode = .undecided(encoding: encoding)
        }
        return piece
    }

    /// What waited and a piece, once that is enough to judge by; else it waits, and `nil`.
    private mutating func gathered(_ piece: ArraySlice<UInt8>, isLast: Bool, upTo count: Int) -> ArraySlice<UInt8>? {
        if held.isEmpty, isLast || piece.count >= count { return piece }
        held += piece
        guard isLast || held.count >= count else { return nil }
        defer { held = [] }
        return held[...]
    }

    /// Whether bytes are valid UTF-8; a full window may cut the last character.
    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        let end = UTF8Sequence.endOfValid(in: bytes.span, from: 0)
        guard end < bytes.count else { return true }
        guard bytes.count == window, case .cut = UTF8Sequence(at: end, in: bytes.span) else { return false }
        return true
    }

    /// Copies valid UTF-8 and reads every other byte as windows-1252.
    private mutating func repair(_ piece: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        let bytes = cut.isEmpty ? piece : (cut + piece)[...]
        cut = []
        let span = bytes.span
        var position = 0
        var copied = 0
        func copy(upTo end: Int) {
            output += bytes[(bytes.startIndex + copied)..<(bytes.startIndex + end)]
        }
        while true {
            position = UTF8Sequence.endOfValid(in: span, from: position)
            guard position < span.count else { break }
            copy(upTo: position)
            copied = position
            if !isLast, case .cut = UTF8Sequence(at: position, in: span) {
                cut = Array(bytes[(bytes.startIndex + position)...])
                return
            }
            output += Array(String(Windows1252.character(of: span[position])).utf8)
            position += 1
            copied = position
        }
        copy(upTo: position)
    }
}
