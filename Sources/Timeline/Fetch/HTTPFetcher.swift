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
    private static let userAgent = "timeline/\(ProgramVersion.current) (news timeline; reads feeds and pages)"
    private static let accepted =
        "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"

    init(limits: FetchLimits, addresses: AddressPolicy) {
        self.limits = limits
        self.addresses = addresses
    }

    func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome {
        guard var url = URL(string: source.url), url.host() != nil else { throw .invalidURL(source.url) }
        var headers = source.headers
        for _ in 0...limits.redirects {
            let answer = try await request(url, headers: headers, state: state, now: now)
            guard case .redirect(let location) = answer else {
                if case .outcome(let outcome) = answer { return outcome }
                continue
            }
            guard let next = URL(string: location, relativeTo: url)?.absoluteURL, let scheme = next.scheme?.lowercased(),
                scheme == "http" || scheme == "https", next.host() != nil
            else { throw .badRedirect(location) }
            // What the user wrote for one host is no other host's business.
            if next.host() != url.host() || (url.scheme == "https" && scheme == "http") { headers = [:] }
            url = next
        }
        throw .tooManyRedirects(limit: limits.redirects)
    }

    private enum Answer {
        case outcome(FetchOutcome)
        case redirect(String)
    }

    private func request(
        _ url: URL, headers: [String: String], state: FetchState, now: Instant
    ) async throws(FetchError) -> Answer {
        let client = HTTPClient(
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton), configuration: try await configuration(for: url))
        do {
            let answer = try await run(url, headers: headers, state: state, now: now, with: client)
            try await client.shutdown()
            return answer
        } catch {
            try? await client.shutdown()
            throw fetchError(error, host: url.host() ?? "")
        }
    }

    private func configuration(for url: URL) async throws(FetchError) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .init(limits.connect), read: .init(limits.idle)),
            decompression: .enabled(limit: .size(limits.bodyInBytes)))
        configuration.dnsOverride = try await pinned(url)
        configuration.httpVersion = .http1Only
        return configuration
    }

    /// The host with the address that was checked.
    private func pinned(_ url: URL) async throws(FetchError) -> [String: String] {
        let host = (url.host() ?? "").trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        let port = url.port ?? (url.scheme?.lowercased() == "https" ? 443 : 80)
        let found = (try? await NIOThreadPool.singleton.runIfActive { AddressResolver.addresses(of: host) }) ?? []
        guard let first = found.first else { throw .unresolvable(host: host) }
        if !addresses.allows(host: host, port: port), let inside = found.first(where: { !AddressPolicy.isPublic($0.bytes) }) {
            throw .privateAddress(host: host, port: port, address: inside.text)
        }
        return [host: first.text]
    }

    private func run(
        _ url: URL, headers: [String: String], state: FetchState, now: Instant, with client: HTTPClient
    ) async throws -> Answer {
        let clock = ContinuousClock()
        let end = clock.now + limits.total
        var request = HTTPClientRequest(url: url.absoluteString)
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { request.headers.add(name: name, value: value) }
        request.headers.replaceOrAdd(name: "User-Agent", value: headers["User-Agent"] ?? Self.userAgent)
        request.headers.replaceOrAdd(name: "Accept", value: headers["Accept"] ?? Self.accepted)
        if let tag = state.entityTag { request.headers.add(name: "If-None-Match", value: tag) }
        if let date = state.lastModified { request.headers.add(name: "If-Modified-Since", value: date) }
        let response = try await client.execute(request, timeout: .init(limits.total))
        switch response.status.code {
        case 200..<300: break
        case 304: return .outcome(.notModified)
        case 301, 302, 303, 307, 308:
            guard let location = response.headers.first(name: "Location") else { throw FetchError.badRedirect(nil) }
            return .redirect(location)
        default: throw FetchError.status(Int(response.status.code))
        }
        var bytes: [UInt8] = []
        for try await piece in response.body {
            if bytes.count + piece.readableBytes > limits.bodyInBytes { throw FetchError.tooLarge(limitInBytes: limits.bodyInBytes) }
            bytes += piece.readableBytesView
            if clock.now > end { throw FetchError.timedOut(.total, seconds: limits.total.components.seconds) }
        }
        let document = FetchedDocument(
            name: url.absoluteString, url: url.absoluteString, contentType: response.headers.first(name: "Content-Type"),
            fetched: now, body: DocumentBody(bytes))
        return .outcome(
            .document(
                document, entityTag: response.headers.first(name: "ETag"),
                lastModified: response.headers.first(name: "Last-Modified")))
    }

    /// What the libraries throw, as facts.
    private func fetchError(_ error: any Error, host: String) -> FetchError {
        switch error {
        case let error as FetchError: return error
        case is NIOHTTPDecompression.DecompressionError: return .tooLarge(limitInBytes: limits.bodyInBytes)
        case let error as HTTPClientError:
            switch error {
            case .connectTimeout: return .timedOut(.connect, seconds: limits.connect.components.seconds)
            case .readTimeout: return .timedOut(.idle, seconds: limits.idle.components.seconds)
            case .deadlineExceeded: return .timedOut(.total, seconds: limits.total.components.seconds)
            default: return .network(reason: error.shortDescription)
            }
        case let error as NIOConnectionError:
            let reason = error.connectionErrors.first.map { "\($0.error)" } ?? "no answer"
            return .cannotConnect(reason: reason)
        case let error as IOError: return .cannotConnect(reason: error.description)
        default: return .network(reason: "\(error)")
        }
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
