import Foundation
import TimelinePlugins

/// The address of a source, as people type it and as programs compare it.
struct SourceAddress: Hashable {
    /// What is wrong with what was typed.
    enum Problem: Error, Hashable {
        case empty
        case noAddress(String)
        case unsupportedScheme(String)
        /// A name and password stand in it: secrets don't belong into the config.
        case holdsPassword
        case noFile(path: String)
        case folder(path: String)
    }

    /// As the config takes it: `https://…`, `http://…`, or `file:///…` with the whole path.
    var url: String
    /// Nobody said https or http; this is what it begins with because most sites do.
    var isSchemeGuessed = false

    /// - Parameter text: A URL, one without its scheme (`example.com/feed`), one with `feed:`, or the path of a file.
    static func read(typed text: String) throws(Problem) -> SourceAddress {
        let text = trimmed(text)
        guard !text.isEmpty else { throw .empty }
        if text.lowercased().hasPrefix("file:") { return try file(path(ofFileURL: text)) }
        if text.hasPrefix("/") || text.hasPrefix("./") || text.hasPrefix("../") { return try file(text) }
        if !text.contains("://"), isFile(text) { return try file(text) }
        guard scheme(of: text) == nil else { return SourceAddress(url: try web(text)) }
        return SourceAddress(url: try web("https://" + text), isSchemeGuessed: true)
    }

    /// An address of the web, as a list of feeds writes it: blanks around it go, `feed:` becomes http or https.
    static func read(listed text: String) throws(Problem) -> SourceAddress {
        let text = trimmed(text)
        guard !text.isEmpty else { throw .empty }
        return SourceAddress(url: try web(text))
    }

    /// The same for all spellings of one place: without http or https, `www.`, default port, last slash and fragment.
    ///
    /// The query stays letter by letter: `?feed=rss2` and `?feed=comments-rss2` are two feeds.
    var key: String {
        guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased() else { return url }
        if scheme == "file" {
            let path = URL(filePath: parts.path).resolvingSymlinksInPath().path
            return "file:" + path
        }
        var host = (parts.host ?? "").lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        let port = parts.port.map { $0 == 80 || $0 == 443 ? "" : ":\($0)" } ?? ""
        var path = parts.percentEncodedPath
        while path.hasSuffix("/") { path.removeLast() }
        return host + port + path + (parts.percentEncodedQuery.map { "?" + $0 } ?? "")
    }

    static func isWeb(_ url: String) -> Bool {
        let url = url.prefix(8).lowercased()
        return url.hasPrefix("https://") || url.hasPrefix("http://")
    }

    /// As `allow_private` writes it: `127.0.0.1:8080`.
    ///
    /// - Returns: Empty for what is no address of the web.
    static func hostAndPort(_ url: String) -> String {
        guard isWeb(url), let parts = URLComponents(string: url), let host = parts.host else { return "" }
        let bare = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")).lowercased()
        return "\(bare):\(parts.port ?? (parts.scheme?.lowercased() == "https" ? 443 : 80))"
    }

    // MARK: Parts

    private static func trimmed(_ text: String) -> String {
        var text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
        return text
    }

    /// - Returns: `nil` for none; `localhost:8080` and `example.com:80/feed` have a port and no scheme.
    private static func scheme(of text: String) -> String? {
        guard let match = text.prefixMatch(of: /([A-Za-z][A-Za-z0-9+.\-]*):/) else { return nil }
        let rest = text[match.range.upperBound...]
        let digits = rest.prefix(while: \.isNumber)
        let isPort = !digits.isEmpty && (digits.endIndex == rest.endIndex || "/?#".contains(rest[digits.endIndex]))
        return isPort ? nil : String(match.1).lowercased()
    }

    private static func web(_ text: String) throws(Problem) -> String {
        let text = FeedDiscovery.withoutFeedScheme(text)
        guard let scheme = scheme(of: text) else { throw .noAddress(text) }
        guard scheme == "http" || scheme == "https" else { throw .unsupportedScheme(scheme) }
        // URL(string:) repairs blanks and other letters; the config gets what the network gets.
        guard !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }),
            var parts = URL(string: text).flatMap({ URLComponents(url: $0, resolvingAgainstBaseURL: false) }),
            let host = parts.host, !host.isEmpty
        else { throw .noAddress(text) }
        guard parts.user == nil, parts.password == nil else { throw .holdsPassword }
        parts.fragment = nil
        guard let url = parts.string else { throw .noAddress(text) }
        return url
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    private static func path(ofFileURL url: String) -> String {
        var path = String(url.dropFirst(5))
        for prefix in ["//localhost/", "///"] where path.hasPrefix(prefix) { path = "/" + path.dropFirst(prefix.count) }
        return path.removingPercentEncoding ?? path
    }

    private static func file(_ path: String) throws(Problem) -> SourceAddress {
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noFile(path: path) }
        if isFolder.boolValue { throw .folder(path: path) }
        return SourceAddress(url: URL(filePath: path).standardizedFileURL.absoluteString)
    }
}
