/// Links as documents write them, made absolute: RFC 3986, section 5.
///
/// Works on text and keeps what was written letter by letter, so that a link stays the one that its source gave.
enum Link {
    /// - Parameters:
    ///   - reference: As written; blanks around it and line breaks in it go.
    ///   - base: An absolute URL, or `nil`.
    /// - Returns: An absolute URL where the reference is one or the base makes it one, else the reference; `nil` for nothing.
    static func resolved(_ reference: String, base: String?) -> String? {
        let bytes = Array(reference.utf8)
        // Markup is no address.
        guard !bytes.contains(UInt8(ascii: "<")) else { return nil }
        let reference = bytes.contains(where: \.isBlank) ? cleaned(bytes) : reference
        guard !reference.isEmpty else { return nil }
        if isWeb(reference) { return reference }
        guard scheme(of: reference) == nil, let base, let parts = Parts(base) else { return reference }
        if reference.hasPrefix("//") { return parts.scheme + ":" + reference }
        let root = parts.scheme + "://" + parts.authority
        if reference.hasPrefix("/") { return root + withoutDots(reference) }
        if reference.hasPrefix("?") { return root + parts.path + reference }
        if reference.hasPrefix("#") { return root + parts.path + parts.query + reference }
        // What no reference may have, and does not begin like one, is somebody's text: "to be added".
        guard reference.hasPrefix(".") || !reference.utf8.contains(where: Self.isExcluded) else { return reference }
        let folder = parts.path.lastIndex(of: "/").map { parts.path[...$0] } ?? "/"
        return root + withoutDots(folder + reference)
    }

    /// ASCII characters that stand in no URI: RFC 3986, appendix A. Brackets stand only around an IPv6 address.
    private static func isExcluded(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F || "\"<>[]\\^`{|}".utf8.contains(byte) }

    /// Whether it is a web address.
    static func isWeb(_ text: String) -> Bool {
        var rest = text.utf8[...]
        for wanted in "http".utf8 {
            guard let byte = rest.popFirst(), byte | 0x20 == wanted else { return false }
        }
        if let next = rest.first, next | 0x20 == UInt8(ascii: "s") { rest = rest.dropFirst() }
        return rest.starts(with: "://".utf8)
    }

    /// The scheme in lower case.
    static func scheme(of text: String) -> String? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return nil }
        let scheme = text.utf8[..<colon]
        guard let first = scheme.first, first.isASCIILetter,
            scheme.allSatisfy({ $0.isASCIILetter || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
        else { return nil }
        return String(text[..<colon]).lowercased()
    }

    /// Without the blanks around it, and the line breaks in it.
    private static func cleaned(_ bytes: [UInt8]) -> String {
        let trimmed = bytes.drop { $0.isBlank }.reversed().drop { $0.isBlank }.reversed()
        return String(decoding: trimmed.filter { $0 >= 0x20 }, as: UTF8.self)
    }

    private struct Parts {
        let scheme: String
        let authority: String
        /// Begins with a slash, or is empty.
        let path: String
        /// With its question mark, or empty.
        let query: String

        init?(_ url: String) {
            guard let scheme = Link.scheme(of: url) else { return nil }
            let rest = url.dropFirst(scheme.count + 1)
            guard rest.hasPrefix("//") else { return nil }
            let afterSlashes = rest.dropFirst(2)
            let authority = afterSlashes.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            let tail = afterSlashes[authority.endIndex...].prefix { $0 != "#" }
            let path = tail.prefix { $0 != "?" }
            self.scheme = scheme
            self.authority = String(authority)
            self.path = String(path)
            query = String(tail[path.endIndex...])
        }
    }

    /// Section 5.2.4: `.` and `..` in a path that begins with a slash. Query and fragment stay.
    private static func withoutDots(_ text: some StringProtocol) -> String {
        let path = text.prefix { $0 != "?" && $0 != "#" }
        let tail = text[path.endIndex...]
        guard path.contains("/.") else { return String(text) }
        var segments: [Substring] = []
        let parts = Substring(path).split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch segment {
            case ".": if isLast { segments.append("") }
            case "..":
                if segments.count > 1 { segments.removeLast() }
                if isLast { segments.append("") }
            default: segments.append(segment)
            }
        }
        return segments.joined(separator: "/") + tail
    }
}
