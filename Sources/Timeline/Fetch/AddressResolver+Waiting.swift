import NIOCore
import NIOPosix
import Synchronization

extension AddressResolver {
    /// The system answers one question a thread at a time, and may take long: thousands of hosts need many.
    private static let threads: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 32)
        pool.start()
        return pool
    }()

    /// Every address of a host, without blocking anybody.
    ///
    /// - Returns: Empty where there is none; `nil` where the system has not answered in time.
    static func addresses(of host: String, within limit: Duration) async -> [Address]? {
        let literal = addresses(of: host, onlyNumbers: true)
        if !literal.isEmpty { return literal }
        return await withCheckedContinuation { continuation in
            let answer = FirstAnswer(continuation)
            threads.submit { state in answer.give(state == .active ? addresses(of: host) : nil) }
            MultiThreadedEventLoopGroup.singleton.next().scheduleTask(in: .init(limit)) { answer.give(nil) }
        }
    }

    /// Whichever comes first, the answer or the end of patience.
    private final class FirstAnswer: Sendable {
        private let waiting: Mutex<CheckedContinuation<[Address]?, Never>?>

        init(_ continuation: CheckedContinuation<[Address]?, Never>) {
            waiting = Mutex(continuation)
        }

        func give(_ addresses: [Address]?) {
            let continuation = waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            continuation?.resume(returning: addresses)
        }
    }
}
