import Crypto

/// Ids for where a standard wants a URI that is the same for ever and nobody else's.
enum NamedUUID {
    /// `urn:uuid:…`, version 8 of RFC 9562, made from the SHA-256 of a kind and a name as its section 5.8 and appendix B.2 allow.
    static func urn(of kind: String, _ name: String) -> String {
        var bytes = Array(SHA256.hash(data: Array("\(kind):\(name)".utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let groups = [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
        return "urn:uuid:" + groups.map { $0.joined() }.joined(separator: "-")
    }
}
