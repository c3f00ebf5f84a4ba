import Foundation
import NIOHTTP1

/// Fetches over HTTP: conditional, with limits, following redirects itself so that every hop is checked.
struct HTTPFetcher: Fetcher {
    private let limits: FetchLimits
    private let addresses: AddressPolicy
    private let busy: [String: Instant]
    private let proxies: ProxySettings
    private let lanes: HostLanes
    private let memory: BodyMemory
    private static let userAgent = "timeline/\(ProgramVersion.current) (+\(ProgramVersion.url); news timeline, reads feeds)"
    private static let accepted =
        "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"

    /// - Parameters:
    ///   - busy: As `SourceFetcher`'s.
    ///   - proxies: The environment's, where left out.
    init(
        limits: FetchLimits, addresses: AddressPolicy, busy: [String: Instant] = [:],
        proxies: ProxySettings = ProxySettings(environment: ProcessInfo.processInfo.environment)
    ) {
        self.limits = limits
        self.addresses = addresses
        self.busy = busy
        self.proxies = proxies
        lanes = HostLanes(limits: limits)
        memory = BodyMemory(capacityInBytes: limits.bodyInBytes)
    }

    /// Ways of packing that are not asked for (IANA's HTTP Content Coding Registry).
    private static let foreignPackings: Set<String> = ["br", "zstd", "compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip", "xz", "bzip2"]

    /// What is asked, hop by hop.
    private struct Request {
        var url: URL
        var headers: [String: String]
        var state: FetchState
        var now: Instant
        /// Set when the first request has its turn; waiting for a turn is nobody's slowness.
        var end: ContinuousClock.Instant?
    }

    private enum Reply: Sendable {
        case document(FetchedDocument, FetchAnswer)
        case notModified(FetchAnswer)
        /// To an address, for good or for now.
        case redirect(String, isPermanent: Bool)
    }

    func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome {
        guard let url = URL(string: source.url), ServerName.host(of: url) != nil else { throw .invalidURL(source.url) }
        var request = Request(url: url, headers: source.headers, state: state, now: now)
        var movedTo: String?
        var isPermanent = true
        for hop in 0...limits.redirects {
            let answer: Reply
            do throws(FetchError) {
                answer = try await reply(to: &request)
            } catch .privateAddress(_, _, let address) where hop > 0 {
                throw .redirectedInside(url: request.url.absoluteString, address: address)
            } catch {
                guard hop > 0, error.isSilence else { throw error }
                throw .redirectedToSilence(url: request.url.absoluteString, error)
            }
            switch answer {
            case .document(let document, var answer):
                answer.movedTo = movedTo
                return .document(document, answer)
            case .notModified(var answer):
                answer.movedTo = movedTo
                return .notModified(answer)
            case .redirect(let location, let staysThere):
                let next = try target(of: location, from: request)
                // What the user wrote for one server is no other server's business.
                if !Relocation.mayShareHeaders(request.url.absoluteString, with: next.absoluteString) { request.headers = [:] }
                isPermanent = isPermanent && staysThere
                if isPermanent { movedTo = next.absoluteString }
                request.url = next
            }
        }
        throw .tooManyRedirects(limit: limits.redirects)
    }

    private func target(of location: String, from request: Request) throws(FetchError) -> URL {
        guard let next = URL(string: location, relativeTo: request.url)?.absoluteURL, let scheme = next.scheme?.lowercased(),
            scheme == "http" || scheme == "https", ServerName.host(of: next) != nil
        else { throw .badRedirect(location) }
        if let server = ServerName.of(next.absoluteString), let until = busy[server], until > request.now {
            throw .mustWait(server: server, until: until)
        }
        return next
    }

    // MARK: One hop

    private func reply(to request: inout Request) async throws(FetchError) -> Reply {
        let asked = request
        let host = ServerName.host(of: asked.url) ?? ""
        let clock = ContinuousClock()
        let start = clock.now
        let (reply, waited) = try await lanes.use(host) { (lane) async throws(FetchError) -> (Reply, Duration) in
            let waited = clock.now - start
            let end = asked.end.map { $0 + waited } ?? clock.now + limits.total
            return (try await self.reply(to: asked, of: host, in: lane, until: end), waited)
        }
        request.end = asked.end.map { $0 + waited } ?? start + waited + limits.total
        return reply
    }

    /// Tries the addresses of a host one after the other, until one lets itself be connected to.
    private func reply(
        to request: Request, of host: String, in lane: HostLane, until end: ContinuousClock.Instant
    ) async throws(FetchError) -> Reply {
        let (port, headers) = (ServerName.port(of: request.url), self.headers(of: request))
        let found = try await lane.addresses()
        if let inside = addresses.refused(found, host: host, port: port) {
            throw .privateAddress(host: host, port: port, address: inside.text)
        }
        let isEncrypted = request.url.scheme?.lowercased() == "https"
        let proxy = proxies.proxy(isEncrypted: isEncrypted, host: host, port: port)
        if proxy == nil, found.isEmpty { throw .unresolvable(host: host) }
        // A proxy looks the host up itself.
        if let proxy, proxy.kind == .http, !isEncrypted {
            let plain = PlainProxy(proxy: proxy, limits: limits)
            return try reply(of: try await plain.get(request.url, headers: headers, until: end, memory: memory), to: request)
        }
        let targets = proxy != nil ? [nil] : found.prefix(3).map(Optional.some)
        var first: FetchError?
        for address in targets {
            let transport = await lane.transport(to: .init(host: host, address: address?.text, proxy: proxy))
            do throws(FetchError) {
                let answer = try await transport.get(request.url.absoluteString, headers: headers, until: end, memory: memory)
                if targets.count > 1, let address { await lane.prefer(address) }
                return try reply(of: answer, to: request)
            } catch .cannotConnect(let reason) {
                first = first ?? .cannotConnect(reason: reason)
            } catch .timedOut(.connect, let seconds) {
                first = first ?? .timedOut(.connect, seconds: seconds)
            } catch .tls(.badCertificate) where address != nil {
                throw .tls(
                    await TLSDiagnosis.problem(
                        host: host, address: address?.text ?? host, port: port, within: limits.connect, at: request.now))
            }
        }
        throw first ?? .unresolvable(host: host)
    }

    private func isConditional(_ request: Request) -> Bool {
        request.state.validatorURL == request.url.absoluteString
            && (request.state.entityTag ?? request.state.lastModified) != nil
    }

    private func headers(of request: Request) -> HTTPHeaders {
        var headers = HTTPHeaders(request.headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        if !headers.contains(name: "User-Agent") { headers.add(name: "User-Agent", value: Self.userAgent) }
        if !headers.contains(name: "Accept") { headers.add(name: "Accept", value: Self.accepted) }
        if isConditional(request) {
            if let tag = request.state.entityTag { headers.add(name: "If-None-Match", value: tag) }
            if let date = request.state.lastModified { headers.add(name: "If-Modified-Since", value: date) }
        }
        return headers
    }

    private func reply(of answer: HTTPAnswer, to request: Request) throws(FetchError) -> Reply {
        func header(_ name: String) -> String? { answer.headers.first(name: name) }
        let cacheControl = answer.headers["Cache-Control"]
        var facts = FetchAnswer()
        facts.freshnessInSeconds = CacheControl.freshnessInSeconds(
            cacheControl.isEmpty ? nil : cacheControl.joined(separator: ","), age: header("Age"))
        let url = request.url.absoluteString
        switch answer.status {
        case 200..<300:
            let packed = answer.headers[canonicalForm: "Content-Encoding"].map { $0.lowercased() }
            // Only what was not asked for: names that mean nothing ("none", "utf-8") are written too.
            if packed.contains(where: Self.foreignPackings.contains) { throw .undecodable }
        case 304:
            guard isConditional(request) else { throw .unexpectedNotModified }
            return .notModified(facts)
        case 301, 302, 303, 307, 308:
            guard let location = header("Location") else { throw .badRedirect(nil) }
            return .redirect(location, isPermanent: answer.status == 301 || answer.status == 308)
        case 429, 503:
            let wait = RetryAfter.seconds(header("Retry-After"), date: header("Date"), now: request.now)
            throw .busy(status: answer.status, server: ServerName.of(url) ?? "", waitInSeconds: wait)
        default: throw .status(answer.status)
        }
        facts.entityTag = header("ETag")
        facts.lastModified = header("Last-Modified")
        facts.url = url
        let document = FetchedDocument(
            name: url, url: url, contentType: header("Content-Type"), fetched: request.now,
            body: DocumentBody(answer.body, share: answer.share))
        return .document(document, facts)
    }
}
