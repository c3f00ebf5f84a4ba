/// What stands at a place of bytes that should be UTF-8, by table 3-7 of the Unicode standard: no overlong forms, no surrogates.
enum UTF8Sequence {
    case valid(length: Int)
    case invalid
    /// The bytes end in it.
    case cut

    init(at start: Int, in bytes: Span<UInt8>) {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[start] {
        case 0..<0x80:
            self = .valid(length: 1)
            return
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default:
            self = .invalid
            return
        }
        for offset in 1..<length {
            guard start + offset < bytes.count else {
                self = .cut
                return
            }
            guard (offset == 1 ? second : 0x80...0xBF).contains(bytes[start + offset]) else {
                self = .invalid
                return
            }
        }
        self = .valid(length: length)
    }

    /// The first place that is not valid, or where a character is cut; the count where all is well.
    static func endOfValid(in bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while true {
            position = endOfASCII(in: bytes, from: position)
            // Letters of other scripts come in runs.
            while position + 2 < bytes.count, bytes[position] >= 0x80 {
                let lead = bytes[position]
                if (0xC2...0xDF).contains(lead), bytes[position + 1] & 0xC0 == 0x80 {
                    position += 2
                } else if (0xE1...0xEF).contains(lead), lead != 0xED, bytes[position + 1] & 0xC0 == 0x80,
                    bytes[position + 2] & 0xC0 == 0x80
                {
                    position += 3
                } else {
                    break
                }
            }
            guard position < bytes.count else { return position }
            guard case .valid(let length) = UTF8Sequence(at: position, in: bytes) else { return position }
            position += length
        }
    }

    /// The first place that is not ASCII; the count where there is none.
    static func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe ByteScan.first(in: buffer, from: start, marks: { bytes, _ in ByteScan.from(bytes, 0x80) }) {
                unsafe buffer[$0] >= 0x80
            }
        }
    }
}
