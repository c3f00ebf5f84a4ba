/// Any document's bytes to valid UTF-8 without a byte order mark, piece by piece.
///
/// Settled in this order, and before libxml2 sees a byte, because libxml2 obeys a label even when the bytes contradict it:
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

    /// - Parameter isLast: No piece follows.
    mutating func decode(_ piece: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        var piece = piece
        if case .start = mode {
            guard !piece.isEmpty else { return }
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
            if !isLast, piece.count < 4, case .cut = Self.sequence(at: firstHigh, in: piece) {
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
        var position = piece.startIndex
        while position < piece.endIndex {
            switch Self.sequence(at: position, in: piece) {
            case .valid(let length): position += length
            case .cut where !isLast: return .utf8
            default: return LegacyDecoder(encoding: label).map(Mode.legacy) ?? .utf8
            }
        }
        return .utf8
    }

    /// Copies valid UTF-8 and reads every other byte as windows-1252.
    private mutating func repair(_ piece: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        let bytes = cut.isEmpty ? piece : (cut + piece)[...]
        cut = []
        var position = bytes.startIndex
        var copied = position
        while let high = Self.firstNonASCII(in: bytes[position...]) {
            position = high
            switch Self.sequence(at: position, in: bytes) {
            case .valid(let length):
                position += length
            case .cut where !isLast:
                output += bytes[copied..<position]
                cut = Array(bytes[position...])
                return
            default:
                output += bytes[copied..<position]
                output += Array(String(Windows1252.character(of: bytes[position])).utf8)
                position += 1
                copied = position
            }
        }
        output += bytes[copied...]
    }

    private enum Sequence {
        case valid(Int)
        case invalid, cut
    }

    /// Where the first byte above 0x7F is.
    private static func firstNonASCII(in bytes: ArraySlice<UInt8>) -> Int? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            // Eight at a time; unaligned loads are fine on what we run on.
            while position + 8 <= buffer.count {
                let word = unsafe UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: position, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 != 0 { break }
                position += 8
            }
            while position < buffer.count {
                if unsafe buffer[position] >= 0x80 { return bytes.startIndex + position }
                position += 1
            }
            return nil
        }
    }

    /// Judges the bytes at a place by table 3-7 of the Unicode standard: no overlong forms, no surrogates.
    private static func sequence(at start: Int, in bytes: ArraySlice<UInt8>) -> Sequence {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[start] {
        case 0..<0x80: return .valid(1)
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return .invalid
        }
        for offset in 1..<length {
            guard start + offset < bytes.endIndex else { return .cut }
            guard (offset == 1 ? second : 0x80...0xBF).contains(bytes[start + offset]) else { return .invalid }
        }
        return .valid(length)
    }
}
