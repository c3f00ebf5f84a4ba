/// Links as every reader of every format takes them.
enum WebAddress {
    /// An absolute web address in ASCII: what may not stand in a URI (RFC 3986) is percent-encoded, as UTF-8.
    ///
    /// - Returns: `nil` for what is no `http:` or `https:` address with a host, such as `javascript:`, and for one with control characters.
    static func ascii(_ url: String) -> String? {
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = url[..<colon].lowercased()
        let rest = url[colon...].utf8
        guard scheme == "http" || scheme == "https", rest.starts(with: "://".utf8) else { return nil }
        guard let first = rest.dropFirst(3).first, !"/?#".utf8.contains(first) else { return nil }
        var bytes = Array(scheme.utf8)
        for byte in rest {
            if byte < 0x20 || byte == 0x7F { return nil }
            if byte == 0x20 || byte >= 0x80 || forbidden.contains(byte) {
                bytes.append(UInt8(ascii: "%"))
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let forbidden = Array("<>\"\\^`{|}".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)
}
