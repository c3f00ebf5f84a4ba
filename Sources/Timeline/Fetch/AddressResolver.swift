#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Names to addresses, through the system.
enum AddressResolver {
    struct Address: Hashable, Sendable {
        /// 4 or 16, in network order.
        let bytes: [UInt8]
        /// `192.0.2.1` or `2001:db8::1`.
        let text: String
    }

    /// Every address of a host, in the system's order; numbers in any spelling are addresses.
    ///
    /// Blocks until the system answers; called on a thread of its own.
    ///
    /// - Parameter onlyNumbers: Look up no name; the answer comes at once.
    static func addresses(of host: String, onlyNumbers: Bool = false) -> [Address] {
        var hints = unsafe addrinfo()
        if onlyNumbers { unsafe hints.ai_flags = AI_NUMERICHOST }
        #if canImport(Glibc)
            unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            unsafe hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [Address] = []
        var next = unsafe list
        while let entry = unsafe next {
            if let address = unsafe address(entry.pointee) { addresses.append(address) }
            unsafe next = entry.pointee.ai_next
        }
        return addresses
    }

    @unsafe private static func address(_ entry: addrinfo) -> Address? {
        guard let socketAddress = unsafe entry.ai_addr else { return nil }
        let bytes: [UInt8]
        if unsafe entry.ai_family == AF_INET {
            bytes = unsafe socketAddress.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
                unsafe withUnsafeBytes(of: address.pointee.sin_addr) { unsafe Array($0) }
            }
        } else if unsafe entry.ai_family == AF_INET6 {
            bytes = unsafe socketAddress.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
                unsafe withUnsafeBytes(of: address.pointee.sin6_addr) { unsafe Array($0) }
            }
        } else {
            return nil
        }
        var text = [CChar](repeating: 0, count: 1025)
        guard unsafe getnameinfo(socketAddress, entry.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
        else {
            return nil
        }
        let characters = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return Address(bytes: bytes, text: String(decoding: characters, as: UTF8.self))
    }
}
