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
    ) async throws(FetchError) -> HTTPAnswer {
        let timeLeft = end - ContinuousClock().now
        guard timeLeft > .zero else { throw .isLate(limits) }
        var request = HTTPClientRequest(url: url)
        request.headers = headers
        do {
            let response = try await client.execute(request, timeout: .init(timeLeft))
            var answer = HTTPAnswer(status: Int(response.status.code), headers: response.headers)
            guard answer.hasBody else { return answer }
            for try await piece in response.body { try await answer.add(piece, limits, memory, until: end) }
            return answer
        } catch {
            throw FetchError(error, limits)
        }
    }
}

extension FetchError {
    static func isLate(_ limits: FetchLimits) -> FetchError { .timedOut(.total, seconds: limits.total.components.seconds) }

    /// What the libraries throw, as facts.
    init(_ error: any Error, _ limits: FetchLimits) {
        self = Self.fact(error, limits)
    }

    private static func fact(_ error: any Error, _ limits: FetchLimits) -> FetchError {
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
            case .deadlineExceeded: return .isLate(limits)
            default: return .network(reason: error.shortDescription)
            }
        case ChannelError.connectTimeout: return .timedOut(.connect, seconds: limits.connect.components.seconds)
        case HTTPParserError.invalidEOFState: return .network(reason: "the answer breaks off")
        case HTTPParserError.headerOverflow: return .network(reason: "the answer's headers are too long")
        case is HTTPParserError: return .network(reason: "the answer is no HTTP that can be read")
        case let error as NIOConnectionError:
            return error.connectionErrors.first.map { fact($0.error, limits) } ?? .cannotConnect(reason: "no answer")
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
