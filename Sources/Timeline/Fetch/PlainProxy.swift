import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

/// An HTTP proxy for what is not encrypted, which is asked for whole addresses (RFC 9112, section 3.2.2).
///
/// AsyncHTTPClient asks a proxy for a tunnel (`CONNECT`) whatever goes through it, and many proxies open tunnels to encrypted
/// servers only.
struct PlainProxy: Sendable {
    let proxy: ProxySettings.Proxy
    let limits: FetchLimits

    /// - Parameters:
    ///   - end: When it must be done.
    ///   - memory: Where a large body gets its share.
    func get(
        _ url: URL, headers: HTTPHeaders, until end: ContinuousClock.Instant, memory: BodyMemory
    ) async throws(FetchError) -> HTTPAnswer {
        do {
            return try await withThrowingTaskGroup(of: HTTPAnswer.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await answer(to: url, headers, until: end, memory) }
                group.addTask {
                    try await Task.sleep(until: end, clock: .continuous)
                    throw FetchError.isLate(limits)
                }
                guard let answer = try await group.next() else { throw FetchError.isLate(limits) }
                return answer
            }
        } catch {
            throw FetchError(error, limits)
        }
    }

    private func answer(
        to url: URL, _ headers: HTTPHeaders, until end: ContinuousClock.Instant, _ memory: BodyMemory
    ) async throws -> HTTPAnswer {
        let limits = limits
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(.init(limits.connect))
            .connect(host: proxy.host, port: proxy.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandlers(IdleStateHandler(readTimeout: .init(limits.idle)), IdleEnd(limits))
                    try pipeline.addHTTPClientHandlers()
                    try pipeline.addHandler(NIOHTTPResponseDecompressor(limit: .size(limits.bodyInBytes)))
                    return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(wrappingChannelSynchronously: channel)
                }
            }
        let head = head(for: url, headers)
        return try await channel.executeThenClose { parts, request in
            try await request.write(.head(head))
            try await request.write(.end(nil))
            var answer: HTTPAnswer?
            for try await part in parts {
                switch part {
                case .head(let head):
                    let next = HTTPAnswer(status: Int(head.status.code), headers: head.headers)
                    if !next.hasBody { return next }
                    answer = next
                case .body(let piece): try await answer?.add(piece, limits, memory, until: end)
                case .end: if let answer { return answer }
                }
            }
            throw FetchError.network(reason: "the connection ended early")
        }
    }

    private func head(for url: URL, _ headers: HTTPHeaders) -> HTTPRequestHead {
        var headers = headers
        var host = url.host(percentEncoded: true) ?? ""
        if host.contains(":"), !host.hasPrefix("[") { host = "[\(host)]" }
        headers.replaceOrAdd(name: "Host", value: url.port.map { "\(host):\($0)" } ?? host)
        headers.replaceOrAdd(name: "Connection", value: "close")
        if let user = proxy.user {
            let login = Data("\(user):\(proxy.password ?? "")".utf8).base64EncodedString()
            headers.replaceOrAdd(name: "Proxy-Authorization", value: "Basic \(login)")
        }
        // The fragment is the reader's own, and so is a login (RFC 9110, section 4.2.4).
        var address = URLComponents(url: url, resolvingAgainstBaseURL: true)
        address?.user = nil
        address?.password = nil
        address?.fragment = nil
        if address?.percentEncodedPath.isEmpty == true { address?.percentEncodedPath = "/" }
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: address?.string ?? url.absoluteString, headers: headers)
    }

    /// Ends a connection on which nothing comes any more.
    private final class IdleEnd: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias InboundOut = ByteBuffer

        private let limits: FetchLimits

        init(_ limits: FetchLimits) {
            self.limits = limits
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            guard event is IdleStateHandler.IdleStateEvent else { return context.fireUserInboundEventTriggered(event) }
            context.fireErrorCaught(FetchError.timedOut(.idle, seconds: limits.idle.components.seconds))
            context.close(promise: nil)
        }
    }
}
