/// What two titles have in common that differ only in quotes, dashes, blanks and letter case.
enum TitleKey {
    /// Letters and digits only, in lower case.
    static func of(_ text: some StringProtocol) -> String {
        var key = String.UnicodeScalarView()
        for scalar in text.prefix(1000).lowercased().unicodeScalars {
            if scalar.isASCII {
                if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) { key.append(scalar) }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                key.append(scalar)
            }
        }
        return String(key)
    }

    /// An address without its scheme, `www.`, query, fragment and last slash.
    static func ofAddress(_ url: String) -> String {
        var text = url.lowercased().prefix { $0 != "?" && $0 != "#" }
        if let scheme = text.firstRange(of: "://") { text = text[scheme.upperBound...] }
        if text.hasPrefix("www.") { text = text.dropFirst(4) }
        while text.hasSuffix("/") { text = text.dropLast() }
        return String(text)
    }
}
