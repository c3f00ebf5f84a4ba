/// What makes two links of a page the same place: not the scheme, `www.`, the fragment or a slash at the end.
enum LinkKey {
    static func of(_ url: String) -> String {
        var rest = url.prefix { $0 != "#" }
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        while rest.last == "/" { rest = rest.dropLast() }
        return String(rest)
    }
}
