import Foundation

/// Which requests go by way of a proxy, from the environment, as curl has it (https://everything.curl.dev/usingcurl/proxies/env).
struct ProxySettings: Hashable, Sendable {
    struct Proxy: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            case http, socks
        }

        var kind: Kind
        var host: String
        var port: Int
        var user: String?
        var password: String?
    }

    private let http: Proxy?
    private let https: Proxy?
    /// In lower case; `*` is all. A leading dot says nothing.
    private let direct: [String]

    static let none = ProxySettings(environment: [:])

    /// `http_proxy` counts in lower case only: in upper case, a web server sets it from a header that anybody sends
    /// (https://httpoxy.org).
    init(environment: [String: String]) {
        func value(_ names: String...) -> String? { names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } }
        http = value("http_proxy", "all_proxy", "ALL_PROXY").flatMap { Self.proxy($0) }
        https = value("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY").flatMap { Self.proxy($0) }
        direct = (value("no_proxy", "NO_PROXY") ?? "").lowercased().split { $0 == "," || $0 == " " }
            .map { $0.hasPrefix(".") ? String($0.dropFirst()) : String($0) }
    }

    /// - Returns: `nil` where the server is asked directly.
    func proxy(isEncrypted: Bool, host: String, port: Int) -> Proxy? {
        guard let proxy = isEncrypted ? https : http else { return nil }
        let host = host.lowercased()
        let isDirect = direct.contains { entry in
            let hasPort = entry == "\(host):\(port)" || entry == "[\(host)]:\(port)"
            return entry == "*" || entry == host || hasPort || host.hasSuffix("." + entry)
        }
        return isDirect ? nil : proxy
    }

    /// `http://user:password@host:port`; without a scheme it is http, without a port 1080, as curl has it.
    private static func proxy(_ text: String) -> Proxy? {
        var rest = text[...]
        var kind = Proxy.Kind.http
        if let mark = text.range(of: "://") {
            switch text[..<mark.lowerBound].lowercased() {
            case "http": kind = .http
            case "socks5", "socks5h", "socks": kind = .socks
            // The way to the proxy itself is not encrypted by any that we know.
            default: return nil
            }
            rest = text[mark.upperBound...]
        }
        rest = rest.prefix { $0 != "/" }
        var proxy = Proxy(kind: kind, host: "", port: 1080)
        if let at = rest.lastIndex(of: "@") {
            let parts = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            proxy.user = parts.first.map { String($0).removingPercentEncoding ?? String($0) }
            proxy.password = parts.count > 1 ? String(parts[1]).removingPercentEncoding ?? String(parts[1]) : ""
            rest = rest[rest.index(after: at)...]
        }
        if let colon = rest.lastIndex(of: ":"), let port = Int(rest[rest.index(after: colon)...]) {
            guard (1...65_535).contains(port) else { return nil }
            proxy.port = port
            rest = rest[..<colon]
        }
        proxy.host = rest.filter { $0 != "[" && $0 != "]" }
        return proxy.host.isEmpty ? nil : proxy
    }
}
