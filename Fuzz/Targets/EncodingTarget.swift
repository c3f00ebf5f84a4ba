@testable import TimelinePlugins

/// The input's first byte chooses the label that comes with the document; the rest is the document.
enum EncodingTarget: FuzzTarget {
    static let name = "encodings"

    /// One label of each encoding of https://encoding.spec.whatwg.org/#names-and-labels, some that only the system's iconv
    /// knows, some that nobody knows, and none.
    private static let labels: [String?] = [
        nil, "utf-8", "ibm866", "iso-8859-1", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6",
        "iso-8859-7", "iso-8859-8", "iso-8859-8-i", "iso-8859-9", "iso-8859-10", "iso-8859-11", "iso-8859-13", "iso-8859-14",
        "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "windows-874", "windows-1250", "windows-1251",
        "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
        "x-mac-cyrillic", "gbk", "gb2312", "gb18030", "big5", "big5-hkscs", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr",
        "hz-gb-2312", "iso-2022-cn", "iso-2022-kr", "replacement", "utf-16be", "utf-16le", "utf-16", "x-user-defined",
        "iso-2022-jp-3", "iso-2022-cn-ext", "utf-7", "utf-32", "ucs-4", "ibm930", "tscii", "euc-jisx0213", "johab",
        "utf-8//ignore", "x-no-such-thing", "",
    ]

    static func run(_ input: [UInt8]) {
        guard let choice = input.first else { return }
        let label = labels[Int(choice) % labels.count]
        let bytes = Array(input.dropFirst())
        let whole = UTF8Decoder.decode(bytes, charset: label)
        let name = label ?? "no label"
        promise(String(validating: whole, as: UTF8.self) != nil, "\(name): the output is UTF-8")
        // U+FFFD for a byte, and at most three characters for one: no encoding says more.
        promise(whole.count <= 12 * bytes.count, "\(name): the output is not much longer")
        let stream = decoded(bytes, label: label, size: max(bytes.count, 1))
        promise(String(validating: stream, as: UTF8.self) != nil, "\(name): the output in pieces is UTF-8")
        if bytes.count <= UTF8Decoder.head { promise(stream == whole, "\(name): the same as a stream: \(stream) and \(whole)") }
        for size in [1, 7, 4096] where size < bytes.count {
            let output = decoded(bytes, label: label, size: size)
            promise(output == stream, "\(name): the same in pieces of \(size): \(output) and \(stream)")
        }
        // Valid UTF-8 stays as it is, but where a mark or escape sequences say that it is something else.
        if EncodingLabel.marked(bytes[...]) == nil, label?.hasPrefix("iso-2022") != true,
            EncodingLabel.declared(in: bytes[...]) == nil,
            String(validating: bytes, as: UTF8.self) != nil
        {
            promise(whole == bytes, "\(name): valid UTF-8 stays")
        }
    }

    private static func decoded(_ bytes: [UInt8], label: String?, size: Int) -> [UInt8] {
        var decoder = UTF8Decoder(charset: label)
        var output: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            decoder.decode(rest.prefix(size), isLast: false, into: &output)
            rest = rest.dropFirst(size)
        }
        decoder.decode([], isLast: true, into: &output)
        return output
    }
}
