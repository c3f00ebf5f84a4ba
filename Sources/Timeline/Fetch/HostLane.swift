import Foundation
import Synchronization

/// One host as a run knows it: looked up once, so many requests at a time, and a connection to each address that is kept.
actor HostLane {
    private let host: String
    private let limits: FetchLimits
    private var free: Int
    /// In the order in which they came.
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var lookup: Task<[AddressResolver.Address]?, Never>?
    /// The address that answered last comes first.
    private var best: AddressResolver.Address?
    private var transports: [HTTPTransport.Target: HTTPTransport] = [:]

    init(host: String, limits: FetchLimits) {
        self.host = host
        self.limits = limits
        free = limits.requestsPerHost
    }

    /// Waits for its turn.
    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }

    /// Every address of the host, the best first.
    ///
    /// - Throws: `FetchError.timedOut`; gives none where there is none.
    func addresses() async throws(FetchError) -> [AddressResolver.Address] {
        let (host, limit) = (host, limits.connect)
        let lookup = self.lookup ?? Task { await AddressResolver.addresses(of: host, within: limit) }
        self.lookup = lookup
        guard let found = await lookup.value else {
            throw .timedOut(.connect, seconds: limit.components.seconds)
        }
        guard let best, let index = found.firstIndex(of: best) else { return found }
        return [best] + found[..<index] + found[(index + 1)...]
    }

    func prefer(_ address: AddressResolver.Address) { best = address }

    func transport(to target: HTTPTransport.Target) -> HTTPTransport {
        if let known = transports[target] { return known }
        let transport = HTTPTransport(to: target, limits: limits)
        transports[target] = transport
        return transport
    }
}

/// The hosts that are being asked, and a few that were asked last.
final class HostLanes: Sendable {
    private struct State {
        var lanes: [String: HostLane] = [:]
        var users: [String: Int] = [:]
        /// Those that nobody uses now, the latest last: their connections may serve the next source.
        var idle: [String] = []
    }

    private static let maximalIdle = 16
    private let limits: FetchLimits
    private let state = Mutex(State())

    init(limits: FetchLimits) {
        self.limits = limits
    }

    /// Runs a body that has its turn at a host.
    func use<Value: Sendable>(
        _ host: String, _ body: (HostLane) async throws(FetchError) -> Value
    ) async throws(FetchError) -> Value {
        let lane = state.withLock { state in
            state.users[host, default: 0] += 1
            if state.users[host] == 1, let index = state.idle.firstIndex(of: host) { state.idle.remove(at: index) }
            let lane = state.lanes[host] ?? HostLane(host: host, limits: limits)
            state.lanes[host] = lane
            return lane
        }
        await lane.enter()
        do throws(FetchError) {
            let value = try await body(lane)
            await finish(host, lane)
            return value
        } catch {
            await finish(host, lane)
            throw error
        }
    }

    private func finish(_ host: String, _ lane: HostLane) async {
        await lane.leave()
        state.withLock { state in
            state.users[host, default: 1] -= 1
            guard state.users[host] == 0 else { return }
            state.users[host] = nil
            state.idle.append(host)
            if state.idle.count > Self.maximalIdle { state.lanes[state.idle.removeFirst()] = nil }
        }
    }
}
