import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

/// Fetches over HTTP: conditional, with limits, following redirects itself so that every hop is checked.
///
/// The one file that knows AsyncHTTPClient. A client of its own for every request pins the host to the address that
/// was checked, so that a second DNS answer can't lead elsewhere.
struct HTTPFetcher: Fetcher {
    private let limits: FetchLimits
    private let addresses: AddressPolicy
    private let busy: [String: Instant]
    private static let userAgent = "timeline/\(ProgramVersion.current) (news timeline; reads feeds and pages)"
    private static let accepted =
        "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"

    init(limits: FetchLimits, addresses: AddressPolicy, busy: [String: Instant]) {
        self.limits = limits
        self.addresses = addresses
        self.busy = busy
    }

    func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome {
        guard var url = URL(string: source.url), ServerName.host(of: url) != nil else { throw .invalidURL(source.url) }
        var headers = source.headers
        var movedTo: String?
        var isPermanent = true
        let end = ContinuousClock().now + limits.total
        for _ in 0...limits.redirects {
            let answer = try await request(url, headers: headers, state: state, now: now, until: end)
            switch answer {
            case .document(let document, var answer):
                answer.movedTo = movedTo
                return .document(document, answer)
            case .notModified(var answer):
                answer.movedTo = movedTo
                return .notModified(answer)
            case .redirect(let location, let staysThere):
                let next = try target(of: location, from: url, now: now)
                // What the user wrote for one server is no other server's business.
                if !Relocation.mayShareHeaders(url.absoluteString, with: next.absoluteString) { headers = [:] }
                isPermanent = isPermanent && staysThere
                if isPermanent { movedTo = next.absoluteString }
                url = next
            }
        }
        throw .tooManyRedirects(limit: limits.redirects)
    }

    private func target(of location: String, from url: URL, now: Instant) throws(FetchError) -> URL {
        guard let next = URL(string: location, relativeTo: url)?.absoluteURL, let scheme = next.scheme?.lowercased(),
            scheme == "http" || scheme == "https", ServerName.host(of: next) != nil
        else { throw .badRedirect(location) }
        if let server = ServerName.of(next.absoluteString), let until = busy[server], until > now {
            throw .mustWait(server: server, until: until)
        }
        return next
    }

    private enum Answer {
        case document(FetchedDocument, FetchAnswer)
        case notModified(FetchAnswer)
        /// To an address, for good or for now.
        case redirect(String, isPermanent: Bool)
    }

    private func request(
        _ url: URL, headers: [String: String], state: FetchState, now: Instant, until end: ContinuousClock.Instant
    ) async throws(FetchError) -> Answer {
        let client = HTTPClient(
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton),
            configuration: try await configuration(for: url))
        do {
            let answer = try await run(url, headers: headers, state: state, now: now, until: end, with: client)
            try await client.shutdown()
            return answer
        } catch {
            try? await client.shutdown()
            throw fetchError(error)
        }
    }

    private func configuration(for url: URL) async throws(FetchError) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .init(limits.connect), read: .init(limits.idle)),
            decompression: .enabled(limit: .size(limits.bodyInBytes)))
        configuration.dnsOverride = try await pinned(url)
        configuration.httpVersion = .http1Only
        // Cron comes again; a run must not wait ten seconds for a port that is closed.
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// The host with the address that was checked.
    private func pinned(_ url: URL) async throws(FetchError) -> [String: String] {
        let (host, port) = (ServerName.host(of: url) ?? "", ServerName.port(of: url))
        let found = (try? await NIOThreadPool.singleton.runIfActive { AddressResolver.addresses(of: host) }) ?? []
        guard let first = found.first else { throw .unresolvable(host: host) }
        if !addresses.allows(host: host, port: port), let inside = found.first(where: { !AddressPolicy.isPublic($0.bytes) }) {
            throw .privateAddress(host: host, port: port, address: inside.text)
        }
        return [host: first.text]
    }

    private func run(
        _ url: URL, headers: [String: String], state: FetchState, now: Instant, until end: ContinuousClock.Instant,
        with client: HTTPClient
    ) async throws -> Answer {
        let clock = ContinuousClock()
        let timeLeft = end - clock.now
        guard timeLeft > .zero else { throw FetchError.timedOut(.total, seconds: limits.total.components.seconds) }
        var request = HTTPClientRequest(url: url.absoluteString)
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { request.headers.add(name: name, value: value) }
        if !request.headers.contains(name: "User-Agent") { request.headers.add(name: "User-Agent", value: Self.userAgent) }
        if !request.headers.contains(name: "Accept") { request.headers.add(name: "Accept", value: Self.accepted) }
        let isConditional = state.validatorURL == url.absoluteString && (state.entityTag ?? state.lastModified) != nil
        if isConditional, let tag = state.entityTag { request.headers.add(name: "If-None-Match", value: tag) }
        if isConditional, let date = state.lastModified { request.headers.add(name: "If-Modified-Since", value: date) }
        let response = try await client.execute(request, timeout: .init(timeLeft))
        var answer = FetchAnswer()
        answer.freshnessInSeconds = CacheControl.freshnessInSeconds(
            Self.joined(response.headers["Cache-Control"]), age: response.headers.first(name: "Age"))
        switch response.status.code {
        case 200..<300: break
        case 304:
            guard isConditional else { throw FetchError.unexpectedNotModified }
            return .notModified(answer)
        case 301, 302, 303, 307, 308:
            guard let location = response.headers.first(name: "Location") else { throw FetchError.badRedirect(nil) }
            return .redirect(location, isPermanent: [301, 308].contains(response.status.code))
        case 429, 503:
            throw FetchError.busy(
                status: Int(response.status.code), server: ServerName.of(url.absoluteString) ?? "",
                waitInSeconds: RetryAfter.seconds(
                    response.headers.first(name: "Retry-After"), date: response.headers.first(name: "Date"), now: now))
        default: throw FetchError.status(Int(response.status.code))
        }
        var bytes: [UInt8] = []
        for try await piece in response.body {
            if bytes.count + piece.readableBytes > limits.bodyInBytes {
                throw FetchError.tooLarge(limitInBytes: limits.bodyInBytes)
            }
            bytes += piece.readableBytesView
            if clock.now > end { throw FetchError.timedOut(.total, seconds: limits.total.components.seconds) }
        }
        let document = FetchedDocument(
            name: url.absoluteString, url: url.absoluteString, contentType: response.headers.first(name: "Content-Type"),
            fetched: now, body: DocumentBody(bytes))
        answer.entityTag = response.headers.first(name: "ETag")
        answer.lastModified = response.headers.first(name: "Last-Modified")
        answer.url = url.absoluteString
        return .document(document, answer)
    }

    private static func joined(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ",") }

    /// What the libraries throw, as facts.
    private func fetchError(_ error: any Error) -> FetchError {
        switch error {
        case let error as FetchError: return error
        case let error as NIOHTTPDecompression.DecompressionError:
            if case .limit = error { return .tooLarge(limitInBytes: limits.bodyInBytes) }
            return .undecodable
        case is NIOHTTPDecompression.ExtraDecompressionError: return .undecodable
        case let error as HTTPClientError:
            switch error {
            case .connectTimeout: return .timedOut(.connect, seconds: limits.connect.components.seconds)
            case .readTimeout: return .timedOut(.idle, seconds: limits.idle.components.seconds)
            case .deadlineExceeded: return .timedOut(.total, seconds: limits.total.components.seconds)
            default: return .network(reason: error.shortDescription)
            }
        case let error as NIOConnectionError:
            return error.connectionErrors.first.map { fetchError($0.error) } ?? .cannotConnect(reason: "no answer")
        case let error as IOError: return .cannotConnect(reason: unsafe String(cString: strerror(error.errnoCode)))
        default: return Self.tlsError(error) ?? .network(reason: "\(type(of: error))")
        }
    }

    /// BoringSSL's own words have places in its source; only their kind is of use.
    private static func tlsError(_ error: any Error) -> FetchError? {
        let words = "\(error)"
        if words.contains("CERTIFICATE_VERIFY_FAILED") || words.contains("unableToValidateCertificate") {
            return .tls(.badCertificate)
        }
        if words.contains("WRONG_VERSION_NUMBER") || words.contains("HTTP_REQUEST") { return .tls(.noTLS) }
        return words.contains("SSL") ? .tls(.failed) : nil
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
