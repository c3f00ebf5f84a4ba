import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

/// Connections to one host at one address that was checked, and one request at a time over each. The one file that knows
/// AsyncHTTPClient.
///
/// The client is bound to the address: a second answer of the DNS can't lead elsewhere. The host's name stays what the
/// certificate must be for.
final class HTTPTransport: Sendable {
    struct Target: Hashable, Sendable {
        var host: String
        /// As text; `nil` where a proxy looks the host up.
        var address: String?
        var proxy: ProxySettings.Proxy?
    }

    /// What came, with the body where the status is 2xx.
    struct Answer: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var body: [UInt8] = []
        var share: BodyMemory.Share?
    }

    private let client: HTTPClient
    private let limits: FetchLimits

    init(to target: Target, limits: FetchLimits) {
        self.limits = limits
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: TrustedRoots.configuration,
            redirectConfiguration: .disallow,
            timeout: .init(connect: .init(limits.connect), read: .init(limits.idle)),
            connectionPool: .init(
                idleTimeout: .seconds(15), concurrentHTTP1ConnectionsPerHostSoftLimit: max(1, limits.requestsPerHost)),
            decompression: .enabled(limit: .size(limits.bodyInBytes)))
        if let address = target.address { configuration.dnsOverride = [target.host: address] }
        if let proxy = target.proxy {
            let login = proxy.user.map { HTTPClient.Authorization.basic(username: $0, password: proxy.password ?? "") }
            configuration.proxy =
                proxy.kind == .socks
                ? .socksServer(host: proxy.host, port: proxy.port)
                : .server(host: proxy.host, port: proxy.port, authorization: login)
        }
        configuration.httpVersion = .http1Only
        // Cron comes again; a run must not wait ten seconds for a port that is closed.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton), configuration: configuration)
    }

    deinit {
        // The client lives on until its connections are closed.
        client.shutdown(queue: .global()) { _ in }
    }

    /// - Parameters:
    ///   - end: When it must be done.
    ///   - memory: Where a large body gets its share.
    func get(
        _ url: String, headers: HTTPHeaders, until end: ContinuousClock.Instant, memory: BodyMemory
    ) async throws(FetchError) -> Answer {
        let timeLeft = end - ContinuousClock().now
        guard timeLeft > .zero else { throw isLate }
        var request = HTTPClientRequest(url: url)
        request.headers = headers
        do {
            let response = try await client.execute(request, timeout: .init(timeLeft))
            var answer = Answer(status: Int(response.status.code), headers: response.headers)
            if (200..<300).contains(answer.status) { try await read(response, into: &answer, until: end, memory) }
            return answer
        } catch {
            throw fetchError(error)
        }
    }

    private var isLate: FetchError { .timedOut(.total, seconds: limits.total.components.seconds) }

    private func read(
        _ response: HTTPClientResponse, into answer: inout Answer, until end: ContinuousClock.Instant, _ memory: BodyMemory
    ) async throws {
        let said = response.headers.first(name: "Content-Length").flatMap { Int($0) }
        let isPacked = response.headers.contains(name: "Content-Encoding")
        if let said, !isPacked, said > limits.bodyInBytes { throw FetchError.tooLarge(limitInBytes: limits.bodyInBytes) }
        if let said, said > 0 { answer.body.reserveCapacity(min(said, BodyMemory.freeInBytes)) }
        for try await piece in response.body {
            let count = answer.body.count + piece.readableBytes
            if count > limits.bodyInBytes { throw FetchError.tooLarge(limitInBytes: limits.bodyInBytes) }
            if count > BodyMemory.freeInBytes, answer.share == nil {
                answer.share = await memory.share(bytes: expectedInBytes(said, isPacked: isPacked))
            }
            answer.body += piece.readableBytesView
            if ContinuousClock().now > end { throw isLate }
        }
    }

    /// How large a body will be: news packs to a tenth or so; of what says nothing, half of the limit is more than most need.
    private func expectedInBytes(_ said: Int?, isPacked: Bool) -> Int {
        guard let said else { return limits.bodyInBytes / 2 }
        return min(isPacked ? min(said, limits.bodyInBytes) * 16 : said, limits.bodyInBytes)
    }

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
            case .deadlineExceeded: return isLate
            default: return .network(reason: error.shortDescription)
            }
        case let error as NIOConnectionError:
            return error.connectionErrors.first.map { fetchError($0.error) } ?? .cannotConnect(reason: "no answer")
        case let error as IOError: return .cannotConnect(reason: unsafe String(cString: strerror(error.errnoCode)))
        default: return TLSFailure.fetchError(error) ?? .network(reason: "\(type(of: error))")
        }
    }
}

extension TimeAmount {
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
