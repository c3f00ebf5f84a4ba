/// Writes JSON with members in a fixed order, so that the same values give the same bytes (RFC 8259).
public struct JSONText {
    /// What was written since it was taken last.
    public private(set) var bytes: [UInt8] = []
    /// A comma is due before the next member or element.
    private var needsComma = false

    public init() {}

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What was written, to be put elsewhere, so that a large document need not be held whole.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

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

    /// A line end before a closing bracket, or between two documents.
    public mutating func lineEnd() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Begins an object or array whose parts are written by whoever closes it.
    mutating func open(_ bracket: String) {
        comma()
        bytes += bracket.utf8
        needsComma = false
    }

    mutating func close(_ bracket: String) {
        bytes += bracket.utf8
        needsComma = true
    }

    private mutating func wrap(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
        self.open(open)
        body(&self)
        self.close(close)
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
        if Self.needsEscape(text.utf8.span) {
            for byte in text.utf8 {
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    bytes += Self.escape(byte).utf8
                } else {
                    bytes.append(byte)
                }
            }
        } else {
            bytes += text.utf8
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Looks at all bytes without stopping, which is faster than to stop.
    private static func needsEscape(_ bytes: Span<UInt8>) -> Bool {
        var found: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            found |= (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
        }
        return found != 0
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
