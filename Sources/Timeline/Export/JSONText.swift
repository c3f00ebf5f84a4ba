/// Writes JSON with members in a fixed order, so that the same values give the same bytes (RFC 8259).
public struct JSONText {
    public private(set) var bytes: [UInt8] = []
    /// A comma is due before the next member or element.
    private var needsComma = false

    public init() {}

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// An object; its members are written by `body`.
    public mutating func object(_ body: (inout JSONText) -> Void) { wrap("{", "}", body) }

    /// An array; its elements are written by `body`.
    public mutating func array(_ body: (inout JSONText) -> Void) { wrap("[", "]", body) }

    /// The key of the value that follows.
    public mutating func key(_ key: String) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func value(_ text: String?) {
        if let text { string(text) } else { raw("null") }
    }

    public mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }
    public mutating func value(_ number: Int) { raw(String(number)) }

    public mutating func value(_ texts: [String]) {
        array { array in
            for text in texts { array.string(text) }
        }
    }

    public mutating func member(_ name: String, _ text: String?) {
        key(name)
        value(text)
    }
    public mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }
    public mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        value(texts)
    }
    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    /// A line end between elements, for people and `diff`.
    public mutating func newline() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A line end before a closing bracket.
    public mutating func lineEnd() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func wrap(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
        comma()
        bytes += open.utf8
        needsComma = false
        body(&self)
        bytes += close.utf8
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        comma()
        bytes += text.utf8
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func string(_ text: String) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        let utf8 = Array(text.utf8)
        var copied = 0
        for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            bytes += utf8[copied..<index]
            copied = index + 1
            bytes += Self.escape(byte).utf8
        }
        bytes += utf8[copied...]
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// How a character that can't stand for itself in a string is written.
    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\r"): "\\r"
        case UInt8(ascii: "\t"): "\\t"
        default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
