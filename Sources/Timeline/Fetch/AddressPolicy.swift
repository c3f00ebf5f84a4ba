/// Which addresses may be reached: public ones, and the private ones that the user names.
public struct AddressPolicy: Hashable, Sendable {
    /// `host:port` as the user wrote it, in lower case.
    private let allowed: Set<String>

    /// - Parameter allowed: Each `host:port`, such as `127.0.0.1:8911`.
    public init(allowed: [String] = []) {
        // An IPv6 address stands in brackets there, and without them everywhere else.
        self.allowed = Set(allowed.map { $0.lowercased().filter { $0 != "[" && $0 != "]" } })
    }

    func allows(host: String, port: Int) -> Bool {
        allowed.contains("\(host.lowercased()):\(port)")
    }

    /// What of these may not be reached; one is enough to refuse the host.
    func refused(_ addresses: [AddressResolver.Address], host: String, port: Int) -> AddressResolver.Address? {
        allows(host: host, port: port) ? nil : addresses.first { !Self.isPublic($0.bytes) }
    }

    /// Whether an address is on the public internet.
    ///
    /// The ranges are those that IANA lists as not globally reachable, with multicast:
    /// https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry.
    ///
    /// - Parameter address: 4 or 16 bytes in network order.
    static func isPublic(_ address: [UInt8]) -> Bool {
        address.count == 4 ? isPublic4(address) : address.count == 16 && isPublic6(address)
    }

    private static func isPublic4(_ bytes: [UInt8]) -> Bool {
        switch (bytes[0], bytes[1], bytes[2]) {
        case (0, _, _), (10, _, _), (127, _, _), (224...255, _, _): false
        case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _): false
        case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113), (192, 88, 99): false
        default: true
        }
    }

    private static func isPublic6(_ bytes: [UInt8]) -> Bool {
        // IPv4 in IPv6: mapped, compatible, NAT64, 6to4.
        let zeros = bytes.prefix(10).allSatisfy { $0 == 0 }
        if zeros, bytes[10] == 0xFF, bytes[11] == 0xFF { return isPublic4(Array(bytes[12...])) }
        if zeros, bytes[10] == 0, bytes[11] == 0 { return false }
        if bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) { return isPublic4(Array(bytes[12...])) }
        if bytes.starts(with: [0x20, 0x02]) { return isPublic4(Array(bytes[2..<6])) }
        // Global unicast is 2000::/3; of it, documentation and Teredo are not.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        return !bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) && !bytes.starts(with: [0x20, 0x01, 0, 0])
            && !bytes.starts(with: [0x3F, 0xFF])
    }
}
