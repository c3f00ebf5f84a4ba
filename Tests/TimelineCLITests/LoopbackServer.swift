import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A small HTTP server on 127.0.0.1: serves documents with an ETag and answers conditional requests.
final class LoopbackServer: Sendable {
    struct Page: Sendable {
        var status = 200
        var type = "application/xml"
        var body = ""
        var headers: [String: String] = [:]
        var etag: String?
        /// It is asked for and never answers.
        var isSilent = false
    }

    struct Hit: Sendable, Equatable {
        var path: String
        var status: Int
        var authorization: String?
        var agent: String?
    }

    private let channel: any Channel
    private let responder: Responder

    var port: Int { channel.localAddress?.port ?? 0 }
    /// Every request so far.
    var hits: [Hit] { responder.hits }

    /// - Parameter certificate: Of the folder `Certificates`, by name: it speaks TLS.
    static func start(_ pages: [String: Page], certificate: String? = nil) async throws -> LoopbackServer {
        let box = Responder(pages)
        let tls = try certificate.map { name in
            let chain = try NIOSSLCertificate.fromPEMFile(Self.certificates + "/\(name).pem")
            let key = try NIOSSLPrivateKey(file: Self.certificates + "/server.key", format: .pem)
            return try NIOSSLContext(
                configuration: .makeServerConfiguration(
                    certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key)))
        }
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(box))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return LoopbackServer(channel: channel, responder: box)
    }

    /// Made with openssl, valid until 2119, but for the one that expired in 2020; nobody has the CA's key any more.
    static let certificates = URL(filePath: #filePath).deletingLastPathComponent().path + "/Certificates"

    private init(channel: any Channel, responder: Responder) {
        self.channel = channel
        self.responder = responder
    }

    func set(_ path: String, _ page: Page) { responder.set(path, page) }

    /// The most connections that were open at a time since this was last asked.
    func takeMostConnections() -> Int { responder.takeMostConnections() }

    func stop() async throws { try await channel.close() }

    /// What the handlers of all connections share.
    final class Responder: Sendable {
        private let state: Mutex<(pages: [String: Page], hits: [Hit])>
        private let connections = Mutex((open: 0, most: 0))

        func opened(_ change: Int) {
            connections.withLock { connections in
                connections.open += change
                connections.most = max(connections.most, connections.open)
            }
        }

        func takeMostConnections() -> Int {
            connections.withLock { connections in
                defer { connections.most = connections.open }
                return connections.most
            }
        }

        init(_ pages: [String: Page]) {
            state = Mutex((pages, []))
        }

        var hits: [Hit] { state.withLock { $0.hits } }

        func set(_ path: String, _ page: Page) { state.withLock { $0.pages[path] = page } }

        func answer(_ head: HTTPRequestHead) -> Page {
            state.withLock { state in
                var page =
                    state.pages[head.uri] ?? Page(status: 404, type: "text/html", body: "<html><body>Not found</body></html>")
                if let etag = page.etag, head.headers.first(name: "If-None-Match") == etag {
                    page.status = 304
                    page.body = ""
                }
                state.hits.append(
                    Hit(path: head.uri, status: page.status, authorization: head.headers.first(name: "Authorization"),
                        agent: head.headers.first(name: "User-Agent")))
                return page
            }
        }
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let responder: Responder

        init(_ responder: Responder) {
            self.responder = responder
        }

        func channelActive(context: ChannelHandlerContext) {
            responder.opened(1)
            context.fireChannelActive()
        }

        func channelInactive(context: ChannelHandlerContext) {
            responder.opened(-1)
            context.fireChannelInactive()
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard case .head(let head) = unwrapInboundIn(data) else { return }
            let page = responder.answer(head)
            if page.isSilent { return }
            var headers = HTTPHeaders(page.headers.map { ($0.key, $0.value) })
            headers.add(name: "Content-Type", value: page.type)
            headers.add(name: "Content-Length", value: String(page.body.utf8.count))
            if let etag = page.etag { headers.add(name: "ETag", value: etag) }
            let response = HTTPResponseHead(version: .http1_1, status: .init(statusCode: page.status), headers: headers)
            context.write(wrapOutboundOut(.head(response)), promise: nil)
            if !page.body.isEmpty {
                context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: page.body)))), promise: nil)
            }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}
