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
        "ref_src", "ref_url", "referrer", "referer", "emc", "cmpid", "cmp", "ocid",
        "ncid", "icid", "sref", "smid", "smtyp", "s_cid", "xtor", "ito", "spm", "traffic_source", "srnd", "fromrss",
        "amp", "outputtype", "amp_js_v", "amp_gsa", "usqp", "taid", "ftag", "sr_share", "__twitter_impression",
    ]

    /// Parameters that tell the same where their value is a name, and may name the article where it is a number.
    private static let mostlyTracking: Set<String> = [
        "ref", "source", "src", "partner", "feature", "via", "share", "rss", "feed", "campaign", "cid", "mod", "sh",
    ]

    /// Fragments that begin so only tell where the reader came from, or where on the page to look.
    private static let trackingFragments = ["utm_", "xtor=", "ref=", "rss", "at_", "Echobox=", "comments", "respond", ":~:text="]

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
            var rest = CanonicalLink.encodedAlike(url.utf8.prefix(2_000))[...]
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
                let written = String(decoding: rest[mark...], as: UTF8.self)
                let isTracking = trackingFragments.contains { written.dropFirst().hasPrefix($0) }
                if written.utf8.count > 1, !isTracking { fragment = written }
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

    /// With every byte written one way: RFC 3986, section 6.2.2, and RFC 3987, section 3.1, for letters beyond ASCII.
    private static func encodedAlike(_ url: some Sequence<UInt8>) -> [UInt8] {
        let bytes = Array(url)
        guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 >= 0x80 }) else { return bytes }
        let digits = Array("0123456789ABCDEF".utf8)
        func value(_ index: Int) -> UInt8? {
            guard index < bytes.count else { return nil }
            return UInt8(String(UnicodeScalar(bytes[index])), radix: 16)
        }
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            var isEncoded = byte >= 0x80
            if byte == UInt8(ascii: "%"), let high = value(index + 1), let low = value(index + 2) {
                byte = high << 4 | low
                isEncoded = true
                index += 2
            }
            index += 1
            let isUnreserved =
                byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || (48...57).contains(byte) || "-._~".utf8.contains(byte))
            if isEncoded, !isUnreserved {
                output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                output.append(byte)
            }
        }
        return output
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
        var parts = written.split(separator: UInt8(ascii: "/"))
        if let last = parts.last.map({ lowercased($0) }) {
            if last == "amp" || last == "index.html" || last == "index.htm" || last == "index.php" {
                parts.removeLast()
            } else if last.hasSuffix(".amp") {
                parts[parts.count - 1] = Array(last.utf8.dropLast(4))[...]
            } else if last.hasSuffix(".amp.html") {
                parts[parts.count - 1] = Array(last.utf8.dropLast(9) + ".html".utf8)[...]
            }
        }
        if parts.count > 1, parts.first.map({ lowercased($0) }) == "amp" { parts.removeFirst() }
        var path: [UInt8] = []
        path.reserveCapacity(written.count + 1)
        for part in parts {
            path.append(UInt8(ascii: "/"))
            path += part
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// The parameters that may name the article, sorted, since their order says nothing.
    private static func parameters(_ query: ArraySlice<UInt8>) -> [String] {
        query.split(separator: UInt8(ascii: "&")).map { String(decoding: $0, as: UTF8.self) }.filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            if mostlyTracking.contains(name) {
                let value = parameter.utf8.dropFirst(name.utf8.count + 1)
                return !value.isEmpty && value.allSatisfy { (48...57).contains($0) }
            }
            return !tracking.contains(name) && !trackingPrefixes.contains { name.hasPrefix($0) }
        }.sorted()
    }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
