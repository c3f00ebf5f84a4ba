import Foundation
import NIOSSL

/// Who is trusted to say that a server is who it says: what the system trusts, or what `SSL_CERT_FILE` names, as in OpenSSL.
enum TrustedRoots {
    /// Read once: every host has a client of its own, and a system has a hundred and more roots.
    static let configuration: TLSConfiguration = {
        var configuration = TLSConfiguration.makeClientConfiguration()
        let named = ProcessInfo.processInfo.environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
        for path in [named].compactMap(\.self) + places {
            guard let roots = try? NIOSSLCertificate.fromPEMFile(path), !roots.isEmpty else { continue }
            configuration.trustRoots = .certificates(roots)
            return configuration
        }
        return configuration
    }()

    /// Debian and its kin; Fedora and its kin; SUSE; Alpine.
    private static let places = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem",
    ]
}
