import NIOSSL

/// What an error of TLS says, as far as its kind is of use: BoringSSL's own words have places in its source.
enum TLSFailure {
    /// - Returns: `nil` where it is none of TLS.
    static func fetchError(_ error: any Error) -> FetchError? {
        if let error = error as? NIOSSLExtraError, error == .failedToValidateHostname || error == .serverHostnameImpossibleToMatch {
            return .tls(.otherHost)
        }
        let words = "\(error)"
        if words.contains("CERTIFICATE_VERIFY_FAILED") || words.contains("unableToValidateCertificate") {
            return .tls(.badCertificate)
        }
        if words.contains("WRONG_VERSION_NUMBER") || words.contains("HTTP_REQUEST") { return .tls(.noTLS) }
        return words.contains("SSL") ? .tls(.failed) : nil
    }
}
