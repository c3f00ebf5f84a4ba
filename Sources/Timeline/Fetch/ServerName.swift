import Foundation

/// A server as politeness knows it: host and port of a web address.
enum ServerName {
    /// `example.com:443`; `nil` for what is no web address.
    static func of(_ url: String) -> String? {
        guard let url = URL(string: url), let host = host(of: url) else { return nil }
        return "\(host.lowercased()):\(port(of: url))"
    }

    /// `example.com`, in lower case.
    static func host(of url: String) -> String? { URL(string: url).flatMap { host(of: $0)?.lowercased() } }

    /// The host as it is looked up, pinned and asked for: one spelling for all three. International names are in Punycode.
    ///
    /// - Returns: `nil` for none, and for one with `%` in it, which different libraries read differently.
    static func host(of url: URL) -> String? {
        let host = url.host?.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        guard let host, !host.isEmpty, !host.contains("%") else { return nil }
        return host
    }

    static func port(of url: URL) -> Int {
        url.port ?? (url.scheme?.lowercased() == "https" ? 443 : 80)
    }
}
