/// The text of a JSON string with escapes (RFC 8259, section 7).
enum JSONEscapes {
    /// - Parameter bytes: What stands between the marks. A backslash is never the last.
    static func text(of bytes: ArraySlice<UInt8>) throws(JSONLine.Fault) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            guard byte == UInt8(ascii: "\\") else {
                output.append(byte)
                continue
            }
            guard place < bytes.endIndex else { throw JSONLine.Fault() }
            let escape = bytes[place]
            place += 1
            switch escape {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(escape)
            case UInt8(ascii: "n"): output.append(0x0A)
            case UInt8(ascii: "t"): output.append(0x09)
            case UInt8(ascii: "r"): output.append(0x0D)
            case UInt8(ascii: "b"): output.append(0x08)
            case UInt8(ascii: "f"): output.append(0x0C)
            case UInt8(ascii: "u"): output += try character(in: bytes, at: &place)
            default: throw JSONLine.Fault()
            }
        }
        guard let text = String(validating: output, as: UTF8.self) else { throw JSONLine.Fault() }
        return text
    }

    /// Behind `\u`: four digits, and where they are the first half of a character, the other half.
    private static func character(
        in bytes: ArraySlice<UInt8>, at place: inout Int
    ) throws(JSONLine.Fault) -> UTF8.EncodedScalar {
        var value = try unit(in: bytes, at: &place)
        if 0xD800..<0xDC00 ~= value {
            guard bytes[place...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { throw JSONLine.Fault() }
            place += 2
            let low = try unit(in: bytes, at: &place)
            guard 0xDC00..<0xE000 ~= low else { throw JSONLine.Fault() }
            value = 0x1_0000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { throw JSONLine.Fault() }
        return encoded
    }

    private static func unit(in bytes: ArraySlice<UInt8>, at place: inout Int) throws(JSONLine.Fault) -> UInt32 {
        guard place + 4 <= bytes.endIndex else { throw JSONLine.Fault() }
        var value: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { throw JSONLine.Fault() }
            value = value << 4 | UInt32(digit)
        }
        place += 4
        return value
    }
}
