/// Reads one line of JSON (RFC 8259): what is not JSON, or not of the type that is asked for, is a `Fault`.
///
/// Report lines come by the million, and Foundation's decoder takes most of its time for what they don't need. Of a line, both
/// take the same: a comma may stand before a closing bracket, and values that nobody asks for are passed without being looked
/// at closely. Documents from the network are read by the plugins, which forgive much more.
struct JSONLine {
    /// The text is not JSON, or holds another type there.
    struct Fault: Error {}

    /// As many as Foundation's decoder takes.
    private static let maximalDepth = 512

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var depth = 0

    /// - Parameter range: Where in the bytes the line is.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
        // A byte order mark, which some programs put before the first line.
        if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
    }

    /// An object.
    ///
    /// - Parameter member: Reads the value that follows, or skips it; is called for each member in the text's order.
    mutating func object(_ member: (inout JSONLine, JSONKey) throws(Fault) -> Void) throws(Fault) {
        try elements(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { line throws(Fault) in
            let key = try line.key()
            guard line.take(UInt8(ascii: ":")) else { throw Fault() }
            try member(&line, key)
        }
    }

    /// An array.
    mutating func array(_ element: (inout JSONLine) throws(Fault) -> Void) throws(Fault) {
        try elements(from: UInt8(ascii: "["), to: UInt8(ascii: "]"), element)
    }

    /// Whether a `null` stands here, which is passed.
    mutating func null() throws(Fault) -> Bool {
        guard next == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    mutating func flag() throws(Fault) -> Bool {
        let isTrue = next == UInt8(ascii: "t")
        try word(isTrue ? "true" : "false")
        return isTrue
    }

    mutating func string() throws(Fault) -> String {
        let (range, isPlain) = try stringRange()
        for place in range where bytes[place] < 0x20 { throw Fault() }
        guard isPlain else { return try JSONEscapes.text(of: bytes[range]) }
        guard let text = String(validating: bytes[range], as: UTF8.self) else { throw Fault() }
        return text
    }

    /// Any value.
    mutating func skip() throws(Fault) {
        switch next {
        case UInt8(ascii: "{"):
            try elements(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { line throws(Fault) in
                _ = try line.stringRange()
                guard line.take(UInt8(ascii: ":")) else { throw Fault() }
                try line.skip()
            }
        case UInt8(ascii: "["): try array { line throws(Fault) in try line.skip() }
        case UInt8(ascii: "\""): _ = try stringRange()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try flag()
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    /// Only blanks may follow.
    mutating func ends() throws(Fault) {
        guard next == nil else { throw Fault() }
    }

    // MARK: Tokens

    /// The first byte that is no blank, without passing it; `nil` at the end.
    private var next: UInt8? {
        mutating get {
            while position < end {
                let byte = bytes[position]
                guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
                position += 1
            }
            return nil
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func elements(
        from open: UInt8, to close: UInt8, _ element: (inout JSONLine) throws(Fault) -> Void
    ) throws(Fault) {
        guard take(open), depth < Self.maximalDepth else { throw Fault() }
        depth += 1
        defer { depth -= 1 }
        while !take(close) {
            try element(&self)
            if take(UInt8(ascii: ",")) { continue }
            guard take(close) else { throw Fault() }
            return
        }
    }

    private mutating func word(_ word: String) throws(Fault) {
        for byte in word.utf8 {
            guard position < end, bytes[position] == byte else { throw Fault() }
            position += 1
        }
    }

    private mutating func key() throws(Fault) -> JSONKey {
        let start = position
        let (range, isPlain) = try stringRange()
        // Those that are looked for are short, without escapes and ASCII.
        if isPlain, let key = JSONKey(bytes[range]), bytes[range].allSatisfy({ 0x20..<0x80 ~= $0 }) { return key }
        position = start
        return JSONKey(Array(try string().utf8)[...]) ?? JSONKey()
    }

    /// What stands between the marks of a string, and whether it means itself.
    private mutating func stringRange() throws(Fault) -> (Range<Int>, isPlain: Bool) {
        guard take(UInt8(ascii: "\"")) else { throw Fault() }
        let start = position
        var isPlain = true
        var place = start
        while place < end {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") {
                position = place + 1
                return (start..<place, isPlain)
            }
            if byte == UInt8(ascii: "\\") {
                isPlain = false
                place += 1
            }
            place += 1
        }
        throw Fault()
    }

    /// As far as its characters go.
    private mutating func number() throws(Fault) {
        guard position < end, bytes[position] == UInt8(ascii: "-") || Self.isDigit(bytes[position]) else { throw Fault() }
        while position < end, Self.isDigit(bytes[position]) || "+-.eE".utf8.contains(bytes[position]) { position += 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
