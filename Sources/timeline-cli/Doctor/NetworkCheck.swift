import Foundation
import Timeline

/// Looks whether the sources' hosts can be found, and whether TLS works with some of them.
///
/// Without a network it says what it could not look at; it takes no longer than its limits.
struct NetworkCheck {
    let sources: [Source]
    let addresses: AddressPolicy
    let now: Instant

    /// For all look-ups, and for each handshake.
    private static let seconds: Int64 = 8
    /// So many hosts are asked for a handshake: enough to tell one server's fault from our own.
    private static let handshakes = 3

    /// Where systems keep the certificates that they trust: Debian, Fedora, OpenSSL's own folders.
    private static let trusted = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem",
        "/etc/ssl/certs",
    ]

    struct Result {
        var findings: [Finding]
        /// Hosts of sources that can't be found, though others can.
        var lostHosts: Set<String>
    }

    func run() async -> Result {
        let web = sources.compactMap { source in Self.place(of: source).map { (source: source, place: $0) } }
        guard !web.isEmpty else {
            return Result(findings: [Finding(.note, "network", "no source needs it")], lostHosts: [])
        }
        let hosts = Set(web.map(\.place.host))
        let environment = ProcessInfo.processInfo.environment
        if let proxy = ["https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"].first(where: {
            !environment[$0, default: ""].isEmpty
        }) {
            let names = Finding(.unchecked, "names", "left to the proxy, which \(proxy) names")
            return Result(findings: await [names] + transport(web.map(\.place).filter { $0.scheme == "https" }, hosts), lostHosts: [])
        }
        let answers = await NameCheck.answers(for: Array(hosts), within: .seconds(Self.seconds))
        let found = hosts.filter { answers[$0] != nil && answers[$0] != .notFound }
        var findings = [names(hosts, answers)]
        // Where none is found, the network is at fault, and no source.
        let lost: Set<String> = found.isEmpty ? [] : hosts.filter { answers[$0] == .notFound }
        findings += await transport(web.map(\.place).filter { $0.scheme == "https" }, found)
        return Result(findings: findings, lostHosts: lost)
    }

    private func names(_ hosts: Set<String>, _ answers: [String: NameCheck.Answer]) -> Finding {
        let silent = hosts.filter { answers[$0] == nil }
        let lost = hosts.filter { answers[$0] == .notFound }.sorted()
        if silent.count == hosts.count {
            return Finding(
                .toMend, "names",
                "no answer about any of \(TimelineView.count(hosts.count, "host")) within \(Self.seconds) s; is there a network, and does /etc/resolv.conf name a server that answers?"
            )
        }
        if lost.count == hosts.count {
            return Finding(
                .toMend, "names",
                "none of \(TimelineView.count(hosts.count, "host")) can be found; is there a network? If there is, the addresses in the config are wrong"
            )
        }
        let late = silent.isEmpty ? "" : "; no answer in time about \(silent.count)"
        guard lost.isEmpty else {
            return Finding(
                .toMend, "names",
                "\(lost.prefix(5).joined(separator: ", "))\(lost.count > 5 ? " and \(lost.count - 5) more" : "") can't be found, \(hosts.count - lost.count - silent.count) others can\(late)"
            )
        }
        return Finding(
            silent.isEmpty ? .well : .unchecked, "names",
            "\(TimelineView.count(hosts.count - silent.count, "host")) found\(late)")
    }

    private func transport(_ places: [Place], _ found: Set<String>) async -> [Finding] {
        var findings: [Finding] = []
        guard !places.isEmpty else { return [Finding(.note, "TLS", "no source needs it")] }
        let own = ProcessInfo.processInfo.environment["SSL_CERT_FILE"]
        if !(Self.trusted + [own].compactMap(\.self)).contains(where: FileManager.default.fileExists(atPath:)) {
            findings.append(
                Finding(
                    .toMend, "TLS",
                    "the system has no certificates that it trusts; on Debian: apt install ca-certificates"))
        }
        var chosen: [Place] = []
        for place in places where found.contains(place.host) && !chosen.contains(place) && chosen.count < Self.handshakes {
            chosen.append(place)
        }
        guard !chosen.isEmpty else {
            return findings + [
                Finding(.unchecked, "TLS", "could not be tried: none of the hosts that are asked with https was found")
            ]
        }
        let tried = await withTaskGroup(of: (Int, Finding).self) { group in
            for (index, place) in chosen.enumerated() { group.addTask { (index, await handshake(with: place)) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        return findings + tried.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Asks for `robots.txt`, which is there to be asked for: whatever the answer, TLS stands by then.
    private func handshake(with place: Place) async -> Finding {
        var limits = FetchLimits()
        (limits.connect, limits.idle, limits.total) = (.seconds(5), .seconds(5), .seconds(Self.seconds))
        let fetcher = SourceFetcher(limits: limits, addresses: addresses)
        do throws(FetchError) {
            _ = try await fetcher.fetch(Source(id: place.host, url: place.url), state: FetchState(), now: now)
        } catch {
            switch error {
            case .tls: return Finding(.toMend, "TLS", "\(place.host): \(Words.of(error)); is the system's clock right?")
            case .cannotConnect, .timedOut, .network, .unresolvable, .privateAddress, .redirectedInside, .redirectedToSilence:
                return Finding(.unchecked, "TLS", "\(place.host) could not be tried: \(Words.of(error))")
            default: break
            }
        }
        return Finding(.well, "TLS", "\(place.host) is who it says it is")
    }

    /// Where a source is asked.
    struct Place: Hashable {
        var scheme: String
        var host: String
        var port: Int?

        var url: String {
            "\(scheme)://\(host.contains(":") ? "[\(host)]" : host)\(port.map { ":\($0)" } ?? "")/robots.txt"
        }
    }

    static func place(of source: Source) -> Place? {
        guard let url = URL(string: source.url), let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = url.host?.trimmingCharacters(in: CharacterSet(charactersIn: "[]")), !host.isEmpty
        else { return nil }
        return Place(scheme: scheme, host: host, port: url.port)
    }
}
