import Testing

@testable import Timeline

struct AddressPolicyTests {
    @Test(arguments: [
        "127.0.0.1", "127.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1", "2001:db8::1",
        // Other spellings of 127.0.0.1.
        "2130706433", "0x7f000001", "0177.0.0.1", "127.1",
    ])
    func `internal addresses are not public in any spelling`(host: String) throws {
        let addresses = AddressResolver.addresses(of: host)
        try #require(!addresses.isEmpty)
        #expect(addresses.allSatisfy { !AddressPolicy.isPublic($0.bytes) })
    }

    @Test(arguments: ["1.1.1.1", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])
    func `public ones are`(host: String) throws {
        let addresses = AddressResolver.addresses(of: host)
        try #require(!addresses.isEmpty)
        #expect(addresses.allSatisfy { AddressPolicy.isPublic($0.bytes) })
    }

    @Test func `a user opens one host and port`() {
        let policy = AddressPolicy(allowed: ["127.0.0.1:8911", "Intranet:80"])
        #expect(policy.allows(host: "127.0.0.1", port: 8911))
        #expect(policy.allows(host: "intranet", port: 80))
        #expect(!policy.allows(host: "127.0.0.1", port: 80))
    }
}
