import NIOPosix

/// Whether hosts can be found, within a time that ends.
public enum NameCheck {
    public enum Answer: Hashable, Sendable {
        case found
        /// It is inside the user's own network, at this address.
        case inside(address: String)
        case notFound
    }

    /// Looks up several hosts at once.
    ///
    /// - Parameters:
    ///   - hosts: Names or addresses.
    ///   - end: What the system has not answered by then stays unanswered.
    /// - Returns: By host; those without an answer are left out.
    public static func answers(for hosts: [String], within end: Duration) async -> [String: Answer] {
        let hosts = Set(hosts)
        guard !hosts.isEmpty else { return [:] }
        // The system's look-up can't be ended: what is late goes on, on threads that nobody waits for.
        let pool = NIOThreadPool(numberOfThreads: min(hosts.count, 16))
        pool.start()
        let (answers, sink) = AsyncStream.makeStream(of: (String, Answer).self)
        for host in hosts {
            pool.submit { state in
                guard case .active = state else { return }
                sink.yield((host, answer(for: host)))
            }
        }
        let clock = Task {
            try? await Task.sleep(for: end)
            sink.finish()
        }
        var found: [String: Answer] = [:]
        for await (host, answer) in answers {
            found[host] = answer
            if found.count == hosts.count { break }
        }
        clock.cancel()
        pool.shutdownGracefully { _ in }
        return found
    }

    private static func answer(for host: String) -> Answer {
        let addresses = AddressResolver.addresses(of: host)
        if addresses.isEmpty { return .notFound }
        return addresses.first { !AddressPolicy.isPublic($0.bytes) }.map { .inside(address: $0.text) } ?? .found
    }
}
