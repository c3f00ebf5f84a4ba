import Testing

/// Servers with certificates of a throw-away CA.
struct TLSTests {
    private func fetch(_ certificate: String, trusting: Bool = true) async throws -> (Program.Result, LoopbackServer) {
        let server = try await LoopbackServer.start(
            ["/rss": .init(body: Feed.rss(["Ferry returns"]))], certificate: certificate)
        let desk = try Desk(
            config: "[fetch]\nallow_private = [\"localhost:\(server.port)\"]\ntimeout = \"5s\"\n"
                + "[[source]]\nid = \"wire\"\nurl = \"https://localhost:\(server.port)/rss\"\n")
        let result = try desk.run(
            ["fetch", "--verbose"], environment: trusting ? ["SSL_CERT_FILE": LoopbackServer.certificates + "/ca.pem"] : [:])
        try await server.stop()
        return (result, server)
    }

    @Test func `a certificate of a signer that is trusted is good, at whichever of the host's addresses it answers`() async throws {
        let (result, server) = try await fetch("good")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.contains("wire: 1 item"))
        #expect(server.hits.map(\.status) == [200])
    }

    @Test(arguments: [
        ("expired", "has expired"), ("other-host", "is for another host"), ("self-signed", "nobody who is trusted has signed"),
    ])
    func `a bad certificate is refused, and it is said why`(certificate: String, words: String) async throws {
        let (result, server) = try await fetch(certificate)
        #expect(result.status == 1)
        #expect(result.errors.contains("wire: ") && result.errors.contains(words), "\(result.errors)")
        #expect(server.hits.isEmpty)
    }

    @Test func `a good certificate of a signer that is not trusted is refused`() async throws {
        let (result, server) = try await fetch("good", trusting: false)
        #expect(result.status == 1)
        #expect(result.errors.contains("nobody who is trusted has signed"), "\(result.errors)")
        #expect(server.hits.isEmpty)
    }
}
