import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS

/// Why a certificate was refused: the library says only that it was.
///
/// Looks at the certificate once more without trusting it; nothing is sent or read over that connection.
enum TLSDiagnosis {
    /// - Parameters:
    ///   - address: That was checked.
    ///   - host: Whose certificate is wanted.
    /// - Returns: `.badCertificate` where it could not be seen.
    static func problem(host: String, address: String, port: Int, within limit: Duration, at now: Instant) async -> FetchError.TLSProblem {
        guard let certificate = try? await certificate(host: host, address: address, port: port, within: limit) else {
            return .badCertificate
        }
        if certificate.notValidAfter < now.secondsSince1970 { return .expired }
        if certificate.notValidBefore > now.secondsSince1970 { return .notYetValid }
        return .untrustedSigner
    }

    private static func certificate(
        host: String, address: String, port: Int, within limit: Duration
    ) async throws -> NIOSSLCertificate? {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateVerification = .none
        let context = try NIOSSLContext(configuration: configuration)
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let seen = eventLoop.makePromise(of: NIOSSLCertificate?.self)
        // No name where the host is an address: RFC 6066, section 3.
        let name = AddressResolver.addresses(of: host, onlyNumbers: true).isEmpty ? host : nil
        let channel = try await ClientBootstrap(group: eventLoop).connectTimeout(.init(limit))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        NIOSSLClientHandler(context: context, serverHostname: name), Handler(seen))
                }
            }
            .connect(host: address, port: port).get()
        let timer = eventLoop.scheduleTask(in: .init(limit)) { seen.fail(ChannelError.connectTimeout(.init(limit))) }
        seen.futureResult.whenComplete { _ in
            timer.cancel()
            channel.close(promise: nil)
        }
        return try await seen.futureResult.get()
    }

    /// Waits for the end of the handshake.
    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let seen: EventLoopPromise<NIOSSLCertificate?>

        init(_ seen: EventLoopPromise<NIOSSLCertificate?>) {
            self.seen = seen
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case TLSUserEvent.handshakeCompleted? = event as? TLSUserEvent {
                context.channel.nioSSL_peerCertificate().cascade(to: seen)
            }
            context.fireUserInboundEventTriggered(event)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { seen.fail(error) }

        func channelInactive(context: ChannelHandlerContext) { seen.fail(ChannelError.eof) }
    }
}
