/// What makes two links of a page the same place: not the scheme, `www.`, the fragment or a slash at the end.
enum LinkKey {
    static func of(_ url: String) -> String {
        var rest = url.utf8.prefix { $0 != UInt8(ascii: "#") }
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[colon...].starts(with: "://".utf8) {
            rest = rest[colon...].dropFirst(3)
        }
        if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
        while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        return String(decoding: rest, as: UTF8.self)
    }
}
