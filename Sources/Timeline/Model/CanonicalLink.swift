/// One text for all the addresses of one article: without scheme, `www.`, default port, fragment, tracking and the
/// marks of AMP and mobile editions.
///
/// For comparing only: it may not be an address that works.
package enum CanonicalLink {
    /// Query parameters that only tell where the reader came from. Those with a known beginning first.
    private static let trackingPrefixes = ["utm_", "at_", "pk_", "mtm_", "ns_", "hsa_", "wt_", "cm_", "itm_", "stm_"]
    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "igshid", "igsh", "yclid", "ysclid",
        "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_anon_id", "oly_enc_id",
        "ref", "ref_src", "ref_url", "referrer", "referer", "source", "src", "partner", "emc", "cmpid", "cmp", "ocid",
        "ncid", "icid", "sref", "smid", "smtyp", "s_cid", "xtor", "ito", "feature", "via", "share", "spm", "rss", "feed",
        "amp", "outputtype", "amp_js_v", "amp_gsa", "usqp", "campaign", "taid", "ftag", "sr_share", "__twitter_impression",
    ]

    /// - Parameter url: Absolute, as written. Only its first 2,000 bytes count.
    /// - Returns: `nil` for a text without a host, and for the front page of a site, which is no article.
    package static func canonical(_ url: String) -> String? {
        guard let parts = Parts(url) else { return nil }
        return parts.isWeb ? parts.host + parts.place : parts.place
    }

    /// What of an address stays when its site moves to another host: path, parameters and fragment, without tracking.
    ///
    /// - Parameter url: As for `canonical`.
    /// - Returns: `nil` as for `canonical`.
    package static func place(_ url: String) -> String? {
        guard let parts = Parts(url) else { return nil }
        return parts.place + parts.fragment
    }

    /// As `canonical`, with the fragment: many items may stand on one page.
    package static func exact(_ url: String) -> String? {
        guard let parts = Parts(url) else { return nil }
        return (parts.isWeb ? parts.host : "") + parts.place + parts.fragment
    }

    private struct Parts {
        var isWeb = true
        var host = ""
        /// Path and parameters; of an address that is not the web's, all of it.
        var place: String
        /// With its `#`; empty where it only tells where the reader came from.
        var fragment = ""

        init?(_ url: String) {
            var rest = Array(url.utf8.prefix(2_000))[...]
            while let last = rest.last, last <= 0x20 { rest.removeLast() }
            while let first = rest.first, first <= 0x20 { rest.removeFirst() }
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[colon...].starts(with: "://".utf8) else { return nil }
            let scheme = lowercased(rest[..<colon])
            guard scheme == "http" || scheme == "https" else {
                guard !scheme.isEmpty else { return nil }
                isWeb = false
                place = String(decoding: rest, as: UTF8.self)
                return
            }
            rest = rest[(colon + 3)...]
            if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
                let written = rest[mark...]
                if written.count > 1, !written.contains(UInt8(ascii: "=")) { fragment = String(decoding: written, as: UTF8.self) }
                rest = rest[..<mark]
            }
            var query: ArraySlice<UInt8> = []
            if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
                query = rest[(mark + 1)...]
                rest = rest[..<mark]
            }
            let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            host = CanonicalLink.host(rest[..<slash])
            let path = path(rest[slash...])
            let kept = parameters(query)
            guard !host.isEmpty, !path.isEmpty || !kept.isEmpty else { return nil }
            place = path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
        }
    }

    private static func host(_ written: ArraySlice<UInt8>) -> String {
        var host = lowercased(written)[...]
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        for port in [":80", ":443"] where host.hasSuffix(port) { host = host.dropLast(port.count) }
        if host.hasSuffix(".") { host = host.dropLast() }
        for prefix in ["www.", "amp.", "m.", "mobile."] where host.hasPrefix(prefix) {
            // `m.example` alone is a site of its own.
            if host.dropFirst(prefix.count).contains(".") { host = host.dropFirst(prefix.count) }
        }
        return String(host)
    }

    /// Without a slash at the end, an `amp` part, `.amp` before the ending, `index.html`.
    private static func path(_ written: ArraySlice<UInt8>) -> String {
        var parts = String(decoding: written, as: UTF8.self).split(separator: "/").map(String.init)
        if let last = parts.last?.lowercased() {
            if last == "amp" || last == "index.html" || last == "index.htm" || last == "index.php" {
                parts.removeLast()
            } else if last.hasSuffix(".amp") {
                parts[parts.count - 1] = String(last.dropLast(4))
            } else if last.hasSuffix(".amp.html") {
                parts[parts.count - 1] = String(last.dropLast(9)) + ".html"
            }
        }
        if parts.count > 1, parts.first?.lowercased() == "amp" { parts.removeFirst() }
        return parts.map { "/" + $0 }.joined()
    }

    /// The parameters that may name the article, sorted, since their order says nothing.
    private static func parameters(_ query: ArraySlice<UInt8>) -> [String] {
        query.split(separator: UInt8(ascii: "&")).map { String(decoding: $0, as: UTF8.self) }.filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !tracking.contains(name) && !trackingPrefixes.contains { name.hasPrefix($0) }
        }.sorted()
    }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
