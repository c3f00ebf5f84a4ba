/// One string of a JSON document, read in pieces of any cut.
///
/// A quotation mark ends the string only where something follows that may follow a string; else it is one that somebody
/// forgot to escape, as in `"title": "He said "no" again",`. So one bad string never takes the next members with it.
/// Control characters stand for themselves (RFC 8259, section 7, forbids them, and hand-made feeds have them).
struct JSONText {
    /// A string's bytes are cut here: 16 MB.
    static let maximalLength = 16 << 20

    /// Where the string stands, which says what may follow it.
    enum Place {
        case key, value
        /// In what is not read.
        case unknown
    }

    private enum State {
        case text
        case escape
        /// After `\u`; digits read so far.
        case code
        /// Behind a quotation mark. `length`: of the text before it.
        case mark(length: Int, sawLineEnd: Bool)
    }

    private let place: Place
    private let limit: Int
    private var bytes: [UInt8] = []
    private var state = State.text
    private var digits: [UInt8] = []
    /// The first half of a character above U+FFFF.
    private var highSurrogate: UInt32?
    /// A mark was taken as text, or a comma is missing behind the string.
    private(set) var isRepaired = false

    /// - Parameter limit: In bytes; 0 where the text is not wanted.
    init(place: Place, limit: Int) {
        self.place = place
        self.limit = min(limit, Self.maximalLength)
        if limit > 0 { bytes.reserveCapacity(500) }
    }

    /// The text, once it ended.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads on.
    ///
    /// - Returns: Where what follows the string begins; `nil` where it goes on behind the piece.
    mutating func read(_ piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < piece.count {
            switch state {
            case .text:
                let end = unsafe Self.firstSpecial(in: piece, from: position)
                if end > position {
                    unsafe append(UnsafeBufferPointer(rebasing: piece[position..<end]))
                    position = end
                }
                guard position < piece.count else { return nil }
                if unsafe piece[position] == UInt8(ascii: "\\") {
                    state = .escape
                } else {
                    endSurrogate()
                    state = .mark(length: bytes.count, sawLineEnd: false)
                }
                position += 1
            case .escape:
                unsafe readEscape(piece[position])
                position += 1
            case .code:
                let byte = unsafe piece[position]
                if Self.isHexadecimal(byte) {
                    digits.append(byte)
                    position += 1
                    if digits.count == 4 { endCode() }
                } else {
                    // Too short: it stays as it was written.
                    endSurrogate()
                    append([UInt8(ascii: "\\"), UInt8(ascii: "u")] + digits)
                    state = .text
                }
            case .mark(let length, let sawLineEnd):
                let byte = unsafe piece[position]
                if byte <= 0x20 {
                    append(CollectionOfOne(byte))
                    state = .mark(length: length, sawLineEnd: sawLineEnd || byte == 0x0A || byte == 0x0D)
                    position += 1
                } else if ends(before: byte, sawLineEnd: sawLineEnd) {
                    bytes.removeSubrange(length...)
                    return position
                } else {
                    isRepaired = true
                    let blanks = Array(bytes[length...])
                    bytes.removeSubrange(length...)
                    append(CollectionOfOne(UInt8(ascii: "\"")))
                    append(blanks)
                    state = .text
                }
            }
        }
        return nil
    }

    /// A string that ends in the piece that it begins in and has no escapes, which is what most are.
    ///
    /// - Parameter start: Behind its first mark.
    /// - Returns: Where its last mark is; `nil` for any other string.
    static func simpleEnd(in piece: UnsafeBufferPointer<UInt8>, from start: Int, place: Place) -> Int? {
        let end = unsafe firstSpecial(in: piece, from: start)
        guard end + 1 < piece.count, end - start < maximalLength else { return nil }
        guard unsafe piece[end] == UInt8(ascii: "\"") else { return nil }
        return unsafe mayFollow(place, piece[end + 1]) ? end : nil
    }

    // MARK: The end

    private mutating func ends(before byte: UInt8, sawLineEnd: Bool) -> Bool {
        if Self.mayFollow(place, byte) { return true }
        // A comma is missing at the end of a line.
        guard byte == UInt8(ascii: "\""), sawLineEnd, place != .key else { return false }
        isRepaired = true
        return true
    }

    private static func mayFollow(_ place: Place, _ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "}"): true
        case UInt8(ascii: ":"): place != .value
        case UInt8(ascii: "]"): place != .key
        default: false
        }
    }

    // MARK: Escapes

    /// RFC 8259, section 7. Of what it does not know, a letter keeps its backslash (`C:\dir`), and a sign loses it (`\'`).
    private mutating func readEscape(_ byte: UInt8) {
        state = .text
        if byte == UInt8(ascii: "u") {
            state = .code
            digits.removeAll(keepingCapacity: true)
            return
        }
        endSurrogate()
        switch byte {
        case UInt8(ascii: "n"): append(CollectionOfOne(0x0A))
        case UInt8(ascii: "t"): append(CollectionOfOne(0x09))
        case UInt8(ascii: "r"): append(CollectionOfOne(0x0D))
        case UInt8(ascii: "b"): append(CollectionOfOne(0x08))
        case UInt8(ascii: "f"): append(CollectionOfOne(0x0C))
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: append([UInt8(ascii: "\\"), byte])
        default: append(CollectionOfOne(byte))
        }
    }

    /// A half of a character without the other half is U+FFFD.
    private mutating func endCode() {
        state = .text
        let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
        switch unit {
        case 0xD800..<0xDC00:
            endSurrogate()
            highSurrogate = unit
        case 0xDC00..<0xE000:
            let high = highSurrogate
            highSurrogate = nil
            append(Unicode.Scalar(high.map { 0x1_0000 + ($0 - 0xD800) << 10 + (unit - 0xDC00) } ?? 0xFFFD))
        default:
            endSurrogate()
            append(Unicode.Scalar(unit))
        }
    }

    private mutating func endSurrogate() {
        guard highSurrogate != nil else { return }
        highSurrogate = nil
        append("\u{FFFD}")
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    // MARK: Bytes

    private mutating func append(_ scalar: Unicode.Scalar?) {
        let scalar: Unicode.Scalar = scalar ?? "\u{FFFD}"
        if let encoded = UTF8.encode(scalar) { append(encoded) }
    }

    private mutating func append(_ more: some Collection<UInt8>) {
        if highSurrogate != nil, !more.isEmpty { endSurrogate() }
        let room = limit - bytes.count
        if more.count <= room { bytes += more } else if room > 0 { bytes += more.prefix(room) }
    }

    /// Where the first quotation mark or backslash is; the end where there is none.
    private static func firstSpecial(in piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        unsafe ByteScan.first(in: piece, from: start) { bytes, _ in
            ByteScan.equal(bytes, UInt8(ascii: "\"")) | ByteScan.equal(bytes, UInt8(ascii: "\\"))
        } isWanted: {
            unsafe piece[$0] == UInt8(ascii: "\"") || piece[$0] == UInt8(ascii: "\\")
        }
    }
}
