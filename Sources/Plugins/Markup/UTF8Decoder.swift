/// Any document's bytes to valid UTF-8 without a byte order mark, piece by piece.
///
/// Settled in this order, before anything is read, because labels are wrong so often:
/// byte order mark, valid UTF-8, the charset that came with the document, the one that it declares, windows-1252.
/// Bytes that are not UTF-8 in a document that is said to be are read as windows-1252, one by one.
struct UTF8Decoder {
    private enum Mode {
        /// No byte yet.
        case start
        /// Only ASCII so far, which is the same in all encodings that a label can name here.
        case undecided(label: String)
        case utf8
        case legacy(LegacyDecoder)
    }

    private let outsideLabel: String?
    private var mode = Mode.start
    /// The bytes of a character that the last piece cut.
    private var cut: [UInt8] = []

    /// - Parameter charset: The label that came with the document, such as HTTP's.
    init(charset: String?) {
        outsideLabel = charset
    }

    /// All of a document at once.
    static func decode(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        var decoder = UTF8Decoder(charset: charset)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        decoder.decode(bytes[...], isLast: true, into: &output)
        return output
    }

    /// The text of a piece: the piece itself where that is valid UTF-8, else what is written to the buffer.
    mutating func decoded(_ piece: ArraySlice<UInt8>, isLast: Bool, buffer: inout [UInt8]) -> ArraySlice<UInt8> {
        if case .utf8 = mode, cut.isEmpty, UTF8Sequence.endOfValid(in: piece.span, from: 0) == piece.count { return piece }
        if case .undecided = mode, cut.isEmpty, UTF8Sequence.endOfASCII(in: piece.span, from: 0) == piece.count { return piece }
        buffer.removeAll(keepingCapacity: true)
        decode(piece, isLast: isLast, into: &buffer)
        return buffer[...]
    }

    /// - Parameter isLast: No piece follows.
    mutating func decode(_ piece: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        var piece = piece
        if case .start = mode {
            if !cut.isEmpty {
                piece = (cut + piece)[...]
                cut = []
            }
            guard !piece.isEmpty else { return }
            // A mark has up to four bytes.
            guard piece.count >= 4 || isLast else {
                cut = Array(piece)
                return
            }
            piece = start(with: piece)
        }
        if case .undecided(let label) = mode {
            if !cut.isEmpty {
                piece = (cut + piece)[...]
                cut = []
            }
            guard let firstHigh = Self.firstNonASCII(in: piece) else {
                output += piece
                return
            }
            output += piece[piece.startIndex..<firstHigh]
            piece = piece[firstHigh...]
            if !isLast, piece.count < 4, case .cut = UTF8Sequence(at: 0, in: piece.span) {
                // Too little to tell.
                cut = Array(piece)
                return
            }
            mode = decide(label: label, from: piece, isLast: isLast)
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
        let label = EncodingLabel.canonical(outsideLabel ?? EncodingLabel.declared(in: piece) ?? "utf-8")
        // An encoding of escape sequences looks like ASCII: the label is all there is.
        if label.hasPrefix("iso-2022"), let decoder = LegacyDecoder(encoding: label) {
            mode = .legacy(decoder)
        } else {
            mode = .undecided(label: label)
        }
        return piece
    }

    /// - Parameter piece: Begins with the first byte that is not ASCII.
    private func decide(label: String, from piece: ArraySlice<UInt8>, isLast: Bool) -> Mode {
        if label == "utf-8" || label.hasPrefix("utf-16") || label.hasPrefix("utf-32") || label == "windows-1252" {
            return .utf8
        }
        let end = UTF8Sequence.endOfValid(in: piece.span, from: 0)
        guard end < piece.count else { return .utf8 }
        if !isLast, case .cut = UTF8Sequence(at: end, in: piece.span) { return .utf8 }
        return LegacyDecoder(encoding: label).map(Mode.legacy) ?? .utf8
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

    /// Where the first byte above 0x7F is.
    private static func firstNonASCII(in bytes: ArraySlice<UInt8>) -> Int? {
        let found = UTF8Sequence.endOfASCII(in: bytes.span, from: 0)
        return found < bytes.count ? bytes.startIndex + found : nil
    }
}
